import { Amount, CalendarDate, Choice, Group, Id, ListOf, Quantity, Text } from './fields.js';
import { BasisDocument } from './fund.js';

/** The counting words of the lists of goods; a quantity is whole in its item's own measure. */
export const measures = {
  cai: { vi: 'cái', en: 'piece' },
  chiec: { vi: 'chiếc', en: 'piece' },
  bo: { vi: 'bộ', en: 'set' },
  doi: { vi: 'đôi', en: 'pair' },
  suat: { vi: 'suất', en: 'portion' },
  hop: { vi: 'hộp', en: 'box' },
  lon: { vi: 'lon', en: 'tin' },
  chai: { vi: 'chai', en: 'bottle' },
  goi: { vi: 'gói', en: 'packet' },
  thung: { vi: 'thùng', en: 'carton' },
  bao: { vi: 'bao', en: 'sack' },
  quyen: { vi: 'quyển', en: 'copy' },
  kg: { vi: 'kg', en: 'kg' },
  gam: { vi: 'gam', en: 'gram' },
  lit: { vi: 'lít', en: 'litre' },
  met: { vi: 'mét', en: 'metre' },
  con: { vi: 'con', en: 'head' },
  cay: { vi: 'cây', en: 'plant' },
} as const;
export type Measure = keyof typeof measures;
export const MEASURES = Object.keys(measures) as Measure[];

/**
 * Enters an item in the fund's list of goods. Its name is public wherever the item is: it says what
 * a thing is, and nothing about a person.
 */
export class ListItem {
  @Id fundId!: string;
  @Id itemId!: string;
  @Text(120) name!: string;
  @Choice(MEASURES) measure!: Measure;
}
export class ItemListed extends ListItem {}

/** So much of an item in each bundle. */
export class BundlePart {
  @Id itemId!: string;
  @Quantity quantity!: number;
}

/** What one gift to one household consists of (suất quà): an envelope of money and goods with it. */
export class DefineBundle {
  @Id fundId!: string;
  @Id bundleId!: string;
  @Text(120) name!: string;
  @Amount money!: number;
  @ListOf(() => BundlePart, 1, 20) parts!: BundlePart[];
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class BundleDefined extends DefineBundle {}

/** A room in which a unit keeps goods, and never money. */
export class OpenStore {
  @Id unitId!: string;
  /** Shares its names with the unit's safes and accounts. */
  @Id storeId!: string;
  @Text(120) name!: string;
  @CalendarDate openedOn!: string;
}
export class StoreOpened extends OpenStore {}
