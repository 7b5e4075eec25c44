import type { Channel, Role } from '#contracts';

/** Words of the program that may stand in a sentence, as people here call them. */
export const vietnameseWords = {
  accountant: 'kế toán',
  cashier: 'thủ quỹ',
  accountHolder: 'chủ tài khoản',
  auditor: 'kiểm soát',
  administrator: 'quản trị viên',
  cash: 'tiền mặt',
  bank: 'chuyển khoản',
  waiting: 'đang chờ duyệt',
  approved: 'đã duyệt',
  rejected: 'đã bị từ chối',
  expired: 'đã hết hạn',
  done: 'đã xong',
  carried: 'đã chuyển sang sổ khác',
} as const satisfies Readonly<
  Record<
    Role | Channel | 'waiting' | 'approved' | 'rejected' | 'expired' | 'done' | 'carried',
    string
  >
>;
