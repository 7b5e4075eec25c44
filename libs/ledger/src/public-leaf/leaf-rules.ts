import type { EventName, eventShapes } from '#contracts';

type DataOf<E extends EventName> = InstanceType<(typeof eventShapes)[E]>;
type FieldOf<E extends EventName> = E extends EventName ? keyof DataOf<E> & string : never;

/** What of an event stands in its public leaf, beside type, day and the commitment to all of it. */
export interface LeafRule<F extends string = string> {
  /** Whether what it does to the money of its book is public: kind, sum, dates, voucher. */
  readonly movesInPublic: boolean;
  /** Fields that are public as they are. */
  readonly fields: readonly F[];
  /** Personal fields whose commitments are public, by the names that the vault knows them by. */
  readonly personal: readonly string[];
}

/** Type and day, and a commitment that is opened to auditors: who may what, plans, requests, counts. */
const internal: LeafRule<never> = { movesInPublic: false, fields: [], personal: [] };

/** What anybody needs to make sense of the figures. */
const told = <F extends string>(...fields: F[]): LeafRule<F> => ({ ...internal, fields });

/** An entry of a book whose figures are published. */
const entry = <F extends string>(...fields: F[]): LeafRule<F> => ({
  movesInPublic: true,
  fields,
  personal: [],
});

/** A gift: whoever gave it can show that their name and their words are in it. */
const gift = <F extends string>(...fields: F[]): LeafRule<F> => ({
  movesInPublic: true,
  fields,
  personal: ['giver.name', 'giver.phone', 'giver.address', 'giver.members', 'content'],
});

/**
 * Decides for each event what the public log says of it: nothing that is not named here. Whatever
 * is added to a published leaf stays public for ever, so that the rule for a new event begins as
 * `internal` and grows only by what the published totals are made of.
 */
export const leafRules: { readonly [E in EventName]: LeafRule<FieldOf<E>> } = {
  LedgerFounded: told('organisationName', 'demonstration', 'foundedOn'),
  UnitEstablished: told('unitId', 'code', 'kind', 'level', 'name', 'parentId', 'establishedOn'),
  UnitRenamed: told('unitId', 'name', 'code', 'effectiveOn'),
  UnitMoved: told('unitId', 'parentId', 'effectiveOn'),
  UnitsSucceeded: told('successionId', 'effectiveOn', 'windDownUntil', 'shares'),
  UnitDissolved: told('unitId', 'dissolvedOn', 'windDownUntil'),
  FundOpened: told('fundId', 'code', 'name', 'ownerUnitId', 'disclosure', 'openedOn'),
  FundClosed: told('fundId', 'closedOn'),

  BookOpened: entry(),
  DonationRecorded: gift('contributingUnitId'),
  CollectionRecorded: gift('contributingUnitId'),
  CollectionAdjusted: entry('contributingUnitId', 'adjusts', 'original'),
  StrayMoneyIdentified: gift('contributingUnitId'),
  SurplusClosed: entry('contributingUnitId'),
  DisbursementPaid: entry('beneficiaryUnitId'),
  AdvanceUsed: entry('beneficiaryUnitId'),
  AdvanceToppedUp: entry('beneficiaryUnitId'),
  // Of bought goods the sum that is given, or lost, when they leave; of other goods nothing.
  GoodsIssued: entry(),
  GoodsIssueVoided: entry(),
  GoodsWrittenOff: entry(),
  VoucherAdjusted: entry('contributingUnitId', 'beneficiaryUnitId', 'adjusts', 'original'),
  VoucherVoided: entry('contributingUnitId', 'beneficiaryUnitId'),
  ReferredAdjustmentPosted: entry('contributingUnitId', 'beneficiaryUnitId', 'adjusts', 'original'),
  InterestReceived: entry(),
  BankFeeCharged: entry(),
  ShortageWrittenOff: entry(),
  RemittanceSent: entry('toUnitId'),
  RemittanceAccepted: entry('toUnitId'),
  RemittanceReturned: entry(),
  RemittanceReceived: entry('fromUnitId'),
  GoodsReceived: {
    ...gift('voucher', 'occurredOn', 'contributingUnitId'),
    movesInPublic: false,
    personal: ['giver.name', 'giver.phone', 'giver.address', 'content'],
  },
  DirectGiftRecorded: {
    ...gift('occurredOn', 'contributingUnitId', 'beneficiaryUnitId'),
    movesInPublic: false,
    personal: ['giver.name', 'giver.phone', 'giver.address', 'content'],
  },

  SigningPolicySet: internal,
  InterestPolicySet: internal,
  TargetSet: internal,
  ItemListed: internal,
  BundleDefined: internal,
  StoreOpened: internal,
  DrivePlanned: internal,
  CollectionTermSet: internal,
  HoldingPlaceOpened: internal,
  OutsideMoneyDeclared: internal,
  SignerAppointed: internal,
  AppointmentEnded: internal,
  SigningDelegated: internal,
  CashCounted: internal,
  BankBalanceStated: internal,
  ReceiptBookRegistered: internal,
  ReceiptBookIssued: internal,
  ReceiptSerialVoided: internal,
  ReceiptsDeclaredLost: internal,
  ReceiptBookReturned: internal,
  HandoverRecorded: internal,
  HandoverSigned: internal,
  PersonRegistered: internal,
  RoleGranted: internal,
  RoleRevoked: internal,
  OpeningSigned: internal,
  PeriodClosed: internal,
  BalancesCarriedForward: internal,
  BalancesBroughtForward: internal,
  BalancesCarriedBack: internal,
  BalancesBroughtBack: internal,
  YearClosed: internal,
  AnnualReportSubmitted: internal,
  AdjustmentReferred: internal,
  ReferredAdjustmentRequested: internal,
  BookHandedOver: internal,
  BookTakenOver: internal,
  CollectionsHandedIn: internal,
  DisbursementRequested: internal,
  RemittanceRequested: internal,
  CorrectionRequested: internal,
  RequestApproved: internal,
  RequestRejected: internal,
  RequestExpired: internal,
  AdvanceRequested: internal,
  TopUpRequested: internal,
  AdvancePaid: internal,
  AdvanceSpentOnGoods: internal,
  GoodsBought: internal,
  AdvanceReturned: internal,
  TransferSent: internal,
  TransferArrived: internal,
  ProgressRecorded: internal,
  ProgressCorrected: internal,
  UnitsPaired: internal,
  PairingEnded: internal,
  ClusterJoined: internal,
  ClusterLeft: internal,
  ClusterHeadAppointed: internal,
  ClusterTermEnded: internal,
  CrossAuditGranted: internal,
  CrossAuditEnded: internal,
  ProgrammeMoneyDeclared: internal,
  ProgrammeMoneyCorrected: internal,
  GoodsIssueRequested: internal,
  WriteOffRequested: internal,
  BundlesRequested: internal,
  DirectGiftWithdrawn: internal,
  ResultRecorded: internal,
  ResultWithdrawn: internal,
  StrayMoneyReceived: internal,
  RefundRequested: internal,
  StrayMoneyRefunded: internal,
  DifferenceFound: internal,
  ShortageRepaid: internal,
  ShortageWriteOffRequested: internal,
  PurposeChangeRequested: internal,
  PurposeChanged: internal,
  ReceiptBookPassedOn: internal,
  ReceiptBookTakenOn: internal,
  LotsPassedOn: internal,
  LotsTakenOn: internal,
  GoodsMoved: internal,
  AdvancesPassedOn: internal,
  AdvancesTakenOn: internal,
  CollectionsPassedOn: internal,
  CollectionsTakenOn: internal,
  StrayMoneyPassedOn: internal,
  StrayMoneyTakenOn: internal,
  SmsCampaignOpened: internal,
  SmsPledged: internal,
  SmsSetAside: internal,
  SmsMessagesDeclared: internal,
  SmsBillingConfirmed: internal,
  SmsSettlementRecorded: internal,
  SmsMoneyAllotted: internal,
  ChildRegistered: internal,
  ChildAmended: internal,
  FamilyLinked: internal,
  ChildMoved: internal,
  CommitmentRecorded: internal,
  RateChanged: internal,
  CommitmentEnded: internal,
  DirectSupportRecorded: internal,
  DirectSupportWithdrawn: internal,
  SponsorTold: internal,
  CustodyRecorded: internal,
  CustodyEnded: internal,
  ReviewOpened: internal,
  ReviewClosed: internal,
  CareEnded: internal,
  FrontRepaid: internal,
  ChildHandoverRequested: internal,
  ChildHandoverPaid: internal,
  HandoverDisputed: internal,
  DisputeAnswered: internal,
  NamingConsentGiven: internal,
  NamingConsentWithdrawn: internal,
  ChildConsentGiven: internal,
  ChildConsentWithdrawn: internal,
};
