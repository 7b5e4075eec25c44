import {
  BookKey,
  Choice,
  GOODS_ENTRY_KINDS,
  Id,
  Month,
  Optional,
  VoucherNumber,
  Year,
  type GoodsEntryKind,
} from '#contracts';
import { Paged } from './asked.js';

export class CatalogueAsked {
  @Id fundId!: string;
}

/** Lots on hand of one book. */
export class StockAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Id) storeId?: string;
  @Optional(Id) itemId?: string;
}
/** Lots on hand in one store, of all funds. */
export class StoreStockAsked extends Paged {
  @Id unitId!: string;
  @Id storeId!: string;
  @Optional(Id) itemId?: string;
}

export class GoodsJournalAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @Optional(Month) period?: string;
  @Optional(Choice(GOODS_ENTRY_KINDS)) kind?: GoodsEntryKind;
  @Optional(Id) lotId?: string;
  @Optional(VoucherNumber) voucher?: string;
}

export class DirectGiftsAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
}
export class DirectGiftTextsAsked extends BookKey {
  @Id directGiftId!: string;
}

export class ResultsAsked extends Paged {
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
}
/** Of a fund; with a unit, what helped it and all below it today. */
export class ResultTotalsAsked {
  @Id fundId!: string;
  @Optional(Id) unitId?: string;
}
