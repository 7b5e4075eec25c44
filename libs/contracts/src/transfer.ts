import { Posting, PostingDates } from './book.js';
import { Amount, Id, Uuid } from './fields.js';

/** Cash to the bank, from the bank, or between accounts; until it arrives it is money in transit (113). */
export class SendTransfer extends PostingDates {
  @Id transferId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Id toPlaceId!: string;
}
export class TransferSent extends Posting {
  @Id transferId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Id toPlaceId!: string;
  @Uuid sentBy!: string;
}

export class ConfirmTransfer extends PostingDates {
  @Id transferId!: string;
}
export class TransferArrived extends Posting {
  @Id transferId!: string;
  @Amount amount!: number;
  @Id placeId!: string;
  @Id fromPlaceId!: string;
}
