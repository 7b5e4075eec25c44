import type * as contracts from '#contracts';

/** What the edge takes under each name: personal text still in clear. */
export interface Wishes {
  FoundLedger: contracts.FoundLedger;
  EstablishUnit: contracts.EstablishUnit;
  MoveUnit: contracts.MoveUnit;
  SucceedUnits: contracts.SucceedUnits;
  OpenFund: contracts.OpenFund;
  SetSigningPolicy: contracts.SetSigningPolicy;
  SetTarget: contracts.SetTarget;
  CloseFund: contracts.CloseFund;
  OpenHoldingPlace: contracts.OpenHoldingPlace;
  DeclareOutsideMoney: contracts.DeclareOutsideMoney;
  AppointSigner: contracts.AppointSigner;
  EndAppointment: contracts.EndAppointment;
  RecordHandover: contracts.RecordHandover;
  SignHandover: contracts.SignHandover;
  DelegateSigning: contracts.DelegateSigning;
  RecordCount: contracts.RecordCount;
  RecordBankBalance: contracts.RecordBankBalance;
  RegisterPerson: contracts.RegisterPerson;
  GrantRole: contracts.GrantRole;
  OpenBook: contracts.OpenBook;
  SignOpening: contracts.SignOpening;
  RecordDonation: contracts.DonationEntered;
  RequestDisbursement: contracts.RequestDisbursement;
  RequestRemittance: contracts.RequestRemittance;
  RequestCorrection: contracts.RequestCorrection;
  ApproveRequest: contracts.ApproveRequest;
  RejectRequest: contracts.RejectRequest;
  ExpireRequest: contracts.ExpireRequest;
  PayDisbursement: contracts.PayDisbursement;
  SendTransfer: contracts.SendTransfer;
  ConfirmTransfer: contracts.ConfirmTransfer;
  SendRemittance: contracts.SendRemittance;
  AcceptRemittance: contracts.AcceptRemittance;
  ReturnRemittance: contracts.ReturnRemittance;
  ClosePeriod: contracts.ClosePeriod;
  HandOverBook: contracts.HandOverBook;
  CarryForward: contracts.CarryForward;
  SubmitAnnualReport: contracts.SubmitAnnualReport;
  ReferAdjustment: contracts.ReferAdjustment;
  RequestReferredAdjustment: contracts.RequestReferredAdjustment;
}

export interface PlannedCommand<K extends keyof Wishes = keyof Wishes> {
  readonly type: K;
  readonly data: Wishes[K];
  /** The person who acts. */
  readonly actor: string;
  /** The simulated day. */
  readonly today: string;
}

/** Everything before this is durable before anything after it begins. */
export const SETTLE = 'settle';
/** As `SETTLE`, and then what follows of itself is posted: receipts, balances brought forward. */
export const FOLLOW_UP = 'follow-up';

export type PlannedStep = PlannedCommand | typeof SETTLE | typeof FOLLOW_UP;

export const wish = <K extends keyof Wishes>(
  type: K,
  data: Wishes[K],
  { actor, today }: { readonly actor: string; readonly today: string },
): PlannedCommand<K> => ({ type, data, actor, today });
