import { monthOfPeriod } from '../calendar.js';
import { GENERAL, STRAY, type Movement, type MovementKind } from '../cash-book/movement.js';
import type { Changes } from './changes.js';
import type { FundMonthRow } from './rows-of-money.js';

type Figures = Omit<FundMonthRow, 'fundId' | 'month' | 'general'>;

const none: Figures = {
  opened: 0,
  received: 0,
  given: 0,
  receipts: 0,
  payments: 0,
  otherIn: 0,
  otherOut: 0,
};

/** One for a voucher, none for an adjustment of it, one less for a voided one. */
export const countOf = ({ correction }: Pick<Movement, 'correction'>): -1 | 0 | 1 =>
  correction === undefined ? 1 : correction === 'void' ? -1 : 0;

/** The figures of a fund's month that count money. */
export type FundFigure = 'opened' | 'received' | 'given' | 'otherIn' | 'otherOut';

/**
 * The figure of its fund that a kind of movement is counted in; null for money that only changes
 * hands within the union (a gift counts once, where it was given), that is not the fund's (yet), or
 * that somebody owes it. So `opened + received + otherIn - given - otherOut` is what the fund has.
 */
export const FIGURE_OF = {
  opening: 'opened',
  openingAdvance: 'opened',
  donation: 'received',
  collection: 'received',
  strayIdentified: 'received',
  surplusDonated: 'received',
  disbursement: 'given',
  advanceUsed: 'given',
  advanceToppedUp: 'given',
  goodsGiven: 'given',
  interest: 'otherIn',
  surplusTaken: 'otherIn',
  bankFee: 'otherOut',
  shortageWrittenOff: 'otherOut',
  goodsWrittenOff: 'otherOut',
  advancePaid: null,
  advanceReturned: null,
  handIn: null,
  transferOut: null,
  transferIn: null,
  remittanceOut: null,
  remittanceAccepted: null,
  remittanceReturned: null,
  remittanceIn: null,
  carriedForward: null,
  broughtForward: null,
  strayReceived: null,
  strayRefunded: null,
  surplusFound: null,
  surplusRefunded: null,
  shortageFound: null,
  shortageRepaid: null,
  purposeChanged: null,
  handedOver: null,
  takenOver: null,
  advancesCarried: null,
  advancesBrought: null,
  advancesHandedOver: null,
  advancesTakenOver: null,
  collectionsCarried: null,
  collectionsBrought: null,
  collectionsHandedOver: null,
  collectionsTakenOver: null,
  shortagesCarried: null,
  shortagesBrought: null,
  shortagesHandedOver: null,
  shortagesTakenOver: null,
  strayPassedOn: null,
  strayTakenOn: null,
  surplusPassedOn: null,
  surplusTakenOn: null,
  goodsBought: null,
  advanceSpentOnGoods: null,
  goodsCarried: null,
  goodsBrought: null,
  goodsHandedOver: null,
  goodsTakenOver: null,
} as const satisfies Readonly<Record<MovementKind, FundFigure | null>>;

/** Given, be it into a safe, into a collector's hands, or known as a gift only later; or corrected. */
export const isGift = ({ kind }: Pick<Movement, 'kind'>): boolean => FIGURE_OF[kind] === 'received';

/** A gift that is meant for nothing in particular; where it lay before does not matter. */
export const isGeneralGift = (movement: Movement): boolean =>
  isGift(movement) &&
  movement.meantFor === undefined &&
  movement.earmarks.every(({ earmark }) => earmark === GENERAL || earmark === STRAY);

/** What a movement means for its fund's month; undefined for nothing. */
export const fundFigures = (
  movement: Pick<Movement, 'kind' | 'amount' | 'correction'>,
): Figures | undefined => {
  const { kind, amount } = movement;
  const figure = FIGURE_OF[kind];
  if (figure === null) return undefined;
  // A top-up is the rest of a payment that was counted with what the advance paid.
  const counts = kind === 'advanceToppedUp' ? 0 : countOf(movement);
  return {
    ...none,
    [figure]: amount,
    receipts: figure === 'received' ? counts : 0,
    payments: figure === 'given' ? counts : 0,
  };
};

/** Fund totals, month by month of the periods. */
export const foldFundTotals = (changes: Changes, fundId: string, movement: Movement): void => {
  const figures = fundFigures(movement);
  if (!figures) return;
  const general = isGeneralGift(movement);
  changes.add('fundMonth', { fundId, month: monthOfPeriod(movement.period), general, ...figures });
};
