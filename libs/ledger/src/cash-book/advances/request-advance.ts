import type { HolderNamed, RequestAdvance } from '#contracts';
import { access } from '../../access/access.js';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { placeOn } from '../../office/preconditions.js';
import { accessStream } from '../../streams.js';
import type { CashBookEvent } from '../messages.js';
import { mustBeNewRequest, mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, officeIn } from '../references.js';
import type { CashBook } from '../state.js';
import { mustNotBeDueBefore } from './preconditions.js';
import type { Holder } from './state.js';

/** The accountant asks for money that somebody takes along; it names who, and until when. */
export const requestAdvance = (
  command: RequestAdvance,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, year, ...request } = command;
  const { placeId, earmark, amount, dueOn } = request;
  mustBeOpen(book, command);
  mustBeNewRequest(book, command, context);
  const holder = holderIn(request.holder, references);
  mustNotBeDueBefore(context.today, dueOn);
  placeOn(officeIn(references, unitId), placeId, context.today);
  mustHavePurpose(fundIn(references, fundId), earmark);
  mustCover(book, { placeId, earmark, amount, on: context.today });
  const asked = { requestedBy: context.actor, requestedOn: context.today };
  return [{ type: 'AdvanceRequested', data: { ...request, holder, ...asked } }];
};

/** Somebody of the staff list, whose name is known there; or somebody else with a name. */
const holderIn = (
  { kind, person, name }: HolderNamed,
  references: References,
): Holder & { readonly name?: string } => {
  if (person === undefined) throw new Refusal('ADVANCE_HOLDER_INCOMPLETE');
  if (kind === 'outside') return { kind, person, ...(name !== undefined && { name }) };
  if (name !== undefined) throw new Refusal('ADVANCE_HOLDER_INCOMPLETE');
  if (!references.state(access, accessStream(person)).registered)
    throw new Refusal('PERSON_UNKNOWN');
  return { kind, person };
};
