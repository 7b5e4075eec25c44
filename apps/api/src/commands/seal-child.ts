import type { ChildEntered, CommitmentEntered } from '#contracts';
import { commandId } from '#event-store';
import { SYSTEM_ACTOR } from '#ledger';
import type { SealRequest } from '#vault';
import type { Seal, Sealing } from './sealing.js';

const CODE_LENGTH = 10;

/**
 * The code of a child that this call registers: drawn from the call's own id, so that a call sent
 * twice names the same child, and nothing in the code tells of the child.
 */
export const codeOfNewChild = (commandId: string): string =>
  `te${BigInt(`0x${commandId.replaceAll('-', '')}`)
    .toString(36)
    .slice(-CODE_LENGTH)
    .padStart(CODE_LENGTH, '0')}`;

/** The child's pseudonym in the vault. */
export const subjectOfChild = (childId: string): string =>
  commandId(SYSTEM_ACTOR, `child/${childId}`);

const YEARS_TO_ADULT = 18;

/** Takes the child out of its registration; the year in which it comes of age is all that stays. */
export const sealRegistration = (command: ChildEntered, seal: Seal): Sealing => {
  const { unitId, registeredOn, siblingOf, distinctFrom, birthDate } = command;
  const childId = codeOfNewChild(seal.subject);
  const carers = command.carers.map(({ name, phone, relation }) => ({ name, phone, relation }));
  const texts = {
    name: command.name,
    birthDate,
    address: command.address,
    school: command.school,
    carers: carers.length > 0 ? JSON.stringify(carers) : undefined,
    parent: command.parent,
    distinctReason: command.distinctReason,
  };
  const requests = requestsOf(texts, seal.eventId, subjectOfChild(childId));
  const adultYear = Number(birthDate.slice(0, 4)) + YEARS_TO_ADULT;
  const registration = { unitId, childId, registeredOn, adultYear, siblingOf, distinctFrom };
  return {
    requests,
    sealed: (commitments) => ({ ...registration, ...commitmentsBy(requests, commitments) }),
  };
};

/**
 * Takes the sponsor out of a commitment. Somebody met here for the first time gets a pseudonym where
 * there is a name; whether that suffices the rules say.
 */
export const sealCommitment = ({ sponsor, ...terms }: CommitmentEntered, seal: Seal): Sealing => {
  const { kind, name, phone } = sponsor;
  const subject = sponsor.subject ?? (name === undefined ? undefined : seal.subject);
  const requests = subject === undefined ? [] : requestsOf({ name, phone }, seal.eventId, subject);
  return {
    requests,
    sealed: (commitments) => ({
      ...terms,
      sponsor: {
        kind,
        ...(subject !== undefined && { subject }),
        ...commitmentsBy(requests, commitments),
      },
    }),
  };
};

const requestsOf = (
  texts: Readonly<Record<string, string | undefined>>,
  eventId: string,
  subject: string,
): SealRequest[] =>
  Object.entries(texts).flatMap(([field, value]) =>
    value === undefined ? [] : [{ eventId, field, subject, value }],
  );

const commitmentsBy = (requests: readonly SealRequest[], commitments: readonly string[]): object =>
  Object.fromEntries(requests.map(({ field }, index) => [field, commitments[index]]));
