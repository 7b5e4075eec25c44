import { access } from '../access/access.js';
import { cashBookStreams } from '../cash-book/state.js';
import type { Decider, References } from '../decider.js';
import { childIn } from '../sponsorship/sponsorship.js';
import { accessStream, cashBookStream, privacyStream, sponsorshipStream } from '../streams.js';
import {
  approveForgetting,
  approveRestoring,
  completeForgetting,
  type KnownAs,
  requestRestoring,
} from './forgetting.js';
import type { PrivacyCommand, PrivacyEvent } from './messages.js';
import { recordNamingConsent, withdrawNamingConsent } from './naming-consent.js';
import { answerPrivacyRequest, receivePrivacyRequest } from './privacy-requests.js';
import { evolve, noWishes, type Privacy } from './state.js';

/** One person's wishes about their own data. Who it is, only the vault knows. */
export const privacy: Decider<PrivacyCommand, PrivacyEvent, Privacy> = {
  category: 'privacy',
  commands: [
    'RecordNamingConsent',
    'WithdrawNamingConsent',
    'ReceivePrivacyRequest',
    'AnswerPrivacyRequest',
    'ApproveForgetting',
    'RequestRestoring',
    'ApproveRestoring',
    'CompleteForgetting',
  ],
  streamOf: ({ subject }) => privacyStream(subject),
  referencesOf: ({ type, data }) => {
    switch (type) {
      case 'RecordNamingConsent':
        return [cashBookStream(data)];
      case 'ApproveForgetting':
        return streamsThatKnow(data);
      default:
        return [];
    }
  },
  initial: noWishes,
  decide: ({ type, data }, state, references, context) => {
    switch (type) {
      case 'RecordNamingConsent': {
        const book = references.state(cashBookStreams, cashBookStream(data));
        return recordNamingConsent(data, state, book, context);
      }
      case 'WithdrawNamingConsent':
        return withdrawNamingConsent(data, state, context);
      case 'ReceivePrivacyRequest':
        return receivePrivacyRequest(data, state, context);
      case 'AnswerPrivacyRequest':
        return answerPrivacyRequest(data, state, context);
      case 'ApproveForgetting':
        return approveForgetting(data, state, knownAs(data, references), context);
      case 'RequestRestoring':
        return requestRestoring(data, state, context);
      case 'ApproveRestoring':
        return approveRestoring(data, state, context);
      case 'CompleteForgetting':
        return completeForgetting(data, state, context);
    }
  },
  evolve,
};

type Forgettable = Extract<PrivacyCommand, { type: 'ApproveForgetting' }>['data'];

const streamsThatKnow = ({ role, subject, childId }: Forgettable): string[] => {
  if (role === 'staff') return [accessStream(subject)];
  return childId === undefined ? [] : [sponsorshipStream(childId)];
};

const knownAs = ({ role, subject, childId }: Forgettable, references: References): KnownAs => {
  if (role === 'staff') return { access: references.state(access, accessStream(subject)) };
  return childId === undefined ? {} : { child: childIn(references, childId) };
};
