import type { Giver, GiverIntroduced, Member, MemberList } from '#contracts';
import type { SealRequest } from '#vault';
import type { Seal, Sealing } from './sealing.js';

/** A gift with its giver in it, of money or of goods. */
interface Given {
  readonly giver: GiverIntroduced;
  readonly content?: string;
}

/**
 * Takes the person out of a gift. A giver who is new gets a pseudonym only where something
 * tells them apart: a named giver without a name stays without, and the rules will say so.
 */
export const sealDonation = (command: Given, seal: Seal): Sealing => {
  const { giver, content } = command;
  const texts = textsOf(giver, content);
  if (texts.length === 0) return nothingSealed(command);
  const subject = giver.subject ?? (isIntroduced(giver) ? seal.subject : undefined);
  const requests = requestsFor(texts, seal, subject);
  return {
    requests,
    sealed: (commitments) => {
      const commitmentOf = (field: string) =>
        commitments[requests.findIndex((request) => request.field === field)];
      return plain(command, {
        giver: sealedGiver(giver, subject, commitmentOf),
        content: commitmentOf('content'),
      });
    },
  };
};

/**
 * All gifts get one shape. A spread of a contract's instance makes a hidden class of its own each
 * time, and every rule that reads a field of it afterwards takes five times as long.
 */
const plain = (command: Given, changes: object): object => Object.assign({}, command, changes);

/** Nothing to commit to: a giver is at most the pseudonym that they had before. */
const nothingSealed = (command: Given): Sealing => {
  const { kind, subject } = command.giver;
  const giver = subject === undefined ? { kind } : { kind, subject };
  return { requests: [], sealed: () => plain(command, { giver }) };
};

const isIntroduced = ({ kind, name, phone, address, members }: GiverIntroduced): boolean =>
  (kind === 'named' ? name : (name ?? phone ?? address ?? members)) !== undefined;

interface PersonalText {
  /** As the vault keeps it: the path in the event. */
  readonly field: string;
  readonly value: string;
}

const textsOf = (
  { name, phone, address, members }: GiverIntroduced,
  content: string | undefined,
): PersonalText[] => {
  const texts: PersonalText[] = [];
  const add = (field: string, value: string | undefined): void => {
    if (value !== undefined) texts.push({ field, value });
  };
  add('giver.name', name);
  add('giver.phone', phone);
  add('giver.address', address);
  add('giver.members', members && canonicalList(members));
  add('content', content);
  return texts;
};

const requestsFor = (
  texts: readonly PersonalText[],
  seal: Seal,
  giver: string | undefined,
): SealRequest[] => {
  const eventId = seal.eventId;
  const subject = giver ?? seal.subject;
  return texts.map(({ field, value }) => ({ eventId, field, subject, value }));
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
    subject,
    name: commitmentOf('giver.name'),
    phone: commitmentOf('giver.phone'),
    address: commitmentOf('giver.address'),
    members: members && list !== undefined ? sealedList(members, list) : undefined,
  };
};

const sealedList = (members: readonly Member[], commitment: string): MemberList => ({
  count: members.length,
  total: members.reduce((sum, { amount }) => sum + amount, 0),
  commitment,
});
