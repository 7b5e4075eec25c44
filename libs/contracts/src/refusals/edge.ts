/** Ways in which the ledger says no about the request itself, before any rule is asked. */
export const edgeRefusals = {
  MALFORMED: {
    status: 400,
    vi: 'Yêu cầu có mục chưa đúng; xem từng mục bên dưới.',
    en: 'Some fields are not right; see each below.',
  },
  RECEIPT_NOT_SEALED: {
    status: 409,
    vi: 'Bút toán này chưa được niêm phong vào nhật ký công khai. Hãy thử lại sau một phút.',
    en: 'This entry is not sealed into the public log yet. Try again in a minute.',
  },
  BODY_MALFORMED: {
    status: 400,
    vi: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy sửa rồi gửi lại.',
    en: 'The body is not valid JSON. Correct it and send again.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ.',
    en: 'The body is too large. Split it.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    vi: 'Hãy gửi nội dung dạng application/json.',
    en: 'Send the body as application/json.',
  },
  KEY_MISSING: {
    status: 400,
    vi: 'Thiếu đầu mục Idempotency-Key (một UUID). Mỗi lần ghi cần một khóa riêng; gửi lại thì giữ nguyên khóa.',
    en: 'The Idempotency-Key header (a UUID) is missing. Each entry needs its own; keep it when you send again.',
  },
  KEY_REUSED: {
    status: 422,
    vi: 'Khóa Idempotency-Key này đã dùng cho nội dung khác. Hãy dùng khóa mới.',
    en: 'This Idempotency-Key was used for another body. Use a new one.',
  },
  TOKEN_MISSING: {
    status: 401,
    vi: 'Chưa có mã truy cập. Hãy gửi đầu mục Authorization: Bearer ….',
    en: 'There is no access token. Send Authorization: Bearer ….',
  },
  TOKEN_INVALID: {
    status: 401,
    vi: 'Mã truy cập sai hoặc đã thu hồi. Hãy dùng mã còn hiệu lực, hoặc xin quản trị viên mã mới.',
    en: 'The access token is wrong or revoked. Use one that is valid, or ask an administrator for a new one.',
  },
  NOT_ALLOWED: {
    status: 403,
    vi: 'Bạn không có quyền làm việc này ở đơn vị này. Hãy nhờ quản trị viên.',
    en: 'You may not do this for this unit. Ask an administrator.',
  },
  NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy. Hãy xem lại địa chỉ hoặc mã.',
    en: 'Not found. Check the address or the id.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    vi: 'Địa chỉ này không nhận kiểu yêu cầu đó. Hãy xem tài liệu của giao diện.',
    en: 'This address does not take that method. See the documentation of the interface.',
  },
  RATE_LIMITED: {
    status: 429,
    vi: 'Quá nhiều yêu cầu. Hãy chờ một phút rồi thử lại.',
    en: 'Too many requests. Wait a minute and try again.',
  },
  CLOCK_NOT_SIMULATED: {
    status: 422,
    vi: 'Chỉ sổ mô phỏng mới nhận ngày giờ giả định. Hãy bỏ ngày giờ đó khi gửi.',
    en: 'Only a demonstration ledger accepts a simulated clock. Send without it.',
  },
  BUSY: {
    status: 409,
    vi: 'Nhiều người đang ghi vào cùng một sổ. Chưa có gì được ghi; chờ một giây rồi gửi lại với cùng khóa.',
    en: 'Many are writing to the same book. Nothing was recorded; wait a second and send again with the same key.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    vi: 'Kho dữ liệu tạm thời không ghi được. Hãy gửi lại với cùng khóa sau ít phút.',
    en: 'The store cannot be written to just now. Send again with the same key in a few minutes.',
  },
  INTERNAL: {
    status: 500,
    vi: 'Có lỗi trong hệ thống. Hãy báo quản trị viên kèm mã yêu cầu.',
    en: 'Something went wrong inside. Tell the administrator the request id.',
  },
} as const;
