import { formatNumber } from '../format.js';
import type { ResultKind, TargetOperator } from '../view-models.js';

/** What the pages say of where money went, of programmes, targets and children, in Vietnamese. */
export const programmeWordsInVietnamese = {
  years: 'Chọn năm',

  purposes: {
    heading: 'Tiền đi đâu',
    lede: (year: string) => `Đã trao trong năm ${year}, theo việc ghi trên phiếu chi.`,
    none: 'Không ghi riêng cho việc nào',
    nothing: (year: string) => `Năm ${year} chưa trao khoản nào.`,
  },

  flow: {
    heading: 'Từ đâu tới, đi về đâu',
    lede:
      'Dải trên là tiền có trong năm, dải dưới là tiền ra và còn lại; bề rộng là số tiền, hai dải bằng ' +
      'nhau tới từng đồng. Tiền vào quỹ rồi là của chung: không khoản nào đi riêng từ một nơi gửi tới ' +
      'một việc.',
    picture: (inside: string, outside: string) =>
      `Hình dòng tiền. Vào: ${inside}. Ra và còn lại: ${outside}.`,
    into: 'Tiền có trong năm',
    outOf: 'Đi về đâu',
    others: (count: number) => `${formatNumber(count)} đơn vị khác và khoản gửi thẳng`,
    otherIn: 'Lãi tiền gửi, thu khác',
    otherOut: 'Phí ngân hàng, chi khác',
    givenInSums: 'Đã trao cho các cháu (số gộp)',
  },

  works: {
    heading: 'Việc đã làm',
    lede: 'Từ khi có sổ, ở đây và các đơn vị bên dưới. Chương trình cho trẻ em không nằm trong bảng này.',
    ledeOfProgramme: 'Từ khi có sổ, theo báo cáo hoàn thành của từng khoản chi.',
    kinds: {
      house: 'mái ấm tình thương',
      livelihood: 'hộ được hỗ trợ sinh kế',
      well: 'giếng nước',
      toilet: 'nhà vệ sinh',
    } satisfies Record<ResultKind, string>,
    goods: 'Hiện vật đã trao',
    noMoney: 'Hiện vật không tính vào số tiền nào trên trang.',
  },

  programme: {
    label: 'Chương trình',
    funds: (count: number) =>
      count === 1
        ? 'Chương trình có một nguồn quỹ'
        : `Chương trình có ${formatNumber(count)} nguồn quỹ`,
  },

  targets: {
    heading: 'Chỉ tiêu thi đua',
    lede:
      'Mỗi đơn vị tự đăng ký chỉ tiêu và báo cáo kết quả. Bảng này đặt số đạt được bên cạnh chỉ tiêu, ' +
      'theo thứ tự hành chính; sổ không xếp hạng đơn vị nào.',
    children:
      'Chỉ tiêu của chương trình cho trẻ em không hiện theo đơn vị, vì số trẻ của một nơi là chuyện ' +
      'riêng của các cháu.',
    none: 'Chưa có chỉ tiêu nào được đăng ký.',
    unit: 'Đơn vị',
    target: 'Chỉ tiêu',
    reached: 'Đã đạt',
    due: 'Hạn',
    operators: {
      atLeast: 'ít nhất',
      atMost: 'nhiều nhất',
      exactly: 'đúng',
    } satisfies Record<TargetOperator, string>,
    ofUnit: 'Chỉ tiêu đã đăng ký',
    metric: 'Nội dung',
  },

  childrenPage: {
    heading: 'Chương trình cho trẻ em',
    lede:
      'Ở đây chỉ có số gộp của cả tỉnh, theo tháng. Không có tên, nơi ở, xã hay khoản tiền của cháu ' +
      'nào, và sẽ không bao giờ có.',
    inCare: (atLeast: number) => `Hơn ${formatNumber(atLeast)} cháu đang được đỡ đầu`,
    inCareNote: 'làm tròn xuống hàng chục, để không ai đoán ra một cháu mới vào hay vừa ra',
    sum: (year: string) => `Bảng cộng các chương trình cho trẻ em, năm ${year}`,
    rulesHeading: 'Số gộp được làm thế nào',
    rules: [
      'Tiền nhận cho từng cháu và tiền trao cho các cháu được cộng theo tháng, cho cả tỉnh. Một con số ' +
        'chỉ được công bố khi nói về ít nhất mười cháu.',
      'Tháng chưa đủ mười cháu được gộp vào tháng sau. Hai con số đứng cạnh nhau cũng không được khác ' +
        'nhau chỉ vì một vài cháu: nếu thế, con số sau phải chờ.',
      'Khoản ủng hộ chung, không dành cho cháu nào, vẫn là một dòng công khai như mọi quỹ khác.',
      'Số gộp được niêm phong cùng sổ. Kiểm toán mở được từng dòng để đối chiếu; người đỡ đầu luôn tra ' +
        'được khoản của chính mình bằng biên nhận.',
    ],
    none: 'Chưa có chương trình nào cho trẻ em.',
  },
};
