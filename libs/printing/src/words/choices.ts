import type {
  AdvanceState,
  CollectorKind,
  GiverKind,
  GoodsEntryKind,
  HolderKind,
  PlaceKind,
  ReceiptBookViewStatus,
  ReportSection,
  ResultKind,
  SerialFateShown,
} from '#contracts';
import { said, type Words } from '../sheet.js';

export { ENTRY_KIND_WORDS, entryWords } from './entry-kinds.js';

type WordsFor<Kind extends string> = Readonly<Record<Kind, Words>>;

export const SECTION_WORDS: WordsFor<ReportSection> = {
  opening: said('I. Số dư đầu kỳ', 'I. At the beginning'),
  gifts: said('II. Ủng hộ, tài trợ đã nhận', 'II. Gifts received'),
  otherIncome: said('III. Thu khác', 'III. Other income'),
  fromUnits: said('IV. Nhận từ đơn vị khác', 'IV. From other units'),
  support: said('V. Đã trao, hỗ trợ', 'V. Support given'),
  otherExpense: said('VI. Chi khác', 'VI. Other expenses'),
  toUnits: said('VII. Chuyển cho đơn vị khác', 'VII. To other units'),
};

export const GIVER_WORDS: WordsFor<GiverKind> = {
  named: said('cá nhân, tổ chức', 'a person or body'),
  collective: said('tập thể', 'collective'),
  anonymous: said('ẩn danh', 'anonymous'),
};

export const RESULT_WORDS: WordsFor<ResultKind> = {
  house: said('Mái ấm', 'Houses'),
  livelihood: said('Sinh kế', 'Livelihoods'),
  well: said('Giếng nước', 'Wells'),
  toilet: said('Nhà vệ sinh', 'Toilets'),
};

export const HOLDER_WORDS: WordsFor<HolderKind> = {
  staff: said('trong Hội', 'of the staff'),
  outside: said('ngoài Hội', 'from outside'),
};

export const ADVANCE_STATE_WORDS: WordsFor<AdvanceState> = {
  open: said('chưa thanh toán', 'open'),
  overdue: said('quá hạn', 'overdue'),
  settled: said('đã thanh toán', 'settled'),
  passedOn: said('chuyển sổ khác', 'passed on'),
};

export const PLACE_WORDS: WordsFor<PlaceKind> = {
  safe: said('Két tiền mặt', 'Safe'),
  bank: said('Tài khoản ngân hàng', 'Bank account'),
};

export const RECEIPT_BOOK_WORDS: WordsFor<ReceiptBookViewStatus> = {
  kept: said('trong kho', 'kept'),
  issued: said('đã giao', 'issued'),
  returned: said('đã trả cuống', 'returned'),
  lost: said('mất', 'lost'),
  passedOn: said('đã bàn giao', 'handed over'),
};

export const FATE_WORDS: WordsFor<SerialFateShown> = {
  used: said('đã dùng', 'used'),
  voided: said('hủy', 'void'),
  lost: said('mất', 'lost'),
  elsewhere: said('đơn vị khác', 'another unit’s'),
  unused: said('chưa dùng', 'unused'),
};

export const COLLECTOR_WORDS: WordsFor<CollectorKind> = {
  staff: said('trong Hội', 'of the staff'),
  outsider: said('cộng tác viên', 'from outside'),
};

export const GOODS_KIND_WORDS: WordsFor<GoodsEntryKind> = {
  receipt: said('nhập, được tặng', 'received as a gift'),
  bought: said('nhập, mua', 'bought'),
  boughtPutRight: said('điều chỉnh, hủy lần mua', 'purchase put right'),
  issue: said('xuất, trao', 'handed out'),
  issueVoided: said('hủy xuất', 'handing out voided'),
  writeOff: said('xuất hủy', 'written off'),
  movedOut: said('chuyển kho, xuất', 'moved out'),
  movedIn: said('chuyển kho, nhập', 'moved in'),
  passedOn: said('bàn giao', 'handed over'),
  takenOn: said('nhận bàn giao', 'taken over'),
};
