import { outsider } from '../../libs/ledger/src/cash-book/advances/given-advances.js';
import { openAdvances } from '../../libs/ledger/src/cash-book/advances/state.js';
import { outstandingIn } from '../../libs/ledger/src/cash-book/collections/state.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  HOLDER,
} from '../../libs/ledger/src/cash-book/given-book.js';
import { STOREKEEPER } from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import { report } from '../../libs/ledger/src/cash-book/years/given-years.js';
import type { CashBook } from '../../libs/ledger/src/cash-book/state.js';
import { cashBookStream } from '../../libs/ledger/src/streams.js';
import { SYSTEM_ACTOR } from '../../libs/ledger/src/system-actor.js';
import { handOver } from './office-commands.js';
import type { OfficeLife, Posted } from './office-life.js';
import { ENDED, unitIds, UNITS } from './office-world.js';

export const LAST_DAY = '2027-03-25';
const on = (actor: string) => ({ actor, today: LAST_DAY });
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

/**
 * How every life ends, as far as the rules let it: nothing waits, the old year is closed, carried
 * and reported, a mistake of it is adjusted in the new one, and the ended unit hands its book over.
 */
export const endOf = (life: OfficeLife): Posted[] => {
  const posted: Posted[] = [];
  openTheHeirsBook(life);
  for (const unitId of unitIds) {
    const old = { unitId, fundId: 'pnbc', year: 2026 };
    leaveNothingOpen(life, old);
    for (const period of MONTHS)
      life.try({ type: 'ClosePeriod', data: { ...old, period } }, on(ACCOUNTANT));
    const carried = { ...old, storekeeperId: STOREKEEPER };
    life.try({ type: 'CarryForward', data: carried }, on(ACCOUNTANT));
    posted.push(...life.followUp(LAST_DAY));
    life.try({ type: 'SubmitAnnualReport', data: { ...old, report } }, on(HOLDER));
    adjustLater(life, old);
  }
  const ended = { unitId: ENDED, fundId: 'pnbc', year: 2027 } as const;
  leaveNothingOpen(life, ended);
  life.try(handOver('cuoi', LAST_DAY, wholeOf(bookIn(life, ended))), on(HOLDER));
  posted.push(...life.followUp(LAST_DAY));
  return posted;
};

interface BookName {
  readonly unitId: keyof typeof UNITS;
  readonly fundId: string;
  readonly year: number;
}

const openTheHeirsBook = (life: OfficeLife): void => {
  const book = { unitId: 'xab', fundId: 'pnbc', year: 2027 };
  const nothing = { openedOn: '2027-01-01', earmarks: [] };
  const places = [{ placeId: 'ket', amount: 0 }];
  const advance = { advanceId: 'cu', amount: 17, placeId: 'ket', decision, holder: outsider };
  const out = { ...advance, paidOn: '2026-12-20', dueOn: '2027-01-20' };
  life.try(
    { type: 'OpenBook', data: { ...book, ...nothing, places, basis: decision } },
    on(ACCOUNTANT),
  );
  life.try({ type: 'RecordOpeningAdvance', data: { ...book, ...out } }, on(ACCOUNTANT));
  for (const [capacity, by] of [
    ['cashier', CASHIER],
    ['accountHolder', HOLDER],
  ] as const)
    life.try({ type: 'SignOpening', data: { ...book, capacity } }, on(by));
};

const leaveNothingOpen = (life: OfficeLife, book: BookName): void => {
  const { requests, transfers } = bookIn(life, book) ?? {};
  for (const requestId of [...(requests?.keys() ?? [])]) {
    life.try({ type: 'ExpireRequest', data: { ...book, requestId } }, on(SYSTEM_ACTOR));
    life.try({ type: 'RejectRequest', data: { ...book, requestId } }, on(HOLDER));
  }
  const occurredOn = `${String(book.year)}-03-25`;
  for (const transferId of [...(transfers?.keys() ?? [])]) {
    const data = { ...book, transferId, occurredOn, voucherDate: LAST_DAY };
    life.try({ type: 'ConfirmTransfer', data }, on(CASHIER));
  }
};

const bookIn = (life: OfficeLife, book: BookName): CashBook | undefined =>
  life.books.get(cashBookStream(book));

/** All that is open goes to the first heir, whole. */
const wholeOf = (book: CashBook | undefined) => {
  const lots = [...(book?.goods.lots ?? [])]
    .filter(([, { balance }]) => balance.total > 0)
    .map(([lotId, { balance }]) => ({ lotId, quantity: balance.total, toStoreId: 'kho' }));
  return {
    ...(lots.length > 0 && { lots }),
    advances: book ? openAdvances(book.advances).map(([advanceId]) => advanceId) : [],
    collections: book ? outstandingIn(book.collections).map(([collectionId]) => collectionId) : [],
    strayMoney: [...(book?.strayMoney ?? [])].flatMap(([itemId, { left }]) =>
      left > 0 ? [itemId] : [],
    ),
  };
};

/** A mistake that is found after the report: licensed in the old year, posted in the new one. */
const adjustLater = (life: OfficeLife, old: BookName): void => {
  const next = { ...old, year: 2027 };
  for (const series of ['PT', 'BC', 'PC']) {
    const referralId = series.toLowerCase();
    const voucher = `${series}-${UNITS[old.unitId]}-PNBC-26-000001`;
    const mistake = { voucher, correctedAmount: 2, explanation: 'x'.repeat(43) };
    const refer = { ...old, ...mistake, referralId, toYear: 2027 };
    life.try({ type: 'ReferAdjustment', data: refer }, on(ACCOUNTANT));
    const asked = { ...next, requestId: `gt${referralId}`, fromYear: 2026, referralId };
    const request = {
      type: 'RequestReferredAdjustment' as const,
      data: { ...asked, validUntil: '2027-06-30' },
    };
    life.try(request, on(ACCOUNTANT));
    life.carryOut(request, LAST_DAY);
  }
};
