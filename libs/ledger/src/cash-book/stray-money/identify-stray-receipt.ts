import type { IdentifyStrayReceipt } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose, mustReceiveOn } from '../../fund/preconditions.js';
import { mustBeUnitOn, mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { giverMustBeComplete } from '../giver-must-be-complete.js';
import { mustBeOpen } from '../preconditions.js';
import { fundIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotPrecede, receiptIn } from './state.js';

/** A gift after all. It counts from the day on which that is known; the money came on its own day. */
export const identifyStrayReceipt = (
  command: IdentifyStrayReceipt,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, itemId, giver, contributingUnitId, earmark } = command;
  mustBeOpen(book, command);
  const organisation = organisationIn(references);
  mustTakeEntries(organisation, unitId, occurredOn, context.today);
  const receipt = receiptIn(book, itemId);
  const { nature, occurredOn: receivedOn, voucher: receiptVoucher, externalReference } = receipt;
  mustNotPrecede(receipt, occurredOn);
  // Judged by the day the money came: the fund may have closed while nobody knew whose it was.
  mustReceiveOn(fundIn(references, fundId), fundId, receivedOn);
  mustHavePurpose(fundIn(references, fundId), earmark);
  mustBeUnitOn(organisation, contributingUnitId, receivedOn);
  const left = receipt.left - receipt.reserved;
  const { amount = left } = command;
  if (amount > left || amount === 0)
    throw new Refusal('IDENTIFIED_ABOVE_LEFT', { item: itemId, left });
  giverMustBeComplete(giver, amount);
  const posting = postingOf(book, command, 'KT', context);
  const gift = { itemId, nature, amount, giver, contributingUnitId, earmark };
  const came = { receivedOn, receiptVoucher, externalReference };
  const known = { content: command.content, identifiedBy: context.actor };
  return [{ type: 'StrayMoneyIdentified', data: { ...posting, ...gift, ...came, ...known } }];
};
