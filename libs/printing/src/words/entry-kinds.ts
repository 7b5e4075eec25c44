import type { Correction, EntryKind, EntryView } from '#contracts';
import { said, type Words } from '../sheet.js';

/** What each kind of entry is called in a report and on a voucher. */
export const ENTRY_KIND_WORDS: Readonly<Record<EntryKind, Words>> = {
  opening: said('Số dư khi mở sổ', 'Balance when the book was opened'),
  openingAdvance: said('Tạm ứng đang có khi mở sổ', 'Advance out at the opening'),
  donation: said('Nhận ủng hộ', 'Gift received'),
  collection: said('Vận động qua người thu', 'Gift taken by a collector'),
  handIn: said('Người thu nộp tiền', 'Collector’s money handed in'),
  disbursement: said('Chi trao, hỗ trợ', 'Support paid'),
  advancePaid: said('Tạm ứng', 'Advance paid'),
  advanceUsed: said('Chi từ tạm ứng', 'Spent of an advance'),
  advanceToppedUp: said('Chi bù tạm ứng thiếu', 'Top-up of an advance'),
  advanceReturned: said('Hoàn tạm ứng thừa', 'Rest of an advance returned'),
  transferOut: said('Chuyển đi nơi giữ khác', 'Moved to another place'),
  transferIn: said('Nhận từ nơi giữ khác', 'Moved from another place'),
  remittanceOut: said('Gửi nộp, phân bổ', 'Remittance sent'),
  remittanceAccepted: said('Đơn vị nhận đã nhận', 'Remittance accepted'),
  remittanceReturned: said('Nộp, phân bổ bị trả lại', 'Remittance returned'),
  remittanceIn: said('Nhận nộp, phân bổ', 'Remittance received'),
  carriedForward: said('Kết chuyển sang năm sau', 'Carried forward'),
  broughtForward: said('Số dư năm trước chuyển sang', 'Brought forward'),
  strayReceived: said('Tiền chưa rõ chủ', 'Stray money received'),
  strayIdentified: said('Xác định được là ủng hộ', 'Stray money found to be a gift'),
  strayRefunded: said('Hoàn tiền chuyển nhầm', 'Stray money refunded'),
  surplusFound: said('Kiểm kê thừa', 'Surplus found'),
  surplusDonated: said('Tiền thừa thành ủng hộ', 'Surplus taken as a gift'),
  surplusTaken: said('Tiền thừa nhập quỹ', 'Surplus taken as income'),
  surplusRefunded: said('Hoàn tiền thừa', 'Surplus refunded'),
  shortageFound: said('Kiểm kê thiếu', 'Shortage found'),
  shortageRepaid: said('Bồi hoàn tiền thiếu', 'Shortage made good'),
  shortageWrittenOff: said('Xóa tiền thiếu', 'Shortage written off'),
  interest: said('Lãi tiền gửi', 'Interest'),
  bankFee: said('Phí ngân hàng', 'Bank fee'),
  purposeChanged: said('Chuyển mục đích', 'Change of purpose'),
  handedOver: said('Bàn giao tiền', 'Money handed over'),
  takenOver: said('Nhận bàn giao tiền', 'Money taken over'),
  advancesCarried: said('Tạm ứng chuyển năm sau', 'Advances carried forward'),
  advancesBrought: said('Tạm ứng năm trước chuyển sang', 'Advances brought forward'),
  advancesHandedOver: said('Bàn giao tạm ứng', 'Advances handed over'),
  advancesTakenOver: said('Nhận bàn giao tạm ứng', 'Advances taken over'),
  collectionsCarried: said('Tiền thu chưa nộp chuyển năm sau', 'Takings carried forward'),
  collectionsBrought: said('Tiền thu chưa nộp năm trước', 'Takings brought forward'),
  collectionsHandedOver: said('Bàn giao tiền thu chưa nộp', 'Takings handed over'),
  collectionsTakenOver: said('Nhận bàn giao tiền thu chưa nộp', 'Takings taken over'),
  shortagesCarried: said('Tiền thiếu chuyển năm sau', 'Shortages carried forward'),
  shortagesBrought: said('Tiền thiếu năm trước', 'Shortages brought forward'),
  shortagesHandedOver: said('Bàn giao tiền thiếu', 'Shortages handed over'),
  shortagesTakenOver: said('Nhận bàn giao tiền thiếu', 'Shortages taken over'),
  strayPassedOn: said('Chuyển tiền chưa rõ chủ', 'Stray money passed on'),
  strayTakenOn: said('Nhận tiền chưa rõ chủ', 'Stray money taken on'),
  surplusPassedOn: said('Chuyển tiền thừa', 'Surplus passed on'),
  surplusTakenOn: said('Nhận tiền thừa', 'Surplus taken on'),
  goodsBought: said('Mua hàng nhập kho', 'Goods bought'),
  advanceSpentOnGoods: said('Mua hàng bằng tạm ứng', 'Goods bought from an advance'),
  goodsGiven: said('Trao hàng đã mua', 'Bought goods handed out'),
  goodsWrittenOff: said('Xuất hủy hàng đã mua', 'Bought goods written off'),
  goodsCarried: said('Hàng đã mua chuyển năm sau', 'Bought goods carried forward'),
  goodsBrought: said('Hàng đã mua năm trước', 'Bought goods brought forward'),
  goodsHandedOver: said('Bàn giao hàng đã mua', 'Bought goods handed over'),
  goodsTakenOver: said('Nhận bàn giao hàng đã mua', 'Bought goods taken over'),
};

const CORRECTIONS: Readonly<Record<Correction, Words>> = {
  adjust: said('điều chỉnh', 'adjusted'),
  void: said('hủy', 'voided'),
};

/** What a line of a book is called; one that puts another right says so. */
export const entryWords = ({ kind, correction }: Pick<EntryView, 'kind' | 'correction'>): Words => {
  const { vi, en } = ENTRY_KIND_WORDS[kind];
  const put = correction && CORRECTIONS[correction];
  return put ? said(`${vi} (${put.vi})`, `${en} (${put.en})`) : said(vi, en);
};
