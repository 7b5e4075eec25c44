import type { CarriedRequest, HandOverBook, HandoverReceiver, Posting } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { signerOn } from '../../office/capacity.js';
import { inheritanceOf, type Inheritance } from '../../organisation/inheritance.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { codeOn } from '../../organisation/unit-on.js';
import { handOverLots } from '../goods/hand-over-lots.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL, STRAY } from '../movement.js';
import { followingPosting, mustBeDayOfBook } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import type { CashBook, Slice } from '../state.js';
import { numberAfter } from '../voucher-number.js';
import { movedRequests } from './moved-requests.js';
import { mustBeAllHeirs, mustHaveOpenBook, placeFor, summedByPlace } from './receivers.js';
import { amountOf, splitBook, type Contents, type Part } from './split-book.js';

/**
 * A unit that ended, or was divided, hands its book to those who take over, by the shares that were
 * decided and on minutes that its account holder answers for: everything, to the last đồng.
 */
export const handOverBook = (
  command: HandOverBook,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, handedOverOn } = command;
  const { actor, today } = context;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, handedOverOn, today);
  mustBeDayOfBook(book, command, handedOverOn, today);
  if (signerOn(officeIn(references, unitId), actor, today)?.capacity !== 'accountHolder')
    throw new Refusal('NOT_A_SIGNER', { date: today });
  const inheritance = inheritanceFor(command, book, references, context);
  mustBeAllHeirs(command, inheritance);
  mustBeAtRest(book, handedOverOn);
  const parts = byShare(
    splitBook(contentsOf(book), inheritance.divide),
    inheritance,
    command,
    references,
  );
  const requests = movedRequests(book, parts, today);
  const posting = followingPosting(book, command, 'KT', handedOverOn);
  const events = [
    ...eventsOf(parts, requests, { command, references, posting, context, inheritance }),
    ...handOverLots(command, book, { references, inheritance, context }),
  ];
  if (events.length === 0) throw new Refusal('HANDOVER_NOTHING_LEFT');
  return events;
};

/** A unit that lives on hands over once for each division: what is left then is its own. */
const inheritanceFor = (
  { unitId, handoverId, handedOverOn: on }: HandOverBook,
  { handovers }: CashBook,
  references: References,
  { today }: Context,
): Inheritance => {
  if (handovers.ids.has(handoverId)) throw new Refusal('HANDOVER_EXISTS', { handover: handoverId });
  const inheritance = inheritanceOf(organisationIn(references), unitId, { on, today });
  if (!inheritance) throw new Refusal('HANDOVER_BEFORE_END', { unit: unitId, date: on });
  const { heirs, effectiveOn: date } = inheritance;
  if (heirs.includes(unitId) && handovers.reorganisations.has(date))
    throw new Refusal('HANDOVER_ONCE_PER_DIVISION', { date });
  return inheritance;
};

/** Nothing on its way between two places, nothing entered for a later day, nobody else's money. */
const mustBeAtRest = (book: CashBook, on: string): void => {
  for (const [item, { arrived }] of book.transfers)
    if (!arrived) throw new Refusal('MONEY_IN_TRANSIT', { item });
  for (const { balance } of [...book.places.values(), ...book.earmarks.values()]) {
    const date = balance.days.at(-1)?.day ?? on;
    if (date > on) throw new Refusal('HANDOVER_BEFORE_ENTRY', { date });
  }
  const amount = book.earmarks.get(STRAY)?.balance.total ?? 0;
  if (amount > 0) throw new Refusal('HANDOVER_STRAY_MONEY', { amount });
};

const contentsOf = ({ places, earmarks }: CashBook): Contents => {
  const totals = (slices: ReadonlyMap<string, Slice>) =>
    new Map([...slices].map(([key, { balance }]) => [key, balance.total]));
  return { places: totals(places), earmarks: totals(earmarks) };
};

/** The unit itself first, then by what share each has, ties by code. */
const byShare = (
  parts: readonly Part[],
  inheritance: Inheritance,
  { unitId, handedOverOn }: HandOverBook,
  references: References,
): Part[] => {
  const shares = inheritance.divide(10_000);
  const organisation = organisationIn(references);
  const rank = (part: Part) => (part.unitId === unitId ? Infinity : (shares.get(part.unitId) ?? 0));
  const code = (part: Part) => codeOn(organisation, part.unitId, handedOverOn);
  return parts.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? (code(a) < code(b) ? -1 : 1) : second - first;
  });
};

interface Handing {
  readonly command: HandOverBook;
  readonly references: References;
  readonly posting: Posting;
  readonly context: Context;
  readonly inheritance: Inheritance;
}

const eventsOf = (
  parts: readonly Part[],
  requests: ReadonlyMap<string, CarriedRequest[]>,
  handing: Handing,
): CashBookEvent[] => {
  const { command, references } = handing;
  let { voucher } = handing.posting;
  return command.receivers.flatMap((receiver) => {
    const part = parts.find(({ unitId }) => unitId === receiver.toUnitId);
    if (!part || amountOf(part) === 0) return [];
    mustHaveOpenBook(references, command, receiver);
    const posting = { ...handing.posting, voucher };
    voucher = numberAfter(voucher);
    const moved = requests.get(part.unitId) ?? [];
    return [handedOver({ ...handing, posting }, receiver, part, moved)];
  });
};

const handedOver = (
  { command, references, posting, context, inheritance }: Handing,
  receiver: HandoverReceiver,
  part: Part,
  moved: readonly CarriedRequest[],
): CashBookEvent => {
  const { handoverId, handedOverOn, minutes } = command;
  const toPlace = (placeId: string) => placeFor(references, receiver, placeId, handedOverOn);
  const places = [...part.places].map(([placeId, amount]) => ({ placeId, amount }));
  const toPlaces = places.map(({ placeId, amount }) => ({ placeId: toPlace(placeId), amount }));
  const earmarks = [...part.earmarks]
    .filter(([earmark]) => earmark !== GENERAL)
    .map(([earmark, amount]) => ({ earmark, amount }));
  return {
    type: 'BookHandedOver',
    data: {
      ...posting,
      handoverId,
      reorganisedOn: inheritance.effectiveOn,
      toUnitId: receiver.toUnitId,
      minutes,
      places,
      toPlaces: summedByPlace(toPlaces),
      earmarks,
      requests: moved.map((request) => ({ ...request, placeId: toPlace(request.placeId) })),
      items: receiver.items,
      handedOverBy: context.actor,
    },
  };
};
