import type { GiftLineView, GiftListView, NamedGiftListView, NamedGiftView } from '#contracts';
import { always, said, tableOf, type ColumnOf, type Sheet } from '../sheet.js';
import { ENTRY_KIND_WORDS, GIVER_WORDS } from '../words/choices.js';
import { READING_RECORDED } from '../words/notes.js';
import { SIGNED_BY_OFFICE } from '../words/signatures.js';

const GIVER: ColumnOf<GiftLineView> = {
  field: 'giverKind',
  type: 'choice',
  choices: GIVER_WORDS,
  heading: said('Người ủng hộ', 'Giver'),
};
const BEFORE: readonly ColumnOf<GiftLineView>[] = [
  { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
  { field: 'occurredOn', type: 'date', heading: said('Ngày', 'Day') },
];
const AFTER: readonly ColumnOf<GiftLineView>[] = [
  { field: 'members', type: 'count', heading: said('Số người', 'Members') },
  { field: 'contributingUnitId', type: 'unit', heading: said('Đơn vị vận động', 'Raised by') },
  { field: 'earmark', type: 'text', heading: said('Mục đích', 'Earmark') },
  { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount'), summed: true },
  { field: 'voided', type: 'yes', heading: said('Hủy', 'Void') },
];
const KIND: ColumnOf<GiftLineView> = {
  field: 'kind',
  type: 'choice',
  choices: ENTRY_KIND_WORDS,
  heading: said('Loại', 'Kind'),
};

const title = said('Bảng kê người ủng hộ', 'List of gifts');

/** Bảng kê người ủng hộ without a name: for whoever may see the book and not who gave. */
export const giftListSheet: Sheet<GiftListView> = {
  title: always(title),
  wide: true,
  tables: [tableOf({ columns: [...BEFORE, KIND, GIVER, ...AFTER], rowsOf: ({ items }) => items })],
  signatures: always(SIGNED_BY_OFFICE),
};

/** The same with the names that the vault keeps. */
export const namedGiftListSheet: Sheet<NamedGiftListView> = {
  title: always(title),
  wide: true,
  tables: [
    tableOf<NamedGiftListView, NamedGiftView>({
      columns: [
        ...BEFORE,
        { field: 'name', type: 'text', heading: said('Họ tên, tên đơn vị', 'Name') },
        GIVER,
        { field: 'content', type: 'text', heading: said('Nội dung', 'Content') },
        ...AFTER,
      ],
      rowsOf: ({ items }) => items,
    }),
  ],
  notes: [READING_RECORDED],
  signatures: always(SIGNED_BY_OFFICE),
};
