import { formatDate, formatNumber } from '../format.js';
import type { UnitKind } from '../view-models.js';

/** What the pages say of units, in Vietnamese. */
export const unitWordsInVietnamese = {
  units: {
    one: 'Đơn vị',
    heading: 'Từ đơn vị nào gửi về',
    lede: (year: string) =>
      `Số đã quyên góp trong năm ${year}, theo tổ chức ngày nay và thứ tự hành chính, ` +
      'không xếp hạng. Mỗi số gồm cả chi hội, tổ bên dưới.',
    gridLede: (count: number, year: string) =>
      `${formatNumber(count)} phường, xã, đặc khu, mỗi nơi một ô, theo thứ tự hành chính: ô không phải ` +
      `bản đồ, và không xếp hạng. Cột tím hướng lên là số gửi về trong năm ${year}, cột gạch chéo hướng xuống là số được hỗ trợ (không kể chương trình cho trẻ em).`,
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
    supported: 'Được hỗ trợ',
    supportHeading: 'Gửi về và được hỗ trợ',
    supportLede:
      'Nơi quyên góp và nơi được hỗ trợ thường không trùng nhau. Cùng một thước đo; chương trình cho trẻ em không tính ở đây.',
    allEntries: 'Nhật ký của đơn vị này',
    supportOf: 'Được hỗ trợ từ',
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
};
