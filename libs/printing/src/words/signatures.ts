import { said } from '../sheet.js';

/** Who signs, by the words of the forms. */
export const PREPARER = said('Người lập biểu', 'Prepared by');
export const ACCOUNTANT = said('Kế toán', 'Accountant');
export const CASHIER = said('Thủ quỹ', 'Cashier');
export const ACCOUNT_HOLDER = said('Chủ tài khoản', 'Account holder');
export const STOREKEEPER = said('Thủ kho', 'Storekeeper');
export const STANDING_COMMITTEE = said('TM. Ban Thường vụ', 'For the standing committee');

export const SIGNED_BY_OFFICE = [PREPARER, ACCOUNTANT, ACCOUNT_HOLDER];
