import { bookOf, categoryOf } from '../streams.js';

/**
 * The fund whose affairs a stream holds; undefined for what concerns no single fund, and for the
 * fund's own stream, which says in public that there is such a fund.
 * @throws Error for a kind of stream that nobody has decided about
 */
export const fundOfStream = (stream: string): string | undefined => {
  const category = categoryOf(stream);
  const parts = stream.slice(category.length + 1).split('.');
  switch (category) {
    case 'cashBook':
      return bookOf(stream).fundId;
    case 'progress':
    case 'pairing':
      return parts[0];
    case 'programmeMoney':
      return parts[1];
    case 'fund':
    case 'ledger':
    case 'organisation':
    case 'office':
    case 'bankAccount':
    case 'access':
    case 'cluster':
    case 'smsShortCode':
    case 'smsMessages':
    case 'smsCampaign':
    case 'sponsorship':
    case 'privacy':
      return undefined;
    default:
      throw new Error(`corrupt log: nobody has decided what is public of ${stream}`);
  }
};
