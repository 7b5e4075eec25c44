import type { TableName } from '#ledger';
import * as handovers from './handover-tables.js';
import * as money from './money-tables.js';
import * as reference from './reference-tables.js';
import { entityOf, type Table } from './table.js';
import * as work from './work-tables.js';
import * as years from './year-tables.js';

/** Every table of the views. A name without a table does not compile. */
export const tables: { readonly [T in TableName]: Table<T> } = {
  entry: money.entryTable,
  turnover: money.turnoverTable,
  bookSlice: money.bookSliceTable,
  placeDay: money.placeDayTable,
  fundMonth: money.fundMonthTable,
  contributionLeaf: money.contributionLeafTable,
  contribution: money.contributionTable,
  disclosedMonth: money.disclosedMonthTable,
  book: work.bookTable,
  request: work.requestTable,
  approval: work.approvalTable,
  remittance: work.remittanceTable,
  ledger: reference.ledgerTable,
  unit: reference.unitTable,
  unitName: reference.unitNameTable,
  unitSuccession: reference.unitSuccessionTable,
  fund: reference.fundTable,
  target: reference.targetTable,
  place: reference.placeTable,
  placeCount: reference.placeCountTable,
  signing: reference.signingTable,
  person: reference.personTable,
  roleGrant: reference.roleGrantTable,
  disclosureState: reference.disclosureStateTable,
  yearEnd: years.yearEndTable,
  referral: years.referralTable,
  handover: handovers.handoverTable,
  bookHandover: handovers.bookHandoverTable,
};

export const allTables: readonly Table[] = Object.values(tables);

/** What TypeORM reads through repositories. */
export const entities = {
  fund: entityOf(tables.fund),
  target: entityOf(tables.target),
  ledger: entityOf(tables.ledger),
  place: entityOf(tables.place),
  signing: entityOf(tables.signing),
  person: entityOf(tables.person),
  roleGrant: entityOf(tables.roleGrant),
  unitName: entityOf(tables.unitName),
};
