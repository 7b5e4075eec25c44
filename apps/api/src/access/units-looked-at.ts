import type { LedgerWriter } from '#event-store';
import {
  access,
  accessStream,
  fund,
  fundStream,
  organisation,
  ORGANISATION_STREAM,
  Refusal,
  smsCampaignOn,
  smsShortCode,
  smsShortCodeStream,
  targetOf,
  type Organisation,
} from '#ledger';
import type { ApiTokens } from './api-tokens.js';
import type { Over } from './permissions.js';

/** What a request says of a field, in its address or its body, before anybody has checked it. */
export type Named = (field: string) => unknown;

export type UnitOfVoucher = (voucher: string) => Promise<string | undefined>;

/** How old a state may be that tells which unit to look at. */
const TRUST_MS = 250;
const ID = /^[0-9a-z]{2,24}$/;
const UUID = /^[0-9a-f-]{36}$/;

/** The units over which a caller needs a role, where the request itself names them. */
export const namedUnits = (over: Over, named: Named): readonly string[] | undefined => {
  if (over === 'unit') return ids(named('unitId'));
  if (over === 'owner') return ids(named('ownerUnitId'));
  if (over === 'receiver') return ids(named('toUnitId'));
  if (over === 'successionUnits') return ids(...unitsOfShares(named('shares')));
  return undefined;
};

/** Finds the units over which a caller needs a role. */
export class UnitsLookedAt {
  constructor(
    private readonly writer: LedgerWriter,
    private readonly tokens: ApiTokens,
    private readonly unitOfVoucher: UnitOfVoucher,
  ) {}

  /**
   * Nothing where the request names none in the right form: it cannot pass the reader of the
   * command either. @throws Refusal when what it names is not there
   */
  async of(over: Exclude<Over, 'anywhere'>, named: Named): Promise<readonly string[]> {
    switch (over) {
      case 'unit':
      case 'owner':
      case 'receiver':
      case 'successionUnits':
        return namedUnits(over, named) ?? [];
      case 'unitAbove':
        return named('parentId') === undefined ? [await this.#firstRoot()] : ids(named('parentId'));
      case 'parent':
        return this.#parentOf(named('unitId'));
      case 'bothParents':
        return [...(await this.#parentOf(named('unitId'))), ...ids(named('parentId'))];
      case 'fundOwner':
        return this.#ownerOf(named('fundId'));
      case 'targetUnit':
        return this.#unitOfTarget(named('fundId'), named('targetId'));
      case 'cluster':
        return this.#aboveCluster(named('clusterId'));
      case 'clusterAndAudited':
        return [...(await this.#aboveCluster(named('clusterId'))), ...ids(named('auditedUnitId'))];
      case 'organiser':
        return this.#actingFor(named('organiserUnitId'));
      case 'smsOrganiser':
        return this.#organiserOf(named('shortCode'), named('campaignId'));
      case 'voucherUnit':
        return this.#voucherUnit(named('number'));
      case 'unitsOfPerson':
        return this.#unitsOfHolder(named('personId'));
      case 'unitsOfToken':
        return this.#unitsOfToken(named('tokenId'));
    }
  }

  async #units(): Promise<Organisation['units']> {
    const { state } = await this.writer.state(organisation, ORGANISATION_STREAM, TRUST_MS);
    return state.units;
  }

  /** The union that keeps the ledger is the first root that was established. */
  async #firstRoot(): Promise<string> {
    const [first] = (await this.#units()).keys();
    if (first === undefined) throw new Refusal('NOT_ALLOWED');
    return first;
  }

  async #parentOf(unitId: unknown): Promise<readonly string[]> {
    const [id] = ids(unitId);
    if (id === undefined) return [];
    const unit = (await this.#units()).get(id);
    return [unit?.parents.at(-1)?.value ?? id];
  }

  async #ownerOf(fundId: unknown): Promise<readonly string[]> {
    const [id] = ids(fundId);
    if (id === undefined) return [];
    const { state } = await this.writer.state(fund, fundStream(id), TRUST_MS);
    if (!state.opened) throw new Refusal('FUND_UNKNOWN', { fund: id });
    return [state.opened.ownerUnitId];
  }

  async #unitOfTarget(fundId: unknown, targetId: unknown): Promise<readonly string[]> {
    const [fundOf, target] = [ids(fundId)[0], ids(targetId)[0]];
    if (fundOf === undefined || target === undefined) return [];
    const { state } = await this.writer.state(fund, fundStream(fundOf), TRUST_MS);
    return [targetOf(state, fundOf, target).unitId];
  }

  async #aboveCluster(clusterId: unknown): Promise<readonly string[]> {
    const [id] = ids(clusterId);
    if (id === undefined) return [];
    const cluster = (await this.#units()).get(id);
    if (cluster?.kind !== 'cluster') throw new Refusal('NOT_A_CLUSTER', { unit: id });
    return [cluster.parents.at(-1)?.value ?? (await this.#firstRoot())];
  }

  /** A partner outside the union has no staff here: the union that keeps the ledger acts for it. */
  async #actingFor(unitId: unknown): Promise<readonly string[]> {
    const [id] = ids(unitId);
    if (id === undefined) return [];
    const unit = (await this.#units()).get(id);
    return [unit?.kind === 'externalPartner' ? await this.#firstRoot() : id];
  }

  async #organiserOf(shortCode: unknown, campaignId: unknown): Promise<readonly string[]> {
    const [campaign] = ids(campaignId);
    if (typeof shortCode !== 'string' || campaign === undefined) return [];
    const stream = smsShortCodeStream(shortCode);
    const { state } = await this.writer.state(smsShortCode, stream, TRUST_MS);
    const { organiserUnitId } = smsCampaignOn(state, { shortCode, campaignId: campaign });
    return this.#actingFor(organiserUnitId);
  }

  async #voucherUnit(number: unknown): Promise<readonly string[]> {
    if (typeof number !== 'string') return [];
    const unitId = await this.unitOfVoucher(number);
    if (unitId === undefined) throw new Refusal('NOT_FOUND');
    return [unitId];
  }

  /** A token lets act as its holder: who has no role yet may later get one out of reach. */
  async #unitsOfHolder(personId: unknown): Promise<readonly string[]> {
    if (typeof personId !== 'string' || !UUID.test(personId)) return [];
    const units = await this.#unitsOfPerson(personId);
    if (units.length === 0) throw new Refusal('NOT_ALLOWED');
    return units;
  }

  async #unitsOfPerson(personId: string): Promise<readonly string[]> {
    const { state } = await this.writer.state(access, accessStream(personId), TRUST_MS);
    if (!state.registered) throw new Refusal('PERSON_UNKNOWN');
    return [...new Set(state.grants.map(({ unitId }) => unitId))];
  }

  async #unitsOfToken(tokenId: unknown): Promise<readonly string[]> {
    if (typeof tokenId !== 'string' || !UUID.test(tokenId)) return [];
    const token = await this.tokens.find(tokenId);
    if (!token) throw new Refusal('NOT_FOUND');
    return this.#unitsOfPerson(token.person);
  }
}

const ids = (...values: readonly unknown[]): string[] => [
  ...new Set(values.filter((value) => typeof value === 'string' && ID.test(value)) as string[]),
];

const unitsOfShares = (shares: unknown): unknown[] =>
  Array.isArray(shares)
    ? shares.flatMap((share: unknown) =>
        typeof share === 'object' && share !== null && 'from' in share
          ? [share.from, 'to' in share ? share.to : undefined]
          : [],
      )
    : [];
