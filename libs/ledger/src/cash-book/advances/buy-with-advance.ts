import type { Purchase } from '#contracts';
import type { CashBookEvent } from '../messages.js';
import { costOf, mustBeBuyable } from '../goods/purchase.js';
import { postingOf } from '../posting.js';
import { aboveAdvance, partOf, topUp, type Judged, type Spending } from './settling.js';

/** The holder has bought goods: they are in the store now, and the fund's money is in them. */
export const buyWithAdvance = (judged: Judged, bought: Purchase): Spending => {
  const { command, book, advance, references, context } = judged;
  mustBeBuyable(book, command, bought, references);
  const cost = costOf(bought);
  const above = aboveAdvance(judged, cost);
  const amount = cost - above;
  const left = { outstanding: advance.outstanding - amount, absentees: advance.absentees };
  const posting = postingOf(book, command, 'KT', context);
  const { voucher: takenInAs } = postingOf(book, command, 'PN', context);
  const part = { ...partOf(judged), ...left, amount, takenInAs, bought };
  const event: CashBookEvent = { type: 'AdvanceSpentOnGoods', data: { ...posting, ...part } };
  return above === 0
    ? { events: [event], left }
    : { events: [event, topUp(judged, { amount: above, left, takenInAs })], left };
};
