import { cashBookStreams } from '../cash-book/state.js';
import type { Decider } from '../decider.js';
import { cashBookStream, privacyStream } from '../streams.js';
import type { PrivacyCommand, PrivacyEvent } from './messages.js';
import { recordNamingConsent, withdrawNamingConsent } from './naming-consent.js';
import { evolve, noWishes, type Privacy } from './state.js';

/** One person's wishes about their own data. Who it is, only the vault knows. */
export const privacy: Decider<PrivacyCommand, PrivacyEvent, Privacy> = {
  category: 'privacy',
  commands: ['RecordNamingConsent', 'WithdrawNamingConsent'],
  streamOf: ({ subject }) => privacyStream(subject),
  referencesOf: ({ type, data }) => (type === 'RecordNamingConsent' ? [cashBookStream(data)] : []),
  initial: noWishes,
  decide: ({ type, data }, state, references, context) => {
    switch (type) {
      case 'RecordNamingConsent': {
        const book = references.state(cashBookStreams, cashBookStream(data));
        return recordNamingConsent(data, state, book, context);
      }
      case 'WithdrawNamingConsent':
        return withdrawNamingConsent(data, state, context);
    }
  },
  evolve,
};
