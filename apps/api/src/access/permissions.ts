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
  SetTarget: may(['administrator'], 'fundOwner'),
  CloseFund: may(['administrator'], 'fundOwner'),

  OpenHoldingPlace: may(['administrator'], 'unit'),
  AppointSigner: may(['administrator'], 'unit'),
  EndAppointment: may(['administrator'], 'unit'),
  DelegateSigning: may(['administrator', 'accountHolder'], 'unit'),
  DeclareOutsideMoney: may(['accountant'], 'unit'),
  RecordCount: may(['cashier'], 'unit'),
  RecordBankBalance: may(['accountant'], 'unit'),
  RecordHandover: may(['accountant', 'cashier'], 'unit'),
  SignHandover: may(['accountant', 'cashier'], 'unit'),

  OpenBook: may(['accountant'], 'unit'),
  SignOpening: may(['cashier', 'accountHolder'], 'unit'),
  RecordDonation: may(['accountant', 'cashier'], 'unit'),
  RequestDisbursement: may(['accountant'], 'unit'),
  RequestRemittance: may(['accountant'], 'unit'),
  RequestCorrection: may(['accountant'], 'unit'),
  ApproveRequest: may(['accountHolder'], 'unit'),
  RejectRequest: may(['accountHolder'], 'unit'),
  PayDisbursement: may(['accountant', 'cashier'], 'unit'),
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

  RegisterPerson: may(['administrator'], 'anywhere'),
  GrantRole: may(['administrator'], 'unit'),
  RevokeRole: { ...may(['administrator'], 'unit'), self: true },
  IssueToken: may(['administrator'], 'unitsOfPerson'),
  RevokeToken: may(['administrator'], 'unitsOfToken'),

  ReadProgress: may(ANYBODY, 'anywhere'),
  ReadUnits: may(ANYBODY, 'anywhere'),
  ReadFunds: may(ANYBODY, 'anywhere'),
  ReadOffice: may(ANYBODY, 'unit'),
  ReadBook: may(MONEY, 'unit'),
  ReadVoucher: may(MONEY, 'voucherUnit'),
  ReadPersonalData: may(['accountant', 'accountHolder', 'auditor'], 'voucherUnit'),
  ReadRequestPersonalData: may(['accountant', 'accountHolder', 'auditor'], 'unit'),
  ReadPersons: may(['administrator'], 'anywhere'),
  ReadPersonName: may(['administrator'], 'anywhere'),
  ReadReadings: may(['auditor'], 'anywhere'),
  ReadProblems: may(['administrator', 'auditor'], 'anywhere'),
} as const satisfies Readonly<Record<string, Permission>>;

export type PermissionName = keyof typeof permissions;
