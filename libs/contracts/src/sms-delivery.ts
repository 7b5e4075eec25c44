import {
  Code,
  ExternalReference,
  Flag,
  Id,
  ListOf,
  MessageText,
  Optional,
  PhoneNumber,
  ShortCode,
  UtcInstant,
} from './fields.js';

class SentSms {
  /** The carrier's own number of the message. */
  @ExternalReference messageId!: string;
  /** When the carrier took it. */
  @UtcInstant sentAt!: string;
  @PhoneNumber phone!: string;
  /** The words as they came: whatever stands in them, the message was sent. */
  @MessageText text!: string;
}

/** One message as a carrier delivers it; its sender and its words go to the vault. */
export class DeliveredSms extends SentSms {
  @ShortCode shortCode!: string;
}

/** What a carrier delivers at a time, under its signature. */
export class DeliverSms {
  @ListOf(() => DeliveredSms, 1, 1000) messages!: DeliveredSms[];
}

/** One line of a carrier's file. */
export class FiledSms extends SentSms {}

/** What staff deliver out of a carrier's file. */
export class DeliverSmsFile {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
  @Code carrier!: string;
  @ListOf(() => FiledSms, 1, 1000) messages!: FiledSms[];
  /** Only says what recording it would say: a file is looked through before any of it is recorded. */
  @Optional(Flag) checkOnly?: boolean;
}
