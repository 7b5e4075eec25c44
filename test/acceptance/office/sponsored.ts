import { fund, book, newPerson, smallUnion, TODAY, type SmallUnion } from '../union.js';
import type { Someone } from '../someone.js';

/** A union whose commune `hl` looks after children, in a fund that publishes sums only. */
export interface SponsoredUnion extends SmallUnion {
  /** Of the commune and of no part of its money. */
  readonly inspector: Someone;
}

export const CHILD_BOOK = '/books/hl/dodau/2026';
export const OFFICE = '/offices/hl';
export const decision = fund.basis;

export const childFund = {
  ...fund,
  ...{ fundId: 'dodau', code: 'DODAU', disclosure: 'sums', openedOn: '2021-10-01' },
};

export const sponsoredUnion = async (): Promise<SponsoredUnion> => {
  const union = await smallUnion();
  await union.administrator.must('/funds', childFund);
  await union.accountant.must('/books', { ...book('hl'), fundId: 'dodau' });
  await union.neighbour.must('/books', { ...book('cp'), fundId: 'dodau' });
  const inspector = await newPerson(union, 'auditor', 'hl');
  return { ...union, inspector };
};

let children = 0;
const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];

/** A child as the accountant types it; each with a name of its own unless told otherwise. */
export const childData = (changes: object = {}) => {
  children += 1;
  const family = FAMILY_NAMES[children % FAMILY_NAMES.length] ?? '';
  return {
    registeredOn: '2026-01-05',
    name: `${family} Thị Thử ${String(children)}`,
    birthDate: '2016-05-17',
    carers: [{ name: `Bà nội số ${String(children)}`, relation: 'bà nội' }],
    distinctFrom: [],
    ...changes,
  };
};

/** Registers a child, and answers its code. */
export const newChild = async (union: SmallUnion, changes: object = {}): Promise<string> => {
  const [fact] = await union.accountant.must(`${OFFICE}/children`, childData(changes));
  return String(fact?.data.childId);
};

export const promise = (changes: object = {}) => ({
  ...{ commitmentId: 'ck1', fundId: 'dodau', amount: 500_000, cadence: 'monthly' },
  ...{ from: '2026-01-01', end: 'open', care: 'indirectSupport', midMonth: 'wholeMonth' },
  ...{ sharedWith: [], sponsor: { kind: 'person', name: 'Bà Đỗ Thị Đầu' } },
  ...changes,
});

/** Records a commitment, and answers the sponsor's pseudonym. */
export const commit = async (
  union: SmallUnion,
  childId: string,
  changes: object = {},
): Promise<string> => {
  const path = `${OFFICE}/children/${childId}/commitments`;
  const [fact] = await union.accountant.must(path, promise(changes));
  return (fact?.data.sponsor as { subject: string }).subject;
};

export const receipt = (children: readonly object[], changes: object = {}) => ({
  ...{ occurredOn: TODAY, placeId: 'ket', contributingUnitId: 'hl', children },
  giver: { kind: 'named', name: 'Bà Đỗ Thị Đầu' },
  ...changes,
});

export const receive = (union: SmallUnion, children: readonly object[], changes: object = {}) =>
  union.cashier.must(`${CHILD_BOOK}/sponsorship-receipts`, receipt(children, changes));

export const handoverRequest = (requestId: string, lines: readonly object[]) => ({
  ...{ requestId, placeId: 'ket', decision, validUntil: '2026-12-20', lines },
});

export const taken = (row: number, childId: string, changes: object = {}) => ({
  ...{ row, childId, by: 'carer', mark: 'signature', name: 'Bà nội' },
  ...changes,
});

type HandoverLine = { readonly childId: string } & Readonly<Record<string, unknown>>;

/** Asked for, approved, and handed over to everybody on the list; answers the voucher. */
export const handOver = async (
  union: SmallUnion,
  requestId: string,
  lines: readonly HandoverLine[],
  changes: object = {},
): Promise<string> => {
  const path = `${CHILD_BOOK}/child-handover-requests`;
  await union.accountant.must(path, handoverRequest(requestId, lines));
  await union.accountHolder.must(`${CHILD_BOOK}/requests/${requestId}/approval`);
  const received = lines.map(({ childId }, at) => taken(at + 1, childId));
  const paying = { occurredOn: TODAY, received, ...changes };
  const paid = `${CHILD_BOOK}/requests/${requestId}/child-handover`;
  const [fact] = await union.cashier.must(paid, paying);
  return String(fact?.data.voucher);
};

/** Shared money into the safe. */
export const sharedGift = (union: SmallUnion, amount: number) =>
  union.cashier.must(`${CHILD_BOOK}/donations`, {
    ...{ occurredOn: TODAY, amount, placeId: 'ket', contributingUnitId: 'hl' },
    giver: { kind: 'anonymous' },
  });

/** Moves money between shared money and buckets by a decision. */
export const redirect = async (union: SmallUnion, requestId: string, changes: object) => {
  const wanted = { requestId, decision, validUntil: '2026-12-20', ...changes };
  await union.accountant.must(`${CHILD_BOOK}/purpose-change-requests`, wanted);
  return union.accountHolder.must(`${CHILD_BOOK}/requests/${requestId}/approval`);
};

export interface CommitmentShown {
  readonly commitmentId: string;
  readonly bucket: string;
  readonly sponsor: string;
  readonly received: number;
  readonly receivedDirectly: number;
  readonly handedOver: number;
  readonly rates: readonly { fromMonth: string; amount: number }[];
  readonly sharedWith: readonly string[];
  readonly coverage: {
    due: number;
    covered: number;
    missing: number;
    notReceived: readonly string[];
    ahead: readonly string[];
    next?: { month: string; amount: number };
  };
}

export interface ChildShown {
  readonly family: string;
  readonly siblings: readonly string[];
  readonly balance: number;
  readonly endedOn?: string;
  readonly commitments: readonly CommitmentShown[];
  readonly buckets: readonly { bucket: string; balance: number; sponsor?: string }[];
  readonly custody: readonly object[];
  readonly directSupport: readonly object[];
  readonly reviews: readonly { reviewId: string; cause: string; outcome?: string }[];
  readonly told: readonly object[];
}

export const childShown = async (union: SmallUnion, childId: string): Promise<ChildShown> => {
  await union.viewsCaughtUp();
  const { body, status, text } = await union.accountant.get(`${OFFICE}/children/${childId}`);
  if (status !== 200) throw new Error(`${String(status)} ${text}`);
  return body as unknown as ChildShown;
};

/** What is refused leaves the ledger as it was. */
export const refusalOf = async (
  union: SmallUnion,
  path: string,
  body: object,
  someone: Someone = union.accountant,
) => {
  const before = await union.api.parts.store.head();
  const reply = await someone.post(path, body);
  expect(await union.api.parts.store.head()).toBe(before);
  return { status: reply.status, code: reply.body.code, details: reply.body.details };
};
