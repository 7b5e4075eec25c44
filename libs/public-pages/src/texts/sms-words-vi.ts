import { formatDate, formatMoney, formatNumber } from '../format.js';

/** What the page of campaigns by text message says, in Vietnamese. */
export const smsWordsInVietnamese = {
  textMessages: {
    heading: 'Ủng hộ bằng tin nhắn',
    lede:
      'Một tin nhắn đi qua bốn chặng trước khi thành tiền trong quỹ. Mỗi chặng có một con số riêng; ' +
      'cùng một tin có mặt ở cả bốn, nên không cộng các số này với nhau.',
    none: 'Chưa có đợt nhắn tin nào.',
    stages: {
      pledged: ['Đã hứa', 'Tin đúng cú pháp, đúng hạn, nhân với giá mỗi tin. Chưa phải tiền.'],
      confirmed: [
        'Nhà mạng xác nhận',
        'Số nhà mạng đã thu của người nhắn, theo biên bản đối soát.',
      ],
      settled: ['Nhà mạng thanh toán', 'Tiền nhà mạng đã chuyển cho đơn vị tổ chức.'],
      received: ['Vào quỹ', 'Phần đã có phiếu trong sổ quỹ. Chỉ số này nằm trong tổng đã nhận.'],
    } satisfies Record<string, readonly [string, string]>,
    stage: 'Chặng',
    messages: 'Số tin',
    amount: 'Số tiền',
    facts: (keyword: string, shortCode: string, price: number) =>
      `Soạn ${keyword} gửi ${shortCode}, mỗi tin ${formatMoney(price)}`,
    dates: (from: string, until: string) => `Từ ${formatDate(from)} đến ${formatDate(until)}`,
    organiser: 'Đơn vị tổ chức',
    partners: 'Cùng với',
    setAside: (messages: number) =>
      `${formatNumber(messages)} tin không được tính vì sai cú pháp, quá hạn hoặc lặp lại.`,
    deducted: (gross: number, fee: number, other: number) =>
      `Thanh toán cho ${formatMoney(gross)} đã xác nhận, trừ phí ${formatMoney(fee)}` +
      (other === 0 ? '.' : `, thuế và khoản khác ${formatMoney(other)}.`),
    noPhones: 'Không công bố số điện thoại hay nội dung tin nhắn nào; ở đây chỉ có tổng.',
    declaredHeading: (units: number) => `${formatNumber(units)} đơn vị tự báo số tin của hội viên`,
    declaredLede:
      'Nhà mạng không biết người nhắn thuộc đơn vị nào. Đây là lời của đơn vị, không phải tiền, và ' +
      'không nằm trong con số nào ở trên.',
    unit: 'Đơn vị',
    declaredOn: 'Ngày báo',
    notNamed: 'không báo',
    data: 'Tải các số này',
  },
};
