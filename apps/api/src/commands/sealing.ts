import {
  DonationEntered,
  IdentificationEntered,
  IdentifyStrayReceipt,
  RecordDonation,
  RefundEntered,
  RegisterPerson,
  RequestRefund,
  sealedFieldsOf,
} from '#contracts';
import { commandId, eventId } from '#event-store';
import type { SealRequest } from '#vault';
import type { Call } from '../requests/call.js';
import { sealDonation } from './seal-donation.js';

/** What of a command goes to the vault, and the command as the rules may see it. */
export interface Sealing {
  readonly requests: readonly SealRequest[];
  /** @param commitments in the order of `requests` */
  sealed(commitments: readonly string[]): object;
}

/** Whose texts stand under which event: always the first one that a command produces. */
export interface Seal {
  readonly eventId: string;
  /** A person met here for the first time is known by the command's id from now on. */
  readonly subject: string;
}

/** Worked out when asked for: most gifts of a campaign are anonymous, and have nothing to seal. */
export const sealOf = ({ actor, key }: Call): Seal => ({
  get eventId() {
    return eventId(actor, key, 0);
  },
  get subject() {
    return commandId(actor, key);
  },
});

/** Nothing goes to the vault where nothing personal was said. */
export const sealingOf = (command: object, call: Call): Sealing => {
  if (command instanceof DonationEntered || command instanceof IdentificationEntered)
    return sealDonation(command, sealOf(call));
  return sealTexts(command, sealOf(call));
};

/** Texts at the top of a command, each under its own name; a person's name under that person. */
const sealTexts = (command: object, seal: Seal): Sealing => {
  const texts = command as Readonly<Record<string, string | undefined>>;
  const subject = command instanceof RegisterPerson ? command.personId : seal.subject;
  const requests = sealedFieldsOf(command.constructor as new () => object).flatMap((field) => {
    const value = texts[field];
    return value === undefined ? [] : [{ eventId: seal.eventId, field, subject, value }];
  });
  return {
    requests,
    sealed: (commitments) => ({
      ...withoutAccount(command),
      ...Object.fromEntries(requests.map(({ field }, index) => [field, commitments[index]])),
    }),
  };
};

/** The account is compared at the edge; the rules know where a refund goes without it. */
const withoutAccount = (command: object): object => {
  if (!(command instanceof RefundEntered)) return command;
  const { toAccount: _, ...request } = command;
  return request;
};

/** The rules' name of what the edge calls otherwise, because persons are still in it. */
export const ruleOf = (command: object): string => {
  if (command instanceof DonationEntered) return RecordDonation.name;
  if (command instanceof IdentificationEntered) return IdentifyStrayReceipt.name;
  if (command instanceof RefundEntered) return RequestRefund.name;
  return command.constructor.name;
};
