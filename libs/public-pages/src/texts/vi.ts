import { formatDate, formatMinute, formatNumber } from '../format.js';
import type { EntryKind, UnitKind } from '../view-models.js';
import { readingInVietnamese } from './reading-vi.js';

const NUMERALS = 'không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');

const spelled = (count: number) => NUMERALS[count] ?? formatNumber(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every sentence of the public pages in Vietnamese; its shape is the shape of each language. */
export const vi = {
  scale: { billion: 'tỷ', million: 'tr', thousand: 'nghìn' },

  site: {
    name: 'Sổ quỹ công khai',
    skip: 'Bỏ qua tới nội dung',
    navigation: 'Các trang',
    funds: 'Nguồn quỹ',
    units: 'Đơn vị',
    reading: 'Cách đọc sổ',
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
    givers: 'Sổ công khai không nêu tên người ủng hộ.',
    children: 'Tên, nơi ở và khoản tiền của từng cháu không bao giờ hiện công khai.',
    readMore: 'Cách đọc sổ này',
  },

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
  },

  sum: {
    label: (year: string) => `Bảng cộng năm ${year}`,
    opening: 'Dư đầu năm',
    openedInYear: (amount: string) => `gồm ${amount} số dư khi mở sổ trong năm`,
    received: 'Đã nhận',
    receipts: (count: number) => `${formatNumber(count)} lượt ủng hộ`,
    receiptsWithSums: (count: number) => `${formatNumber(count)} lượt, cả cho từng cháu`,
    earmarked: 'Nhận cho từng cháu',
    earmarkedNote: 'số gộp theo tháng, từ mười cháu trở lên',
    given: 'Đã trao',
    payments: (count: number) => `${formatNumber(count)} khoản chi`,
    givenInSums: 'số gộp theo tháng, từ mười cháu trở lên',
    otherIn: 'Thu khác',
    otherInNote: 'lãi tiền gửi, tiền thừa nhập quỹ',
    otherOut: 'Chi khác',
    otherOutNote: 'phí ngân hàng, tiền thiếu được xóa',
    left: 'Còn trong quỹ',
    leftInSums: 'Còn theo số đã công bố',
    leftInSumsNote: 'tính từ các số trên, không phải số dư quỹ',
    leftPartlySums: 'trẻ em: chỉ tính số đã công bố',
  },

  chart: {
    heading: (months: number, year: string) =>
      `${capital(spelled(months))} tháng thu và chi năm ${year}`,
    received: 'Đã nhận',
    up: 'hướng lên',
    earmarked: 'nhận cho từng cháu',
    given: 'Đã trao',
    down: 'hướng xuống',
    picture: (year: string) =>
      `Biểu đồ cột thu và chi theo tháng, năm ${year}: tiền nhận hướng lên, tiền trao hướng xuống. ` +
      'Số chính xác ở bảng ngay dưới.',
    receivedPicture: (year: string) =>
      `Biểu đồ cột tiền quyên góp theo tháng, năm ${year}. Số chính xác ở bảng ngay dưới.`,
    table: 'Xem dạng bảng',
    tableLabel: 'Bảng thu chi theo tháng',
    month: 'Tháng',
    monthName: (month: number) => `Tháng ${month}`,
    monthPrefix: 'T',
    earmarkedColumn: 'Nhận cho từng cháu',
    later: 'gộp vào tháng sau',
    laterNote:
      'Phần cho từng cháu chỉ hiện khi đủ mười cháu. Tháng ghi “gộp vào tháng sau” còn đang chờ; ' +
      'tháng ghi “–” không có số gộp riêng: không phát sinh, hoặc đã nằm trong số của tháng sau.',
    adjusted: 'Tháng có dấu *: các dòng điều chỉnh giảm nhiều hơn số phát sinh; xem bảng.',
    total: 'Cộng',
  },

  funds: {
    heading: (open: number) => `${capital(spelled(open))} nguồn quỹ đang mở`,
    lede: 'Cùng một thước đo: thanh trên là tiền có trong năm, thanh dưới là tiền đã trao.',
    opening: 'dư đầu năm',
    received: 'đã nhận',
    earmarked: 'nhận cho từng cháu, số gộp',
    given: 'đã trao',
    otherIn: 'lãi tiền gửi và thu khác',
    otherOut: 'phí ngân hàng và chi khác',
    left: 'còn lại',
    leftInSums: 'còn theo số đã công bố',
    closed: (date: string) => `Đã đóng ngày ${formatDate(date)}`,
  },

  units: {
    heading: 'Từ đơn vị nào gửi về',
    lede: (year: string) =>
      `Số đã quyên góp trong năm ${year}, theo tổ chức ngày nay và thứ tự hành chính, ` +
      'không xếp hạng. Mỗi số gồm cả chi hội, tổ bên dưới.',
    territorial: (count: number) => `${formatNumber(count)} phường, xã, đặc khu`,
    others: (count: number) => `${formatNumber(count)} đơn vị trực thuộc`,
    own: 'Gửi thẳng, không qua đơn vị nào bên dưới:',
    earmarked: 'Nhận cho từng cháu (số gộp, không chia theo đơn vị)',
    remainder: 'Không thuộc đơn vị nào ở trên',
    total: (year: string) => `Đã nhận năm ${year}`,
    totalLabel: 'Cộng các đơn vị',
    all: 'Tất cả đơn vị, cả đơn vị đã kết thúc',
    none: 'Chưa có đơn vị nào.',
  },

  entries: {
    heading: 'Vừa ghi vào sổ',
    headingOfFund: 'Những dòng mới nhất',
    kinds: {
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

  fund: {
    open: (date: string) => `Đang mở, từ ${formatDate(date)}`,
    closed: (from: string, to: string) => `Mở từ ${formatDate(from)}, đóng ngày ${formatDate(to)}`,
    programme: 'Chương trình',
    basis: 'Căn cứ',
    basisOf: (number: string, date: string | null, issuer: string | null) =>
      `Số ${number}` + (date ? ` ngày ${formatDate(date)}` : '') + (issuer ? ` của ${issuer}` : ''),
    owner: 'Đơn vị chủ trì',
    label: 'Tên gọi công khai',
    labelWithoutLicence: 'Chưa có giấy phép thành lập quỹ, nên không gọi là “Quỹ”.',
    disclosure: 'Cách công khai',
    disclosedByEntries: 'Mỗi khoản thu, chi là một dòng công khai.',
    disclosedBySums: 'Khoản cho từng cháu chỉ công khai bằng số gộp.',
    sumsHeading: 'Vì sao có số gộp',
    sums: [
      'Chương trình này giúp từng em nhỏ. Một khoản tiền, một ngày, một xã là đủ để người ngoài ' +
        'đoán ra em nào, nên những dòng đó không hiện ra.',
      'Công khai từng dòng: những khoản ủng hộ không dành riêng cho cháu nào, kể cả theo đơn vị.',
      'Công khai bằng số gộp theo tháng, từ mười cháu trở lên: tiền nhận cho từng cháu và toàn bộ ' +
        'tiền đã trao. Tháng chưa đủ mười cháu được gộp vào tháng sau.',
      'Vì vậy dòng cuối của bảng cộng chỉ tính từ các số đã công bố, và không phải số dư của quỹ. ' +
        'Kiểm toán xem được toàn bộ.',
    ],
    waiting: (months: string) => `Đang chờ gộp vào tháng sau: ${months}.`,
    years: 'Từng năm',
    year: 'Năm',
    unitsLede: (year: string) =>
      `Đã quyên góp cho riêng nguồn này trong năm ${year}, theo tổ chức ngày nay.`,
  },

  unit: {
    kinds: {
      territorial: 'Hội theo địa bàn',
      institutional: 'Hội trong cơ quan, trường học',
      tradeUnion: 'Công đoàn phối hợp',
      externalPartner: 'Đối tác bên ngoài',
      cluster: 'Cụm thi đua',
    } satisfies Record<UnitKind, string>,
    since: (date: string) => `Lập ngày ${formatDate(date)}`,
    until: (from: string, to: string) =>
      `Lập ngày ${formatDate(from)}, kết thúc ngày ${formatDate(to)}`,
    sumOfYear: (year: string) => `Quyên góp năm ${year}`,
    sumOfBook: 'Quyên góp từ khi có sổ, như tổ chức hồi đó',
    own: 'Tự quyên góp',
    below: 'Qua các đơn vị bên dưới',
    total: 'Quyên góp được',
    predecessors: 'Tiếp nhận từ',
    successors: 'Bàn giao cho',
    nobody: 'không đơn vị nào tiếp nhận',
    share: (share: string) => `nhận ${share}`,
    on: (date: string) => `ngày ${formatDate(date)}`,
    fundsHeading: 'Theo từng nguồn quỹ',
    fundsLede:
      '“Ngày nay” cộng cả phần của các đơn vị đã bàn giao cho đơn vị này. “Hồi đó” chỉ tính khoản ' +
      'gửi qua chính đơn vị này và các đơn vị thuộc nó vào ngày gửi. Cộng mọi đơn vị, hai cách ' +
      'cho cùng một số.',
    fund: 'Nguồn quỹ',
    year: (year: string) => `Năm ${year}`,
    today: 'Từ đầu sổ, ngày nay',
    then: 'Từ đầu sổ, hồi đó',
    monthsHeading: (year: string) => `Theo tháng, năm ${year}`,
    childrenHeading: 'Các đơn vị bên dưới',
    formerChildren: 'Các đơn vị bên dưới, hồi đó',
    ended: (date: string) => `đến ${formatDate(date)}`,
    sumsNote: 'Chương trình cho trẻ em: chỉ tính những khoản không dành riêng cho cháu nào.',
  },

  allUnits: {
    heading: 'Tất cả đơn vị',
    lede: (year: string) => `Số đã quyên góp năm ${year}. Chi hội, tổ ở trang của từng đơn vị.`,
    endedHeading: (count: number) => `${formatNumber(count)} đơn vị đã kết thúc`,
    endedLede:
      'Số đã quyên góp từ khi có sổ, như tổ chức hồi đó. Trang của mỗi đơn vị cho biết đã bàn giao ' +
      'cho ai.',
    name: 'Đơn vị',
    endedOn: 'Kết thúc',
    raised: 'Quyên góp được',
  },

  reading: readingInVietnamese,

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
