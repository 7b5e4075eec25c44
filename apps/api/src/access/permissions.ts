import type { Role } from '#contracts';

/** Which unit a permission looks at; `units-looked-at.ts` finds it. */
export type Over =
  /** The unit that the request names: the unit of the book, of the office, of the grant. */
  | 'unit'
  /** The unit that is to stand above a new one; for a new root, the union that keeps the ledger. */
  | 'unitAbove'
  /** The unit above the one named today, or itself where it is a root. */
  | 'parent'
  /** Both the unit above today and the one that is to be. */
  | 'bothParents'
  /** Every unit that a succession names. */
  | 'successionUnits'
  /** The unit that is to own a new fund. */
  | 'owner'
  /** The unit that owns the fund named. */
  | 'fundOwner'
  /** The unit whose target it is. */
  | 'targetUnit'
  /** The unit above a cluster today; for one without, the union that keeps the ledger. */
  | 'cluster'
  /** The same, and the unit whose books are to be read by its peers. */
  | 'clusterAndAudited'
  /** The unit that is to organise a new campaign by text message; as with `smsOrganiser`. */
  | 'organiser'
  /** The unit that organises the campaign named; for one outside the union, the union's own root. */
  | 'smsOrganiser'
  /** The unit that receives a remittance. */
  | 'receiver'
  /** The unit of the book in which a voucher stands. */
  | 'voucherUnit'
  /** Every unit over which the person named holds a role; there must be one. */
  | 'unitsOfPerson'
  /** Every unit over which the person of the token named holds a role. */
  | 'unitsOfToken'
  /** Nothing in particular: the role over any unit is enough. */
  | 'anywhere';

export interface Permission {
  /** Any of these roles is enough. */
  readonly roles: readonly Role[];
  readonly over: Over;
  /** Who it is about may always do it: give up a role of their own. */
  readonly self?: true;
  /** Auditors of a peer in an emulation cluster may, too, while they have the right to (0014). */
  readonly peers?: true;
}

const ANYBODY: readonly Role[] = [
  'accountant',
  'cashier',
  'accountHolder',
  'auditor',
  'administrator',
];
const MONEY: readonly Role[] = ['accountant', 'cashier', 'accountHolder', 'auditor'];

const may = (roles: readonly Role[], over: Over): Permission => ({ roles, over });

/**
 * Who may do what, and over which unit the role must reach. A route without a line here does not
 * compile; a route without `@Allow` is refused. The rules then compare persons: whoever asked does
 * not approve, whoever asked for cash does not pay it out.
 */
export const permissions = {
  EstablishUnit: may(['administrator'], 'unitAbove'),
  RenameUnit: may(['administrator'], 'parent'),
  MoveUnit: may(['administrator'], 'bothParents'),
  SucceedUnits: may(['administrator'], 'successionUnits'),
  DissolveUnit: may(['administrator'], 'parent'),

  OpenFund: may(['administrator'], 'owner'),
  SetSigningPolicy: may(['administrator'], 'fundOwner'),
  SetInterestPolicy: may(['administrator'], 'fundOwner'),
  SetTarget: may(['administrator'], 'fundOwner'),
  PlanDrive: may(['administrator', 'accountant'], 'fundOwner'),
  SetCollectionTerm: may(['administrator', 'accountant'], 'fundOwner'),
  CloseFund: may(['administrator'], 'fundOwner'),
  RecordProgress: may(['accountant', 'administrator'], 'targetUnit'),
  CorrectProgress: may(['accountant', 'administrator'], 'targetUnit'),
  PairUnits: may(['administrator'], 'fundOwner'),
  EndPairing: may(['administrator'], 'fundOwner'),
  DeclareProgrammeMoney: may(['accountant'], 'unit'),
  CorrectProgrammeMoney: may(['accountant'], 'unit'),

  JoinCluster: may(['administrator'], 'cluster'),
  LeaveCluster: may(['administrator'], 'cluster'),
  AppointClusterHead: may(['administrator'], 'cluster'),
  GrantCrossAudit: may(['administrator'], 'clusterAndAudited'),
  EndCrossAudit: may(['administrator'], 'clusterAndAudited'),
  ListItem: may(['administrator', 'accountant'], 'fundOwner'),
  DefineBundle: may(['administrator'], 'fundOwner'),

  OpenHoldingPlace: may(['administrator'], 'unit'),
  OpenStore: may(['administrator'], 'unit'),
  AppointSigner: may(['administrator'], 'unit'),
  EndAppointment: may(['administrator'], 'unit'),
  DelegateSigning: may(['administrator', 'accountHolder'], 'unit'),
  DeclareOutsideMoney: may(['accountant'], 'unit'),
  RecordCount: may(['cashier'], 'unit'),
  RecordBankBalance: may(['accountant'], 'unit'),
  RecordHandover: may(['accountant', 'cashier'], 'unit'),
  SignHandover: may(['accountant', 'cashier'], 'unit'),

  RegisterReceiptBook: may(['accountant'], 'unit'),
  IssueReceiptBook: may(['accountant'], 'unit'),
  VoidReceiptSerial: may(['accountant', 'cashier'], 'unit'),
  DeclareReceiptsLost: may(['accountant'], 'unit'),
  ReturnReceiptBook: may(['accountant'], 'unit'),
  HandOverReceiptBook: may(['accountant'], 'unit'),

  OpenBook: may(['accountant'], 'unit'),
  RecordOpeningAdvance: may(['accountant'], 'unit'),
  SignOpening: may(['accountant', 'cashier', 'accountHolder'], 'unit'),
  RecordDonation: may(['accountant', 'cashier'], 'unit'),
  RecordCollection: may(['accountant', 'cashier'], 'unit'),
  HandInCollections: may(['accountant', 'cashier'], 'unit'),
  RequestDisbursement: may(['accountant'], 'unit'),
  RequestRemittance: may(['accountant'], 'unit'),
  RequestCorrection: may(['accountant'], 'unit'),
  ApproveRequest: may(['accountHolder'], 'unit'),
  RejectRequest: may(['accountHolder'], 'unit'),
  PayDisbursement: may(['accountant', 'cashier'], 'unit'),
  RequestAdvance: may(['accountant'], 'unit'),
  RequestTopUp: may(['accountant'], 'unit'),
  PayAdvance: may(['accountant', 'cashier'], 'unit'),
  SettleAdvance: may(['accountant', 'cashier'], 'unit'),
  SendRemittance: may(['accountant', 'cashier'], 'unit'),
  AcceptRemittance: may(['accountant', 'cashier'], 'receiver'),
  ReturnRemittance: may(['accountant', 'cashier'], 'receiver'),
  SendTransfer: may(['accountant', 'cashier'], 'unit'),
  ConfirmTransfer: may(['accountant', 'cashier'], 'unit'),
  ClosePeriod: may(['accountant'], 'unit'),
  CarryForward: may(['accountant'], 'unit'),
  CarryBack: may(['accountant'], 'unit'),
  SubmitAnnualReport: may(['accountHolder'], 'unit'),
  ReferAdjustment: may(['accountant'], 'unit'),
  RequestReferredAdjustment: may(['accountant'], 'unit'),
  HandOverBook: may(['accountHolder'], 'unit'),

  ReceiveGoods: may(['accountant', 'cashier'], 'unit'),
  BuyGoods: may(['accountant', 'cashier'], 'unit'),
  MoveGoods: may(['accountant', 'cashier'], 'unit'),
  RequestGoodsIssue: may(['accountant'], 'unit'),
  IssueGoods: may(['accountant', 'cashier'], 'unit'),
  RequestWriteOff: may(['accountant'], 'unit'),
  WriteOffGoods: may(['accountant', 'cashier'], 'unit'),
  RequestBundles: may(['accountant'], 'unit'),
  IssueBundles: may(['accountant', 'cashier'], 'unit'),
  RecordDirectGift: may(['accountant'], 'unit'),
  WithdrawDirectGift: may(['accountant'], 'unit'),
  RecordResult: may(['accountant'], 'unit'),
  WithdrawResult: may(['accountant'], 'unit'),

  RecordStrayReceipt: may(['accountant', 'cashier'], 'unit'),
  IdentifyStrayReceipt: may(['accountant'], 'unit'),
  RequestRefund: may(['accountant'], 'unit'),
  PayRefund: may(['accountant', 'cashier'], 'unit'),
  RecordInterest: may(['accountant'], 'unit'),
  RecordBankFee: may(['accountant'], 'unit'),
  RecordCountDifference: may(['accountant'], 'unit'),
  RecordCounterfeit: may(['accountant'], 'unit'),
  CloseSurplus: may(['accountant'], 'unit'),
  RepayShortage: may(['accountant', 'cashier'], 'unit'),
  RequestShortageWriteOff: may(['accountant'], 'unit'),
  RequestPurposeChange: may(['accountant'], 'unit'),

  ImportStatement: may(['accountant'], 'unit'),
  MatchStatementLine: may(['accountant', 'cashier'], 'unit'),
  SetLineOutside: may(['accountant'], 'unit'),
  ReopenStatementLine: may(['accountant'], 'unit'),
  RecordDonationFromLine: may(['accountant', 'cashier'], 'unit'),
  RecordStrayReceiptFromLine: may(['accountant', 'cashier'], 'unit'),
  RecordInterestFromLine: may(['accountant'], 'unit'),
  RecordBankFeeFromLine: may(['accountant'], 'unit'),
  PayDisbursementFromLine: may(['accountant', 'cashier'], 'unit'),

  OpenSmsCampaign: may(['administrator'], 'organiser'),
  DeclareSmsMessages: may(['accountant', 'cashier'], 'unit'),
  DeliverSmsFile: may(['accountant'], 'smsOrganiser'),
  ConfirmSmsBilling: may(['accountant'], 'smsOrganiser'),
  RecordSmsSettlement: may(['accountant'], 'smsOrganiser'),
  AllotSmsMoney: may(['accountant'], 'unit'),
  RegisterChild: may(['accountant'], 'unit'),
  AmendChild: may(['accountant'], 'unit'),
  LinkFamily: may(['accountant'], 'unit'),
  MoveChild: may(['accountant'], 'unit'),
  RecordCommitment: may(['accountant'], 'unit'),
  ChangeRate: may(['accountant'], 'unit'),
  EndCommitment: may(['accountant'], 'unit'),
  RecordDirectSupport: may(['accountant'], 'unit'),
  WithdrawDirectSupport: may(['accountant'], 'unit'),
  TellSponsor: may(['accountant'], 'unit'),
  RecordCustody: may(['accountant'], 'unit'),
  EndCustody: may(['accountant'], 'unit'),
  ReportChange: may(['accountant'], 'unit'),
  CloseReview: may(['accountHolder'], 'unit'),
  ReceiveSponsorship: may(['accountant', 'cashier'], 'unit'),
  RequestChildHandover: may(['accountant'], 'unit'),
  PayChildHandover: may(['accountant', 'cashier'], 'unit'),
  DisputeHandover: may(['accountant', 'accountHolder', 'auditor'], 'unit'),
  AnswerDispute: may(['auditor'], 'unit'),
  ReceivePrivacyRequest: may(['accountant', 'accountHolder', 'administrator'], 'unit'),
  AnswerPrivacyRequest: may(['accountant', 'accountHolder', 'administrator'], 'unit'),
  ApproveForgetting: may(['accountHolder', 'administrator'], 'unit'),
  RequestRestoring: may(['accountant', 'accountHolder', 'administrator'], 'unit'),
  ApproveRestoring: may(['accountHolder', 'administrator'], 'unit'),
  RecordChildConsent: may(['accountant'], 'unit'),
  WithdrawChildConsent: may(['accountant', 'accountHolder'], 'unit'),
  RecordNamingConsent: may(['accountant', 'cashier'], 'unit'),
  WithdrawNamingConsent: may(['accountant', 'cashier', 'accountHolder'], 'unit'),
  IssueStatementLink: may(['accountant'], 'unit'),
  RevokeStatementLink: may(['accountant'], 'unit'),

  RegisterPerson: may(['administrator'], 'anywhere'),
  GrantRole: may(['administrator'], 'unit'),
  RevokeRole: { ...may(['administrator'], 'unit'), self: true },
  IssueToken: may(['administrator'], 'unitsOfPerson'),
  RevokeToken: may(['administrator'], 'unitsOfToken'),

  ReadProgress: may(ANYBODY, 'anywhere'),
  ReadSms: may(ANYBODY, 'anywhere'),
  ReadUnits: may(ANYBODY, 'anywhere'),
  ReadFunds: may(ANYBODY, 'anywhere'),
  ReadOffice: { ...may(ANYBODY, 'unit'), peers: true },
  ReadBook: { ...may(MONEY, 'unit'), peers: true },
  ReadVoucher: { ...may(MONEY, 'voucherUnit'), peers: true },
  ReadAudit: { ...may(['auditor', 'accountHolder'], 'unit'), peers: true },
  ReadChildren: may(MONEY, 'unit'),
  ReadChildPersonalData: may(['accountant', 'accountHolder', 'auditor'], 'unit'),
  ReadPersonalData: may(['accountant', 'accountHolder', 'auditor'], 'voucherUnit'),
  ReadRequestPersonalData: may(['accountant', 'accountHolder', 'auditor'], 'unit'),
  ReadPrivacyRequests: may(['accountant', 'accountHolder', 'auditor', 'administrator'], 'unit'),
  ReadPrivacyTexts: may(['accountant', 'accountHolder', 'auditor', 'administrator'], 'unit'),
  ReadOwnData: may(['accountant', 'accountHolder'], 'unit'),
  ReadPersons: may(['administrator'], 'anywhere'),
  ReadPersonName: may(['administrator'], 'anywhere'),
  ReadReadings: may(['auditor'], 'anywhere'),
  ReadPublicLog: may(['administrator', 'auditor'], 'anywhere'),
  CompareLog: may(['administrator', 'auditor'], 'anywhere'),
  ReadProblems: may(['administrator', 'auditor'], 'anywhere'),
} as const satisfies Readonly<Record<string, Permission>>;

export type PermissionName = keyof typeof permissions;
