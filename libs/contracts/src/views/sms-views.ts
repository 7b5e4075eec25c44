import {
  Amount,
  CalendarDate,
  Choice,
  Code,
  Group,
  Id,
  Integer,
  Keyword,
  Month,
  Optional,
  ShortCode,
  Text,
  Uuid,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { BILLING_DIFFERENCES, SET_ASIDE, type BillingDifference, type SetAside } from '../sms.js';
import { Count, EventNumber, Many, NextPage, OptionalSum, Sum, WordList } from './view-fields.js';

/** Messages and what they are worth, in đồng. */
export class SmsFigure {
  @Count messages!: number;
  @Sum amount!: number;
}

export class SmsSettledFigure {
  @Sum gross!: number;
  @Sum fee!: number;
  @Sum tax!: number;
  @Sum other!: number;
  @Sum net!: number;
}

export class SmsSetAsideFigure {
  @Choice(SET_ASIDE) reason!: SetAside;
  @Count messages!: number;
}

/**
 * A campaign by text message. Its figures are states of the same promise, one after the other, and
 * are never added up: pledged, then confirmed, then settled, then received.
 */
export class SmsCampaignView {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Text(200) name!: string;
  @Keyword keyword!: string;
  @Integer(1, 100) countLimit!: number;
  @Amount price!: number;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
  @Id organiserUnitId!: string;
  @Text(200) organiserName!: string;
  @WordList partners!: readonly string[];
  @Group(() => BasisDocument) basis!: BasisDocument;
  /** What we counted. */
  @Group(() => SmsFigure) pledged!: SmsFigure;
  /** What the carriers billed; it wins over our count. */
  @Group(() => SmsFigure) confirmed!: SmsFigure;
  @Group(() => SmsSettledFigure) settled!: SmsSettledFigure;
  /** What stands in the funds' books. */
  @Sum received!: number;
  /** Allotted, and not yet posted in a book. */
  @Sum posting!: number;
  /** What units say of their members' messages: no money, and in no other figure. */
  @Group(() => SmsFigure) declared!: SmsFigure;
  /** Messages that count nothing, by reason. */
  @Many(() => SmsSetAsideFigure) setAside!: readonly SmsSetAsideFigure[];
}
export class SmsCampaignPage {
  @Many(() => SmsCampaignView) items!: readonly SmsCampaignView[];
  @NextPage next?: string;
}

/** One carrier on one day. */
export class SmsDayView {
  @CalendarDate day!: string;
  @Code carrier!: string;
  @Count messages!: number;
  @Sum amount!: number;
  @Count setAside!: number;
}
export class SmsDayPage {
  @Many(() => SmsDayView) items!: readonly SmsDayView[];
  @NextPage next?: string;
}

/** The states of one carrier's messages. */
export class SmsCarrierView {
  @Code carrier!: string;
  @Group(() => SmsFigure) pledged!: SmsFigure;
  @Group(() => SmsFigure) confirmed!: SmsFigure;
  @Group(() => SmsSettledFigure) settled!: SmsSettledFigure;
}

/** A carrier's bill of a month, beside our count, and how much of it is still to be paid. */
export class SmsBillingView {
  @EventNumber position!: number;
  @Id billingId!: string;
  @Code carrier!: string;
  @Month month!: string;
  @Count messages!: number;
  @Sum amount!: number;
  /** What we had counted when the bill came. */
  @Group(() => SmsFigure) counted!: SmsFigure;
  /** What we have counted by now: messages may come late. */
  @Group(() => SmsFigure) countedNow!: SmsFigure;
  /** Of the bill's sum over our count when it came. */
  @Sum variance!: number;
  @Optional(Choice(BILLING_DIFFERENCES)) difference?: BillingDifference;
  @Sum settled!: number;
  @Sum unsettled!: number;
  /** Days since the end of the month, while something is unsettled. */
  @OptionalSum age?: number;
  @Group(() => BasisDocument) document!: BasisDocument;
  @Uuid confirmedBy!: string;
}
export class SmsBillingPage {
  @CalendarDate asOf!: string;
  @Many(() => SmsBillingView) items!: readonly SmsBillingView[];
  @NextPage next?: string;
}

/** What a carrier brought in a month of which it has sent no bill yet. */
export class SmsUnbilledView {
  @Code carrier!: string;
  @Month month!: string;
  @Group(() => SmsFigure) counted!: SmsFigure;
  /** Days since the end of the month; left out while it is not over. */
  @OptionalSum age?: number;
}
export class SmsUnbilledList {
  @CalendarDate asOf!: string;
  @Many(() => SmsUnbilledView) items!: readonly SmsUnbilledView[];
}

/** One line of what the operator of the short code paid. */
export class SmsSettlementView extends SmsSettledFigure {
  @EventNumber position!: number;
  @Id settlementId!: string;
  @CalendarDate settledOn!: string;
  @Id billingId!: string;
  @Group(() => BasisDocument) document!: BasisDocument;
  @Uuid recordedBy!: string;
}
export class SmsSettlementPage {
  @Many(() => SmsSettlementView) items!: readonly SmsSettlementView[];
  @NextPage next?: string;
}

export class SmsAllotmentView {
  @Id allotmentId!: string;
  @Id settlementId!: string;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Sum amount!: number;
  @CalendarDate receivedOn!: string;
  /** Left out until the fund's book has it. */
  @Optional(VoucherNumber) voucher?: string;
}

/** What a unit says that its members sent. */
export class SmsDeclarationView {
  @Id unitId!: string;
  @Text(200) unitName!: string;
  @Count messages!: number;
  @OptionalSum amount?: number;
  @CalendarDate declaredOn!: string;
}
export class SmsDeclarationPage {
  @Many(() => SmsDeclarationView) items!: readonly SmsDeclarationView[];
  @NextPage next?: string;
}

/** How much of a delivery was new; the rest had come before, and was left as it was. */
export class SmsDelivered {
  @Count messages!: number;
  @Count recorded!: number;
}
