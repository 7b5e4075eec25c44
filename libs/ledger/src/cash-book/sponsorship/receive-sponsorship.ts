import type { ChildReceipt, Posting, ReceiveSponsorship } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustAcceptChannel, mustReceiveOn } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import { bucketOf } from '../../sponsorship/bucket.js';
import {
  commitmentIn,
  mustBeInCare,
  mustBeMonthsOf,
  mustBeRegistered,
} from '../../sponsorship/preconditions.js';
import { childIn } from '../../sponsorship/sponsorship.js';
import { giverMustBeComplete } from '../giver-must-be-complete.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewReference } from '../must-be-new-reference.js';
import { followingPosting, postingOf, seriesIn } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { bookOfYear, fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { numberAfter } from '../voucher-number.js';
import { mustPublishSums } from './buckets.js';

/**
 * A sponsor's money comes in: every child's part into the bucket of that child and that sponsor,
 * under a voucher of its own, so that it can be put right by itself. What the shared money had
 * advanced for the sponsor goes back at once.
 */
export const receiveSponsorship = (
  command: ReceiveSponsorship,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, placeId, giver, contributingUnitId } = command;
  mustBeOpen(book, command);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  mustBeUnitOn(organisation, contributingUnitId, occurredOn);
  const fund = fundIn(references, fundId);
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  mustReceiveOn(fund, fundId, occurredOn);
  mustPublishSums(fund);
  mustAcceptChannel(fund, place.kind === 'safe' ? 'cash' : 'bank');
  mustBeNewReference(book, command.externalReference);
  const total = command.children.reduce((sum, { amount }) => sum + amount, 0);
  giverMustBeComplete(giver, total);
  const receipts = inOrder(command, posting, references);
  const before = bookOfYear(references, command, command.year - 1);
  return [...receipts.map(donationOf(command)), ...repaid(receipts, { command, book, before })];
};

interface Receipt {
  readonly posting: Posting;
  readonly bucket: string;
  readonly line: ChildReceipt;
}

/** Each under the next number of the row. */
const inOrder = (
  { fundId, occurredOn, children }: ReceiveSponsorship,
  first: Posting,
  references: References,
): Receipt[] => {
  let { voucher } = first;
  return children.map((line, at) => {
    const { childId, commitmentId, months } = line;
    const child = childIn(references, childId);
    mustBeRegistered(child, childId);
    mustBeInCare(child, childId, occurredOn);
    const commitment = commitmentIn(child, childId, commitmentId);
    if (commitment.fundId !== fundId)
      throw new Refusal('COMMITMENT_OF_ANOTHER_FUND', {
        commitment: commitmentId,
        fund: commitment.fundId,
      });
    mustBeMonthsOf(commitmentId, commitment, months);
    if (at > 0) voucher = numberAfter(voucher);
    const bucket = bucketOf(childId, commitment.sponsorNumber);
    return { posting: { ...first, voucher }, bucket, line };
  });
};

/** The giver's name and what was said stand with the first voucher, and in the vault once. */
const donationOf =
  ({ placeId, giver, contributingUnitId, externalReference, content }: ReceiveSponsorship) =>
  ({ posting, bucket: earmark, line }: Receipt, at: number): CashBookEvent => {
    const { amount, childId, commitmentId, months } = line;
    const forChild = { childId, commitmentId, ...(months && { months }) };
    const { kind, subject } = giver;
    const by = at === 0 ? giver : { kind, ...(subject !== undefined && { subject }) };
    const said = at === 0 ? { content } : {};
    const gift = { amount, placeId, giver: by, contributingUnitId, earmark, externalReference };
    return { type: 'DonationRecorded', data: { ...posting, ...gift, forChild, ...said } };
  };

interface Books {
  readonly command: ReceiveSponsorship;
  readonly book: CashBook;
  /** Last year's: what it advanced and did not get back is still to come. */
  readonly before: CashBook;
}

const repaid = (
  receipts: readonly Receipt[],
  { command, book, before }: Books,
): CashBookEvent[] => {
  const owing = new Map<string, number>();
  const events: CashBookEvent[] = [];
  let next: Posting | undefined;
  for (const { posting, bucket, line } of receipts) {
    const fronted =
      owing.get(bucket) ??
      (book.childMoney.fronted.get(bucket) ?? 0) + (before.childMoney.fronted.get(bucket) ?? 0);
    const amount = Math.min(fronted, line.amount);
    owing.set(bucket, fronted - amount);
    if (amount <= 0) continue;
    next = next
      ? { ...next, voucher: numberAfter(next.voucher) }
      : followingPosting(book, command, 'KT', command.occurredOn);
    const { childId } = line;
    const back = { childId, earmark: bucket, amount, receipt: posting.voucher };
    events.push({ type: 'FrontRepaid', data: { ...next, ...back } });
  }
  return events;
};
