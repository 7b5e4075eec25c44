import type {
  DonationEntered,
  Giver,
  GiverIntroduced,
  IdentificationEntered,
  Member,
  MemberList,
} from '#contracts';
import type { SealRequest } from '#vault';
import type { Seal, Sealing } from './sealing.js';

/**
 * Takes the person out of a donation. A giver who is new gets a pseudonym only where something
 * tells them apart: a named giver without a name stays without, and the rules will say so.
 */
export const sealDonation = (
  command: DonationEntered | IdentificationEntered,
  seal: Seal,
): Sealing => {
  const { giver, content } = command;
  const subject = giver.subject ?? (isIntroduced(giver) ? seal.subject : undefined);
  const requests = textsOf(giver, content).map(([field, value]) => ({
    eventId: seal.eventId,
    field,
    subject: subject ?? seal.subject,
    value,
  }));
  return {
    requests,
    sealed: (commitments) => {
      const commitmentOf = commitmentsByField(requests, commitments);
      return {
        ...command,
        giver: sealedGiver(giver, subject, commitmentOf),
        content: commitmentOf('content'),
      };
    },
  };
};

const isIntroduced = ({ kind, name, phone, address, members }: GiverIntroduced): boolean => {
  if (kind === 'named') return name !== undefined;
  return [name, phone, address, members].some((part) => part !== undefined);
};

/** Field names as the vault keeps them: paths in the event. */
const textsOf = (
  { name, phone, address, members }: GiverIntroduced,
  content: string | undefined,
): [string, string][] => {
  const texts: [string, string | undefined][] = [
    ['giver.name', name],
    ['giver.phone', phone],
    ['giver.address', address],
    ['giver.members', members && canonicalList(members)],
    ['content', content],
  ];
  return texts.filter((text): text is [string, string] => text[1] !== undefined);
};

/** The same list is always the same text: keys in the order of the alphabet. */
const canonicalList = (members: readonly Member[]): string =>
  JSON.stringify(members.map(({ amount, name }) => ({ amount, name })));

const sealedGiver = (
  { kind, members }: GiverIntroduced,
  subject: string | undefined,
  commitmentOf: (field: string) => string | undefined,
): Giver => {
  const list = commitmentOf('giver.members');
  return {
    kind,
    ...(subject !== undefined && { subject }),
    ...optional('name', commitmentOf('giver.name')),
    ...optional('phone', commitmentOf('giver.phone')),
    ...optional('address', commitmentOf('giver.address')),
    ...(members && list !== undefined && { members: sealedList(members, list) }),
  };
};

const sealedList = (members: readonly Member[], commitment: string): MemberList => ({
  count: members.length,
  total: members.reduce((sum, { amount }) => sum + amount, 0),
  commitment,
});

const optional = <K extends string>(name: K, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<K, string>>;

const commitmentsByField = (
  requests: readonly SealRequest[],
  commitments: readonly string[],
): ((field: string) => string | undefined) => {
  const byField = new Map(requests.map(({ field }, index) => [field, commitments[index]]));
  return (field) => byField.get(field);
};
