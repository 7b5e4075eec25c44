import type { BookKey, ClaimsKind } from '#contracts';
import type { ClaimsEvent } from '../cash-book/claims/messages.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** What one unit's book handed to another's besides its own money, as the minutes list it. */
export const foldClaimsHandovers = (
  changes: Changes,
  { event, number: position }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  switch (event.type) {
    case 'AdvancesPassedOn':
    case 'CollectionsPassedOn':
    case 'StrayMoneyPassedOn': {
      const { handover, voucher, toUnitId, occurredOn: handedOverOn } = event.data;
      if (!handover) return;
      const { minutes, ...under } = handover;
      const written = {
        minutesNumber: minutes.number,
        minutesDate: minutes.date,
        minutesIssuer: minutes.issuer,
      };
      const what = { voucher, position, toUnitId, handedOverOn, ...claimsOf(event) };
      changes.patch('claimsHandover', { ...book, ...what, ...under, ...written });
      return;
    }
    case 'AdvancesTakenOn':
    case 'CollectionsTakenOn':
    case 'StrayMoneyTakenOn': {
      const {
        fromUnitId: unitId,
        passedOnAs: voucher,
        handoverId,
        voucher: takenOnAs,
      } = event.data;
      if (handoverId !== undefined)
        changes.patch('claimsHandover', { ...book, unitId, voucher, takenOnAs });
      return;
    }
    default:
  }
};

type Passed = Extract<
  ClaimsEvent,
  { readonly type: 'AdvancesPassedOn' | 'CollectionsPassedOn' | 'StrayMoneyPassedOn' }
>;

const claimsOf = ({ type, data }: Passed): { kind: ClaimsKind; count: number; amount: number } => {
  switch (type) {
    case 'AdvancesPassedOn':
      return { kind: 'advances', ...summed(data.advances) };
    case 'CollectionsPassedOn':
      return { kind: 'collections', ...summed(data.collections) };
    case 'StrayMoneyPassedOn':
      return { kind: STRAY_KINDS[data.of], ...summed(data.items) };
  }
};

const STRAY_KINDS = { receipt: 'receipts', surplus: 'surpluses', shortage: 'shortages' } as const;

const summed = (claims: readonly { readonly amount: number }[]) => ({
  count: claims.length,
  amount: claims.reduce((sum, { amount }) => sum + amount, 0),
});
