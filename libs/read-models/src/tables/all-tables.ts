import type { TableName } from '#ledger';
import * as emulation from './emulation-tables.js';
import * as advances from './advance-tables.js';
import * as bankAccounts from './bank-account-tables.js';
import * as goods from './goods-tables.js';
import * as children from './child-tables.js';
import * as collections from './collection-tables.js';
import * as handovers from './handover-tables.js';
import * as money from './money-tables.js';
import * as privacy from './privacy-tables.js';
import * as reference from './reference-tables.js';
import * as sms from './sms-tables.js';
import * as strayMoney from './stray-money-tables.js';
import { entityOf, type Table } from './table.js';
import * as work from './work-tables.js';
import * as years from './year-tables.js';

/** Every table of the views. A name without a table does not compile. */
export const tables: { readonly [T in TableName]: Table<T> } = {
  entry: money.entryTable,
  turnover: money.turnoverTable,
  bookSlice: money.bookSliceTable,
  placeMonth: money.placeMonthTable,
  fundMonth: money.fundMonthTable,
  contributionLeaf: money.contributionLeafTable,
  contribution: money.contributionTable,
  disclosedMonth: money.disclosedMonthTable,
  book: work.bookTable,
  request: work.requestTable,
  approval: work.approvalTable,
  remittance: work.remittanceTable,
  advance: advances.advanceTable,
  advancePart: advances.advancePartTable,
  bankStatement: bankAccounts.bankStatementTable,
  bankLine: bankAccounts.bankLineTable,
  bankMatch: bankAccounts.bankMatchTable,
  strayItem: strayMoney.strayItemTable,
  straySettlement: strayMoney.straySettlementTable,
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
  periodClosing: emulation.periodClosingTable,
  signingTier: emulation.signingTierTable,
  progress: emulation.progressTable,
  pair: emulation.pairTable,
  clusterMember: emulation.clusterMemberTable,
  clusterTerm: emulation.clusterTermTable,
  crossAudit: emulation.crossAuditTable,
  programmeMoney: emulation.programmeMoneyTable,
  goodsEntry: goods.goodsEntryTable,
  lotStock: goods.lotStockTable,
  lot: goods.lotTable,
  directGift: goods.directGiftTable,
  result: goods.resultTable,
  item: goods.itemTable,
  bundle: goods.bundleTable,
  store: goods.storeTable,
  collection: collections.collectionTable,
  handIn: collections.handInTable,
  receiptBook: collections.receiptBookTable,
  receiptLeaf: collections.receiptLeafTable,
  drive: collections.driveTable,
  driveUnit: collections.driveUnitTable,
  handover: handovers.handoverTable,
  bookHandover: handovers.bookHandoverTable,
  smsCampaign: sms.smsCampaignTable,
  smsDay: sms.smsDayTable,
  smsDeclaration: sms.smsDeclarationTable,
  smsBilling: sms.smsBillingTable,
  smsSettlement: sms.smsSettlementTable,
  smsAllotment: sms.smsAllotmentTable,
  claimsHandover: handovers.claimsHandoverTable,
  child: children.childTable,
  commitment: children.commitmentTable,
  rate: children.rateTable,
  childMoney: children.childMoneyTable,
  directSupport: children.directSupportTable,
  custody: children.custodyTable,
  childReview: children.childReviewTable,
  told: children.toldTable,
  handoverDispute: children.handoverDisputeTable,
  namingConsent: privacy.namingConsentTable,
  privacyRequest: privacy.privacyRequestTable,
  forgetting: privacy.forgettingTable,
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
