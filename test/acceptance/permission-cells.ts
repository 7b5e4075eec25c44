import { randomUUID } from 'node:crypto';
import { permissions, type Permission } from '../../apps/api/src/access/permissions.js';
import { KnownRoutes } from '../../apps/api/src/routes/known-routes.js';
import { ROLES, type Role } from '#contracts';
import type { Someone } from './someone.js';
import { bySystem, fund, newPerson, unit, type SmallUnion } from './union.js';

/** Where a role stands, seen from the commune `hl` that every request of the matrix is about. */
export const STANDINGS = { own: 'hl', above: 'qn', other: 'cp', foreign: 'cd' } as const;
export type Standing = keyof typeof STANDINGS;

export interface Cell {
  readonly route: string;
  readonly role: Role;
  readonly standing: Standing;
  readonly allowed: boolean;
}

const LOOKING_ABOVE: readonly Permission['over'][] = [
  'parent',
  'bothParents',
  'cluster',
  'clusterAndAudited',
];

/** What the table promises for one role at one place, about something of the commune `hl`. */
export const isPromised = (
  { roles, over }: Permission,
  role: Role,
  standing: Standing,
): boolean => {
  if (!roles.includes(role)) return false;
  if (over === 'anywhere') return true;
  const looksAbove = LOOKING_ABOVE.includes(over);
  return standing === 'above' || (standing === 'own' && !looksAbove);
};

/** One person for every role and standing. */
export const everybody = async (union: SmallUnion): Promise<Map<string, Someone>> => {
  const people = new Map<string, Someone>();
  for (const role of ROLES)
    for (const [standing, unitId] of Object.entries(STANDINGS))
      people.set(`${role} ${standing}`, await newPerson(union, role, unitId));
  return people;
};

/** Things of the commune `hl` that requests can be about. */
export interface Targets {
  readonly person: Someone;
  readonly voucher: string;
}

export const prepareTargets = async (union: SmallUnion): Promise<Targets> => {
  const owned = { ...fund, fundId: 'cuaxa', code: 'CUAXA', ownerUnitId: 'hl' };
  await union.administrator.must('/funds', owned);
  const target = { targetId: 'chitieu', unitId: 'hl', metric: 'Suất quà', operator: 'atLeast' };
  const aimed = { ...target, value: 10, money: false, due: '2026-12-31' };
  await union.administrator.must('/funds/cuaxa/targets', aimed);
  await union.administrator.must('/units', { ...unit('cum', 0), kind: 'cluster' });
  const person = await newPerson(union, 'auditor', 'hl');
  const request = {
    ...{ requestId: 'dn1', placeId: 'ket', amount: 1000, validUntil: '2026-12-01' },
    decision: fund.basis,
  };
  await union.accountant.must('/books/hl/mdd/2026/disbursement-requests', request);
  const gift = { occurredOn: '2026-11-22', amount: 1, placeId: 'ket', contributingUnitId: 'hl' };
  const [fact] = await union.cashier.must('/books/hl/mdd/2026/donations', {
    ...gift,
    giver: { kind: 'anonymous' },
  });
  await bySystem(union, 'OpenSmsCampaign', {
    ...{ shortCode: '1406', campaignId: 'tinxa', name: 'Tin', keyword: 'TIN', countLimit: 1 },
    ...{ price: 20_000, from: '2026-09-01', until: '2026-10-15', organiserUnitId: 'hl' },
    ...{ partners: [], basis: fund.basis },
  });
  await bySystem(union, 'RegisterPerson', { personId: randomUUID() });
  await union.viewsCaughtUp();
  return { person, voucher: String(fact?.data.voucher) };
};

/** The routes as they were registered. */
export const routesOf = ({ api }: SmallUnion) => api.app.get(KnownRoutes).all;

/** The address of a route, about the targets. */
export const addressOf = (url: string, { person, voucher }: Targets): string => {
  const named: Readonly<Record<string, string>> = {
    unitId: 'hl',
    fundId: url.includes('/books/') ? 'mdd' : 'cuaxa',
    year: '2026',
    placeId: 'ket',
    requestId: 'dn1',
    transferId: 'ct1',
    advanceId: 'tu1',
    itemId: 'lac1',
    remittanceId: 'nop1',
    handoverId: 'bg1',
    number: voucher,
    personId: person.personId,
    tokenId: person.tokenId,
    targetId: 'chitieu',
    clusterId: 'cum',
    pairId: 'cap1',
    shortCode: '1406',
    campaignId: 'tinxa',
    carrier: 'VIETTEL',
  };
  return url
    .replace(/^\/api/, '')
    .replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? `unknown-${name}`);
};

/** Names units of the commune where a body has to, and can never be carried out. */
export const BODY = {
  unitId: 'hl',
  parentId: 'hl',
  ownerUnitId: 'hl',
  organiserUnitId: 'hl',
  toUnitId: 'hl',
  auditedUnitId: 'hl',
  shares: [{ from: 'hl', to: 'hl', share: 1 }],
  neverCarriedOut: true,
};

/** The body of a route: a move names the unit above today once more, so that both are it. */
export const bodyOf = (over: Permission['over']): object =>
  over === 'bothParents' ? { ...BODY, parentId: 'qn' } : BODY;

export const permissionNamed = (name: string): Permission | undefined =>
  (permissions as Readonly<Record<string, Permission>>)[name];
