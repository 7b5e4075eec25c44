import { BookKey, Posting, PostingDates } from './book.js';
import { Amount, CalendarDate, Commitment, Id, Optional, Uuid, Year } from './fields.js';
import { Sealed, type PersonalText } from './sealed.js';

/** Sends an approved remittance on its way; from here on it is in transit. */
export class SendRemittance extends PostingDates {
  @Id requestId!: string;
}
export class RemittanceSent extends Posting {
  /** The id of the request that was approved; it names the remittance from now on. */
  @Id remittanceId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Id toUnitId!: string;
  @Uuid sentBy!: string;
}

/** The receiving unit says on the sender's book that the money came; decided once. */
export class AcceptRemittance extends BookKey {
  @Id remittanceId!: string;
  /** The unit that accepts; the rules compare it with the remittance's. */
  @Id toUnitId!: string;
  @CalendarDate receivedOn!: string;
  /** The receiver's safe or account that took it. */
  @Id toPlaceId!: string;
}
export class RemittanceAccepted extends Posting {
  @Id remittanceId!: string;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Id toUnitId!: string;
  @Year toYear!: number;
  @Id toPlaceId!: string;
  /** The day on which the receiver got it; in the sender's book the entry stays in its year. */
  @CalendarDate receivedOn!: string;
  @Uuid acceptedBy!: string;
}

/** The receiving unit sends it back; the money stands again where it came from. */
export class ReturnRemittance extends BookKey {
  @Id remittanceId!: string;
  /** The unit that sends it back; the rules compare it with the remittance's. */
  @Id toUnitId!: string;
  @CalendarDate returnedOn!: string;
  @Sealed(500) reason?: PersonalText;
}
export class RemittanceReturned extends Posting {
  @Id remittanceId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Optional(Id) earmark?: string;
  @Uuid returnedBy!: string;
  @Optional(Commitment) reason?: string;
}

/** Posted in the receiver's book by the follow-up worker, under an id derived from the acceptance. */
export class ReceiveRemittance extends BookKey {
  @Id remittanceId!: string;
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Id placeId!: string;
  @CalendarDate receivedOn!: string;
}
export class RemittanceReceived extends Posting {
  @Id remittanceId!: string;
  @Id fromUnitId!: string;
  @Year fromYear!: number;
  @Amount amount!: number;
  @Optional(Id) earmark?: string;
  @Id placeId!: string;
}
