import type {
  BookKey,
  BookOpened,
  GoodsIssued,
  GoodsIssueVoided,
  GoodsLine,
  GoodsMoved,
  GoodsReceived,
  GoodsWrittenOff,
  LotPassedOn,
  LotsPassedOn,
  LotsTakenOn,
} from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import { foldBesideGoods } from './beside-goods.view.js';
import { buy, foldPurchasePutRight } from './bought-goods.view.js';
import { envelopeOf, noteOf, NOTHING, type Noted } from './goods-notes.js';
import type { GoodsEntryRow } from './rows-of-goods.js';
import type { ViewEvent } from './view-event.js';

/** Goods in stores and what came and went of them. */
export const foldGoods = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
): void => {
  const { event } = recorded;
  const book = { unitId, fundId, year };
  switch (event.type) {
    case 'BookOpened':
      openStock(changes, book, event.data);
      return;
    case 'GoodsReceived':
      receive(changes, recorded, book, event.data);
      return;
    case 'GoodsBought':
    case 'AdvanceSpentOnGoods':
      buy(changes, recorded, book, event.data);
      return;
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      foldPurchasePutRight(changes, recorded, book, event.data);
      return;
    case 'GoodsIssued':
      leave(changes, recorded, book, issueOf(event.data));
      return;
    case 'GoodsWrittenOff':
      leave(changes, recorded, book, writeOffOf(event.data));
      return;
    case 'GoodsMoved':
      move(changes, recorded, book, event.data);
      return;
    case 'GoodsIssueVoided':
      comeBack(changes, recorded, book, event.data);
      return;
    case 'LotsPassedOn':
      leave(changes, recorded, book, passageOf(event.data));
      return;
    case 'LotsTakenOn':
      takeOn(changes, recorded, book, event.data);
      return;
    default:
      foldBesideGoods(changes, recorded, book);
  }
};

const receive = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  receipt: GoodsReceived,
): void => {
  const { storeId, earmark, voucher, occurredOn, contributingUnitId, giver } = receipt;
  const from = { contributingUnitId, giverKind: giver.kind };
  const where = { storeId, earmark, voucher, receivedOn: occurredOn };
  receipt.lots.forEach(({ lotId, itemId, quantity, expiresOn, valuation }, line) => {
    const { basis: valuationBasis, amount: value } = valuation;
    const lot = { lotId, itemId, quantity, expiresOn, valuationBasis };
    changes.patch('lot', { ...book, ...lot, ...where, ...from, cameBy: voucher });
    changes.add('lotStock', { ...book, lotId, onHand: quantity, value: value ?? 0 });
    const note = {
      ...noteOf(receipt),
      kind: 'receipt' as const,
      earmark,
      ...from,
      giver: giver.subject,
    };
    const what = { line, lotId, itemId, quantity, value };
    changes.insert('goodsEntry', { ...envelopeOf(recorded, book), ...NOTHING, ...note, ...what });
  });
};

/** They came by no note of this book; the minutes of the opening are their voucher. */
const openStock = (
  changes: Changes,
  book: BookKey,
  { openedOn: receivedOn, lots = [] }: BookOpened,
): void => {
  for (const { lotId, itemId, storeId, earmark, quantity, expiresOn, valuation } of lots) {
    const { basis: valuationBasis, amount: value = 0 } = valuation;
    const lot = { lotId, itemId, storeId, earmark, quantity, expiresOn, valuationBasis };
    changes.patch('lot', { ...book, ...lot, receivedOn });
    changes.add('lotStock', { ...book, lotId, onHand: quantity, value });
  }
};

type Leaving = Pick<GoodsEntryRow, 'kind'> &
  Partial<GoodsEntryRow> & { readonly note: Noted; readonly lines: readonly GoodsLine[] };

const issueOf = (issue: GoodsIssued): Leaving => {
  const { requestId, bundles, earmark, purpose, beneficiaries, beneficiaryUnitId, lines } = issue;
  const whom = { requestId, earmark, purpose, beneficiaries, beneficiaryUnitId };
  const bundle = { bundleId: bundles?.bundleId, bundles: bundles?.count };
  return { kind: 'issue', note: issue, lines, ...whom, ...bundle };
};

const writeOffOf = (writeOff: GoodsWrittenOff): Leaving => {
  const { requestId, cause, lines } = writeOff;
  return { kind: 'writeOff', note: writeOff, lines, requestId, cause };
};

/** In the other store it is the same lot, under an id of its own. */
const move = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  note: GoodsMoved,
): void => {
  const { lots, takenInAs: voucher, toStoreId: storeId, toStorekeeperId: storekeeperId } = note;
  leave(changes, recorded, book, { kind: 'movedOut', note, lines: lots });
  const into = { ...noteOf(note), voucher, storeId, storekeeperId };
  const there = lots.map(({ newLotId: lotId, ...lot }) => ({ ...lot, lotId }));
  arrive(changes, recorded, book, { kind: 'movedIn', note: into, lots: there });
};

/** A wrong issue is taken back on its own day, under its own note. */
const comeBack = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  note: GoodsIssueVoided,
): void =>
  note.lines.forEach(({ lotId, itemId, quantity, value }, line) => {
    changes.add('lotStock', { ...book, lotId, onHand: quantity, value: value ?? 0 });
    const what = { line, lotId, itemId, quantity, value, requestId: note.requestId };
    const entry = { ...envelopeOf(recorded, book), ...NOTHING, ...noteOf(note), ...what };
    changes.insert('goodsEntry', { ...entry, kind: 'issueVoided' });
  });

const passageOf = (passed: LotsPassedOn): Leaving => {
  const { toUnitId: otherUnitId, toYear: otherYear, handover, lots: lines } = passed;
  const to = { otherUnitId, otherYear, handoverId: handover?.handoverId };
  return { kind: 'passedOn', note: passed, lines, ...to };
};

const takeOn = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  note: LotsTakenOn,
): void => {
  const { fromUnitId, fromYear, lots } = note;
  arrive(changes, recorded, book, { kind: 'takenOn', note, lots, from: { fromUnitId, fromYear } });
};

interface Arriving {
  readonly kind: 'takenOn' | 'movedIn';
  readonly note: Noted;
  readonly lots: readonly LotPassedOn[];
  readonly from?: { readonly fromUnitId: string; readonly fromYear: number };
}

/** Lots that were known before they came to this store. */
const arrive = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  { kind, note, lots, from }: Arriving,
): void => {
  const { storeId, voucher } = note;
  const other = { otherUnitId: from?.fromUnitId, otherYear: from?.fromYear };
  // One event may stand in the journal twice, as what left and as what came.
  const before = kind === 'movedIn' ? lots.length : 0;
  lots.forEach(({ lotId, itemId, quantity, value, giver, ...lot }, at) => {
    const { expiresOn, basis: valuationBasis, earmark, receivedOn, contributingUnitId } = lot;
    const where = { storeId, earmark, voucher, receivedOn, cameBy: lot.cameBy };
    const whose = { contributingUnitId, giverKind: giver?.kind };
    const what = { lotId, itemId, quantity, expiresOn, valuationBasis };
    changes.patch('lot', { ...book, ...what, ...where, ...whose, ...from });
    changes.add('lotStock', { ...book, lotId, onHand: quantity, value: value ?? 0 });
    changes.insert('goodsEntry', {
      ...{ ...envelopeOf(recorded, book), ...NOTHING, ...noteOf(note), kind, earmark },
      ...{ ...whose, giver: giver?.subject, ...other },
      ...{ line: before + at, lotId, itemId, quantity, value },
    });
  });
};

const leave = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
  { note, lines, ...more }: Leaving,
): void =>
  lines.forEach(({ lotId, itemId, quantity, value }, line) => {
    changes.add('lotStock', { ...book, lotId, onHand: -quantity, value: -(value ?? 0) });
    const what = { line, lotId, itemId, quantity: -quantity, value: value && -value };
    const whole = { ...envelopeOf(recorded, book), ...NOTHING, ...noteOf(note), ...more, ...what };
    changes.insert('goodsEntry', whole);
  });
