import { formatDate, formatMoney, formatNumber } from '../format.js';
import type { smsWordsInVietnamese } from './sms-words-vi.js';

/** What the page of campaigns by text message says, in English. */
export const smsWordsInEnglish: typeof smsWordsInVietnamese = {
  textMessages: {
    heading: 'Giving by text message',
    lede:
      'A message goes through four stages before it is money in a fund. Each has a figure of its ' +
      'own; the same message is in all four, so they are never added to one another.',
    none: 'There was no campaign yet.',
    stages: {
      pledged: ['Pledged', 'Messages well written and in time, times the price. No money yet.'],
      confirmed: ['Confirmed', 'What the carriers charged the senders, by their bills.'],
      settled: ['Settled', 'The money that the carriers sent to the organiser.'],
      received: [
        'Received',
        'What has a voucher in a fund’s book. Only this is in what was received.',
      ],
    },
    stage: 'Stage',
    messages: 'Messages',
    amount: 'Amount',
    facts: (keyword, shortCode, price) =>
      `Text ${keyword} to ${shortCode}, ${formatMoney(price)} each`,
    dates: (from, until) => `From ${formatDate(from)} to ${formatDate(until)}`,
    organiser: 'Organiser',
    partners: 'Together with',
    setAside: (messages) =>
      `${formatNumber(messages)} messages do not count: badly written, late or repeated.`,
    deducted: (gross, fee, other) =>
      `For ${formatMoney(gross)} of what was confirmed, less a fee of ${formatMoney(fee)}` +
      (other === 0 ? '.' : ` and ${formatMoney(other)} of tax and others.`),
    noPhones: 'No phone number and no words of a message are ever public; here are sums only.',
    declaredHeading: (units) =>
      units === 1 ? 'One unit declared messages' : `${formatNumber(units)} units declared messages`,
    declaredLede:
      'The carriers do not know to which unit a sender belongs. This is what units say; it is no ' +
      'money, and in none of the figures above.',
    unit: 'Unit',
    declaredOn: 'Declared on',
    notNamed: 'not named',
    data: 'Take these figures away',
  },
};
