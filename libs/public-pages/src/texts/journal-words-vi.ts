import { formatDate, formatNumber } from '../format.js';
import type { Figure, JournalKind } from '../view-models/entries.js';

/** What the journal, the page of an entry and the look-up say, in Vietnamese. */
export const journalWordsInVietnamese = {
  figures: {
    opened: 'Dư khi mở sổ',
    received: 'Đã nhận',
    otherIn: 'Thu khác',
    given: 'Đã trao',
    otherOut: 'Chi khác',
  } satisfies Record<Figure, string>,

  journal: {
    heading: 'Nhật ký sổ',
    lede:
      'Mọi dòng công khai của sổ, dòng mới nhất ở trên. Dòng đã ghi thì đứng mãi ở đó: ghi sai có ' +
      'thêm dòng điều chỉnh, phiếu hủy vẫn giữ số.',
    filter: 'Lọc các dòng',
    fund: 'Nguồn quỹ',
    unit: 'Đơn vị, gồm các đơn vị bên dưới',
    kind: 'Loại dòng',
    kinds: {
      in: 'Tiền vào',
      out: 'Tiền ra',
      corrections: 'Điều chỉnh và hủy',
      received: 'Đã nhận',
      given: 'Đã trao',
      otherIn: 'Thu khác',
      otherOut: 'Chi khác',
      opened: 'Dư khi mở sổ',
      supported: 'Đã trao cho đơn vị',
    } satisfies Record<JournalKind, string>,
    byFigure: 'Theo dòng của bảng cộng',
    year: 'Năm',
    month: 'Tháng',
    own: 'không gồm đơn vị bên dưới',
    purpose: 'Chỉ các khoản trao cho',
    all: 'Tất cả',
    show: 'Xem',
    clear: 'Bỏ lọc',
    sum: 'Cộng các dòng đang lọc',
    lines: (count: number) => `${formatNumber(count)} dòng`,
    net: 'Vào trừ ra',
    shown: (count: number, of: number) =>
      `Trang này có ${formatNumber(count)} trong ${formatNumber(of)} dòng. Tháng và năm là kỳ mà ` +
      'dòng đó được tính vào, như trên các bảng cộng.',
    fromTo: (before: string, after: string) => `từ ${before} thành ${after}`,
    corrects: 'của phiếu',
    voidedMark: 'Hủy',
    voidedNote: 'phiếu này đã bị hủy',
    older: 'Các dòng cũ hơn',
    newest: 'Về dòng mới nhất',
    none: 'Không có dòng nào như vậy.',
    lineOf: 'Dòng',
  },

  entry: {
    series: {
      PT: 'Phiếu thu',
      PC: 'Phiếu chi',
      BC: 'Giấy báo Có',
      UN: 'Ủy nhiệm chi',
      BN: 'Giấy báo Nợ',
      KT: 'Phiếu kế toán',
      PN: 'Phiếu nhập kho',
      PX: 'Phiếu xuất kho',
    } as Readonly<Record<string, string>>,
    voucher: 'Phiếu',
    inBook: (position: number) => `Đã có trong sổ, dòng ${formatNumber(position)}`,
    sealed: (minute: string) =>
      `niêm phong lúc ${minute.slice(11, 16)} ngày\u00a0${formatDate(minute.slice(0, 10))}`,
    notSealed: 'chưa niêm phong, sẽ có trong ít phút',
    voided: 'Phiếu này đã bị hủy. Số tiền không còn tính trong sổ; dòng vẫn ở đây.',
    facts: 'Nội dung phiếu',
    amount: 'Số tiền',
    happenedOn: 'Ngày phát sinh',
    countedIn: 'Tính vào',
    countedAs: (figure: string, month: string) => `“${figure}” của tháng ${month}`,
    giver: 'Người ủng hộ',
    giverAgreed: 'đồng ý nêu tên công khai',
    giverKept: 'Không nêu tên',
    corrects: 'Điều chỉnh phiếu',
    standing: 'Sau các điều chỉnh, nay là',
    wayHeading: 'Đường đi của khoản này',
    recorded: (position: number) => `Ghi vào sổ, dòng ${formatNumber(position)}`,
    adjusted: (before: string, after: string) => `Điều chỉnh từ ${before} thành ${after}`,
    matched: 'Khớp với một dòng',
    matchedMark: 'sao kê ngân hàng',
    voidedMoment: (position: number) => `Hủy phiếu, dòng ${formatNumber(position)}`,
    sealedMoment: (lines: number, size: number) =>
      `Niêm phong cùng ${formatNumber(lines)} dòng mới; cả sổ khi đó ${formatNumber(size)} dòng`,
    sealedMark: 'Mọi lần niêm phong',
    sinceHeading: 'Từ đó nguồn quỹ này đã trao',
    sinceSum: (amount: string, payments: number) =>
      `${amount} trong ${formatNumber(payments)} khoản chi.`,
    sinceInSums: (amount: string) =>
      `${amount}, tính từ tháng của khoản này, theo các số gộp đã công bố. Từng khoản chi của ` +
      'chương trình cho trẻ em không hiện ra.',
    sinceNothing: 'Chưa có khoản chi nào sau khoản này.',
    sinceNote: 'Tiền trong quỹ là tiền chung: không nói được đồng nào của ai đi đâu.',
    sinceAll: 'Mọi khoản đã trao của nguồn quỹ này',
    proofHeading: 'Bằng chứng',
    proofLede:
      'Dòng này có chỗ trong cuốn sổ niêm phong. Ai cũng kiểm được, kể cả khi trang này không còn.',
    code: 'Mã biên nhận',
    codeHint: 'Nhập mã này vào ô tra cứu là tới thẳng đây.',
    verify: 'Tự kiểm trên máy của bạn',
    proofFile: 'Tệp bằng chứng',
  },

  givers: {
    heading: 'Danh sách ủng hộ',
    lede:
      'Những người và tập thể đã đồng ý nêu tên. Ai không muốn thì không có ở đây, và có thể rút lại ' +
      'sự đồng ý bất cứ lúc nào: tên mất khỏi trang, dòng tiền vẫn còn. Xếp theo thứ tự ghi sổ, ' +
      'không xếp theo số tiền.',
    count: (count: number) => `${formatNumber(count)} khoản có nêu tên`,
    name: 'Người ủng hộ',
    voucher: 'Số phiếu',
    day: 'Ngày',
    fund: 'Nguồn quỹ',
    unit: 'Đơn vị',
    amount: 'Số tiền',
    total: (shown: number, of: number) =>
      shown === of ? 'Cộng' : `Cộng cả ${formatNumber(of)} khoản, trang này ${formatNumber(shown)}`,
    note: 'Số tiền ghi trên phiếu; phiếu đã điều chỉnh thì xem trang của phiếu.',
    none: 'Chưa có ai đồng ý nêu tên.',
    older: 'Các khoản cũ hơn',
  },

  lookUp: {
    heading: 'Tra cứu một khoản',
    lede:
      'Nhập số phiếu hoặc mã biên nhận. Nếu bạn chuyển khoản và không có số phiếu: nhập mã giao ' +
      'dịch của ngân hàng, cùng đúng số tiền và đúng ngày.',
    label: 'Số phiếu, mã biên nhận, hoặc mã giao dịch ngân hàng',
    forTransfers: 'Chỉ khi tra bằng mã giao dịch ngân hàng',
    amount: 'Đúng số tiền đã chuyển (đồng)',
    day: 'Đúng ngày chuyển',
    submit: 'Tra cứu',
    noneHeading: 'Không thấy khoản này trong sổ công khai',
    none: [
      'Có thể số chưa đúng, khoản chưa được ghi, hoặc khoản không được công khai. Trang này không ' +
        'nói là trường hợp nào, để không ai dò ra khoản của người khác.',
      'Tra bằng mã giao dịch thì mã, số tiền và ngày phải cùng khớp. Khoản vừa chuyển thường có ' +
        'trong sổ sau một ngày làm việc; nếu vẫn không thấy, mời bạn hỏi đơn vị đã nhận.',
      'Khoản cho một cháu cụ thể không hiện ở đây. Nếu bạn có tệp biên nhận thì vẫn kiểm được nó.',
    ],
    verify: 'Kiểm một tệp biên nhận',
    tooManyHeading: 'Mời bạn chờ một chút',
    tooMany: (seconds: number) =>
      `Từ địa chỉ mạng này đã có nhiều lần tra cứu trong một phút. Xin thử lại sau ${formatNumber(seconds)} giây.`,
  },
};
