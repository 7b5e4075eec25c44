import type { EntryKind, OwedBy } from '#contracts';
import { monthOf } from '../calendar.js';
import { advanceMovement } from './advances/movement.js';
import { claimsMovement, isClaimsEvent } from './claims/movement.js';
import { collectionMovement } from './collections/movement.js';
import { corrected } from './corrected-movement.js';
import { goodsMovement, isGoodsOfMoney } from './goods/movement.js';
import type { CashBookEvent } from './messages.js';
import { dates, nowhere, single, type Located } from './movement-parts.js';
import { purposeMovement } from './purpose/movement.js';
import { handoverMovement, repaymentMovement } from './sponsorship/movement.js';
import { isStrayEvent, strayMovement } from './stray-money/movement.js';
import { betweenBooks, spread, type Balances } from './years/movement.js';

export { GENERAL, STRAY } from './movement-parts.js';

/** Why money moves; each kind has one rule of debit and credit in the chart of accounts. */
export type MovementKind = EntryKind;

export interface Movement {
  readonly kind: MovementKind;
  readonly correction?: 'adjust' | 'void';
  /** The opening of a book has no voucher. */
  readonly voucher?: string;
  readonly occurredOn: string;
  readonly voucherDate: string;
  readonly period: string;
  /** The sum in the direction of `kind`; negative when a correction takes some of it back. */
  readonly amount: number;
  /** What each holding place gains or loses. */
  readonly places: readonly { readonly placeId: string; readonly delta: number }[];
  /** What is gained or lost for each purpose; `GENERAL` for none. */
  readonly earmarks: readonly { readonly earmark: string; readonly delta: number }[];
  /** What is gained or lost on the way (account 113). */
  readonly transit: number;
  /** Of a gift that is in no place yet: the purpose that it will stand under. */
  readonly meantFor?: string;
  /** What somebody owes the book more (or less, when negative) from now on. */
  readonly owed?: readonly { readonly by: OwedBy; readonly delta: number }[];
}

/** Requests and signatures, closings, custody of goods given, and what is only told of. */
const STILL = [
  'OpeningSigned',
  'RefundRequested',
  'ShortageWriteOffRequested',
  'PurposeChangeRequested',
  'DisbursementRequested',
  'RemittanceRequested',
  'AdvanceRequested',
  'TopUpRequested',
  'CorrectionRequested',
  'RequestApproved',
  'RequestRejected',
  'RequestExpired',
  'PeriodClosed',
  'YearClosed',
  'AnnualReportSubmitted',
  'AdjustmentReferred',
  'ReferredAdjustmentRequested',
  'GoodsReceived',
  'GoodsIssueRequested',
  'WriteOffRequested',
  'BundlesRequested',
  'GoodsMoved',
  'DirectGiftRecorded',
  'DirectGiftWithdrawn',
  'ResultRecorded',
  'ResultWithdrawn',
  'ChildHandoverRequested',
  'HandoverDisputed',
  'DisputeAnswered',
] as const satisfies readonly CashBookEvent['type'][];

type StillEvent = Extract<CashBookEvent, { readonly type: (typeof STILL)[number] }>;

const STILL_NAMES: ReadonlySet<string> = new Set(STILL);

const movesNothing = (event: CashBookEvent): event is StillEvent => STILL_NAMES.has(event.type);

/** What an event does to the money of its book; undefined when it moves none. The only such place. */
export const movementOf = (event: CashBookEvent): Movement | undefined => {
  if (movesNothing(event)) return undefined;
  if (isStrayEvent(event)) return strayMovement(event);
  if (isGoodsOfMoney(event)) return goodsMovement(event);
  if (isClaimsEvent(event)) return claimsMovement(event);
  switch (event.type) {
    case 'BookOpened':
      return opening(event.data);
    case 'DonationRecorded':
      return single('donation', event.data, event.data.amount, 1);
    case 'CollectionRecorded':
    case 'CollectionAdjusted':
    case 'CollectionsHandedIn':
      return collectionMovement(event);
    case 'DisbursementPaid':
      return single('disbursement', event.data, event.data.amount, -1);
    case 'OpeningAdvanceRecorded':
    case 'AdvancePaid':
    case 'AdvanceUsed':
    case 'AdvanceSpentOnGoods':
    case 'AdvanceToppedUp':
    case 'AdvanceReturned':
      return advanceMovement(event);
    case 'VoucherAdjusted':
    case 'VoucherVoided':
    case 'ReferredAdjustmentPosted':
      return corrected(event);
    case 'TransferSent':
      return inTransit('transferOut', event.data, 1);
    case 'TransferArrived':
      return inTransit('transferIn', event.data, -1);
    case 'RemittanceSent':
      return onItsWay('remittanceOut', event.data, 1);
    case 'RemittanceReturned':
      return onItsWay('remittanceReturned', event.data, -1);
    case 'RemittanceAccepted':
      return {
        ...nowhere('remittanceAccepted', event.data, event.data.amount),
        transit: -event.data.amount,
      };
    case 'RemittanceReceived':
      return single('remittanceIn', event.data, event.data.amount, 1);
    case 'BalancesCarriedForward':
    case 'BalancesBroughtForward':
    case 'BalancesCarriedBack':
    case 'BalancesBroughtBack':
    case 'BookHandedOver':
    case 'BookTakenOver':
      return betweenBooks(event);
    case 'PurposeChanged':
      return purposeMovement(event.data);
    case 'ChildHandoverPaid':
      return handoverMovement(event.data);
    case 'FrontRepaid':
      return repaymentMovement(event.data);
  }
};

/** Money that stays in the book keeps its purpose while it is on the way. */
const inTransit = (
  kind: MovementKind,
  data: Located & { amount: number },
  sign: 1 | -1,
): Movement => ({
  ...dates(data),
  kind,
  amount: data.amount,
  places: [{ placeId: data.placeId, delta: -sign * data.amount }],
  earmarks: [],
  transit: sign * data.amount,
});

/** Money on its way to another unit has left its purpose, too. */
const onItsWay = (
  kind: MovementKind,
  data: Located & { amount: number },
  sign: 1 | -1,
): Movement => ({
  ...single(kind, data, data.amount, sign === 1 ? -1 : 1),
  transit: sign * data.amount,
});

const opening = (data: Balances & { readonly openedOn: string }): Movement => ({
  ...spread(data, 1),
  kind: 'opening',
  occurredOn: data.openedOn,
  voucherDate: data.openedOn,
  period: monthOf(data.openedOn),
  transit: 0,
});
