import { monthOfPeriod } from '../calendar.js';
import { GENERAL, type Movement } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import type { FundMonthRow } from './rows-of-money.js';

type Figures = Pick<FundMonthRow, 'opened' | 'received' | 'given' | 'receipts' | 'payments'>;

const none: Figures = { opened: 0, received: 0, given: 0, receipts: 0, payments: 0 };

/** One for a voucher, none for an adjustment of it, one less for a voided one. */
export const countOf = ({ correction }: Movement): -1 | 0 | 1 =>
  correction === undefined ? 1 : correction === 'void' ? -1 : 0;

/** A gift that is meant for nothing in particular, or a correction of one. */
export const isGeneralGift = ({ kind, earmarks }: Movement): boolean =>
  kind === 'donation' && earmarks.every(({ earmark }) => earmark === GENERAL);

/**
 * What a movement means for its fund; undefined for money that only changes hands within the
 * union: a gift counts once, where it was given.
 */
export const fundFigures = (movement: Movement): Figures | undefined => {
  switch (movement.kind) {
    case 'opening':
      return { ...none, opened: movement.amount };
    case 'donation':
      return { ...none, received: movement.amount, receipts: countOf(movement) };
    case 'disbursement':
      return { ...none, given: movement.amount, payments: countOf(movement) };
    case 'transferOut':
    case 'transferIn':
    case 'remittanceOut':
    case 'remittanceAccepted':
    case 'remittanceReturned':
    case 'remittanceIn':
    case 'carriedForward':
    case 'broughtForward':
    case 'handedOver':
    case 'takenOver':
      return undefined;
  }
};

/** Fund totals, month by month of the periods. */
export const foldFundTotals = (changes: Changes, fundId: string, movement: Movement): void => {
  const figures = fundFigures(movement);
  if (!figures) return;
  const general = isGeneralGift(movement);
  changes.add('fundMonth', { fundId, month: monthOfPeriod(movement.period), general, ...figures });
};
