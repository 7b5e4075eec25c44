import type {
  AdjustmentReferred,
  BasisDocument,
  BucketAmount,
  ReferableKind,
  Correction,
  CorrectableKind,
  LotQuantity,
  OwedBy,
  OpeningCapacity,
  WriteOffCause,
} from '#contracts';
import type { Advances, Holder } from './advances/state.js';
import { noCollections, type Collections } from './collections/state.js';
import { noHandovers, type Handovers } from './handover/state.js';
import type { DailyBalance } from './daily-balance.js';
import { noGoods, type Goods } from './goods/state.js';
import type { PurposeChangeRequest } from './purpose/state.js';
import { noChildMoney, type ChildHandoverRequest, type ChildMoney } from './sponsorship/state.js';
import type { RefundRequest, ShortageWriteOffRequest, StrayMoney } from './stray-money/state.js';

/** A slice of money: what is there day by day, and what requests hold back of it. */
export interface Slice {
  readonly balance: DailyBalance;
  reserved: number;
}

/** A numbered row of vouchers of one kind; dates in it never go backwards. */
export interface Series {
  serial: number;
  lastDate: string;
}

export interface VoucherClaim {
  /** The advance, or the stray receipt. */
  readonly id: string;
  /** Of an advance: which settlement, and by how much the absentees' part changed with it. */
  readonly settlement: number;
  readonly absent: number;
}

export interface Voucher {
  readonly kind: CorrectableKind | 'collection';
  readonly amount: number;
  readonly placeId: string;
  readonly earmark: string | undefined;
  /** Of a handover to children: what each bucket gave; corrections go by it. */
  readonly buckets: readonly BucketAmount[] | undefined;
  readonly occurredOn: string;
  readonly period: string;
  readonly contributingUnitId: string | undefined;
  readonly driveId: string | undefined;
  readonly beneficiaryUnitId: string | undefined;
  /** The note of the goods that went with the money of bundles, or that it bought. */
  readonly goodsNote: string | undefined;
  /** Of a part of a settlement, a stray receipt or its identification: what it is about. */
  readonly claim: VoucherClaim | undefined;
  /** The first voucher of its chain of adjustments. */
  readonly original: string;
  adjustedBy: string | undefined;
  voided: boolean;
}

export type RequestStatus = 'waiting' | 'approved' | 'rejected' | 'expired' | 'done' | 'carried';

export interface RequestBase {
  status: RequestStatus;
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly validUntil: string;
  readonly amount: number;
  readonly placeId: string;
  readonly earmark: string | undefined;
  /** What it rests on; a correction rests on its voucher. */
  readonly decision: BasisDocument | undefined;
  /** Persons who have signed. */
  readonly signedBy: string[];
  holderSigned: boolean;
}

export interface DisbursementRequest extends RequestBase {
  readonly kind: 'disbursement';
  readonly purpose: string | undefined;
  readonly beneficiaries: number | undefined;
  readonly beneficiaryUnitId: string | undefined;
}

export interface RemittanceRequest extends RequestBase {
  readonly kind: 'remittance';
  readonly toUnitId: string;
}

export interface AdvanceRequest extends RequestBase {
  readonly kind: 'advance';
  readonly holder: Holder;
  readonly dueOn: string;
}

export interface TopUpRequest extends RequestBase {
  readonly kind: 'topUp';
  readonly advanceId: string;
}

export interface CorrectionRequest extends RequestBase {
  readonly kind: 'correction';
  readonly correction: Correction;
  readonly voucher: string;
  readonly correctedAmount: number | undefined;
  readonly bucket: string | undefined;
  readonly lotId: string | undefined;
}

/** To use the licence that an earlier year gave. */
export interface ReferralRequest extends RequestBase {
  readonly kind: 'referral';
  readonly fromYear: number;
  readonly referralId: string;
  readonly adjusts: string;
  readonly original: string;
  readonly correctedKind: ReferableKind;
  readonly before: number;
  readonly after: number;
  readonly contributingUnitId: string | undefined;
  readonly beneficiaryUnitId: string | undefined;
}

/** Asks for goods; `amount` is what of them has a value. */
interface LotsRequest extends Omit<RequestBase, 'placeId' | 'earmark'> {
  readonly storeId: string;
  readonly lots: readonly LotQuantity[];
}

export interface GoodsRequest extends LotsRequest {
  readonly kind: 'goods';
  readonly earmark: string | undefined;
  readonly purpose: string | undefined;
  readonly beneficiaries: number;
  readonly beneficiaryUnitId: string | undefined;
}

export interface WriteOffRequest extends LotsRequest {
  readonly kind: 'writeOff';
  readonly cause: WriteOffCause;
}

/** Asks for money and for goods at once; `amount` is the money. */
export interface BundlesRequest extends RequestBase {
  readonly kind: 'bundles';
  readonly bundleId: string;
  readonly count: number;
  readonly storeId: string;
  readonly lots: readonly LotQuantity[];
  readonly goodsValue: number;
  readonly purpose: string | undefined;
  readonly beneficiaries: number;
  readonly beneficiaryUnitId: string | undefined;
}

export type PaymentRequest =
  | DisbursementRequest
  | RemittanceRequest
  | AdvanceRequest
  | TopUpRequest
  | CorrectionRequest
  | ReferralRequest
  | GoodsRequest
  | WriteOffRequest
  | BundlesRequest
  | RefundRequest
  | ShortageWriteOffRequest
  | PurposeChangeRequest
  | ChildHandoverRequest;

export interface Transfer {
  readonly amount: number;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly sentOn: string;
  arrived: boolean;
}

export interface Remittance {
  readonly amount: number;
  readonly placeId: string;
  readonly earmark: string | undefined;
  readonly toUnitId: string;
  readonly sentOn: string;
  settled: boolean;
}

/** One adjustment that this year has licensed in a later one's book. */
export type Referral = Omit<AdjustmentReferred, 'referralId' | 'referredBy' | 'explanation'>;

/** What the rules need to remember of one unit's book for one fund in one fiscal year. */
export interface CashBook {
  status: 'unopened' | 'opening' | 'open' | 'reported';
  unitCode: string;
  fundCode: string;
  openedOn: string;
  openedBy: string;
  /** Who has to sign the opening: the cashier for money, the storekeeper for goods. */
  readonly openingNeeds: Set<OpeningCapacity>;
  readonly openingSigned: Map<string, string>;
  readonly places: Map<string, Slice>;
  readonly earmarks: Map<string, Slice>;
  /** What is owed to the book day by day. */
  readonly owed: Map<OwedBy, DailyBalance>;
  readonly series: Map<string, Series>;
  readonly vouchers: Map<string, Voucher>;
  /** What entries beside the vouchers did to a holding place, in đồng, by `passageKey`. */
  readonly passages: Map<string, number>;
  /** External reference → voucher. */
  readonly references: Map<string, string>;
  readonly requests: Map<string, PaymentRequest>;
  readonly transfers: Map<string, Transfer>;
  readonly remittances: Map<string, Remittance>;
  readonly advances: Advances;
  readonly collections: Collections;
  /** Stray receipts and differences, by their ids. */
  readonly strayMoney: StrayMoney;
  /** Remittances, carried balances, handovers and licences whose money was posted here. */
  readonly received: Set<string>;
  /** Vouchers by which balances went to another year's book, and that year. */
  readonly carries: Map<string, number>;
  readonly referrals: Map<string, Referral>;
  readonly goods: Goods;
  readonly handovers: Handovers;
  readonly childMoney: ChildMoney;
  /** The last closed month; empty before the first. */
  closedThrough: string;
}

const emptyCashBook = (): CashBook => ({
  status: 'unopened',
  unitCode: '',
  fundCode: '',
  openedOn: '',
  openedBy: '',
  openingNeeds: new Set(),
  openingSigned: new Map(),
  places: new Map(),
  earmarks: new Map(),
  owed: new Map(),
  series: new Map(),
  vouchers: new Map(),
  passages: new Map(),
  references: new Map(),
  requests: new Map(),
  transfers: new Map(),
  remittances: new Map(),
  advances: new Map(),
  collections: noCollections(),
  strayMoney: new Map(),
  received: new Set(),
  carries: new Map(),
  referrals: new Map(),
  goods: noGoods(),
  handovers: noHandovers(),
  childMoney: noChildMoney(),
  closedThrough: '',
});

/** Names the kind of stream where only its state is asked for. */
export const cashBookStreams = { category: 'cashBook', initial: emptyCashBook };
