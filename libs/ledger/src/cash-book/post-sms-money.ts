import type { PostSmsMoney } from '#contracts';
import { Refusal, type Context, type References } from '../decider.js';
import { placeOn } from '../office/preconditions.js';
import { allotmentName } from './evolve-transit.js';
import type { CashBookEvent } from './messages.js';
import { followingPosting, mustBeDayOfBook, seriesIn } from './posting.js';
import { mustBeOpen } from './preconditions.js';
import { officeIn } from './references.js';
import type { CashBook } from './state.js';

/** Money of text messages that was allotted to this fund is a donation of many, once. */
export const postSmsMoney = (
  command: PostSmsMoney,
  book: CashBook,
  references: References,
  { today }: Context,
): CashBookEvent[] => {
  const { unitId, sms, organiserUnitId, placeId, amount, receivedOn } = command;
  const { earmark, externalReference } = command;
  mustBeOpen(book, command);
  if (book.received.has(allotmentName(sms)))
    throw new Refusal('SMS_MONEY_POSTED', { allotment: sms.allotmentId });
  mustBeDayOfBook(book, command, receivedOn, today);
  const place = placeOn(officeIn(references, unitId), placeId, receivedOn);
  const posting = followingPosting(book, command, seriesIn(place.kind), receivedOn);
  const gift = {
    amount,
    placeId,
    giver: { kind: 'anonymous' as const },
    earmark,
    externalReference,
  };
  const donation = { ...posting, ...gift, contributingUnitId: organiserUnitId, sms };
  return [{ type: 'DonationRecorded', data: donation }];
};
