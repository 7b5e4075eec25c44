import type { Giver, RecordDonation } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { mustAcceptChannel, mustHavePurpose, mustReceiveOn } from '../fund/preconditions.js';
import { placeOn } from '../office/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../organisation/preconditions.js';
import type { CashBookEvent } from './messages.js';
import { postingOf, seriesIn } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { fundIn, officeIn, organisationIn } from './references.js';
import type { CashBook } from './state.js';

/** A gift comes in. Cash gets a phiếu thu, a bank transfer a giấy báo Có. */
export const recordDonation = (
  command: RecordDonation,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, amount, placeId, giver, contributingUnitId } = command;
  const { earmark, externalReference, content } = command;
  mustBeOpen(book, command);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  mustBeUnitOn(organisation, contributingUnitId, occurredOn);
  const fund = fundIn(references, fundId);
  const place = placeOn(officeIn(references, unitId), placeId, occurredOn);
  const posting = postingOf(book, command, seriesIn(place.kind), context);
  mustReceiveOn(fund, fundId, occurredOn);
  mustAcceptChannel(fund, place.kind === 'safe' ? 'cash' : 'bank');
  mustHavePurpose(fund, earmark);
  mustBeNewReference(book, externalReference);
  mustBeComplete(giver, amount);
  const gift = { amount, placeId, giver, contributingUnitId, earmark, externalReference, content };
  // Donations come by the hundred thousand: this takes a tenth of the time of two spreads.
  return [{ type: 'DonationRecorded', data: Object.assign(posting, gift) }];
};

/** The same line of a bank statement is entered once. */
const mustBeNewReference = (book: CashBook, reference: string | undefined): void => {
  const voucher = reference === undefined ? undefined : book.references.get(reference);
  if (reference !== undefined && voucher !== undefined)
    throw new Refusal('REFERENCE_ALREADY_ENTERED', { reference, voucher });
};

const mustBeComplete = (giver: Giver, amount: number): void => {
  if (!isComplete(giver)) throw new Refusal('GIVER_INCOMPLETE');
  const { members } = giver;
  if (members && members.total !== amount)
    throw new Refusal('MEMBER_LIST_DOES_NOT_SUM', { total: members.total, amount });
};

const isComplete = ({ kind, subject, name, phone, address, members }: Giver): boolean => {
  switch (kind) {
    case 'named':
      return subject !== undefined && members === undefined;
    case 'collective':
      return subject !== undefined && members !== undefined;
    case 'anonymous':
      return [subject, name, phone, address, members].every((part) => part === undefined);
  }
};
