import type { EntryKind, ReportSection } from '#contracts';

/** Where each kind of entry stands in a report; `within`: the book is as rich as before. */
export const SECTION_OF: Readonly<Record<EntryKind, ReportSection | 'within' | 'carried'>> = {
  opening: 'opening',
  broughtForward: 'opening',
  advancesBrought: 'opening',
  collectionsBrought: 'opening',
  shortagesBrought: 'opening',
  goodsBrought: 'opening',
  donation: 'gifts',
  collection: 'gifts',
  strayIdentified: 'gifts',
  surplusDonated: 'gifts',
  interest: 'otherIncome',
  surplusTaken: 'otherIncome',
  remittanceIn: 'fromUnits',
  takenOver: 'fromUnits',
  advancesTakenOver: 'fromUnits',
  collectionsTakenOver: 'fromUnits',
  shortagesTakenOver: 'fromUnits',
  goodsTakenOver: 'fromUnits',
  disbursement: 'support',
  advanceUsed: 'support',
  advanceToppedUp: 'support',
  goodsGiven: 'support',
  bankFee: 'otherExpense',
  shortageWrittenOff: 'otherExpense',
  goodsWrittenOff: 'otherExpense',
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
export const kindsOf = (section: ReportSection): string => {
  const kinds = Object.entries(SECTION_OF).filter(([, of]) => of === section);
  return `(${kinds.map(([kind]) => `'${kind}'`).join(', ')})`;
};
