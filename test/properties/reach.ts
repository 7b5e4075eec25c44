import type { MovementKind } from '../../libs/ledger/src/cash-book/movement.js';

/**
 * What a kind of movement does to the money of all books together: it comes from outside or goes
 * there, it stays in its book, or it goes to another book.
 */
export const REACH: Readonly<Record<MovementKind, 'outside' | 'within' | 'between'>> = {
  opening: 'outside',
  donation: 'outside',
  collection: 'outside',
  handIn: 'within',
  disbursement: 'outside',
  advancePaid: 'within',
  advanceUsed: 'outside',
  advanceToppedUp: 'outside',
  advanceReturned: 'within',
  transferOut: 'within',
  transferIn: 'within',
  remittanceOut: 'within',
  remittanceAccepted: 'between',
  remittanceReturned: 'within',
  remittanceIn: 'between',
  carriedForward: 'between',
  broughtForward: 'between',
  strayReceived: 'outside',
  strayIdentified: 'within',
  strayRefunded: 'outside',
  surplusFound: 'outside',
  surplusDonated: 'within',
  surplusTaken: 'within',
  surplusRefunded: 'outside',
  shortageFound: 'within',
  shortageRepaid: 'within',
  shortageWrittenOff: 'outside',
  interest: 'outside',
  bankFee: 'outside',
  purposeChanged: 'within',
  handedOver: 'between',
  takenOver: 'between',
};
