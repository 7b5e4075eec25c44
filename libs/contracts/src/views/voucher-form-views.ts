import {
  CalendarDate,
  Choice,
  Flag,
  Group,
  Id,
  Optional,
  Text,
  VoucherNumber,
  Year,
} from '../fields.js';
import { BasisDocument } from '../fund.js';
import { ENTRY_KINDS, JournalLineView, type EntryKind } from './entry-views.js';
import { GoodsEntryView } from './goods-views.js';
import { Many, OptionalSum, OptionalWords } from './view-fields.js';

export const VOUCHER_SERIES = ['PT', 'PC', 'BC', 'UN', 'BN', 'PN', 'PX', 'KT'] as const;
/**
 * Kinds of vouchers (domain 9.3): PT phiếu thu and PC phiếu chi for cash; for the bank BC giấy báo Có,
 * UN ủy nhiệm chi, and BN giấy báo Nợ, which it needs no order for; PN phiếu nhập kho and PX phiếu xuất
 * kho for goods; KT phiếu kế toán for everything else.
 */
export type VoucherSeries = (typeof VOUCHER_SERIES)[number];

/** What stands on the paper of one voucher: itself, not what its chain has come to. */
export class VoucherFormView {
  @VoucherNumber voucher!: string;
  @Choice(VOUCHER_SERIES) series!: VoucherSeries;
  @Id unitId!: string;
  @Id fundId!: string;
  @Year year!: number;
  @CalendarDate voucherDate!: string;
  @CalendarDate occurredOn!: string;
  /** Marked HỦY; it keeps its number. */
  @Flag voided!: boolean;
  /** Left out of a note of goods alone. */
  @Optional(Choice(ENTRY_KINDS)) kind?: EntryKind;
  /** In the direction of the kind, below zero where a correction takes some of it back. */
  @OptionalSum amount?: number;
  @Optional(VoucherNumber) adjusts?: string;
  @Optional(Id) placeId?: string;
  @Optional(Id) storeId?: string;
  @Optional(Id) earmark?: string;
  /** The bank's own number of a transfer. */
  @Optional(Text(64)) externalReference?: string;
  /** What a payment rests on. */
  @Optional(Group(() => BasisDocument)) decision?: BasisDocument;
  /** Debit and credit, where money moved. */
  @Many(() => JournalLineView) lines!: readonly JournalLineView[];
  /** Lots that came in or went out. */
  @Many(() => GoodsEntryView) goods!: readonly GoodsEntryView[];
}

/** The same with what the vault keeps: who paid or received, and what for. */
export class NamedVoucherFormView extends VoucherFormView {
  @OptionalWords name?: string;
  @OptionalWords address?: string;
  @OptionalWords content?: string;
}
