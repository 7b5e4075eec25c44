import type { CashBookEvent } from '../messages.js';
import type { Movement } from '../movement.js';
import { nowhere, owed, single } from '../movement-parts.js';

type AdvanceMoved = Extract<
  CashBookEvent,
  {
    type:
      | 'OpeningAdvanceRecorded'
      | 'AdvancePaid'
      | 'AdvanceUsed'
      | 'AdvanceSpentOnGoods'
      | 'AdvanceToppedUp'
      | 'AdvanceReturned';
  }
>;

/** Money in its holder's hands is owed to the book; what it did not suffice for never was. */
export const advanceMovement = ({ type, data }: AdvanceMoved): Movement => {
  const { amount } = data;
  switch (type) {
    case 'OpeningAdvanceRecorded':
      return { ...nowhere('openingAdvance', data, amount), ...owed('advance', amount) };
    case 'AdvancePaid':
      return { ...single('advancePaid', data, amount, -1), ...owed('advance', amount) };
    case 'AdvanceUsed':
      return { ...nowhere('advanceUsed', data, amount), ...owed('advance', -amount) };
    case 'AdvanceSpentOnGoods':
      return {
        ...nowhere('advanceSpentOnGoods', data, amount),
        owed: [
          { by: 'advance', delta: -amount },
          { by: 'goods', delta: amount },
        ],
      };
    case 'AdvanceToppedUp':
      return data.takenInAs !== undefined
        ? { ...single('goodsBought', data, amount, -1), ...owed('goods', amount) }
        : single('advanceToppedUp', data, amount, -1);
    case 'AdvanceReturned':
      return { ...single('advanceReturned', data, amount, 1), ...owed('advance', -amount) };
  }
};
