/** Ways in which the ledger says no about what a unit holds and who signs for it. */
export const officeRefusals = {
  PLACE_UNKNOWN: {
    status: 422,
    vi: 'Đơn vị không có nơi giữ tiền {place} vào ngày này. Hãy chọn két hoặc tài khoản đã khai.',
    en: 'The unit has no holding place {place} on this day. Choose a safe or account that is declared.',
  },
  PLACE_EXISTS: {
    status: 409,
    vi: 'Mã nơi giữ tiền {place} đã dùng. Hãy chọn mã khác.',
    en: 'The holding place id {place} is taken. Choose another.',
  },
  BANK_ACCOUNT_INCOMPLETE: {
    status: 422,
    vi: 'Tài khoản ngân hàng cần cả mã ngân hàng (BIN) và số tài khoản.',
    en: 'A bank account needs both the bank’s BIN and the account number.',
  },
  CASHIER_IS_ACCOUNTANT: {
    status: 422,
    vi: 'Thủ quỹ không được đồng thời là kế toán. Hãy phân công người khác.',
    en: 'The cashier may not also be the accountant. Appoint another person.',
  },
  APPOINTMENT_DATES: {
    status: 422,
    vi: 'Ngày kết thúc trước ngày bắt đầu. Hãy xem lại hai ngày.',
    en: 'It ends before it begins. Check the two dates.',
  },
  APPOINTMENT_UNKNOWN: {
    status: 422,
    vi: 'Người này không giữ nhiệm vụ đó vào ngày {date}. Hãy xem lại người, nhiệm vụ và ngày.',
    en: 'This person does not hold that appointment on {date}. Check the person, the capacity and the day.',
  },
  ALREADY_APPOINTED: {
    status: 409,
    vi: 'Người này đang giữ đúng nhiệm vụ đó. Không cần phân công lại; nếu đổi thời gian thì kết thúc nhiệm vụ cũ trước.',
    en: 'This person already holds that appointment. There is no need to appoint them again; to change the days, end the old appointment first.',
  },
  DELEGATION_TO_SELF: {
    status: 422,
    vi: 'Không thể ủy quyền cho chính mình. Hãy chọn người khác.',
    en: 'Nobody can delegate to themselves. Choose another person.',
  },
  WITNESS_IS_COUNTER: {
    status: 422,
    vi: 'Người kiểm quỹ không thể tự chứng kiến. Cần ít nhất một người khác.',
    en: 'The one who counts cannot be the witness. Another person is needed.',
  },
  PLACE_NOT_SAFE: {
    status: 422,
    vi: 'Chỉ kiểm đếm tiền trong két. Tài khoản ngân hàng thì ghi số dư theo sao kê.',
    en: 'Only a safe is counted. For a bank account record the balance on the statement.',
  },
  PLACE_NOT_BANK: {
    status: 422,
    vi: 'Chỉ tài khoản ngân hàng mới có số dư sao kê. Với két hãy kiểm đếm.',
    en: 'Only a bank account has a statement balance. Count a safe instead.',
  },
} as const;
