import type { HandOverBook, HandoverReceiver } from '#contracts';
import { Refusal } from '../../decider.js';
import type { Claims } from '../claims/open-claims.js';
import { mustBeDistinct } from '../must-be-distinct.js';

/**
 * What each receiver takes of the open claims: the command names each once, whole, and a unit that
 * lives on keeps what it does not name. A receiver without a share of the money may take some.
 * @throws Refusal ITEM_REPEATED, HANDOVER_CLAIM_NOT_OPEN, HANDOVER_CLAIM_NOT_ASSIGNED
 */
export const assignedClaims = (
  { receivers }: HandOverBook,
  claims: Claims,
  livesOn: boolean,
): ReadonlyMap<string, Claims> => {
  for (const { idsIn, namedBy } of KINDS)
    mustBeAssigned(receivers.flatMap(namedBy), idsIn(claims), livesOn);
  return new Map(receivers.map((receiver) => [receiver.toUnitId, partOf(claims, receiver)]));
};

const KINDS = [
  {
    idsIn: ({ advances }: Claims) => advances.map(({ advanceId }) => advanceId),
    namedBy: ({ advances = [] }: HandoverReceiver) => advances,
  },
  {
    idsIn: ({ collections }: Claims) => collections.map(({ collectionId }) => collectionId),
    namedBy: ({ collections = [] }: HandoverReceiver) => collections,
  },
  {
    idsIn: ({ items }: Claims) => items.map(({ itemId }) => itemId),
    namedBy: ({ strayMoney = [] }: HandoverReceiver) => strayMoney,
  },
];

const mustBeAssigned = (
  named: readonly string[],
  open: readonly string[],
  livesOn: boolean,
): void => {
  mustBeDistinct(named);
  const known = new Set(open);
  for (const item of named)
    if (!known.delete(item)) throw new Refusal('HANDOVER_CLAIM_NOT_OPEN', { item });
  for (const item of livesOn ? [] : known)
    throw new Refusal('HANDOVER_CLAIM_NOT_ASSIGNED', { item });
};

const partOf = (
  claims: Claims,
  { advances = [], collections = [], strayMoney = [] }: HandoverReceiver,
): Claims => {
  const [ofAdvances, ofCollections, ofItems] = [advances, collections, strayMoney].map(
    (ids) => new Set(ids),
  );
  return {
    advances: claims.advances.filter(({ advanceId }) => ofAdvances?.has(advanceId)),
    collections: claims.collections.filter(({ collectionId }) => ofCollections?.has(collectionId)),
    items: claims.items.filter(({ itemId }) => ofItems?.has(itemId)),
  };
};

export const isEmpty = ({ advances, collections, items }: Claims): boolean =>
  advances.length + collections.length + items.length === 0;
