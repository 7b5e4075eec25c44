import type { Bearer } from '../token-file.js';
import { ADMINISTRATOR, AUDITOR, staffOf } from './plan/staff.js';

const PROVINCE = 'qn';

/** One token per role, over the whole union. */
export const demoBearers = (): Bearer[] => {
  const { accountant, cashier, accountHolder } = staffOf(PROVINCE);
  return [
    { label: 'accountant', person: accountant },
    { label: 'cashier', person: cashier },
    { label: 'accountHolder', person: accountHolder },
    { label: 'auditor', person: AUDITOR },
    { label: 'administrator', person: ADMINISTRATOR },
  ];
};
