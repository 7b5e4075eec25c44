import type {
  AppointmentEnded,
  AppointSigner,
  BankBalanceStated,
  Capacity,
  CashCounted,
  DeclareOutsideMoney,
  DelegateSigning,
  HandoverRecorded,
  HandoverParty,
  HandoverSigned,
  EndAppointment,
  HoldingPlaceOpened,
  OpenHoldingPlace,
  OpenStore,
  OutsideMoneyDeclared,
  RecordBankBalance,
  RecordCount,
  RecordHandover,
  SignerAppointed,
  SignHandover,
  SigningDelegated,
  StoreOpened,
} from '#contracts';
import {
  evolveReceiptBooks,
  type ReceiptBookCommand,
  type ReceiptBookEvent,
  type ReceiptBooks,
} from './receipt-books/state.js';

export type OfficeCommand =
  | ReceiptBookCommand
  | { readonly type: 'OpenHoldingPlace'; readonly data: OpenHoldingPlace }
  | { readonly type: 'OpenStore'; readonly data: OpenStore }
  | { readonly type: 'DeclareOutsideMoney'; readonly data: DeclareOutsideMoney }
  | { readonly type: 'AppointSigner'; readonly data: AppointSigner }
  | { readonly type: 'EndAppointment'; readonly data: EndAppointment }
  | { readonly type: 'DelegateSigning'; readonly data: DelegateSigning }
  | { readonly type: 'RecordCount'; readonly data: RecordCount }
  | { readonly type: 'RecordBankBalance'; readonly data: RecordBankBalance }
  | { readonly type: 'RecordHandover'; readonly data: RecordHandover }
  | { readonly type: 'SignHandover'; readonly data: SignHandover };

export type OfficeEvent =
  | ReceiptBookEvent
  | { readonly type: 'HoldingPlaceOpened'; readonly data: HoldingPlaceOpened }
  | { readonly type: 'StoreOpened'; readonly data: StoreOpened }
  | { readonly type: 'OutsideMoneyDeclared'; readonly data: OutsideMoneyDeclared }
  | { readonly type: 'SignerAppointed'; readonly data: SignerAppointed }
  | { readonly type: 'AppointmentEnded'; readonly data: AppointmentEnded }
  | { readonly type: 'SigningDelegated'; readonly data: SigningDelegated }
  | { readonly type: 'CashCounted'; readonly data: CashCounted }
  | { readonly type: 'BankBalanceStated'; readonly data: BankBalanceStated }
  | { readonly type: 'HandoverRecorded'; readonly data: HandoverRecorded }
  | { readonly type: 'HandoverSigned'; readonly data: HandoverSigned };

export type HoldingPlace = Omit<HoldingPlaceOpened, 'unitId'>;
export type Store = Omit<StoreOpened, 'unitId'>;

/** Days from the first to the last, both included; without a last one until further notice. */
export interface Term {
  readonly from: string;
  until?: string;
}

export interface Appointment extends Term {
  readonly personId: string;
  readonly capacity: Capacity;
}

/** Counts only while the one who delegated holds the capacity. */
export interface Delegation extends Appointment {
  readonly fromPersonId: string;
}

/** What was last found in a place, and who was there. */
export interface Finding {
  readonly on: string;
  readonly amount: number;
  readonly present: readonly string[];
}

/** Minutes between two persons, and which of them have signed. */
export interface Handover extends Pick<
  HandoverRecorded,
  'capacity' | 'handedOverOn' | 'fromPersonId' | 'toPersonId'
> {
  readonly signed: Set<HandoverParty>;
}

/** What a unit has whatever the fund: where its money and its goods lie, and who signs. */
export interface Office {
  readonly places: Map<string, HoldingPlace>;
  /** Apart from the places, so that no rule about money can take one for the other. */
  readonly stores: Map<string, Store>;
  /** What was counted last in a place on a day, by `countKey`. */
  readonly counts: Map<string, number>;
  readonly appointments: Appointment[];
  readonly delegations: Delegation[];
  readonly receiptBooks: ReceiptBooks;
  /** By place: the count, or the bank's balance, of the latest day. */
  readonly findings: Map<string, Finding>;
  readonly handovers: Map<string, Handover>;
}

export const emptyOffice = (): Office => ({
  places: new Map(),
  stores: new Map(),
  counts: new Map(),
  appointments: [],
  delegations: [],
  receiptBooks: new Map(),
  findings: new Map(),
  handovers: new Map(),
});

export const countKey = (placeId: string, day: string): string => `${placeId} ${day}`;

const endAppointment = (office: Office, data: AppointmentEnded): void => {
  const { personId, capacity, endedOn } = data;
  const appointment = office.appointments.find(
    (held) => held.personId === personId && held.capacity === capacity && covers(held, endedOn),
  );
  if (!appointment) throw new Error(`corrupt stream: ${personId} was not ${capacity}`);
  appointment.until = endedOn;
};

/** Of one day the later finding holds; one of an earlier day, entered late, changes nothing. */
const find = (office: Office, placeId: string, finding: Finding): void => {
  const last = office.findings.get(placeId);
  if (!last || last.on <= finding.on) office.findings.set(placeId, finding);
};

export const covers = ({ from, until }: Term, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

export const evolve = (office: Office, event: OfficeEvent): Office => {
  switch (event.type) {
    case 'HoldingPlaceOpened':
      office.places.set(event.data.placeId, event.data);
      break;
    case 'StoreOpened':
      office.stores.set(event.data.storeId, event.data);
      break;
    case 'SignerAppointed': {
      const { personId, capacity, from, until } = event.data;
      office.appointments.push({ personId, capacity, from, ...(until && { until }) });
      break;
    }
    case 'AppointmentEnded':
      endAppointment(office, event.data);
      break;
    case 'SigningDelegated': {
      const { fromPersonId, toPersonId, capacity, from, until } = event.data;
      office.delegations.push({ fromPersonId, personId: toPersonId, capacity, from, until });
      break;
    }
    case 'ReceiptBookRegistered':
    case 'ReceiptBookIssued':
    case 'ReceiptSerialVoided':
    case 'ReceiptsDeclaredLost':
    case 'ReceiptBookReturned':
    case 'ReceiptBookPassedOn':
    case 'ReceiptBookTakenOn':
      evolveReceiptBooks(office.receiptBooks, event);
      break;
    case 'CashCounted': {
      const { placeId, countedOn: on, amount, countedBy, witnesses } = event.data;
      office.counts.set(countKey(placeId, on), amount);
      find(office, placeId, { on, amount, present: [countedBy, ...witnesses] });
      break;
    }
    case 'OutsideMoneyDeclared':
      break;
    case 'BankBalanceStated': {
      const { placeId, statedOn: on, amount } = event.data;
      find(office, placeId, { on, amount, present: [] });
      break;
    }
    case 'HandoverRecorded': {
      const { handoverId, capacity, handedOverOn, fromPersonId, toPersonId } = event.data;
      const between = { capacity, handedOverOn, fromPersonId, toPersonId };
      office.handovers.set(handoverId, { ...between, signed: new Set() });
      break;
    }
    case 'HandoverSigned': {
      const handover = office.handovers.get(event.data.handoverId);
      if (!handover) throw new Error(`corrupt stream: no minutes ${event.data.handoverId}`);
      handover.signed.add(event.data.party);
      break;
    }
  }
  return office;
};
