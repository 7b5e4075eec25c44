import type { GoodsLine, LotPassedOn, LotsPassedOn } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import type { Movement, MovementKind } from '../movement.js';
import { nowhere, owed, single, type EntryDates } from '../movement-parts.js';

const GOODS_OF_MONEY = [
  'GoodsBought',
  'GoodsIssued',
  'GoodsWrittenOff',
  'GoodsIssueVoided',
  'LotsPassedOn',
  'LotsTakenOn',
] as const satisfies readonly CashBookEvent['type'][];

type GoodsOfMoney = Extract<CashBookEvent, { readonly type: (typeof GOODS_OF_MONEY)[number] }>;

const NAMES: ReadonlySet<string> = new Set(GOODS_OF_MONEY);

/** What may move money, where goods were bought with it. */
export const isGoodsOfMoney = (event: CashBookEvent): event is GoodsOfMoney =>
  NAMES.has(event.type);

/**
 * Goods that the fund has bought are its money until they leave: given when they are handed out,
 * lost when they are written off. What was given as goods moves no money.
 */
export const goodsMovement = ({ type, data }: GoodsOfMoney): Movement | undefined => {
  switch (type) {
    case 'GoodsBought':
      return { ...single('goodsBought', data, data.amount, -1), ...owed('goods', data.amount) };
    case 'GoodsIssued':
      return leaves('goodsGiven', data, boughtIn(data.lines));
    case 'GoodsWrittenOff':
      return leaves('goodsWrittenOff', data, boughtIn(data.lines));
    case 'GoodsIssueVoided':
      return undone(leaves('goodsGiven', data, -boughtIn(data.lines)));
    case 'LotsPassedOn':
      return leaves(passedAs(data), data, boughtOf(data.lots));
    case 'LotsTakenOn':
      return arrives(data, boughtOf(data.lots));
  }
};

const leaves = (kind: MovementKind, data: EntryDates, amount: number): Movement | undefined =>
  amount === 0 ? undefined : { ...nowhere(kind, data, amount), ...owed('goods', -amount) };

const undone = (movement: Movement | undefined): Movement | undefined =>
  movement && { ...movement, correction: 'void' };

const passedAs = ({ handover }: LotsPassedOn): MovementKind =>
  handover ? 'goodsHandedOver' : 'goodsCarried';

const arrives = (
  data: EntryDates & { readonly handoverId?: string },
  amount: number,
): Movement | undefined => {
  const kind = data.handoverId === undefined ? 'goodsBrought' : 'goodsTakenOver';
  return amount === 0 ? undefined : { ...nowhere(kind, data, amount), ...owed('goods', amount) };
};

const boughtIn = (lines: readonly GoodsLine[]): number =>
  lines.reduce((sum, { bought, value = 0 }) => (bought ? sum + value : sum), 0);

const boughtOf = (lots: readonly LotPassedOn[]): number =>
  lots.reduce((sum, { basis, value = 0 }) => (basis === 'purchase' ? sum + value : sum), 0);
