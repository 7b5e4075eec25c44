import { formatDate, formatNumber } from '../format.js';

/** What the page of open data says, in Vietnamese. */
export const openDataWordsInVietnamese = {
  dataPage: {
    heading: 'Mang dữ liệu về',
    lede:
      'Mọi con số trên các trang này đều tải về được, không cần đăng ký. Tệp tải về khớp với màn ' +
      'hình tới từng đồng, và nói rõ tới dòng nào của sổ.',
    setsHeading: 'Bảy bảng',
    rows: (count: number) => `${formatNumber(count)} dòng`,
    formats: {
      csv: 'CSV (cho phần mềm)',
      excel: 'CSV (cho Excel)',
      xlsx: 'Tệp Excel (XLSX)',
      json: 'JSON (có từ điển)',
    },
    about: (size: string) => `khoảng ${size}`,
    dictionary: 'Từ điển của bảng này',
    column: 'Cột',
    label: 'Tên',
    meaning: 'Nghĩa',
    fileNote:
      'Sau khi tải, đặt tệp .sha256 bên cạnh và chạy sha256sum -c để biết tệp còn nguyên. Ô nào bắt ' +
      'đầu bằng =, +, - hay @ có thêm dấu nháy ở trước, để bảng tính không chạy nó như công thức.',
    licenceHeading: 'Giấy phép và cách dẫn nguồn',
    licence: 'Được dùng, chép và sửa cho mọi mục đích, chỉ cần ghi nguồn, theo giấy phép',
    otherLicence: 'Được dùng theo giấy phép',
    cite: 'Ghi nguồn như sau:',
    citation: (organisation: string, position: number, date: string) =>
      `${organisation}: Sổ quỹ công khai, tới dòng ${formatNumber(position)}, ghi ngày ${formatDate(date)}`,
    programsHeading: 'Cho phần mềm',
    programs:
      'API trả JSON, mỗi lần một trang; next là địa chỉ trang sau. Gửi lại ETag trong If-None-Match ' +
      'thì chỉ nhận dữ liệu khi sổ có dòng mới. Trang web nào cũng gọi được (CORS).',
    api: 'Các bảng qua API',
    description: 'Mô tả OpenAPI',
    example: 'Ví dụ',
    feed: 'Nguồn tin Atom: các dòng mới nhất',
    feedOf: 'Nguồn tin của',
    grants: 'Tiền đã trao, theo chuẩn 360Giving',
    embedHeading: 'Đặt lên trang của bạn',
    embed: 'Dán đoạn này để hiện thẻ số liệu; số tự đổi theo sổ và không kèm theo dõi nào.',
    badge: 'Hoặc một huy hiệu:',
    badgeAlt: 'Số tiền còn trong quỹ',
    recomputeHeading: 'Tự tính lại',
    recompute:
      'Nhật ký công khai ở /log/ có mọi bút toán, đã niêm phong. Bất kỳ ai cũng tính lại được các tổng ' +
      'này từ đó mà không cần tin máy chủ.',
    log: 'Nhật ký công khai',
  },

  card: {
    open: 'Mở sổ quỹ công khai',
    left: (amount: string, position: string) => `còn ${amount}, tới dòng ${position}`,
    asOf: (date: string, position: string) => `tới ${date}, dòng ${position}`,
  },
};
