import {
  AdvanceEntered,
  ChildEntered,
  ChildHandoverEntered,
  ChildKey,
  CollectionEntered,
  CommitmentEntered,
  DirectGiftEntered,
  DonationEntered,
  ForgettingEntered,
  GoodsEntered,
  IdentificationEntered,
  NamingConsentEntered,
  NamingWithdrawalEntered,
  OpeningAdvanceEntered,
  PaymentEntered,
  PrivacyRequestEntered,
  PrivacyRequestKey,
  ReceiptBookIssueEntered,
  RefundEntered,
  RegisterPerson,
  sealedFieldsOf,
  SettlementEntered,
  SponsorshipEntered,
  StatementFile,
} from '#contracts';
import { commandId, eventId } from '#event-store';
import { lettersOf, type SealRequest } from '#vault';
import type { Call } from '../requests/call.js';
import { sealAdvance } from './seal-advance.js';
import { sealChildHandover } from './seal-child-handover.js';
import { sealCommitment, sealRegistration, subjectOfChild } from './seal-child.js';
import { sealCollection, sealIssue } from './seal-collector.js';
import { sealDonation } from './seal-donation.js';
import { sealPayment, sealSettlement } from './seal-signing-list.js';

/** What of a command goes to the vault, and the command as the rules may see it. */
export interface Sealing {
  readonly requests: readonly SealRequest[];
  /** @param commitments in the order of `requests` */
  sealed(commitments: readonly string[]): object;
}

/**
 * Whose texts stand under which event. Worked out when asked for: most gifts of a campaign are
 * anonymous, and have nothing to seal.
 */
export class Seal {
  constructor(private readonly call: Call) {}

  /** Always the first event that a command produces. */
  get eventId(): string {
    return eventId(this.call.actor, this.call.key, 0);
  }

  /** A person met here for the first time is known by the command's id from now on. */
  get subject(): string {
    return commandId(this.call.actor, this.call.key);
  }

  /** A second one: giver and collector may both be new. */
  secondSubject(): string {
    return commandId(this.call.actor, `${this.call.key}/second`);
  }
}

/** Bodies in which persons still are, and the command that each becomes. */
const ENTERED = [
  [DonationEntered, 'RecordDonation'],
  [GoodsEntered, 'ReceiveGoods'],
  [DirectGiftEntered, 'RecordDirectGift'],
  [AdvanceEntered, 'RequestAdvance'],
  [OpeningAdvanceEntered, 'RecordOpeningAdvance'],
  [SettlementEntered, 'SettleAdvance'],
  [PaymentEntered, 'PayDisbursement'],
  [CollectionEntered, 'RecordCollection'],
  [ReceiptBookIssueEntered, 'IssueReceiptBook'],
  [IdentificationEntered, 'IdentifyStrayReceipt'],
  [RefundEntered, 'RequestRefund'],
  [ChildEntered, 'RegisterChild'],
  [CommitmentEntered, 'RecordCommitment'],
  [SponsorshipEntered, 'ReceiveSponsorship'],
  [ChildHandoverEntered, 'PayChildHandover'],
  [NamingConsentEntered, 'RecordNamingConsent'],
  [NamingWithdrawalEntered, 'WithdrawNamingConsent'],
  [PrivacyRequestEntered, 'ReceivePrivacyRequest'],
  [ForgettingEntered, 'ApproveForgetting'],
  [StatementFile, 'ImportStatement'],
] as const;

type WithGiver =
  DonationEntered | GoodsEntered | DirectGiftEntered | IdentificationEntered | SponsorshipEntered;

const hasGiver = (command: object): command is WithGiver =>
  [
    DonationEntered,
    GoodsEntered,
    DirectGiftEntered,
    IdentificationEntered,
    SponsorshipEntered,
  ].some((shape) => command instanceof shape);

/** Nothing goes to the vault where nothing personal was said. */
export const sealingOf = (command: object, call: Call): Sealing => {
  const seal = new Seal(call);
  if (hasGiver(command)) return sealDonation(command, seal);
  if (command instanceof AdvanceEntered || command instanceof OpeningAdvanceEntered)
    return sealAdvance(command, seal);
  if (command instanceof SettlementEntered) return sealSettlement(command, seal);
  if (command instanceof PaymentEntered) return sealPayment(command, seal);
  if (command instanceof CollectionEntered) return sealCollection(command, seal);
  if (command instanceof ReceiptBookIssueEntered) return sealIssue(command, seal);
  if (command instanceof ChildEntered) return sealRegistration(command, seal);
  if (command instanceof CommitmentEntered) return sealCommitment(command, seal);
  if (command instanceof ChildHandoverEntered) return sealChildHandover(command, seal);
  return sealTexts(command, seal);
};

/** Texts at the top of a command, each under its own name; of a person under that person. */
const sealTexts = (command: object, seal: Seal): Sealing => {
  const texts = command as Readonly<Record<string, string | undefined>>;
  const subject = subjectOf(command) ?? seal.subject;
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

const subjectOf = (command: object): string | undefined => {
  if (command instanceof RegisterPerson) return command.personId;
  if (command instanceof PrivacyRequestKey) return lettersOf(command.subject);
  return command instanceof ChildKey ? subjectOfChild(command.childId) : undefined;
};

/** The account is compared at the edge; the rules know where a refund goes without it. */
const withoutAccount = (command: object): object => {
  if (!(command instanceof RefundEntered)) return command;
  const { toAccount: _, ...request } = command;
  return request;
};

/** The rules' name of what the edge calls otherwise, because persons are still in it. */
export const ruleOf = (command: object): string =>
  ENTERED.find(([shape]) => command instanceof shape)?.[1] ?? command.constructor.name;
