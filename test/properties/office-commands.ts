import type { HandoverReceiver } from '#contracts';
import fc from 'fast-check';
import { anyAdvanceCommand } from '../../libs/ledger/src/cash-book/advances/given-any-advance.js';
import { anyCollectionCommand } from '../../libs/ledger/src/cash-book/collections/given-any-collection.js';
import { anyEntryCommand } from '../../libs/ledger/src/cash-book/given-any-entry.js';
import {
  ACCOUNTANT,
  decision,
  GIVER,
  KEY,
  numbered,
} from '../../libs/ledger/src/cash-book/given-book.js';
import { STOREKEEPER } from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import {
  anyGoodsCommand,
  anyGoodsMove,
  purchaseOn,
} from '../../libs/ledger/src/cash-book/goods/given-any-goods.js';
import { minutes, receiver } from '../../libs/ledger/src/cash-book/handover/given-handover.js';
import type { CashBookCommand } from '../../libs/ledger/src/cash-book/messages.js';
import { anyStrayCommand } from '../../libs/ledger/src/cash-book/stray-money/given-any-step.js';
import { anyStepOfYears } from '../../libs/ledger/src/cash-book/years/given-any-year-step.js';
import type { OfficeLife } from './office-life.js';
import { ENDED, firstGoods, HEIRS, unitIds, UNITS, type UnitId } from './office-world.js';

/**
 * Who brings a command into the mix: some generator (`asked`), the end of every life (`ending`), or
 * what follows from another book's event (`follows`). A new command does not compile until it is
 * here, and the property fails until the rules have taken it at least once. Children's money
 * (`elsewhere`) is not mixed in: its commands are mixed with one another in one book
 * (`buckets.property.spec.ts`); that buckets go over year ends, remittances and mergers whole has
 * examples only (`buckets-travel.spec.ts`, `hand-over-children.spec.ts`).
 */
export const COMMANDS: Readonly<
  Record<CashBookCommand['type'], 'asked' | 'ending' | 'follows' | 'elsewhere'>
> = {
  OpenBook: 'asked',
  RecordOpeningAdvance: 'ending',
  SignOpening: 'asked',
  RecordDonation: 'asked',
  RecordCollection: 'asked',
  HandInCollections: 'asked',
  RequestDisbursement: 'asked',
  RequestRemittance: 'asked',
  RequestCorrection: 'asked',
  ApproveRequest: 'asked',
  RejectRequest: 'asked',
  ExpireRequest: 'asked',
  PayDisbursement: 'asked',
  RequestAdvance: 'asked',
  RequestTopUp: 'asked',
  PayAdvance: 'asked',
  SettleAdvance: 'asked',
  SendTransfer: 'asked',
  ConfirmTransfer: 'asked',
  SendRemittance: 'asked',
  AcceptRemittance: 'asked',
  ReturnRemittance: 'asked',
  ReceiveRemittance: 'follows',
  ClosePeriod: 'asked',
  CarryForward: 'asked',
  BringForward: 'follows',
  CarryBack: 'asked',
  BringBack: 'follows',
  SubmitAnnualReport: 'ending',
  ReferAdjustment: 'ending',
  RequestReferredAdjustment: 'ending',
  HandOverBook: 'asked',
  TakeOverBook: 'follows',
  RecordStrayReceipt: 'asked',
  IdentifyStrayReceipt: 'asked',
  RequestRefund: 'asked',
  PayRefund: 'asked',
  RecordInterest: 'asked',
  RecordBankFee: 'asked',
  RecordCountDifference: 'asked',
  RecordCounterfeit: 'asked',
  CloseSurplus: 'asked',
  RepayShortage: 'asked',
  RequestShortageWriteOff: 'asked',
  RequestPurposeChange: 'asked',
  ReceiveGoods: 'asked',
  BuyGoods: 'asked',
  MoveGoods: 'asked',
  TakeOnLots: 'follows',
  RequestGoodsIssue: 'asked',
  IssueGoods: 'asked',
  RequestWriteOff: 'asked',
  WriteOffGoods: 'asked',
  RequestBundles: 'asked',
  IssueBundles: 'asked',
  RecordDirectGift: 'asked',
  WithdrawDirectGift: 'asked',
  RecordResult: 'asked',
  WithdrawResult: 'asked',
  TakeOnAdvances: 'follows',
  TakeOnCollections: 'follows',
  TakeOnStrayMoney: 'follows',
  PostSmsMoney: 'asked',
  ReceiveSponsorship: 'elsewhere',
  RequestChildHandover: 'elsewhere',
  PayChildHandover: 'elsewhere',
  DisputeHandover: 'elsewhere',
  AnswerDispute: 'elsewhere',
};

/** The same wish, in another unit's book and year: its days, numbers and decisions move along. */
export const inBook = (
  asked: CashBookCommand,
  { unitId, year }: { readonly unitId: UnitId; readonly year: number },
): CashBookCommand => {
  const short = String(year % 100);
  const words = JSON.stringify(asked)
    .replaceAll('"2026-', `"${String(year)}-`)
    .replaceAll('-QN_HM-PNBC-26-', `-${UNITS[unitId]}-PNBC-${short}-`);
  const { type, data } = JSON.parse(words) as CashBookCommand;
  return { type, data: { ...data, unitId, year } } as CashBookCommand;
};

const amount = fc.integer({ min: 1, max: 60 });
const id = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const told = fc.constantFrom('k1', 'k2');
const payments = fc.integer({ min: 1, max: 3 }).map((serial) => numbered('PC', serial));
const direct = {
  giver: { kind: 'named' as const, subject: GIVER },
  contributingUnitId: 'thonvang',
};

const firstGift: CashBookCommand = {
  type: 'RecordDonation',
  data: {
    ...{ ...KEY, occurredOn: '2026-01-05', amount: 50, placeId: 'ket' },
    ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'thonvang' },
  },
};

/** Stores have something in them before anything else happens; one book's year stays simple. */
export const begin = (life: OfficeLife): void => {
  for (const unitId of unitIds)
    for (const year of [2026, 2027]) {
      const first = unitId === 'xab' && year === 2026 ? firstGift : firstGoods;
      const context = { actor: ACCOUNTANT, today: `${String(year)}-01-05` };
      life.try(inBook(first, { unitId, year }), context);
    }
};

/** What no part of the book has a generator for. */
const anyOtherCommand: fc.Arbitrary<CashBookCommand> = fc.oneof(
  anyGoodsMove,
  purchaseOn(id, fc.constantFrom('r1', 'r2', 'r3', 'r4')),
  id.map((remittanceId): CashBookCommand => ({
    type: 'AcceptRemittance',
    data: {
      ...{ ...KEY, remittanceId, toUnitId: 'tinh', toPlaceId: 'nganhang' },
      receivedOn: '2026-03-16',
    },
  })),
  fc.tuple(told, amount).map(([allotmentId, received]): CashBookCommand => ({
    type: 'PostSmsMoney',
    data: {
      ...{ ...KEY, sms: { shortCode: '1406', campaignId: 'bc2026', allotmentId } },
      ...{ organiserUnitId: 'thonvang', placeId: 'nganhang', amount: received },
      receivedOn: '2026-03-12',
    },
  })),
  told.map((directGiftId): CashBookCommand => ({
    type: 'RecordDirectGift',
    data: {
      ...{ ...KEY, ...direct, directGiftId, occurredOn: '2026-03-12', goods: [], money: 50 },
      beneficiaries: 1,
    },
  })),
  told.map((directGiftId): CashBookCommand => ({
    type: 'WithdrawDirectGift',
    data: { ...KEY, directGiftId },
  })),
  fc.tuple(told, payments).map(([resultId, voucher]): CashBookCommand => ({
    type: 'RecordResult',
    data: {
      ...{ ...KEY, resultId, voucher, kind: 'house', count: 1, completedOn: '2026-03-16' },
      beneficiaryUnitId: 'thonvang',
    },
  })),
  told.map((resultId): CashBookCommand => ({
    type: 'WithdrawResult',
    data: { ...KEY, resultId },
  })),
);

/** Everything that an office does within a year. */
const anyOfficeCommand = fc.oneof(
  { weight: 6, arbitrary: anyEntryCommand },
  { weight: 5, arbitrary: anyAdvanceCommand },
  { weight: 3, arbitrary: anyCollectionCommand },
  { weight: 4, arbitrary: anyGoodsCommand },
  { weight: 4, arbitrary: anyStrayCommand },
  { weight: 3, arbitrary: anyOtherCommand },
);

const officeIn = (year: number, ...units: readonly UnitId[]): fc.Arbitrary<CashBookCommand> =>
  fc
    .tuple(anyOfficeCommand, fc.constantFrom(...units))
    .map(([asked, unitId]) => inBook(asked, { unitId, year }));

export const inMarch = officeIn(2026, 'hoanhmo', 'hoanhmo', 'xaa', 'tinh');

/** The heir's new book is opened in mid-life, with what its safe holds. */
const opening: fc.Arbitrary<CashBookCommand> = fc.oneof(
  amount.map((held): CashBookCommand => ({
    type: 'OpenBook',
    data: {
      ...{ ...KEY, unitId: 'xab', year: 2027, openedOn: '2027-01-01', basis: decision },
      ...{ places: [{ placeId: 'ket', amount: held }], earmarks: [] },
    },
  })),
  fc
    .constantFrom('cashier' as const, 'accountHolder' as const)
    .map((capacity): CashBookCommand => ({
      type: 'SignOpening',
      data: { ...KEY, unitId: 'xab', year: 2027, capacity },
    })),
);

export const inTheNewYear = fc.oneof(
  { weight: 5, arbitrary: officeIn(2027, 'hoanhmo', 'hoanhmo', 'xaa', 'tinh') },
  { weight: 5, arbitrary: anyStepOfYears },
  { weight: 1, arbitrary: opening },
);

/** The book goes to both heirs, on minutes. */
export const handOver = (
  handoverId: string,
  handedOverOn: string,
  whole: Partial<Pick<HandoverReceiver, 'advances' | 'collections' | 'strayMoney' | 'lots'>> = {},
): CashBookCommand => ({
  type: 'HandOverBook',
  data: {
    ...{ ...KEY, unitId: ENDED, year: 2027, handoverId, handedOverOn },
    ...{
      minutes: { ...minutes, date: handedOverOn },
      receivers: HEIRS.map((to, at) => ({
        ...receiver(to),
        ...(at === 0 && { ...whole, storekeeperId: STOREKEEPER }),
      })),
      storekeeperId: STOREKEEPER,
    },
  },
});

export const inTheWindDown = fc.oneof(
  { weight: 9, arbitrary: officeIn(2027, 'hoanhmo', 'xaa', 'xab', 'tinh') },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 9 }).map((n) => handOver(`bg${String(n)}`, '2027-03-20')),
  },
  { weight: 1, arbitrary: opening },
);
