import { formatMonth, formatNumber } from '../format.js';
import type { ExplainedFigure, LeftOut } from '../view-models/entries.js';

interface FigureWords {
  readonly name: string;
  readonly holds: string;
}

/** What the pages say that explain figures, and figures that later lines corrected; in Vietnamese. */
export const figureWordsInVietnamese = {
  restatements: {
    heading: 'Những số đã đổi',
    lede:
      'Số của một tháng đã khóa thì không viết lại. Khi về sau phát hiện sai, dòng điều chỉnh được ' +
      'tính vào tháng ghi nó. Trang này đưa phần điều chỉnh về đúng tháng của phiếu bị sai, để bạn ' +
      'thấy khi đó công bố bao nhiêu và nay biết là bao nhiêu.',
    none: 'Chưa có số nào của tháng đã khóa phải đổi.',
    count: (count: number) => `${formatNumber(count)} con số của tháng đã khóa`,
    otherYears: 'Năm khác',
    ofYear: (year: string) => `Các tháng của năm ${year}`,
    monthOf: (month: string) => `Tháng ${formatMonth(month)}`,
    published: 'Đã công bố',
    known: 'Nay biết',
    because: 'Vì các dòng',
    becauseOf: (month: string, position: number) =>
      `dòng ${formatNumber(position)}, tính vào tháng ${formatMonth(month)}`,
    sumsNote:
      'Với chương trình cho trẻ em, chỉ có các khoản không dành riêng cho cháu nào; phần còn lại là ' +
      'số gộp và điều chỉnh của nó nằm trong số gộp của tháng sau.',
  },

  explained: {
    heading: (name: string, when: string) => `“${name}” ${when} là những gì`,
    ofAll: 'Tất cả nguồn quỹ',
    amount: (when: string) => `Con số ${when}`,
    ofYear: (year: string) => `năm ${year}`,
    sinceBegun: 'từ khi mở sổ',
    bookBegun: 'khi mở sổ',
    ofSpan: (from: string, until: string) => `từ ${from} đến hết ${until}`,
    holdsHeading: 'Gồm có',
    leavesOutHeading: 'Không gồm',
    leftOut: {
      inKind: 'hiện vật được tặng',
      promises: 'tiền hứa ủng hộ',
      stray: 'tiền chưa rõ của ai',
      transfers: 'tiền đơn vị này chuyển cho đơn vị kia, đã tính một lần ở nơi nhận từ người cho',
      interest: 'lãi tiền gửi',
      messages: 'tin nhắn chưa được nhà mạng trả tiền',
      forChild: 'tiền cho một cháu cụ thể',
      forNoChild: 'tiền không dành riêng cho cháu nào',
      waiting: 'tháng còn chờ đủ mười cháu',
      gifts: 'tiền ủng hộ',
      surpluses: 'tiền thừa chưa có quyết định',
      advances: 'tiền tạm ứng và hiện vật đã mua mà chưa trao',
      approved: 'tiền đã duyệt mà chưa chi',
      bankFees: 'phí ngân hàng',
      given: 'tiền đã trao',
      shortages: 'tiền thiếu còn đang đòi',
      balances: 'số dư khi mở sổ',
    } satisfies Record<LeftOut, string>,
    leftOutNote:
      'Khoản không có liên kết thì không có dòng nào trong nhật ký công khai: chưa là tiền của quỹ, ' +
      'không phải là tiền, hoặc mới chỉ đổi chỗ trong quỹ; của chương trình cho trẻ em thì chỉ công ' +
      'bố số gộp, để không ai lần ra một cháu.',
    partsHeading: 'Cộng lại từ các dòng',
    partsLede: 'Mỗi hàng dẫn tới đúng những dòng của nhật ký cộng thành số đó.',
    part: (figure: string, when: string) => `${figure}, ${when}`,
    lines: 'Số dòng',
    sum: 'Số tiền',
    inSums: 'Số gộp của chương trình cho trẻ em',
    inSumsNote: 'không có từng dòng công khai',
    takenOver: 'Nhận về theo các đơn vị trước',
    takenOverNote:
      'phần của các đơn vị đã kết thúc, theo tỷ lệ kế thừa; dòng của họ ở trang của họ. Số âm: phần ' +
      'đã sang đơn vị khác',
    elsewhere: 'Của các đơn vị nay thuộc nơi khác',
    elsewhereNote:
      'khi đó thuộc đơn vị này; dòng của họ nay ở trang của đơn vị mà họ thuộc về. Số âm: đơn vị ' +
      'mới thuộc về sau',
    total: 'Cộng',
    noParts: 'Con số này không có dòng công khai nào: chỉ có số gộp.',
    others: 'Các số khác của bảng cộng',
    figures: {
      opening: {
        name: 'Dư đầu năm',
        holds:
          'Tiền còn lại của mọi năm trước: mọi khoản vào trừ mọi khoản ra tới hết ngày 31/12. Số dư ' +
          'khi mở sổ cũng ở đây, kể cả khi sổ mở trong năm.',
      },
      received: {
        name: 'Đã nhận',
        holds:
          'Tiền ủng hộ đã vào két hoặc tài khoản, kể cả tiền quyên góp tại chỗ, tiền về sau mới rõ là ' +
          'ủng hộ; trừ phần đã điều chỉnh giảm và phiếu đã hủy.',
      },
      earmarked: {
        name: 'Nhận cho từng cháu',
        holds:
          'Tiền ủng hộ dành cho một cháu cụ thể, gộp theo tháng, chỉ công bố khi đủ mười cháu trở lên.',
      },
      otherIn: {
        name: 'Thu khác',
        holds: 'Lãi tiền gửi; tiền thừa khi kiểm quỹ đã có quyết định nhập quỹ.',
      },
      given: {
        name: 'Đã trao',
        holds:
          'Tiền người nhận đã ký nhận, kể cả phần trao từ tiền tạm ứng; hiện vật quỹ mua, vào ngày đã ' +
          'trao; trừ phần đã điều chỉnh giảm và phiếu đã hủy.',
      },
      otherOut: {
        name: 'Chi khác',
        holds:
          'Phí ngân hàng; tiền thiếu khi kiểm quỹ và hiện vật quỹ mua bị hỏng đã có quyết định xóa.',
      },
      left: {
        name: 'Còn trong quỹ',
        holds:
          'Dư đầu năm cộng mọi khoản vào, trừ mọi khoản ra. Tiền tạm ứng và hiện vật đã mua mà chưa ' +
          'trao vẫn nằm trong số này vì vẫn của quỹ.',
      },
      raised: {
        name: 'Quyên góp được',
        holds:
          'Tiền ủng hộ ghi cho đơn vị này và mọi đơn vị bên dưới, xếp theo cây đơn vị hôm nay: phần ' +
          'của đơn vị đã kết thúc theo về đơn vị kế thừa.',
      },
      raisedThen: {
        name: 'Quyên góp được, khi đó',
        holds:
          'Tiền ủng hộ ghi cho đơn vị này và các đơn vị khi đó ở bên dưới, theo tên và cây đơn vị ' +
          'của ngày nhận từng khoản.',
      },
    } satisfies Record<ExplainedFigure, FigureWords>,
  },
};
