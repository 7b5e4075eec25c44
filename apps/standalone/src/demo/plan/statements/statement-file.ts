import type { StatementColumns, StatementFile } from '#contracts';
import type { StatedAccount } from './stated-accounts.js';

/** A line of a bank that never was; its memo names a fund or a voucher, and nobody. */
export interface DemoLine {
  readonly day: string;
  /** In đồng; negative when it goes out. */
  readonly change: number;
  readonly reference: string;
  readonly memo: string;
}

const COLUMNS: StatementColumns = {
  bookedOn: 'Ngày giao dịch',
  debit: 'Ghi nợ',
  credit: 'Ghi có',
  balance: 'Số dư',
  reference: 'Số tham chiếu',
  memo: 'Diễn giải',
};
const { bookedOn, debit, credit, balance, reference, memo = '' } = COLUMNS;
const HEADING = [bookedOn, debit, credit, balance, reference, memo].join(',');

/** The bank's file, from the oldest line to the newest. */
export const statementFile = (
  { unitId, placeId }: Pick<StatedAccount, 'unitId' | 'placeId'>,
  statementId: string,
  { opening, lines }: { readonly opening: number; readonly lines: readonly DemoLine[] },
): StatementFile => {
  let reached = opening;
  const rows = lines.map(({ day, change, reference: said, memo: words }) => {
    reached += change;
    const sums = change > 0 ? ['', String(change)] : [String(-change), ''];
    return [asBanksWrite(day), ...sums, String(reached), said, words].join(',');
  });
  const text = ['SAO KE TAI KHOAN (SO LIEU GIA DINH)', HEADING, ...rows].join('\n');
  const file = Buffer.from(text).toString('base64');
  return { unitId, placeId, statementId, format: 'csv', file, columns: COLUMNS };
};

const asBanksWrite = (day: string): string => day.split('-').reverse().join('/');
