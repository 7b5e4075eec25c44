import type { BucketAmount } from '#contracts';
import { Refusal, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import type { Fund } from '../../fund/state.js';
import { isBucket, partsOfBucket, SHARED_SPONSOR } from '../../sponsorship/bucket.js';
import { mustBeInCare, mustBeRegistered } from '../../sponsorship/preconditions.js';
import { childIn } from '../../sponsorship/sponsorship.js';
import { sponsorshipStream } from '../../streams.js';
import type { CashBook, Voucher } from '../state.js';

/** The children whose buckets are named. */
export const streamsOfBuckets = (...earmarks: readonly (string | undefined)[]): string[] => [
  ...new Set(
    earmarks.flatMap((earmark) => {
      const parts = earmark === undefined ? undefined : partsOfBucket(earmark);
      return parts ? [sponsorshipStream(parts.childId)] : [];
    }),
  ),
];

/** Children's money stands only in funds of which the public sees sums. @throws Refusal FUND_SHOWS_ENTRIES */
export const mustPublishSums = ({ opened }: Fund): void => {
  if (opened && opened.disclosure !== 'sums')
    throw new Refusal('FUND_SHOWS_ENTRIES', { fund: opened.fundId });
};

interface Meant {
  readonly fund: Fund;
  readonly references: References;
  /** The day from which on the child is to be in care; left out: it may have left it. */
  readonly inCareOn?: string;
}

/**
 * An earmark is one of the fund's purposes, or the bucket of a child and of one of those who support
 * it through the fund.
 * @throws Refusal PURPOSE_UNKNOWN, FUND_SHOWS_ENTRIES, CHILD_UNKNOWN, CHILD_ENDED
 */
export const mustBeMeantFor = (
  earmark: string | undefined,
  { fund, references, inCareOn }: Meant,
): void => {
  const parts = earmark === undefined ? undefined : partsOfBucket(earmark);
  if (!parts || earmark === undefined) {
    mustHavePurpose(fund, earmark);
    return;
  }
  mustPublishSums(fund);
  const { childId, sponsorNumber } = parts;
  const child = childIn(references, childId);
  mustBeRegistered(child, childId);
  const isOfFund = [...child.commitments.values()].some(
    (one) => one.sponsorNumber === sponsorNumber && one.fundId === fund.opened?.fundId,
  );
  if (sponsorNumber !== SHARED_SPONSOR && !isOfFund)
    throw new Refusal('PURPOSE_UNKNOWN', { fund: fund.opened?.fundId ?? '', purpose: earmark });
  if (inCareOn !== undefined) mustBeInCare(child, childId, inCareOn);
};

/** Money goes ahead from the shared money to a sponsor's bucket. @throws Refusal FRONT_NOT_FOR_SPONSOR */
export const mustFrontForSponsor = (wanted: {
  readonly fronts?: boolean | undefined;
  readonly fromEarmark?: string | undefined;
  readonly toEarmark?: string | undefined;
}): void => {
  const { fronts, fromEarmark, toEarmark } = wanted;
  if (fronts !== true) return;
  const isSponsors =
    isBucket(toEarmark) && partsOfBucket(toEarmark)?.sponsorNumber !== SHARED_SPONSOR;
  if (fromEarmark !== undefined || !isSponsors) throw new Refusal('FRONT_NOT_FOR_SPONSOR');
};

/** What the shared money has advanced for late sponsors and has not got back, by bucket. */
export const frontedIn = ({ childMoney }: CashBook): BucketAmount[] =>
  [...childMoney.fronted]
    .filter(([, amount]) => amount > 0)
    .map(([bucket, amount]) => ({ bucket, amount }));

/** What lines take from each bucket, in the order of the lines. */
export const takenFrom = (
  lines: readonly { readonly bucket: string; readonly amount: number }[],
): BucketAmount[] => {
  const sums = new Map<string, number>();
  for (const { bucket, amount } of lines) sums.set(bucket, (sums.get(bucket) ?? 0) + amount);
  return [...sums].map(([bucket, amount]) => ({ bucket, amount }));
};

interface Corrected {
  readonly earmark: string | undefined;
  readonly amount: number;
}

/**
 * What of a voucher is put right: all of it, or of a handover to several children one bucket's part.
 * @throws Refusal BUCKET_NOT_NAMED
 */
export const correctedPart = (
  { earmark, amount, buckets }: Voucher,
  number: string,
  bucket: string | undefined,
): Corrected => {
  if (!buckets) return { earmark, amount };
  const part = buckets.length === 1 ? buckets[0] : buckets.find((one) => one.bucket === bucket);
  if (!part) throw new Refusal('BUCKET_NOT_NAMED', { voucher: number });
  return { earmark: part.bucket, amount: part.amount };
};
