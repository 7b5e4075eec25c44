import type {
  CollectionEntered,
  Collector,
  CollectorIntroduced,
  ReceiptBookIssueEntered,
} from '#contracts';
import type { SealRequest } from '#vault';
import { Malformed } from '../requests/malformed.js';
import { sealDonation } from './seal-donation.js';
import type { Seal, Sealing } from './sealing.js';

const NAME = 'collector.name';

/** Takes the collector out of the issue of a receipt book. @throws Malformed when nobody is named */
export const sealIssue = (command: ReceiptBookIssueEntered, seal: Seal): Sealing => {
  const { collector, requests } = sealedApart(command.collector, seal, seal.subject);
  return {
    requests,
    sealed: ([name]) => ({ ...command, collector: { ...collector, ...(name && { name }) } }),
  };
};

/** Takes both the giver and the collector out of a collection. @throws Malformed */
export const sealCollection = (command: CollectionEntered, seal: Seal): Sealing => {
  const { collector, requests } = sealedApart(command.collector, seal, seal.secondSubject());
  const { collector: _, ...gift } = command;
  const donation = sealDonation(gift, seal);
  return {
    requests: [...donation.requests, ...requests],
    sealed: (commitments) => {
      const name = commitments[donation.requests.length];
      return {
        ...donation.sealed(commitments.slice(0, donation.requests.length)),
        collector: { ...collector, ...(name && { name }) },
      };
    },
  };
};

interface Apart {
  readonly collector: Collector;
  readonly requests: readonly SealRequest[];
}

/** Somebody of the staff is known by their id; somebody new by a pseudonym from now on. */
const sealedApart = (
  { kind, subject, name }: CollectorIntroduced,
  seal: Seal,
  pseudonym: string,
): Apart => {
  const missing = kind === 'staff' ? 'subject' : 'name';
  if (subject === undefined && (kind === 'staff' || name === undefined))
    throw new Malformed([{ field: `collector.${missing}`, code: 'MISSING' }]);
  const collector = { kind, subject: subject ?? pseudonym };
  const named = { eventId: seal.eventId, field: NAME, subject: collector.subject };
  return { collector, requests: name === undefined ? [] : [{ ...named, value: name }] };
};
