import type {
  AdvancePage,
  NamedAdvancePage,
  NamedCarerStatementView,
  NamedGiftListView,
} from '#contracts';
import { Refusal } from '#ledger';
import { advances, carerStatement, childTexts, giftList, holderNames } from '#read-models';
import type { FieldRef } from '#vault';
import type { Reading } from '../printing/printed-route.js';
import type { NamedCarerStatementAsked } from './asked-of-children.js';
import type { NamedGiftListAsked } from './asked-of-reports.js';
import type { NamedAdvancesAsked, NamedAdvancesBelowAsked } from './asked.js';
import { carersIn } from './personal-texts.js';

/** Of each gift of a page who gave it; each of these readings is recorded. */
export const namedGiftList = async (
  { views, vault, reader }: Reading,
  asked: NamedGiftListAsked,
): Promise<NamedGiftListView> => {
  const list = await giftList(views, asked);
  const refs = list.items.flatMap(({ eventId }) => [
    { eventId, field: 'giver.name' },
    { eventId, field: 'content' },
  ]);
  const values = await vault.open({ ...reader, purpose: 'list of givers' }, refs);
  const items = list.items.map((gift, at) => {
    const [name, content] = values.slice(at * 2, at * 2 + 2);
    return {
      ...gift,
      ...(name !== undefined && { name }),
      ...(content !== undefined && { content }),
    };
  });
  return { ...list, items };
};

/** Of each advance of a book who answers for it; each of these readings is recorded. */
export const namedAdvances = async (
  reading: Reading,
  asked: NamedAdvancesAsked,
): Promise<NamedAdvancePage> => withHolders(reading, await advances(reading.views, asked));

export const namedAdvancesBelow = async (
  reading: Reading,
  { unitId: under, ...asked }: NamedAdvancesBelowAsked,
): Promise<NamedAdvancePage> =>
  withHolders(reading, await advances(reading.views, { ...asked, under }));

const withHolders = async (
  { views, vault, reader }: Reading,
  page: AdvancePage,
): Promise<NamedAdvancePage> => {
  const kept = await holderNames(
    views,
    page.items.map(({ holder }) => holder),
  );
  const values = await vault.open({ ...reader, purpose: 'list of advances' }, kept);
  const names = new Map(kept.map(({ holder }, at) => [holder, values[at]]));
  const items = page.items.map((advance) => {
    const name = names.get(advance.holder);
    return { ...advance, ...(name !== undefined && { name }) };
  });
  return { ...page, items };
};

/** For the carer to take home; that the names were read is recorded. */
export const namedCarerStatement = async (
  { views, vault, reader }: Reading,
  asked: NamedCarerStatementAsked,
): Promise<NamedCarerStatementView> => {
  const statement = await carerStatement(views, asked);
  const kept = await childTexts(views, asked);
  if (!statement || !kept) throw new Refusal('NOT_FOUND');
  const refs = ['name', 'carers'].map((field): FieldRef => ({ eventId: kept[field] ?? '', field }));
  const [name, carers] = await vault.open({ ...reader, purpose: 'statement for the carer' }, refs);
  return {
    ...statement,
    ...(name !== undefined && { name }),
    ...(carers !== undefined && { carers: carersIn(carers).map(withRelation).join(', ') }),
  };
};

const withRelation = ({ name, relation }: ReturnType<typeof carersIn>[number]): string =>
  relation === '' ? name : `${name} (${relation})`;
