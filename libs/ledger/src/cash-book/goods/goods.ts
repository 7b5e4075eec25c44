import type { Context, References } from '../../decider.js';
import type { CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';
import { buyGoods } from './buy-goods.js';
import { issueBundles } from './issue-bundles.js';
import { issueGoods } from './issue-goods.js';
import type { GoodsCommand } from './messages.js';
import { moveGoods } from './move-goods.js';
import { receiveGoods } from './receive-goods.js';
import { recordDirectGift } from './record-direct-gift.js';
import { recordResult } from './record-result.js';
import { requestBundles } from './request-bundles.js';
import { requestGoodsIssue } from './request-goods-issue.js';
import { requestWriteOff } from './request-write-off.js';
import { takeOnLots } from './take-on-lots.js';
import { withdrawDirectGift } from './withdraw-direct-gift.js';
import { withdrawResult } from './withdraw-result.js';
import { writeOffGoods } from './write-off-goods.js';

export const goodsCommands = [
  'ReceiveGoods',
  'BuyGoods',
  'RequestGoodsIssue',
  'IssueGoods',
  'RequestWriteOff',
  'WriteOffGoods',
  'RequestBundles',
  'IssueBundles',
  'RecordDirectGift',
  'WithdrawDirectGift',
  'RecordResult',
  'WithdrawResult',
  'MoveGoods',
  'TakeOnLots',
] as const satisfies readonly GoodsCommand['type'][];

export const isGoodsCommand = <C extends { readonly type: string }>(
  command: C,
): command is Extract<C, { readonly type: GoodsCommand['type'] }> =>
  (goodsCommands as readonly string[]).includes(command.type);

/** The table of contents of the book's goods. */
export const decideGoods = (
  { type, data }: GoodsCommand,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  switch (type) {
    case 'ReceiveGoods':
      return receiveGoods(data, book, references, context);
    case 'BuyGoods':
      return buyGoods(data, book, references, context);
    case 'RequestGoodsIssue':
      return requestGoodsIssue(data, book, references, context);
    case 'IssueGoods':
      return issueGoods(data, book, references, context);
    case 'RequestWriteOff':
      return requestWriteOff(data, book, references, context);
    case 'WriteOffGoods':
      return writeOffGoods(data, book, references, context);
    case 'RequestBundles':
      return requestBundles(data, book, references, context);
    case 'IssueBundles':
      return issueBundles(data, book, references, context);
    case 'RecordDirectGift':
      return recordDirectGift(data, book, references, context);
    case 'WithdrawDirectGift':
      return withdrawDirectGift(data, book, references, context);
    case 'RecordResult':
      return recordResult(data, book, references, context);
    case 'WithdrawResult':
      return withdrawResult(data, book, references, context);
    case 'MoveGoods':
      return moveGoods(data, book, references, context);
    case 'TakeOnLots':
      return takeOnLots(data, book, references, context);
  }
};
