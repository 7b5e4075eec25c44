import { said } from '../sheet.js';

/** Stands on every list with names. */
export const READING_RECORDED = said(
  'Có dữ liệu cá nhân: chỉ dùng cho việc kế toán, giữ kín. Lần đọc này đã được ghi lại.',
  'Holds personal data: for the accounts only, to be kept safe. This reading is on record.',
);
