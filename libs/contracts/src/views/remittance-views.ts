import { CalendarDate, Choice, Id, Optional, Uuid, VoucherNumber, Year } from '../fields.js';
import { Count, EventNumber, Many, NextPage } from './view-fields.js';

export const REMITTANCE_STATES = ['sent', 'accepted', 'received', 'returned'] as const;
/** `accepted`: the receiver has said yes, and its own book has not taken the money yet. */
export type RemittanceState = (typeof REMITTANCE_STATES)[number];

export class RemittanceView {
  @Id fundId!: string;
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  @Id remittanceId!: string;
  @Choice(REMITTANCE_STATES) state!: RemittanceState;
  @EventNumber position!: number;
  @Count amount!: number;
  @Optional(Id) earmark?: string;
  @Id toUnitId!: string;
  @Id placeId!: string;
  @CalendarDate sentOn!: string;
  @VoucherNumber sentVoucher!: string;
  @Uuid sentBy!: string;
  @Optional(CalendarDate) acceptedOn?: string;
  @Optional(Uuid) acceptedBy?: string;
  @Optional(Year) toYear?: number;
  @Optional(Id) toPlaceId?: string;
  @Optional(CalendarDate) returnedOn?: string;
  @Optional(Uuid) returnedBy?: string;
  /** Under this event the vault keeps the reason of the return. */
  @Optional(Uuid) returnedEventId?: string;
  @Optional(CalendarDate) receivedOn?: string;
  @Optional(VoucherNumber) receivedVoucher?: string;
}

export class RemittancePage {
  @Many(() => RemittanceView) items!: readonly RemittanceView[];
  @NextPage next?: string;
}
