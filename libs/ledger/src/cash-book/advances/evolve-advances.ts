import type { CashBookEvent } from '../messages.js';
import { mustHave } from '../must-have.js';
import type { CashBook } from '../state.js';

/** Advances from their payment to the last part of their settlement. */
export const evolveAdvances = ({ advances }: CashBook, event: CashBookEvent): void => {
  switch (event.type) {
    case 'OpeningAdvanceRecorded': {
      const { advanceId, holder, amount, placeId, earmark, voucher, paidOn, dueOn } = event.data;
      const { kind, person } = holder;
      const when = { voucher, paidOn, dueOn, since: event.data.occurredOn };
      const out = { holder: { kind, person }, amount, placeId, earmark, ...when };
      advances.set(advanceId, { ...out, outstanding: amount, absentees: 0, settlements: 0 });
      return;
    }
    case 'AdvancePaid': {
      const { advanceId, holder, amount, placeId, earmark, voucher, occurredOn, dueOn } =
        event.data;
      const absentees = event.data.absenteesOf === undefined ? 0 : amount;
      const when = { voucher, paidOn: occurredOn, dueOn, since: occurredOn };
      const paid = { holder, amount, placeId, earmark, ...when };
      advances.set(advanceId, { ...paid, outstanding: amount, absentees, settlements: 0 });
      return;
    }
    case 'AdvanceUsed':
    case 'AdvanceSpentOnGoods':
    case 'AdvanceToppedUp':
    case 'AdvanceReturned': {
      const { advanceId, settlement, outstanding, absentees } = event.data;
      const advance = mustHave(advances, advanceId);
      Object.assign(advance, { settlements: settlement, outstanding, absentees });
      return;
    }
    case 'VoucherAdjusted':
    case 'VoucherVoided': {
      if (!event.data.advance) return;
      const { advanceId, outstanding, absentees } = event.data.advance;
      Object.assign(mustHave(advances, advanceId), { outstanding, absentees });
      return;
    }
    default:
  }
};
