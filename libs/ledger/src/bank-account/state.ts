import type {
  ImportStatement,
  LineEntry,
  LineSetOutside,
  MatchStatementLine,
  ReopenStatementLine,
  SetLineOutside,
  StatementImported,
  StatementLine,
  StatementLineMatched,
  StatementLineRecorded,
  StatementLineReopened,
} from '#contracts';

export type BankAccountCommand =
  | { readonly type: 'ImportStatement'; readonly data: ImportStatement }
  | { readonly type: 'MatchStatementLine'; readonly data: MatchStatementLine }
  | { readonly type: 'SetLineOutside'; readonly data: SetLineOutside }
  | { readonly type: 'ReopenStatementLine'; readonly data: ReopenStatementLine };

export type BankAccountEvent =
  | { readonly type: 'StatementImported'; readonly data: StatementImported }
  | { readonly type: 'StatementLineRecorded'; readonly data: StatementLineRecorded }
  | { readonly type: 'StatementLineMatched'; readonly data: StatementLineMatched }
  | { readonly type: 'LineSetOutside'; readonly data: LineSetOutside }
  | { readonly type: 'StatementLineReopened'; readonly data: StatementLineReopened };

/** A line as the rules remember it: only what they ask for again. */
export interface AccountLine {
  readonly bookedOn: string;
  /** In đồng; negative when it went out. */
  readonly change: number;
  readonly reference: string | undefined;
  /** What it is matched to; `outside`; undefined while it is open. */
  settled: readonly LineEntry[] | 'outside' | undefined;
}

/** One bank account of a unit: the lines of its statements, and what each of them is. */
export interface BankAccount {
  readonly statements: Set<string>;
  readonly lines: Map<string, AccountLine>;
  /** Lines that tell of one transfer, by `transferKey`: mostly one. */
  readonly transfers: Map<string, { readonly lineId: string; readonly balance: number }[]>;
  /** Entry → the line that it is matched to, by `entryKey`. */
  readonly matched: Map<string, string>;
}

export const emptyAccount = (): BankAccount => ({
  statements: new Set(),
  lines: new Map(),
  transfers: new Map(),
  matched: new Map(),
});

type Told = Pick<StatementLine, 'bookedOn' | 'direction' | 'amount' | 'balance' | 'reference'>;

export const changeOf = ({ direction, amount }: Pick<Told, 'direction' | 'amount'>): number =>
  direction === 'in' ? amount : -amount;

/** The bank's reference with day and sum tells a transfer; without one, the balance after it does. */
export const transferKey = (line: Told): string =>
  `${line.bookedOn} ${String(changeOf(line))} ${line.reference ?? `=${String(line.balance)}`}`;

export const entryKey = ({ fundId, year, voucher }: LineEntry): string =>
  `${fundId} ${String(year)} ${voucher}`;

export const evolve = (account: BankAccount, event: BankAccountEvent): BankAccount => {
  switch (event.type) {
    case 'StatementImported':
      account.statements.add(event.data.statementId);
      break;
    case 'StatementLineRecorded':
      record(account, event.data);
      break;
    case 'StatementLineMatched': {
      const { lineId, entries } = event.data;
      lineOf(account, lineId).settled = entries;
      for (const entry of entries) account.matched.set(entryKey(entry), lineId);
      break;
    }
    case 'LineSetOutside':
      lineOf(account, event.data.lineId).settled = 'outside';
      break;
    case 'StatementLineReopened': {
      for (const entry of event.data.entries) account.matched.delete(entryKey(entry));
      lineOf(account, event.data.lineId).settled = undefined;
      break;
    }
  }
  return account;
};

const record = ({ lines, transfers }: BankAccount, line: StatementLineRecorded): void => {
  const { lineId, bookedOn, reference, balance } = line;
  lines.set(lineId, { bookedOn, change: changeOf(line), reference, settled: undefined });
  const key = transferKey(line);
  const told = transfers.get(key);
  if (told) told.push({ lineId, balance });
  else transfers.set(key, [{ lineId, balance }]);
};

const lineOf = ({ lines }: BankAccount, lineId: string): AccountLine => {
  const line = lines.get(lineId);
  if (!line) throw new Error(`corrupt stream: no line ${lineId}`);
  return line;
};
