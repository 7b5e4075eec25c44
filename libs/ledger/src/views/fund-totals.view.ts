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

const GIFTS: ReadonlySet<Movement['kind']> = new Set([
  'donation',
  'collection',
  'strayIdentified',
  'surplusDonated',
]);

/** Given, be it into a safe, into a collector's hands, or known as a gift only later; or corrected. */
export const isGift = ({ kind }: Pick<Movement, 'kind'>): boolean => GIFTS.has(kind);

/** A gift that is meant for nothing in particular; where it lay before does not matter. */
export const isGeneralGift = (movement: Movement): boolean =>
  isGift(movement) &&
  movement.meantFor === undefined &&
  movement.earmarks.every(({ earmark }) => earmark === GENERAL || earmark === STRAY);

/** Money that was the union's and stays so, that is not the fund's yet, or that somebody owes it. */
const CHANGES_HANDS = [
  'advancePaid',
  'advanceReturned',
  'handIn',
  'transferOut',
  'transferIn',
  'remittanceOut',
  'remittanceAccepted',
  'remittanceReturned',
  'remittanceIn',
  'carriedForward',
  'broughtForward',
  'strayReceived',
  'strayRefunded',
  'surplusFound',
  'surplusRefunded',
  'shortageFound',
  'shortageRepaid',
  'purposeChanged',
  'handedOver',
  'takenOver',
  'advancesCarried',
  'advancesBrought',
  'advancesHandedOver',
  'advancesTakenOver',
  'collectionsCarried',
  'collectionsBrought',
  'collectionsHandedOver',
  'collectionsTakenOver',
  'shortagesCarried',
  'shortagesBrought',
  'shortagesHandedOver',
  'shortagesTakenOver',
  'strayPassedOn',
  'strayTakenOn',
  'surplusPassedOn',
  'surplusTakenOn',
  'goodsBought',
  'advanceSpentOnGoods',
  'goodsCarried',
  'goodsBrought',
  'goodsHandedOver',
  'goodsTakenOver',
] as const satisfies readonly MovementKind[];

const CHANGES_HANDS_NAMES: ReadonlySet<string> = new Set(CHANGES_HANDS);

const changesHands = (kind: MovementKind): kind is (typeof CHANGES_HANDS)[number] =>
  CHANGES_HANDS_NAMES.has(kind);

/**
 * What a movement means for its fund; undefined for money that only changes hands within the
 * union (a gift counts once, where it was given), that is not the fund's (yet), or that somebody
 * owes it. So `opened + received + otherIn - given - otherOut` is what the fund has.
 */
export const fundFigures = (
  movement: Pick<Movement, 'kind' | 'amount' | 'correction'>,
): Figures | undefined => {
  const { kind } = movement;
  if (changesHands(kind)) return undefined;
  switch (kind) {
    case 'opening':
      return { ...none, opened: movement.amount };
    case 'donation':
    case 'collection':
    case 'strayIdentified':
    case 'surplusDonated':
      return { ...none, received: movement.amount, receipts: countOf(movement) };
    case 'disbursement':
    case 'advanceUsed':
    case 'goodsGiven':
      return { ...none, given: movement.amount, payments: countOf(movement) };
    case 'interest':
    case 'surplusTaken':
      return { ...none, otherIn: movement.amount };
    case 'bankFee':
    case 'shortageWrittenOff':
    case 'goodsWrittenOff':
      return { ...none, otherOut: movement.amount };
    case 'advanceToppedUp': // The rest of a payment that was counted with what the advance paid.
      return { ...none, given: movement.amount };
  }
};

/** Fund totals, month by month of the periods. */
export const foldFundTotals = (changes: Changes, fundId: string, movement: Movement): void => {
  const figures = fundFigures(movement);
  if (!figures) return;
  const general = isGeneralGift(movement);
  changes.add('fundMonth', { fundId, month: monthOfPeriod(movement.period), general, ...figures });
};
