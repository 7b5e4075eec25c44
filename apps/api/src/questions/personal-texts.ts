import type {
  Carer,
  EntryView,
  EvidenceFile,
  Member,
  NamedVoucherFormView,
  Recipient,
} from '#contracts';
import { Refusal } from '#ledger';
import {
  childTexts,
  directGift,
  goodsNote,
  person,
  receiptBook,
  request,
  voucher,
  voucherForm,
  type ViewsDatabase,
} from '#read-models';
import type { FieldRef, Vault } from '#vault';
import type { ReaderOfData } from '../requests/command-from.js';
import type { ReceiptBookAsked, RequestAsked } from './asked.js';
import type { DirectGiftTextsAsked } from './asked-of-goods.js';
import type { ChildTextsAsked } from './asked-of-children.js';
import type { ChildTexts, NamedReceiver, PersonalTexts, PersonName } from './shown.js';

const GIVER_FIELDS = [
  'giver.name',
  'giver.phone',
  'giver.address',
  'giver.members',
  'collector.name',
  'holder.name',
  'content',
  'signingList',
  'receivers',
  'sourceName',
  'sourceAccount',
];
const REQUEST_FIELDS = ['payee', 'content', 'reason', 'holder.name', 'consent'];

/** Entries whose `reference` is the request behind them. */
const PAID_ON_REQUEST: ReadonlySet<string> = new Set<EntryView['kind']>([
  'disbursement',
  'advancePaid',
  'advanceUsed',
  'advanceToppedUp',
  'advanceReturned',
  'advanceSpentOnGoods',
  'goodsBought',
  'goodsGiven',
  'goodsWrittenOff',
]);

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
    if (!first) return this.#ofGoodsNote(number, reader);
    const refs = refsOf(first.eventId, GIVER_FIELDS);
    const behind = await this.#requestBehind(first);
    return this.#open(reader, [...refs, ...refsOf(behind, REQUEST_FIELDS)]);
  }

  /** The paper of a voucher with whom and what it names. */
  async ofVoucherForm(number: string, reader: ReaderOfData): Promise<NamedVoucherFormView> {
    const form = await voucherForm(this.views, number);
    if (!form) throw new Refusal('NOT_FOUND');
    const texts = await this.ofVoucher(number, reader);
    const { giverName, payee, holderName, collectorName, sourceName } = texts;
    const name = giverName ?? payee ?? holderName ?? collectorName ?? sourceName;
    const content = texts.content ?? texts.reason;
    return {
      ...form,
      ...(name !== undefined && { name }),
      ...(texts.giverAddress !== undefined && { address: texts.giverAddress }),
      ...(content !== undefined && { content }),
    };
  }

  /** Of a receipt of goods, or of the request behind what left the store. */
  async #ofGoodsNote(number: string, reader: ReaderOfData): Promise<PersonalTexts> {
    const note = await goodsNote(this.views, number);
    if (!note) throw new Refusal('NOT_FOUND');
    const { requestId, eventId, ...book } = note;
    const behind = requestId && (await request(this.views, { ...book, requestId }))?.eventId;
    const refs = refsOf(eventId, GIVER_FIELDS);
    return this.#open(reader, [...refs, ...refsOf(behind, REQUEST_FIELDS)]);
  }

  async ofDirectGift(asked: DirectGiftTextsAsked, reader: ReaderOfData): Promise<PersonalTexts> {
    const eventId = await directGift(this.views, asked);
    if (eventId === undefined) throw new Refusal('NOT_FOUND');
    return this.#open(reader, refsOf(eventId, GIVER_FIELDS));
  }

  async ofRequest(asked: RequestAsked, reader: ReaderOfData): Promise<PersonalTexts> {
    const found = await request(this.views, asked);
    if (!found) throw new Refusal('NOT_FOUND');
    return this.#open(reader, refsOf(found.eventId, REQUEST_FIELDS));
  }

  /** Of whoever has the receipt book, or had it last. */
  async ofReceiptBook(asked: ReceiptBookAsked, reader: ReaderOfData): Promise<PersonalTexts> {
    const found = await receiptBook(this.views, asked);
    if (!found) throw new Refusal('NOT_FOUND');
    return this.#open(reader, refsOf(found.issueEventId, ['collector.name']));
  }

  async ofChild(asked: ChildTextsAsked, reader: ReaderOfData): Promise<ChildTexts> {
    const found = await childTexts(this.views, asked);
    if (!found) throw new Refusal('NOT_FOUND');
    const refs = Object.entries(found).map(([field, eventId]) => ({ eventId, field }));
    const values = await this.vault.open({ ...reader, purpose: 'child in care' }, refs);
    const texts = Object.fromEntries(
      refs.flatMap(({ field }, at) => (values[at] === undefined ? [] : [[field, values[at]]])),
    ) as Record<string, string>;
    const { carers, ...said } = texts;
    return { ...said, ...(carers !== undefined && { carers: carersIn(carers) }) };
  }

  async evidence(number: string, reader: ReaderOfData): Promise<EvidenceFile> {
    const found = await voucher(this.views, number);
    const refs = refsOf(found?.chain[0]?.eventId, ['evidence.file']);
    const [file] = await this.vault.open({ ...reader, purpose: 'evidence' }, refs);
    if (file === undefined) throw new Refusal('NOT_FOUND');
    return JSON.parse(file) as EvidenceFile;
  }

  async ofPerson(personId: string, reader: ReaderOfData): Promise<PersonName> {
    const found = await person(this.views, personId);
    if (!found) throw new Refusal('NOT_FOUND');
    const refs = [{ eventId: found.eventId, field: 'name' }];
    const [name] = await this.vault.open({ ...reader, purpose: 'staff list' }, refs);
    return { personId, ...(name !== undefined && { name }) };
  }

  async #requestBehind({ kind, reference, ...entry }: EntryView): Promise<string | undefined> {
    if (!PAID_ON_REQUEST.has(kind) || reference === undefined) return undefined;
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
  'collector.name': 'collectorName',
  payee: 'payee',
  content: 'content',
  reason: 'reason',
  'holder.name': 'holderName',
  sourceName: 'sourceName',
  sourceAccount: 'sourceAccount',
  consent: 'consent',
} as const;

const shown = (texts: ReadonlyMap<string, string>): PersonalTexts => {
  const members = texts.get('giver.members');
  const recipients = texts.get('signingList');
  const receivers = texts.get('receivers');
  const named = Object.entries(NAMES).flatMap(([field, name]) => {
    const value = texts.get(field);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...(Object.fromEntries(named) as PersonalTexts),
    ...(members !== undefined && { members: JSON.parse(members) as Member[] }),
    ...(receivers !== undefined && { receivers: JSON.parse(receivers) as NamedReceiver[] }),
    ...(recipients !== undefined && { recipients: JSON.parse(recipients) as Recipient[] }),
  };
};

/** A list as it was registered, or one name as it was amended. */
export const carersIn = (text: string): Carer[] =>
  text.startsWith('[') ? (JSON.parse(text) as Carer[]) : [{ name: text, relation: '' }];
