import type { BucketAmount, CarriedRequest, HandOverBook, HandoverReceiver } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { signerOn } from '../../office/capacity.js';
import { inheritanceOf, type Inheritance } from '../../organisation/inheritance.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import { codeOn } from '../../organisation/unit-on.js';
import { isBucket, partsOfBucket } from '../../sponsorship/bucket.js';
import { isAboutClaim, movableRequests, unsigned } from '../carried-request.js';
import { lastClaimDay, NO_CLAIMS, openClaims } from '../claims/open-claims.js';
import { passOn, type Destination, type Unnumbered } from '../claims/pass-on.js';
import { handOverLots } from '../goods/hand-over-lots.js';
import type { CashBookEvent } from '../messages.js';
import { GENERAL, STRAY } from '../movement.js';
import { followingPosting, mustBeDayOfBook } from '../posting.js';
import { mustBeOpen } from '../preconditions.js';
import { officeIn, organisationIn } from '../references.js';
import { frontedIn } from '../sponsorship/buckets.js';
import type { CashBook, Slice } from '../state.js';
import { isOwed } from '../stray-money/state.js';
import { whereItemsLie } from '../stray-money/where-items-lie.js';
import { strayIn } from '../stray-money/where-it-lies.js';
import { summedByPlace } from '../summed-by-place.js';
import { underNumbers } from '../voucher-number.js';
import { assignedChildren } from './assigned-children.js';
import { assignedClaims, isEmpty } from './assigned-claims.js';
import { movedRequests } from './moved-requests.js';
import { mustBeAllHeirs, mustHaveOpenBook, placeFor } from './receivers.js';
import { amountOf, splitBook, type Contents, type Part } from './split-book.js';

/**
 * A unit that ended, or was divided, hands its book to those who take over, by the shares that were
 * decided and on minutes that its account holder answers for: everything, to the last đồng. What is
 * meant for a child, what is owed, and money of others is not divided: each goes to the receiver that
 * the minutes name.
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
  const contents = contentsOf(book);
  const others = strayIn(book, contents.places);
  const heirOf = assignedChildren(command, inheritance, references);
  const handing = { command, book, references, context, inheritance, others, heirOf };
  const divide = (amount: number, earmark: string) =>
    isBucket(earmark) ? [[heirOf(earmark), amount] as const] : inheritance.divide(amount);
  const parts = byShare(splitBook(ownIn(contents, others), divide), handing);
  const events = [
    ...underNumbers(followingPosting(book, command, 'KT', handedOverOn), eventsOf(parts, handing)),
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

/** Nothing on its way between two places, nothing entered for a later day. */
const mustBeAtRest = (book: CashBook, on: string): void => {
  for (const [item, { arrived }] of book.transfers)
    if (!arrived) throw new Refusal('MONEY_IN_TRANSIT', { item });
  const days = [...book.places.values(), ...book.earmarks.values()].map(
    ({ balance }) => balance.days.at(-1)?.day ?? on,
  );
  for (const date of [...days, lastClaimDay(book)])
    if (date > on) throw new Refusal('HANDOVER_BEFORE_ENTRY', { date });
};

const contentsOf = ({ places, earmarks }: CashBook): Contents => {
  const totals = (slices: ReadonlyMap<string, Slice>) =>
    new Map([...slices].map(([key, { balance }]) => [key, balance.total]));
  return { places: totals(places), earmarks: totals(earmarks) };
};

/** Shares divide what is the book's own; money of others goes whole to who answers for it. */
const ownIn = ({ places, earmarks }: Contents, others: ReadonlyMap<string, number>): Contents => ({
  places: new Map(
    [...places].map(([placeId, amount]) => [placeId, amount - (others.get(placeId) ?? 0)]),
  ),
  earmarks: new Map([...earmarks].filter(([earmark]) => earmark !== STRAY)),
});

interface Handing {
  readonly command: HandOverBook;
  readonly book: CashBook;
  readonly references: References;
  readonly context: Context;
  readonly inheritance: Inheritance;
  /** How much in each place belongs to others. */
  readonly others: ReadonlyMap<string, number>;
  /** Who takes what is meant for a child. */
  readonly heirOf: (bucket: string) => string;
}

/** The unit itself first, then by what share each has, ties by code. */
const byShare = (
  parts: readonly Part[],
  { command: { unitId, handedOverOn }, inheritance, references }: Handing,
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

const eventsOf = (parts: readonly Part[], handing: Handing): Unnumbered[] => {
  const { command, book, references, context, inheritance } = handing;
  const claims = openClaims(book);
  const assigned = assignedClaims(command, claims, inheritance.heirs.includes(command.unitId));
  const open = movableRequests(book, context.today);
  const ofOwnMoney = open.filter(([, { kind }]) => kind === 'topUp' || !isAboutClaim({ kind }));
  const unitOf = (id: string) =>
    [...assigned].find(([, { advances }]) => advances.some((a) => a.advanceId === id))?.[0];
  const moved = movedRequests(ofOwnMoney, parts, (id) => unitOf(id) ?? command.unitId);
  const aboutItems = open
    .filter(([, { kind }]) => kind !== 'topUp' && isAboutClaim({ kind }))
    .map(([requestId, request]) => unsigned(requestId, request));
  const lying = claims.items.filter((item) => !isOwed(item));
  const places = whereItemsLie(lying, aboutItems, handing.others);
  const fronts = frontedIn(book).map((front) => ({ ...front, heir: handing.heirOf(front.bucket) }));
  return command.receivers.flatMap((receiver) => {
    const part = parts.find(({ unitId }) => unitId === receiver.toUnitId);
    const itsClaims = assigned.get(receiver.toUnitId) ?? NO_CLAIMS;
    const fronted = fronts
      .filter(({ heir }) => heir === receiver.toUnitId)
      .map(({ bucket, amount }) => ({ bucket, amount }));
    const itsPart = part ?? { unitId: receiver.toUnitId, places: new Map(), earmarks: new Map() };
    const children = filesOf(receiver, itsPart, fronted);
    const hasOwn = amountOf(itsPart) > 0 || children.length > 0;
    if (!hasOwn && isEmpty(itsClaims)) return [];
    mustHaveOpenBook(references, command, receiver);
    const requests = moved.get(receiver.toUnitId) ?? [];
    const money = hasOwn
      ? [handedOver(handing, receiver, { ...itsPart, requests, fronted, children })]
      : [];
    const leaving = { ...itsClaims, places, requests: [...requests, ...aboutItems] };
    return [...money, ...passOn(leaving, destinationOf(handing, receiver))];
  });
};

/** The files of the children that the minutes name, and of those whose money goes, by their codes. */
const filesOf = (
  { children = [] }: HandoverReceiver,
  { earmarks }: Part,
  fronted: readonly BucketAmount[],
): string[] => {
  const buckets = [...earmarks.keys(), ...fronted.map(({ bucket }) => bucket)];
  const withMoney = buckets.flatMap((bucket) => partsOfBucket(bucket)?.childId ?? []);
  return [...new Set([...children, ...withMoney])].toSorted();
};

const destinationOf = (
  { command, references, context, inheritance }: Handing,
  receiver: HandoverReceiver,
): Destination => {
  const { handoverId, handedOverOn, minutes, year } = command;
  const { effectiveOn: reorganisedOn } = inheritance;
  return {
    toUnitId: receiver.toUnitId,
    toYear: year,
    handover: { handoverId, reorganisedOn, minutes, handedOverBy: context.actor },
    toPlace: (placeId) => placeFor(references, receiver, placeId, handedOverOn),
  };
};

/** A receiver's part, and what goes along. */
interface GoingPart extends Part {
  readonly requests: readonly CarriedRequest[];
  readonly fronted: readonly BucketAmount[];
  readonly children: readonly string[];
}

const handedOver = (
  { command, references, context, inheritance }: Handing,
  receiver: HandoverReceiver,
  part: GoingPart,
): Unnumbered => {
  const { handoverId, handedOverOn, minutes } = command;
  const toPlace = (placeId: string) => placeFor(references, receiver, placeId, handedOverOn);
  const places = [...part.places].map(([placeId, amount]) => ({ placeId, amount }));
  const toPlaces = places.map(({ placeId, amount }) => ({ placeId: toPlace(placeId), amount }));
  const earmarks = [...part.earmarks]
    .filter(([earmark]) => earmark !== GENERAL)
    .map(([earmark, amount]) => ({ earmark, amount }));
  const requests = part.requests.filter((request) => !isAboutClaim(request));
  const data = {
    handoverId,
    reorganisedOn: inheritance.effectiveOn,
    toUnitId: receiver.toUnitId,
    minutes,
    places,
    toPlaces: summedByPlace(toPlaces),
    earmarks,
    requests: requests.map((request) => ({ ...request, placeId: toPlace(request.placeId) })),
    items: receiver.items,
    ...(part.fronted.length > 0 && { fronted: [...part.fronted] }),
    ...(part.children.length > 0 && { children: [...part.children] }),
    handedOverBy: context.actor,
  };
  return (posting) => ({ type: 'BookHandedOver', data: { ...posting, ...data } });
};
