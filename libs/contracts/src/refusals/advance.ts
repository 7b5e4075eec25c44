/** Ways in which the ledger says no about advances and signing lists. */
export const advanceRefusals = {
  ADVANCE_HOLDER_INCOMPLETE: {
    status: 422,
    vi: 'Người nhận tạm ứng chưa đủ: cán bộ thì chọn người trong danh sách và không ghi tên, người ngoài thì ghi tên hoặc chọn người đã có.',
    en: 'The holder of the advance is incomplete: choose a person of the staff without a name, or give the name of somebody else or choose them again.',
  },
  ADVANCE_DUE_TOO_EARLY: {
    status: 422,
    vi: 'Hạn thanh toán {due} trước ngày chi tạm ứng {date}. Hãy chọn hạn từ ngày chi trở đi; nếu đề nghị đã quá hạn thì lập đề nghị mới.',
    en: 'The advance would be due ({due}) before it is paid ({date}). Choose a later due date; if the request is too old, ask again.',
  },
  ADVANCE_EXISTS: {
    status: 409,
    vi: 'Mã tạm ứng {advance} đã dùng trong sổ này. Hãy chọn mã khác.',
    en: 'The advance id {advance} is taken in this book. Choose another.',
  },
  ADVANCE_PAID_AFTER_OPENING: {
    status: 422,
    vi: 'Tạm ứng chi ngày {paid}, sau ngày mở sổ {opened}. Hãy lập đề nghị và chi trong sổ này.',
    en: 'The advance was paid on {paid}, after the book opened ({opened}). Request and pay it in this book.',
  },
  OPENING_ADVANCES_TOO_LATE: {
    status: 409,
    vi: 'Tạm ứng đang có người giữ được ghi sau khi mở sổ và trước chữ ký đầu tiên; két rỗng thì mở sổ với số dư 0. Sổ này không nhận thêm nữa. Hãy báo kiểm tra viên về khoản còn sót.',
    en: 'Advances that are out are entered after the book is opened and before the first signature; an empty safe is opened with 0. This book takes no more of them. Tell the auditor about what was left out.',
  },
  OWN_ADVANCE: {
    status: 422,
    vi: 'Người nhận tạm ứng không tự duyệt. Hãy nhờ người được ủy quyền hoặc người ký khác.',
    en: 'Whoever receives an advance does not approve it. Ask a delegate or another signer.',
  },
  PAYER_IS_HOLDER: {
    status: 422,
    vi: 'Người nhận tạm ứng không tự chi tiền mặt cho mình. Hãy để người khác chi.',
    en: 'Whoever receives an advance does not hand the cash to themselves. Let another person pay it.',
  },
  ADVANCE_UNKNOWN: {
    status: 422,
    vi: 'Không có khoản tạm ứng {advance} trong sổ này. Hãy xem lại số tạm ứng.',
    en: 'There is no advance {advance} in this book. Check its number.',
  },
  ADVANCE_SETTLED: {
    status: 409,
    vi: 'Khoản tạm ứng {advance} đã thanh toán xong, không còn gì để thanh toán.',
    en: 'The advance {advance} is settled already; nothing is left of it.',
  },
  SETTLEMENT_OF_TWO_KINDS: {
    status: 422,
    vi: 'Một lần thanh toán chỉ ghi tiền đã dùng hoặc hàng đã mua. Hãy ghi hai lần.',
    en: 'One settlement says what was used or what was bought, not both. Settle the one, then the other.',
  },
  SETTLEMENT_EMPTY: {
    status: 422,
    vi: 'Thanh toán tạm ứng cần số đã dùng, hàng đã mua hoặc số nộp lại.',
    en: 'A settlement needs what was used, what was bought or what is returned.',
  },
  SETTLEMENT_BEFORE_ADVANCE: {
    status: 422,
    vi: 'Ngày thanh toán {date} trước ngày chi tạm ứng ({paid}). Hãy xem lại ngày.',
    en: 'The settlement ({date}) is before the advance was paid ({paid}). Check the date.',
  },
  SETTLER_IS_HOLDER: {
    status: 422,
    vi: 'Người nhận tạm ứng không tự ghi thanh toán. Hãy nộp chứng từ cho kế toán khác hoặc thủ quỹ.',
    en: 'Whoever holds the advance does not record its settlement. Hand the papers to the accountant or the cashier.',
  },
  ADVANCE_EXCEEDED: {
    status: 422,
    vi: 'Số thanh toán lớn hơn số tạm ứng còn lại ({outstanding} đồng). Hãy giảm số tiền, hoặc nêu đề nghị chi thêm đã duyệt.',
    en: 'The settlement is larger than what is left of the advance ({outstanding} đồng). Lower it, or name an approved top-up.',
  },
  TOP_UP_NOT_NEEDED: {
    status: 422,
    vi: 'Tạm ứng còn {outstanding} đồng, đủ cho số đã dùng. Hãy bỏ đề nghị chi thêm.',
    en: 'The advance still has {outstanding} đồng, which suffices. Leave the top-up out.',
  },
  TOP_UP_OF_ANOTHER_ADVANCE: {
    status: 422,
    vi: 'Đề nghị {request} chi thêm cho khoản tạm ứng {advance}. Hãy chọn đúng đề nghị.',
    en: 'The request {request} tops up the advance {advance}. Choose the right one.',
  },
  SIGNING_LIST_DOES_NOT_SUM: {
    status: 422,
    vi: 'Danh sách ký nhận cộng lại {sum} đồng, khác số tiền {amount} đồng. Hãy soát lại danh sách.',
    en: 'The signing list sums to {sum} đồng, not {amount} đồng. Check the list.',
  },
  NOBODY_SIGNED: {
    status: 422,
    vi: 'Chưa ai ký nhận nên chưa có gì được trao. Hãy ghi khi có người ký.',
    en: 'Nobody has signed, so nothing was given. Record it once somebody has.',
  },
  SIGNING_LIST_NEEDS_CASH: {
    status: 422,
    vi: 'Danh sách ký nhận dùng khi phát tiền mặt từ két. Tiền từ tài khoản thì chi tạm ứng cho người đi phát rồi thanh toán theo danh sách.',
    en: 'A signing list belongs to cash handed out from a safe. From an account, pay an advance to whoever hands it out and settle it with the list.',
  },
  ABSENTEES_DUE_MISSING: {
    status: 422,
    vi: 'Có người vắng mặt ({absent} đồng chưa nhận). Hãy ghi ngày cuối phải trao hoặc nộp lại số đó.',
    en: 'Some were absent ({absent} đồng not taken). Say until when it is handed over or comes back.',
  },
  ABSENTEES_NOT_HELD: {
    status: 422,
    vi: 'Số của người vắng mặt trong danh sách ({absent} đồng) lớn hơn số người nhận tạm ứng còn giữ cho họ ({held} đồng). Hãy soát lại danh sách.',
    en: 'The absentees’ part of the list ({absent} đồng) exceeds what the holder still has for them ({held} đồng). Check the list.',
  },
  ADVANCE_BELOW_SETTLED: {
    status: 422,
    vi: 'Tạm ứng {advance} chỉ còn {outstanding} đồng trong tay người nhận, không đủ cho điều chỉnh này. Hãy sửa phần thanh toán ghi sau trước.',
    en: 'Only {outstanding} đồng of the advance {advance} are still with its holder, too little for this correction. Put the later settlement right first.',
  },
  ABSENTEES_SETTLED_SINCE: {
    status: 422,
    vi: 'Phần của người vắng mặt trong tạm ứng {advance} đã trao hoặc nộp lại sau đó. Hãy sửa lần đó trước.',
    en: 'What the absentees of the advance {advance} had left has been handed over or returned since. Put that right first.',
  },
  ABSENTEES_MONEY: {
    status: 422,
    vi: 'Số còn lại là của người vắng mặt ({absent} đồng): chỉ nộp lại, hoặc trao sau có chữ ký của chính họ.',
    en: 'What is left belongs to absentees ({absent} đồng): return it, or hand it over later against their own signature.',
  },
  ABSENTEES_NEED_SIGNATURE: {
    status: 422,
    vi: 'Trao sau cho người vắng mặt cần danh sách có chữ ký của chính họ.',
    en: 'Handing over to absentees needs a list with their own signatures.',
  },
  ADVANCES_OPEN: {
    status: 422,
    vi: 'Khoản tạm ứng {advance} chưa thanh toán xong. Hãy thanh toán, nộp lại, hoặc kết chuyển sang sổ năm sau.',
    en: 'The advance {advance} is not settled. Settle it, return it, or carry it forward to the next year’s book.',
  },
} as const;
