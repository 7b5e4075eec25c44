/**
 * One slice's money over time: what it gained or lost on each day that has an entry, by the day on
 * which the money moved. Entries come mostly in order, so that late ones may cost a shift.
 */
export interface DailyBalance {
  readonly days: { readonly day: string; delta: number }[];
  /** The balance after the last day. */
  total: number;
}

export const emptyBalance = (): DailyBalance => ({ days: [], total: 0 });

/** Changes the balance in place. */
export const post = (balance: DailyBalance, day: string, delta: number): void => {
  let at = balance.days.length;
  while (at > 0 && (balance.days[at - 1]?.day ?? '') > day) at--;
  const last = balance.days[at - 1];
  if (last?.day === day) last.delta += delta;
  else balance.days.splice(at, 0, { day, delta });
  balance.total += delta;
};

/** The balance at the end of a day. */
export const balanceOn = ({ days, total }: DailyBalance, day: string): number => {
  let balance = total;
  for (let at = days.length - 1; at >= 0; at--) {
    const entry = days[at];
    if (!entry || entry.day <= day) break;
    balance -= entry.delta;
  }
  return balance;
};

/** The lowest balance at the end of any day from `day` on: what may leave on that day. */
export const lowestFrom = ({ days, total }: DailyBalance, day: string): number => {
  let balance = total;
  let lowest = total;
  for (let at = days.length - 1; at >= 0; at--) {
    const entry = days[at];
    if (!entry || entry.day <= day) break;
    balance -= entry.delta;
    lowest = Math.min(lowest, balance);
  }
  return lowest;
};
