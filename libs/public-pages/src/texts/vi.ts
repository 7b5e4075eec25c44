import { formatDate, formatMinute, formatNumber } from '../format.js';
import type { EntryKind } from '../view-models.js';
import { accountWordsInVietnamese } from './account-words-vi.js';
import { fundWordsInVietnamese } from './fund-words-vi.js';
import { accessibilityInVietnamese } from './accessibility-vi.js';
import { programmeWordsInVietnamese } from './programme-words-vi.js';
import { figureWordsInVietnamese } from './figure-words-vi.js';
import { journalWordsInVietnamese } from './journal-words-vi.js';
import { proofWordsInVietnamese } from './proof-words-vi.js';
import { readingInVietnamese } from './reading-vi.js';
import { openDataWordsInVietnamese } from './open-data-words-vi.js';
import { smsWordsInVietnamese } from './sms-words-vi.js';
import { unitWordsInVietnamese } from './unit-words-vi.js';

/** Every sentence of the public pages in Vietnamese; its shape is the shape of each language. */
export const vi = {
  scale: { billion: 'tỷ', million: 'tr', thousand: 'nghìn' },

  site: {
    name: 'Sổ quỹ công khai',
    skip: 'Bỏ qua tới nội dung',
    navigation: 'Các trang',
    funds: 'Các quỹ',
    units: 'Đơn vị',
    journal: 'Nhật ký',
    data: 'Dữ liệu',
    verification: 'Tự kiểm',
    otherLanguage: 'English',
    otherLanguageCode: 'en',
    home: 'Trang đầu',
    path: 'Vị trí trang',
    description: (organisation: string) =>
      `Tiền vào, tiền ra và tiền còn lại của các nguồn quỹ nhân đạo, ${organisation}: ` +
      'mỗi khoản một dòng trong sổ.',
  },

  demonstration: {
    mark: 'Số liệu giả định',
    sentence: 'Sổ này để trình diễn: không có khoản tiền, đơn vị hay người nào ở đây là thật.',
    suffix: '(mô phỏng)',
  },

  footer: {
    heading: 'Về số liệu trên trang này',
    asOf: (minute: string, position: number) =>
      `Tính tới dòng ${formatNumber(position)} của sổ, ghi lúc ${formatMinute(minute)}.`,
    units: 'Số tiền là đồng Việt Nam, không làm tròn; ngày giờ theo giờ Việt Nam (UTC+7).',
    givers: 'Sổ chỉ nêu tên người ủng hộ đã đồng ý.',
    children: 'Tên, nơi ở và khoản tiền của từng cháu không bao giờ hiện công khai.',
    more: 'Các trang khác',
    ways: {
      reading: 'Cách đọc sổ này',
      restatements: 'Những số đã đổi',
      targets: 'Chỉ tiêu thi đua',
      children: 'Chương trình cho trẻ em',
      givers: 'Người ủng hộ',
      accessibility: 'Tiếp cận trang này',
    },
  },

  quiet: (days: number) => `Từ đó tới nay chưa có dòng nào mới (${formatNumber(days)} ngày).`,
  behind: (waiting: number) =>
    `Sổ đã có thêm ${formatNumber(waiting)} dòng mà trang này chưa cộng vào: máy chủ đang chậm. ` +
    'Sổ gốc không mất gì; mời bạn quay lại sau.',
  asOf: (year: string, minute: string, position: number) =>
    `Trang sổ năm ${year}, tới ${minute.slice(11, 16)} ngày\u00a0${formatDate(minute.slice(0, 10))}, ` +
    `dòng\u00a0${formatNumber(position)}`,

  home: {
    title: 'Sổ quỹ công khai',
    headline: 'Mỗi đồng chị em gửi gắm đều có một dòng trong sổ này.',
    promise:
      'Các con số ở đây cộng trừ khớp nhau tới từng đồng. Không dòng nào bị sửa hay xóa: ' +
      'ghi sai thì có thêm một dòng điều chỉnh, và dòng cũ vẫn còn đó.',
    readMore: 'Cách đọc sổ này',
    lookUp: {
      heading: 'Khoản ủng hộ của bạn đang ở đâu?',
      lede: 'Nhập số phiếu thu hoặc mã trên biên nhận. Bạn sẽ thấy khoản đó vào quỹ nào, ngày nào, và quỹ ấy đã trao cho việc gì.',
      label: 'Số phiếu hoặc mã biên nhận',
      example: (voucher: string) => `Ví dụ: ${voucher}`,
      submit: 'Tra cứu',
    },
    allEntries: 'Mở toàn bộ nhật ký',
  },

  seal: {
    heading: (minute: string) =>
      `Đã niêm phong lúc ${minute.slice(11, 16)} ngày\u00a0${formatDate(minute.slice(0, 10))}`,
    headingWithoutTime: 'Sổ đã niêm phong',
    lede: (size: number) =>
      `Cả ${formatNumber(size)} dòng đầu của sổ được gói vào một mã 64 ký tự và ký tên. Sửa một con ` +
      'số ở bất cứ dòng nào thì mã này khác đi, và dải hoa văn dệt từ mã cũng khác theo.',
    root: 'Mã niêm phong',
    verify: 'Tự kiểm trên máy của bạn',
    all: 'Mọi lần niêm phong',
    strip: 'Dải hoa văn chỉ để dễ nhớ; bằng chứng là mã ở trên.',
  },

  openData: {
    heading: 'Cầm số liệu về',
    lede:
      'Mọi con số trên trang này có ở dạng tệp: CSV, Excel, JSON, kèm giải thích từng cột. Bạn được ' +
      'tự do dùng lại, kể cả để kiểm chúng tôi.',
    all: 'Dữ liệu mở',
  },

  entries: {
    heading: 'Vừa ghi vào sổ',
    headingOfFund: 'Những dòng mới nhất',
    kinds: {
      opening: 'Dư khi mở sổ',
      donation: 'Ủng hộ',
      disbursement: 'Trao',
      adjustment: 'Điều chỉnh',
      void: 'Hủy phiếu',
      interest: 'Lãi tiền gửi',
      bankFee: 'Phí ngân hàng',
      otherIncome: 'Tiền thừa nhập quỹ',
      otherExpense: 'Tiền thiếu được xóa',
    } satisfies Record<EntryKind, string>,
    happened: (date: string) => `ngày ${formatDate(date)}`,
    none: 'Chưa có dòng nào.',
    publicOnly: 'Chỉ có những khoản không dành riêng cho cháu nào.',
  },

  ...accountWordsInVietnamese,
  ...fundWordsInVietnamese,
  ...unitWordsInVietnamese,
  ...programmeWordsInVietnamese,
  ...openDataWordsInVietnamese,
  ...smsWordsInVietnamese,
  ...journalWordsInVietnamese,
  ...proofWordsInVietnamese,
  ...figureWordsInVietnamese,

  reading: readingInVietnamese,
  accessibility: accessibilityInVietnamese,

  notFound: {
    heading: 'Không có trang này trong sổ',
    sentence: 'Địa chỉ sai, hoặc trang chưa bao giờ có. Trong sổ thì không có gì bị xóa.',
    back: 'Về trang đầu của sổ',
  },

  failure: {
    heading: 'Chưa mở được sổ lúc này',
    sentence: 'Máy chủ chưa đọc được sổ. Số liệu không bị mất; mời bạn thử lại sau ít phút.',
  },
};
