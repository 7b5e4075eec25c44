import { Random } from '../random.js';
import { dayAfter, workingDayFrom } from '../working-days.js';
import { type DemoCommitment, instalmentsOf, lastDayOf } from './commitments.js';

/** Money of a sponsor for a child, on the day on which it comes. */
export interface Receipt {
  readonly commitment: DemoCommitment;
  readonly day: string;
  readonly amount: number;
  /** Named where several instalments come at once. */
  readonly months?: { readonly from: string; readonly to: string };
}

const LATE_BY = 40;
const LAST_MONTH = '2027-10';

/** All that comes by a commitment while the ledger is watched: known beforehand, so that it counts. */
export const receiptsOf = (commitment: DemoCommitment, lastDay: string): Receipt[] => {
  const { sponsor, terms, recordedOn } = commitment;
  if (terms.care === 'directCare') return [];
  const last = [lastDayOf(commitment) ?? lastDay, sponsor.stopsOn ?? lastDay, lastDay].sort()[0];
  const found = terms.cadence === 'irregular' ? now(commitment) : prepaid(commitment, lastDay);
  return found.filter(({ day }) => day > recordedOn && day < (last ?? lastDay));
};

const prepaid = (commitment: DemoCommitment, lastDay: string): Receipt[] => {
  const { sponsor, terms } = commitment;
  const instalments = instalmentsOf(commitment, LAST_MONTH);
  const atOnce = terms.cadence === 'monthly' ? sponsor.instalments : 1;
  const receipts: Receipt[] = [];
  for (let at = 0; at < instalments.length; at += atOnce) {
    const part = instalments.slice(at, at + atOnce);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last || first.month > lastDay.slice(0, 7)) break;
    const due = `${first.month}-${String(sponsor.payDay).padStart(2, '0')}`;
    // What was paid before the ledger knew of it lies in its opening balances, if anywhere.
    if (due < commitment.recordedOn) continue;
    const day = workingDayFrom(sponsor.isLate ? dayAfter(due, LATE_BY) : due);
    const amount = part.reduce((sum, one) => sum + one.amount, 0);
    const to = [last.month, lastDayOf(commitment)?.slice(0, 7) ?? last.month].sort()[0];
    const months = part.length > 1 && to !== undefined && to >= first.month;
    receipts.push({
      commitment,
      day,
      amount,
      ...(months && { months: { from: first.month, to } }),
    });
  }
  return receipts;
};

/** Whenever they can: about twice a year. */
const now = (commitment: DemoCommitment): Receipt[] => {
  const random = new Random(`irregular/${commitment.commitmentId}`);
  return ['2024', '2025', '2026'].flatMap((year) =>
    ['05', '10'].map((month) => ({
      commitment,
      day: workingDayFrom(`${year}-${month}-${String(random.integer(10, 25))}`),
      amount: random.integer(2, 10) * 100_000,
    })),
  );
};
