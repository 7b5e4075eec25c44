import type { BookKey } from '#contracts';
import { evidence } from '../../libs/ledger/src/cash-book/advances/given-advances.js';
import { isCorrectableKind } from '../../libs/ledger/src/cash-book/correctable-kind.js';
import { ACCOUNTANT, decision, HOLDER } from '../../libs/ledger/src/cash-book/given-book.js';
import { bought, lotBought } from '../../libs/ledger/src/cash-book/goods/given-goods.js';
import type { CashBookCommand } from '../../libs/ledger/src/cash-book/messages.js';
import type { CashBook, Slice, Voucher } from '../../libs/ledger/src/cash-book/state.js';
import { cashBookStream } from '../../libs/ledger/src/streams.js';
import type { OfficeLife } from './office-life.js';

/**
 * What an office does about what it finds in its book: whoever is blind seldom settles an advance,
 * identifies a receipt or corrects the right voucher.
 */
export const lookInto = (
  life: OfficeLife,
  asked: CashBookCommand,
  pick: number,
  today: string,
): void => {
  const { unitId, fundId, year } = asked.data;
  const key = { unitId, fundId, year };
  const book = life.books.get(cashBookStream(key));
  if (!book) return;
  const act = (command: CashBookCommand, actor = ACCOUNTANT) => life.try(command, { actor, today });
  const at = { key, book, pick, today, act, id: String(life.log.length) };
  settle(at);
  if (pick % 5 < 3) identify(at);
  answer(at);
  putRight(at);
};

interface Matter {
  readonly key: BookKey;
  readonly book: CashBook;
  readonly pick: number;
  readonly today: string;
  /** Makes ids that were not used before. */
  readonly id: string;
  readonly act: (command: CashBookCommand, actor?: string) => unknown;
}

/** Some of the advance is used, more than it is used, spent on goods, or brought back. */
const settle = ({ key, book, pick, today, id, act }: Matter): void => {
  const open = [...book.advances].filter(([, { outstanding }]) => outstanding > 0);
  const [advanceId, advance] = open.at(-1 - (pick % 2)) ?? [];
  if (advanceId === undefined || !advance) return;
  const all = advance.outstanding;
  const requestId = `bs${id}`;
  const isShort = pick % 5 > 2;
  if (isShort) {
    const [placeId = 'ket'] = [...book.places].sort(byMoney)[0] ?? [];
    const wanted = { requestId, advanceId, amount: 5, placeId, decision };
    const validUntil = `${String(key.year)}-04-15`;
    act({ type: 'RequestTopUp', data: { ...key, ...wanted, validUntil } });
    act({ type: 'ApproveRequest', data: { ...key, requestId } }, HOLDER);
  }
  const parts = [
    { used: { amount: Math.ceil(all / 2), evidence } },
    { bought: bought(lotBought(`tu${id}`, 4, { price: Math.ceil(all / 2) })) },
    { returned: { amount: Math.ceil(all / 3), placeId: 'ket' } },
    { used: { amount: all + 3, evidence }, topUpRequestId: requestId },
    { bought: bought(lotBought(`tu${id}`, 4, { price: all + 3 })), topUpRequestId: requestId },
  ][pick % 5];
  act({ type: 'SettleAdvance', data: { ...key, advanceId, occurredOn: today, ...parts } });
};

/** The place that holds the most comes first. */
const byMoney = ([, a]: readonly [string, Slice], [, b]: readonly [string, Slice]): number =>
  b.balance.total - a.balance.total;

const identify = ({ key, book, pick, today, act }: Matter): void => {
  const open = [...book.strayMoney].filter(([, item]) => item.nature === 'unidentified');
  const [itemId, item] = open.at(-1 - (pick % 2)) ?? [];
  if (itemId === undefined || !item || item.left === 0) return;
  const gift = { giver: { kind: 'anonymous' as const }, contributingUnitId: 'thonvang' };
  const amount = Math.ceil(item.left / 2);
  act({
    type: 'IdentifyStrayReceipt',
    data: { ...key, itemId, amount, occurredOn: today, ...gift },
  });
};

/** Whom the money was sent to takes it, or sends it back. */
const answer = ({ key, book, pick, today, act }: Matter): void => {
  const open = [...book.remittances].find(([, { settled }]) => !settled);
  if (!open || pick % 5 > 2) return;
  const [remittanceId, { toUnitId }] = open;
  const sent = { ...key, remittanceId, toUnitId };
  if (pick % 3 === 0)
    act({
      type: 'AcceptRemittance',
      data: { ...sent, toPlaceId: 'nganhang', receivedOn: today },
    });
  else act({ type: 'ReturnRemittance', data: { ...sent, returnedOn: today } });
};

/** One of the book’s latest vouchers says something else, or never was; another person signs that. */
const putRight = ({ key, book, pick, id, act }: Matter): void => {
  const [voucher, wrong] = [...book.vouchers].filter(isOpen).at(-1 - (pick % 3)) ?? [];
  if (voucher === undefined || !wrong) return;
  const change = [undefined, -wrong.amount, 1, -1, 5, 1, -2][pick % 7];
  const correctedAmount = change === undefined ? undefined : Math.max(0, wrong.amount + change);
  const correction = correctedAmount === undefined ? 'void' : 'adjust';
  const purchase = book.goods.purchases.get(wrong.goodsNote ?? '');
  const [lotId] = purchase?.lots.keys() ?? [];
  const requestId = `dc${id}`;
  const until = { validUntil: `${String(key.year)}-04-15` };
  const what = { voucher, correction, correctedAmount, lotId } as const;
  act({ type: 'RequestCorrection', data: { ...key, requestId, ...what, ...until } });
  act({ type: 'ApproveRequest', data: { ...key, requestId } }, HOLDER);
};

const isOpen = ([, { kind, voided, adjustedBy }]: readonly [string, Voucher]): boolean =>
  (kind === 'collection' || isCorrectableKind(kind)) && !voided && adjustedBy === undefined;
