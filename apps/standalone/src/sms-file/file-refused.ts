/** Why a carrier's file is not sent, or not to its end; every sentence says what to do next. */
const sentences = {
  FILE_CUT_OFF: {
    vi: 'Tệp không có dòng kết thúc “#end;…”: có thể đã bị cắt. Chưa gửi gì; hãy lấy lại tệp từ nhà mạng.',
    en: 'The file does not end with “#end;…”: it may have been cut off. Nothing was sent; fetch it from the carrier again.',
  },
  FILE_CHANGED: {
    vi: 'Nội dung tệp không khớp mã SHA-256 ở dòng cuối: tệp đã bị sửa hoặc đảo dòng. Chưa gửi gì; hãy lấy lại tệp từ nhà mạng.',
    en: 'The file does not have the SHA-256 that its last line names: it was changed or re-ordered. Nothing was sent; fetch it from the carrier again.',
  },
  FILE_COUNT_DIFFERS: {
    vi: 'Dòng cuối ghi {named} tin, trong tệp có {found} tin. Chưa gửi gì; hãy lấy lại tệp từ nhà mạng.',
    en: 'The last line names {named} messages, the file has {found}. Nothing was sent; fetch it from the carrier again.',
  },
  FILE_NOT_UTF8: {
    vi: 'Sau dòng {row} có chữ không phải UTF-8. Chưa gửi gì; hãy xin nhà mạng tệp UTF-8.',
    en: 'After row {row} there is text that is not UTF-8. Nothing was sent; ask for the file in UTF-8.',
  },
  FILE_WITHOUT_HEADINGS: {
    vi: 'Dòng 1 phải là {headings}. Chưa gửi gì; hãy xin nhà mạng tệp đúng mẫu.',
    en: 'Row 1 must be {headings}. Nothing was sent; ask the carrier for a file of this form.',
  },
  FILE_ROW_UNREADABLE: {
    vi: 'Dòng {row} không đọc được: cần đúng bốn cột, cách nhau bằng dấu chấm phẩy, ngoặc kép phải đóng. Chưa gửi gì; hãy báo nhà mạng sửa.',
    en: 'Row {row} cannot be read: four columns with semicolons between them belong there, and quotes must close. Nothing was sent; have the carrier correct it.',
  },
  FILE_ROW_MALFORMED: {
    vi: 'Dòng {row}, cột {column}: {vi} Chưa gửi gì; hãy báo nhà mạng sửa.',
    en: 'Row {row}, column {column}: {en} Nothing was sent; have the carrier correct it.',
  },
  FILE_ROW_IN_FUTURE: {
    vi: 'Dòng {row}: tin nhắn ghi giờ ở tương lai ({sentAt}). Chưa gửi gì; hãy xem lại giờ của máy và của tệp.',
    en: 'Row {row}: the message carries a time to come ({sentAt}). Nothing was sent; check the clock and the file.',
  },
  FILE_CONTRADICTS_ITSELF: {
    vi: 'Dòng {row} nói khác một dòng trước về cùng tin {message}. Chưa gửi gì; hãy báo nhà mạng sửa.',
    en: 'Row {row} says something else of the message {message} than a row before it. Nothing was sent; have the carrier correct it.',
  },
  FILE_BATCH_REFUSED: {
    vi: 'Sổ từ chối từ dòng {first} đến dòng {last} của tệp ({code}): {vi} Chưa ghi dòng nào; sửa xong hãy chạy lại cả tệp.',
    en: 'The ledger refused rows {first} to {last} of the file ({code}): {en} No row was recorded; once this is mended, run the whole file again.',
  },
  FILE_BROKEN_OFF: {
    vi: 'Mất kết nối ở dòng {first} của tệp. Hãy chạy lại lệnh này: mỗi tin chỉ được tính một lần.',
    en: 'The connection was lost at row {first} of the file. Run the same command again: each message counts once.',
  },
} as const;

export type FileFault = keyof typeof sentences;
type Details = Readonly<Record<string, string | number>>;

/** Says in both languages what is wrong with a file. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileFault,
    readonly details: Details = {},
  ) {
    const { vi, en } = sentences[code];
    super(`${filled(vi, details)}\n${filled(en, details)}`);
    this.name = 'FileRefused';
  }
}

const filled = (sentence: string, details: Details): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
