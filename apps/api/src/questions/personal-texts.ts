import type { EntryView, Member } from '#contracts';
import { Refusal } from '#ledger';
import { person, request, voucher, type ViewsDatabase } from '#read-models';
import type { FieldRef, Vault } from '#vault';
import type { ReaderOfData } from '../requests/command-from.js';
import type { RequestAsked } from './asked.js';
import type { PersonalTexts, PersonName } from './shown.js';

const GIVER_FIELDS = [
  'giver.name',
  'giver.phone',
  'giver.address',
  'giver.members',
  'content',
  'sourceName',
  'sourceAccount',
];
const REQUEST_FIELDS = ['payee', 'content', 'reason', 'consent'];

/** Opens the vault for those who may read, and never without a record of it. */
export class PersonalTextsReader {
  constructor(
    private readonly views: ViewsDatabase,
    private readonly vault: Vault,
  ) {}

  /** Of every entry in a voucher's chain, and of the request behind a payment. */
  async ofVoucher(number: string, reader: ReaderOfData): Promise<PersonalTexts> {
    const found = await voucher(this.views, number);
    const first = found?.chain[0];
    if (!first) throw new Refusal('NOT_FOUND');
    const refs = refsOf(first.eventId, GIVER_FIELDS);
    const behind = await this.#requestBehind(first);
    return this.#open(reader, [...refs, ...refsOf(behind, REQUEST_FIELDS)]);
  }

  async ofRequest(asked: RequestAsked, reader: ReaderOfData): Promise<PersonalTexts> {
    const found = await request(this.views, asked);
    if (!found) throw new Refusal('NOT_FOUND');
    return this.#open(reader, refsOf(found.eventId, REQUEST_FIELDS));
  }

  async ofPerson(personId: string, reader: ReaderOfData): Promise<PersonName> {
    const found = await person(this.views, personId);
    if (!found) throw new Refusal('NOT_FOUND');
    const refs = [{ eventId: found.eventId, field: 'name' }];
    const [name] = await this.vault.open({ ...reader, purpose: 'staff list' }, refs);
    return { personId, ...(name !== undefined && { name }) };
  }

  async #requestBehind({ kind, reference, ...entry }: EntryView): Promise<string | undefined> {
    if (kind !== 'disbursement' || reference === undefined) return undefined;
    return (await request(this.views, { ...entry, requestId: reference }))?.eventId;
  }

  async #open(reader: ReaderOfData, refs: readonly FieldRef[]): Promise<PersonalTexts> {
    const values = await this.vault.open({ ...reader, purpose: 'cash book' }, refs);
    const texts = new Map<string, string>();
    for (const [index, { field }] of refs.entries()) {
      const value = values[index];
      if (value !== undefined) texts.set(field, value);
    }
    return shown(texts);
  }
}

const refsOf = (eventId: string | undefined, fields: readonly string[]): FieldRef[] =>
  eventId === undefined ? [] : fields.map((field) => ({ eventId, field }));

const NAMES = {
  'giver.name': 'giverName',
  'giver.phone': 'giverPhone',
  'giver.address': 'giverAddress',
  payee: 'payee',
  content: 'content',
  reason: 'reason',
  sourceName: 'sourceName',
  sourceAccount: 'sourceAccount',
  consent: 'consent',
} as const;

const shown = (texts: ReadonlyMap<string, string>): PersonalTexts => {
  const members = texts.get('giver.members');
  const named = Object.entries(NAMES).flatMap(([field, name]) => {
    const value = texts.get(field);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...(Object.fromEntries(named) as PersonalTexts),
    ...(members !== undefined && { members: JSON.parse(members) as Member[] }),
  };
};
