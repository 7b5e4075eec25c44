import { FUNDS, placesOf, UNITS } from './invented-union.js';
import { personOf, type WrittenEvent } from './written-events.js';

/** The same figures for the same seed, on every machine (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

interface Book {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
}

interface Kept extends Book {
  vouchers: number;
  requests: number;
  /** The latest donation and payment, so that something can be put right. */
  latest?: { voucher: string; kind: 'donation' | 'disbursement'; amount: number; data: object };
}

type Random = ReturnType<typeof randomFrom>;

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 3);

/** Days from 3 January 2024 on, `perDay` entries a day, over all books in turn. */
export function* inventedEntries(
  count: number,
  { seed = 1, perDay = 5, from = 0 } = {},
): Generator<WrittenEvent> {
  const random = randomFrom(seed);
  const books = new Map<string, Kept>();
  for (let entry = 0; entry < count;) {
    const moment = new Date(FIRST_DAY + Math.floor((from + entry) / perDay) * DAY_MS);
    const day = moment.toISOString().slice(0, 10);
    const book = {
      unitId: pick(random, UNITS),
      fundId: pick(random, FUNDS),
      year: Number(day.slice(0, 4)),
    };
    const key = `cashBook-${book.unitId}.${book.fundId}.${book.year}`;
    const known = books.get(key);
    const kept = known ?? { ...book, vouchers: 0, requests: 0 };
    books.set(key, kept);
    const happened = known ? anything(random, kept, day) : [opening(random, kept, day)];
    for (const { type, data } of happened) {
      yield { stream: key, type, data, recordedAt: moment.toISOString() };
      entry += 1;
    }
  }
}

// `random` stays below the length.
const pick = <T>(random: Random, choices: readonly T[]): T => choices[random(choices.length)] as T;

const postingOf = (book: Kept, series: string, day: string) => {
  const { unitId, fundId, year } = book;
  const number = String((book.vouchers += 1)).padStart(6, '0');
  const voucher = `${series}-${unitId}-${fundId}-${String(year).slice(2)}-${number}`.toUpperCase();
  return { voucher, occurredOn: day, voucherDate: day, period: day.slice(0, 7) };
};

const opening = (random: Random, { unitId, fundId }: Kept, day: string) => ({
  type: 'BookOpened',
  data: {
    unitCode: unitId.toUpperCase(),
    fundCode: fundId.toUpperCase(),
    chart: '2026_1',
    openedOn: day,
    places: placesOf(unitId).map((placeId) => ({ placeId, amount: 5_000_000 + random(1000) })),
    earmarks: [{ earmark: 'hocbong', amount: 1_000_000 }],
    basis: { number: '02/BB', date: day, issuer: 'Hội' },
    openedBy: personOf('ke toan'),
  },
});

type Happened = { type: string; data: object }[];

const anything = (random: Random, book: Kept, day: string): Happened => {
  const die = random(100);
  if (die < 70) return donation(random, book, day);
  if (die < 85) return payment(random, book, day);
  if (die < 89) return correction(random, book, day);
  if (die < 93) return transfer(random, book, day);
  return remittance(random, book, day);
};

const donation = (random: Random, book: Kept, day: string): Happened => {
  const posting = postingOf(book, 'PT', day);
  const where = {
    placeId: pick(random, placesOf(book.unitId)),
    ...(random(4) === 0 && { earmark: 'hocbong' }),
    contributingUnitId: pick(random, UNITS),
  };
  const amount = 1 + random(3_000_000);
  book.latest = { voucher: posting.voucher, kind: 'donation', amount, data: where };
  const giver = { kind: 'anonymous' };
  return [{ type: 'DonationRecorded', data: { ...posting, amount, ...where, giver } }];
};

const asked = (book: Kept, day: string) => ({
  requestId: `dn${(book.requests += 1)}`,
  decision: { number: '05/QĐ', date: day, issuer: 'Hội' },
  validUntil: day,
  requestedBy: personOf('ke toan'),
  requestedOn: day,
});

const approved = (requestId: string) => ({
  type: 'RequestApproved',
  data: {
    requestId,
    approvedBy: personOf('chu tich'),
    capacity: 'accountHolder',
    delegated: false,
    complete: true,
  },
});

const payment = (random: Random, book: Kept, day: string): Happened => {
  const request = asked(book, day);
  const { requestId } = request;
  const amount = 1 + random(1_000_000);
  const placeId = pick(random, placesOf(book.unitId));
  const beneficiaries = 1 + random(14);
  const what = { requestId, amount, placeId, beneficiaries };
  if (random(5) === 0)
    return [
      { type: 'DisbursementRequested', data: { ...request, ...what } },
      { type: 'RequestRejected', data: { requestId, rejectedBy: personOf('chu tich') } },
    ];
  const posting = postingOf(book, 'PC', day);
  book.latest = { voucher: posting.voucher, kind: 'disbursement', amount, data: { placeId } };
  return [
    { type: 'DisbursementRequested', data: { ...request, ...what } },
    approved(requestId),
    { type: 'DisbursementPaid', data: { ...posting, ...what, paidBy: personOf('thu quy') } },
  ];
};

const correction = (random: Random, book: Kept, day: string): Happened => {
  const { latest } = book;
  if (!latest) return donation(random, book, day);
  delete book.latest;
  const { requestId } = asked(book, day);
  const { voucher, kind, amount, data } = latest;
  if (random(2) === 0) {
    const taken = { requestId, voucher, kind, amount, occurredOn: day, period: day.slice(0, 7) };
    return [{ type: 'VoucherVoided', data: { ...taken, ...data } }];
  }
  const change = { adjusts: voucher, original: voucher, before: amount, after: 1 + random(amount) };
  const posting = postingOf(book, 'KT', day);
  return [{ type: 'VoucherAdjusted', data: { ...posting, requestId, kind, ...change, ...data } }];
};

const transfer = (random: Random, book: Kept, day: string): Happened => {
  const [safe, bank] = placesOf(book.unitId);
  const transferId = `ct${(book.requests += 1)}`;
  const amount = 1 + random(500_000);
  const sent = { transferId, amount, placeId: safe, toPlaceId: bank, sentBy: personOf('thu quy') };
  const arrived = { transferId, amount, placeId: bank, fromPlaceId: safe };
  return [
    { type: 'TransferSent', data: { ...postingOf(book, 'PC', day), ...sent } },
    ...(random(3) === 0
      ? []
      : [{ type: 'TransferArrived', data: { ...postingOf(book, 'BC', day), ...arrived } }]),
  ];
};

const remittance = (random: Random, book: Kept, day: string): Happened => {
  const request = asked(book, day);
  const { requestId } = request;
  const { unitId } = book;
  const toUnitId = pick(random, UNITS);
  const what = { amount: 1 + random(900_000), placeId: pick(random, placesOf(unitId)) };
  const remittanceId = requestId;
  const sent = { ...what, remittanceId, toUnitId, sentBy: personOf('thu quy') };
  const accepted = { remittanceId, amount: what.amount, toUnitId, toYear: book.year };
  const ends: Happened[] = [
    [],
    [
      {
        type: 'RemittanceReturned',
        data: { ...postingOf(book, 'KT', day), ...what, remittanceId, returnedBy: personOf('x') },
      },
    ],
    [
      {
        type: 'RemittanceAccepted',
        data: {
          ...postingOf(book, 'KT', day),
          ...accepted,
          toPlaceId: placesOf(toUnitId)[0],
          acceptedBy: personOf('x'),
        },
      },
    ],
  ];
  return [
    { type: 'RemittanceRequested', data: { ...request, ...what, toUnitId } },
    approved(requestId),
    { type: 'RemittanceSent', data: { ...postingOf(book, 'PC', day), ...sent } },
    ...pick(random, ends),
  ];
};
