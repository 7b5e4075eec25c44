/** Why a store cannot do its work until somebody has done something about it. */
export type StoreProblemCode = keyof typeof SENTENCES;

/** In Vietnamese and English: what is wrong, and what to do. `…` is the detail. */
const SENTENCES = {
  ADDRESS_MALFORMED: [
    'Địa chỉ kho sự kiện không đọc được (…). Viết EVENTSTORE_URL theo mẫu esdb://người:mật-khẩu@máy:2113?tlsCAFile=/đường/ca.crt.',
    'The event store’s address cannot be read (…). Write EVENTSTORE_URL like esdb://user:password@host:2113?tlsCAFile=/path/ca.crt.',
  ],
  SCHEME_UNKNOWN: [
    'Địa chỉ kho sự kiện bắt đầu bằng “…”. Dùng esdb://, esdb+discover://, kurrentdb:// hoặc kurrentdb+discover://.',
    'The event store’s address begins with “…”. Use esdb://, esdb+discover://, kurrentdb:// or kurrentdb+discover://.',
  ],
  CREDENTIALS_MISSING: [
    'Địa chỉ kho sự kiện không có tên và mật khẩu. Thêm người:mật-khẩu@ trước tên máy.',
    'The event store’s address has no user and password. Put user:password@ before the host.',
  ],
  CREDENTIALS_REFUSED: [
    'Kho sự kiện không nhận tên hoặc mật khẩu. Sửa EVENTSTORE_URL, hoặc tạo lại người dùng bằng lệnh chuẩn bị kho.',
    'The event store refuses the user or the password. Correct EVENTSTORE_URL, or make the users again with the bootstrap command.',
  ],
  CA_MISSING: [
    'Không có tệp chứng thực gốc …. Sửa tlsCAFile trong EVENTSTORE_URL.',
    'There is no certificate file …. Correct tlsCAFile in EVENTSTORE_URL.',
  ],
  CERTIFICATE_REFUSED: [
    'Không tin được chứng thực của kho sự kiện (…). Đặt tlsCAFile là CA đã ký cho máy chủ và gọi máy chủ bằng tên có trong chứng thực.',
    'The event store’s certificate is not trusted (…). Let tlsCAFile name the CA that signed it, and call the server by a name that is in the certificate.',
  ],
  UNREACHABLE: [
    'Không tới được kho sự kiện (…). Xem máy chủ có chạy không, tên máy, cổng và tường lửa có đúng không.',
    'The event store cannot be reached (…). See whether the server runs, and whether host, port and firewall are right.',
  ],
  SERVER_TOO_OLD: [
    'Kho sự kiện có phiên bản …, bản này có lỗi làm mất sự kiện khi đọc. Nâng lên 24.10.5, hoặc 25.0.1, hoặc mới hơn.',
    'The event store is of version …, which can skip events when read. Upgrade it to 24.10.5, or 25.0.1, or newer.',
  ],
  ALL_DENIED: [
    'Người dùng của kho sự kiện không được đọc $all. Cấp quyền bằng lệnh chuẩn bị kho, rồi khởi động lại.',
    'The event store’s user may not read $all. Grant it with the bootstrap command, and start again.',
  ],
  STREAM_DENIED: [
    'Người dùng của kho sự kiện không được đọc hoặc ghi luồng …. Cấp quyền bằng lệnh chuẩn bị kho.',
    'The event store’s user may not read or write stream …. Grant it with the bootstrap command.',
  ],
  STREAM_DELETED: [
    'Ai đó đã xóa luồng … trong kho sự kiện. Đừng dọn kho (scavenge): bỏ dấu xóa trong siêu dữ liệu của luồng; nếu không được, phục hồi bản sao lưu.',
    'Somebody has deleted stream … in the event store. Do not scavenge: take the mark out of the stream’s metadata; if that cannot be, restore a backup.',
  ],
  STREAM_TRUNCATED: [
    'Luồng … thiếu sự kiện: ai đó đã đặt $tb, $maxAge hoặc $maxCount. Đừng dọn kho (scavenge): bỏ các giá trị ấy; nếu đã dọn, phục hồi bản sao lưu.',
    'Events are missing in stream …: somebody has set $tb, $maxAge or $maxCount. Do not scavenge: take these values out; after a scavenge, restore a backup.',
  ],
  LOG_AHEAD: [
    'Sổ thứ tự đã có sự kiện mà kho không còn (…): kho vừa được phục hồi từ bản sao lưu cũ hơn. Dừng lại, phục hồi bản mới hơn, hoặc phục hồi cơ sở dữ liệu cùng lúc với kho.',
    'The kept order has an event that the store no longer has (…): the store was restored from an older backup. Stop, restore a newer one, or restore the database of the same time.',
  ],
} as const;

/** Something that no retry will mend. What it says is for whoever looks after the server. */
export class StoreProblem extends Error {
  constructor(
    readonly code: StoreProblemCode,
    readonly detail = '',
    cause?: unknown,
  ) {
    super(SENTENCES[code][1].replace('…', detail), { cause });
    this.name = 'StoreProblem';
  }

  get vi(): string {
    return SENTENCES[this.code][0].replace('…', this.detail);
  }

  get en(): string {
    return this.message;
  }
}

export const isProblemCode = (code: string): code is StoreProblemCode => code in SENTENCES;
