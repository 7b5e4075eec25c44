import { Balance, CalendarDate, Choice, Id, Optional, PersonList, Text, Uuid } from './fields.js';

export const PLACE_KINDS = ['safe', 'bank'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const CAPACITIES = [
  'accountHolder',
  'signatory',
  'accountant',
  'cashier',
  'storekeeper',
] as const;
/** What a person is appointed to in an office; what an account may do in the program is a role. */
export type Capacity = (typeof CAPACITIES)[number];

/** A safe or a bank account of the unit, shared by the books of all its funds. */
export class OpenHoldingPlace {
  @Id unitId!: string;
  @Id placeId!: string;
  @Choice(PLACE_KINDS) kind!: PlaceKind;
  @Text(120) name!: string;
  /** Of a bank account: the bank's BIN and the account's number, both public by nature. */
  @Optional(Text(12)) bankBin?: string;
  @Optional(Text(24)) accountNumber?: string;
  @CalendarDate openedOn!: string;
}
export class HoldingPlaceOpened extends OpenHoldingPlace {}

/** Money in the same place that no book of ours holds (ngoài sổ): fees, budget. */
export class DeclareOutsideMoney {
  @Id unitId!: string;
  @Id placeId!: string;
  @Balance amount!: number;
  @CalendarDate asOf!: string;
}
export class OutsideMoneyDeclared extends DeclareOutsideMoney {}

export class AppointSigner {
  @Id unitId!: string;
  @Uuid personId!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  @CalendarDate from!: string;
  /** Last day; left out: until somebody else is appointed or the appointment ends. */
  @Optional(CalendarDate) until?: string;
}
export class SignerAppointed extends AppointSigner {}

export class EndAppointment {
  @Id unitId!: string;
  @Uuid personId!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  @CalendarDate endedOn!: string;
}
export class AppointmentEnded extends EndAppointment {}

/** A signer lets another sign in their stead, between two days. */
export class DelegateSigning {
  @Id unitId!: string;
  @Uuid fromPersonId!: string;
  @Uuid toPersonId!: string;
  @Choice(CAPACITIES) capacity!: Capacity;
  @CalendarDate from!: string;
  @CalendarDate until!: string;
}
export class SigningDelegated extends DelegateSigning {}

/** The safe was counted before witnesses. */
export class RecordCount {
  @Id unitId!: string;
  @Id placeId!: string;
  @CalendarDate countedOn!: string;
  @Balance amount!: number;
  @PersonList(1, 10) witnesses!: string[];
}
export class CashCounted extends RecordCount {
  @Uuid countedBy!: string;
}

/** What the bank says that the account held at the end of a day. */
export class RecordBankBalance {
  @Id unitId!: string;
  @Id placeId!: string;
  @CalendarDate statedOn!: string;
  @Balance amount!: number;
}
export class BankBalanceStated extends RecordBankBalance {}
