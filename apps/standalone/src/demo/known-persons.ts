import { lettersOf } from '#vault';
import type { Call } from '../../../api/src/index.js';
import { Seal, type Sealing } from '../../../api/src/commands/sealing.js';
import type { PlannedCommand, Wishes } from './plan/planned-command.js';

type AboutPersons = Pick<
  Wishes,
  'RecordNamingConsent' | 'WithdrawNamingConsent' | 'ReceivePrivacyRequest' | 'ApproveForgetting'
>;
export type AboutPerson = PlannedCommand<keyof AboutPersons>;

const ABOUT_PERSONS: readonly string[] = [
  'RecordNamingConsent',
  'WithdrawNamingConsent',
  'ReceivePrivacyRequest',
  'ApproveForgetting',
] satisfies readonly (keyof AboutPersons)[];

export const isAboutPerson = (command: PlannedCommand): command is AboutPerson =>
  ABOUT_PERSONS.includes(command.type);

/**
 * The edge looks up in the views whose gift it is, and who asks. Views there are none before all is
 * loaded; but the plan has invented these people, and knows them.
 */
export const sealingOfKnown = ({ type, data }: AboutPerson, call: Call): Sealing => {
  if (type === 'WithdrawNamingConsent') return { requests: [], sealed: () => data };
  const { eventId } = new Seal(call);
  const { subject } = data;
  const [field, owner] =
    type === 'RecordNamingConsent' ? ['shownName', subject] : ['reason', lettersOf(subject)];
  const value = (data as unknown as Readonly<Record<string, string | undefined>>)[field];
  return {
    requests: value === undefined ? [] : [{ eventId, field, subject: owner, value }],
    sealed: ([commitment]) => (commitment === undefined ? data : { ...data, [field]: commitment }),
  };
};
