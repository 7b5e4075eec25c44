import type {
  AdvancePart,
  BookKey,
  CorrectableKind,
  VoucherAdjusted,
  VoucherVoided,
} from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import { basisColumns } from './basis-columns.js';
import type { Changes } from './changes.js';
import type { AdvancePartRow } from './rows-of-advances.js';
import type { ViewEvent } from './view-event.js';

type Of<T extends CashBookEvent['type']> = Extract<CashBookEvent, { type: T }>['data'];
type Settlement = Of<'AdvanceUsed' | 'AdvanceSpentOnGoods' | 'AdvanceToppedUp' | 'AdvanceReturned'>;

/** Advances, who answers for them, and how they were settled. */
export const foldAdvances = (
  changes: Changes,
  recorded: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  const { event, number } = recorded;
  switch (event.type) {
    case 'AdvancePaid': {
      const { holder, occurredOn, period: _period, voucherDate: _date, ...paid } = event.data;
      const { amount: outstanding, absenteesOf } = paid;
      changes.patch('advance', {
        ...book,
        ...paid,
        ...{ position: number, holderKind: holder.kind, holder: holder.person },
        ...{ paidOn: occurredOn, outstanding },
        absentees: absenteesOf === undefined ? 0 : outstanding,
      });
      return;
    }
    case 'AdvanceUsed': {
      settle(changes, recorded, book, { part: 'used', data: event.data, ...useOf(event.data) });
      return;
    }
    case 'AdvanceSpentOnGoods':
      settle(changes, recorded, book, { part: 'bought', data: event.data });
      return;
    case 'AdvanceToppedUp': {
      const { requestId, placeId, purpose, beneficiaryUnitId } = event.data;
      const paid = { requestId, placeId, purpose, beneficiaryUnitId };
      settle(changes, recorded, book, { part: 'toppedUp', data: event.data, ...paid });
      return;
    }
    case 'AdvanceReturned': {
      const { placeId } = event.data;
      settle(changes, recorded, book, { part: 'returned', data: event.data, placeId });
      return;
    }
    case 'VoucherAdjusted':
    case 'VoucherVoided':
      foldCorrection(changes, recorded, book, event.data);
      return;
    case 'OpeningAdvanceRecorded': {
      const { advanceId, amount, placeId, earmark, voucher, paidOn, dueOn } = event.data;
      const { holder, decision } = event.data;
      changes.patch('advance', {
        ...{ ...book, advanceId, amount, placeId, earmark, voucher, paidOn, dueOn },
        ...{ position: number, openingEventId: recorded.eventId, ...basisColumns(decision) },
        ...{ holderKind: holder.kind, holder: holder.person, outstanding: amount, absentees: 0 },
      });
      return;
    }
    default:
      foldPassage(changes, recorded, book);
  }
};

const partOf = (kind: CorrectableKind): AdvancePart => {
  if (kind === 'advanceReturned') return 'returned';
  if (kind === 'advanceSpentOnGoods') return 'bought';
  return kind === 'advanceUsed' ? 'used' : 'toppedUp';
};

/** A part of a settlement is put right by a part that says the difference. */
const foldCorrection = (
  changes: Changes,
  { number, eventId, recordedAt, actor, event }: ViewEvent<CashBookEvent>,
  { unitId, fundId, year }: BookKey,
  data: VoucherAdjusted | VoucherVoided,
): void => {
  const { advance, voucher, occurredOn, requestId } = data;
  if (!advance) return;
  const book = { unitId, fundId, year };
  const amount = 'after' in data ? data.after - data.before : -data.amount;
  const { advanceId, settlement, ...left } = advance;
  const whole = left.outstanding === 0 && { settledOn: occurredOn };
  changes.patch('advance', { ...book, advanceId, ...left, ...whole });
  changes.insert('advancePart', {
    ...{ position: number, eventId, recordedAt, ...book, advanceId, settlement },
    ...{ part: partOf(data.kind), voucher, occurredOn, amount },
    ...{ ...left, settledBy: actor, requestId },
    corrects: event.type === 'VoucherAdjusted' ? event.data.original : voucher,
  });
};

/** Advances that went on to another book, or came from one. */
const foldPassage = (
  changes: Changes,
  { event, number }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  switch (event.type) {
    case 'AdvancesPassedOn': {
      const { toUnitId, toYear } = event.data;
      for (const { advanceId } of event.data.advances)
        changes.patch('advance', {
          ...book,
          advanceId,
          outstanding: 0,
          absentees: 0,
          toUnitId,
          toYear,
        });
      return;
    }
    case 'AdvancesTakenOn': {
      const { fromUnitId, fromYear } = event.data;
      for (const { settlements: _, holder, amount, ...advance } of event.data.advances) {
        const who = { holderKind: holder.kind, holder: holder.person };
        const left = { amount, outstanding: amount, fromUnitId, fromYear };
        changes.patch('advance', { ...book, ...advance, ...who, ...left, position: number });
      }
      return;
    }
    default:
  }
};

type Details = Partial<AdvancePartRow> & { readonly part: AdvancePart; readonly data: Settlement };

const settle = (
  changes: Changes,
  { number, eventId, recordedAt }: ViewEvent,
  { unitId, fundId, year }: BookKey,
  { data, part, ...details }: Details,
): void => {
  const book = { unitId, fundId, year };
  const { advanceId, settlement, voucher, occurredOn, amount, outstanding, absentees } = data;
  const left = { outstanding, absentees };
  const whole = outstanding === 0 && { settledOn: occurredOn };
  changes.patch('advance', { ...book, advanceId, ...left, ...whole });
  changes.insert('advancePart', {
    ...{ position: number, eventId, recordedAt, ...book, advanceId, settlement, part },
    ...{ voucher, occurredOn, amount, ...left, settledBy: data.settledBy },
    ...details,
  });
};

const useOf = (data: Of<'AdvanceUsed'>): Partial<AdvancePartRow> => {
  const { purpose, beneficiaries, beneficiaryUnitId, evidence, signingList, forAbsentees } = data;
  return {
    ...{ purpose, beneficiaries, beneficiaryUnitId, forAbsentees },
    evidenceNumber: evidence.number,
    evidenceDate: evidence.date,
    evidenceIssuer: evidence.issuer,
    listed: signingList?.count,
    signed: signingList?.signedCount,
    listedAmount: signingList?.total,
    signedAmount: signingList?.signed,
  };
};
