import type { EntryKind, ReportSection } from '#contracts';
import { FIGURE_OF, type FundFigure } from '#ledger';
import { listOf } from '../../tables/kinds.js';

type Place = ReportSection | 'within' | 'carried';

/** Where a fund's figures stand in a report. */
const SECTION_OF_FIGURE: Readonly<Record<FundFigure, ReportSection>> = {
  opened: 'opening',
  received: 'gifts',
  given: 'support',
  otherIn: 'otherIncome',
  otherOut: 'otherExpense',
};

type Uncounted = { [K in EntryKind]: (typeof FIGURE_OF)[K] extends null ? K : never }[EntryKind];

/** Money that changes hands, as one book sees it; `within`: the book is as rich as before. */
const CHANGING_HANDS: Readonly<Record<Uncounted, Place>> = {
  broughtForward: 'opening',
  advancesBrought: 'opening',
  collectionsBrought: 'opening',
  shortagesBrought: 'opening',
  goodsBrought: 'opening',
  remittanceIn: 'fromUnits',
  takenOver: 'fromUnits',
  advancesTakenOver: 'fromUnits',
  collectionsTakenOver: 'fromUnits',
  shortagesTakenOver: 'fromUnits',
  goodsTakenOver: 'fromUnits',
  remittanceAccepted: 'toUnits',
  handedOver: 'toUnits',
  advancesHandedOver: 'toUnits',
  collectionsHandedOver: 'toUnits',
  shortagesHandedOver: 'toUnits',
  goodsHandedOver: 'toUnits',
  carriedForward: 'carried',
  advancesCarried: 'carried',
  collectionsCarried: 'carried',
  shortagesCarried: 'carried',
  goodsCarried: 'carried',
  handIn: 'within',
  advancePaid: 'within',
  advanceReturned: 'within',
  transferOut: 'within',
  transferIn: 'within',
  remittanceOut: 'within',
  remittanceReturned: 'within',
  strayReceived: 'within',
  strayRefunded: 'within',
  surplusFound: 'within',
  surplusRefunded: 'within',
  shortageFound: 'within',
  shortageRepaid: 'within',
  purposeChanged: 'within',
  strayPassedOn: 'within',
  strayTakenOn: 'within',
  surplusPassedOn: 'within',
  surplusTakenOn: 'within',
  goodsBought: 'within',
  advanceSpentOnGoods: 'within',
};

const KINDS = Object.keys(FIGURE_OF) as EntryKind[];
const isUncounted = (kind: EntryKind): kind is Uncounted => kind in CHANGING_HANDS;

/** Where a kind of entry stands in the report of one book. */
export const sectionOf = (kind: EntryKind): Place => {
  if (isUncounted(kind)) return CHANGING_HANDS[kind];
  const figure = FIGURE_OF[kind];
  return SECTION_OF_FIGURE[figure];
};

const SIGNS: Readonly<Record<ReportSection, 1 | -1>> = {
  opening: 1,
  gifts: 1,
  otherIncome: 1,
  fromUnits: 1,
  support: -1,
  otherExpense: -1,
  toUnits: -1,
};

/** What is left when each section has come or gone. */
export const closingOf = (
  totals: readonly { readonly section: ReportSection; readonly amount: number }[],
): number => totals.reduce((sum, { section, amount }) => sum + SIGNS[section] * amount, 0);

/** The kinds of a section, as a list in SQL. */
export const kindsOf = (section: ReportSection): string =>
  listOf(KINDS.filter((kind) => sectionOf(kind) === section));

/** Payments that stand, in SQL: whom a correction names was counted with what it corrects. */
export const STANDING_SUPPORT = `e.kind in ${kindsOf('support')} and e.correction is null
  and not exists (select 1 from views.entry v
                   where v.voucher collate "C" = e.voucher and v.correction = 'void')`;
