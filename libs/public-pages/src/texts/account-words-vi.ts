import { formatDate, formatNumber } from '../format.js';
import type { AccountLine } from '../view-models.js';

/** What the page of a bank account says, in Vietnamese. */
export const accountWordsInVietnamese = {
  account: {
    bank: 'ngân hàng',
    title: (bank: string, digits: string) => `Sao kê tài khoản ${bank} …${digits}`,
    listHeading: 'Sao kê ngân hàng',
    listLede: 'Từng dòng ngân hàng ghi nhận, và dòng đó khớp với khoản nào trong sổ.',
    lede: (from: string, until: string) =>
      `Các dòng trong sao kê của ngân hàng từ ${formatDate(from)} đến ${formatDate(until)}, đặt cạnh sổ quỹ. ` +
      'Dòng khớp là dòng mà kế toán đã xác nhận đúng bằng một hay nhiều khoản trong sổ.',
    whole:
      'Tài khoản là của đơn vị nên giữ cả tiền khác như hội phí, ngân sách: những dòng ấy ghi “ngoài sổ”. Số dư sau mỗi ' +
      'dòng do ngân hàng ghi và nối tiếp nhau từ dòng này sang dòng kia.',
    partly:
      'Đơn vị này có giữ tiền dành cho trẻ em. Vì vậy chỉ những dòng khớp với khoản đã công khai được hiện; ' +
      'các dòng khác và số dư không hiện, để không ai lần ra được một cháu.',
    redacted:
      'Nội dung chuyển khoản, tên và số tài khoản của người gửi, người nhận đã được che, kể cả số tham chiếu của ngân hàng.',
    lines: (count: number) => `${formatNumber(count)} dòng sao kê`,
    counts: {
      matched: (count: number) => `${formatNumber(count)} dòng đã khớp`,
      open: (count: number) => `${formatNumber(count)} dòng chưa khớp`,
      outside: (count: number) => `${formatNumber(count)} dòng ngoài sổ`,
    },
    states: {
      matched: 'Khớp',
      open: 'Chưa khớp',
      outside: 'Ngoài sổ',
    } satisfies Record<AccountLine['state'], string>,
    day: 'Ngày',
    amount: 'Số tiền',
    balance: 'Số dư',
    what: 'Trong sổ',
    none: 'Chưa có dòng nào được hiện.',
    older: 'Các dòng cũ hơn',
    newer: 'Các dòng mới hơn',
    part: (part: string, parts: string) => `Phần ${part} trong ${parts}`,
  },
};
