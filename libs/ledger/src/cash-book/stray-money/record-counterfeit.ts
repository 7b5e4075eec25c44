import type { RecordCounterfeit } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { postingOf } from '../posting.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustBeNewItem } from './state.js';

/** A note is no money: its value leaves the safe by minutes, and somebody answers for it. */
export const recordCounterfeit = (
  command: RecordCounterfeit,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, itemId, amount, placeId, earmark, minutes } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  mustBeNewItem(book, itemId);
  mustHavePurpose(fundIn(references, fundId), earmark);
  if (placeOn(officeIn(references, unitId), placeId, occurredOn).kind !== 'safe')
    throw new Refusal('PLACE_NOT_SAFE');
  const posting = postingOf(book, command, 'PC', context);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, happened: true });
  const found = { itemId, nature: 'counterfeit', amount, placeId, earmark, minutes } as const;
  const noted = { content: command.content, recordedBy: context.actor };
  return [{ type: 'DifferenceFound', data: { ...posting, ...found, ...noted } }];
};
