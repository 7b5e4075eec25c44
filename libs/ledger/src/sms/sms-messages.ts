import type { Decider } from '../decider.js';
import { smsMessagesStream, smsShortCodeStream } from '../streams.js';
import { recordSmsMessage } from './record-sms-message.js';
import { smsShortCode } from './short-code.js';
import { countedKey, type SmsDay, type SmsMessageCommand, type SmsMessageEvent } from './state.js';

/**
 * What came in on a short code on one day. That a message counts once is kept by its command's key,
 * which is made of the carrier and the carrier's number alone; so a day needs no list of them.
 */
export const smsMessages: Decider<SmsMessageCommand, SmsMessageEvent, SmsDay> = {
  category: 'smsMessages',
  commands: ['RecordSmsMessage'],
  streamOf: ({ shortCode, sentOn }) => smsMessagesStream(shortCode, sentOn),
  referencesOf: ({ data }) => [smsShortCodeStream(data.shortCode)],
  initial: () => ({ counted: new Map() }),
  isSummary: true,
  decide: ({ data }, _day, references) =>
    recordSmsMessage(data, references.state(smsShortCode, smsShortCodeStream(data.shortCode))),
  evolve: (day, event) => {
    if (event.type === 'SmsSetAside') return day;
    const key = countedKey(event.data);
    const counted = day.counted.get(key) ?? { messages: 0, amount: 0 };
    counted.messages += 1;
    counted.amount += event.data.amount;
    day.counted.set(key, counted);
    return day;
  },
};
