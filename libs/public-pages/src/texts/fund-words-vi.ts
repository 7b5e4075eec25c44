import { formatDate, formatNumber } from '../format.js';
import type { PendingKind } from '../view-models.js';
import { capital, spelledInVietnamese } from './number-words.js';

/** What the pages say of funds, sums and months, in Vietnamese. */
export const fundWordsInVietnamese = {
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

  pending: {
    heading: 'Đang trên đường, không cộng thêm vào bảng',
    kinds: {
      remitted: (count: number) =>
        `${formatNumber(count)} khoản chuyển giữa các sổ, bên nhận chưa ghi`,
      approved: (count: number) => `${formatNumber(count)} khoản đã duyệt, chưa chi`,
      messages: (count: number) =>
        `${formatNumber(count)} phần tiền tin nhắn đã phân cho quỹ, chưa về ngân hàng`,
    } satisfies Record<PendingKind, (count: number) => string>,
    counted: {
      remitted: 'vẫn nằm trong số còn lại của quỹ',
      approved: 'vẫn nằm trong số còn lại của quỹ',
      messages: 'chưa nằm trong số đã nhận',
    } satisfies Record<PendingKind, string>,
  },

  chart: {
    heading: (months: number, year: string) =>
      `${capital(spelledInVietnamese(months))} tháng thu và chi năm ${year}`,
    received: 'Đã nhận',
    up: 'hướng lên',
    earmarked: 'nhận cho từng cháu',
    given: 'Đã trao',
    down: 'hướng xuống',
    picture: (year: string) =>
      `Biểu đồ cột thu và chi theo tháng, năm ${year}: tiền nhận hướng lên, tiền trao hướng xuống. ` +
      'Số chính xác ở bảng ngay dưới.',
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
    heading: (open: number) => `${capital(spelledInVietnamese(open))} nguồn quỹ đang mở`,
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
    allEntries: (year: string) => `Nhật ký của quỹ trong năm ${year}`,
    unitsLede: (year: string) =>
      `Đã quyên góp cho riêng nguồn này trong năm ${year}, theo tổ chức ngày nay.`,
  },
};
