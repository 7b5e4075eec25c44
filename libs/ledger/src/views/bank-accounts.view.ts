import type { LineEntry } from '#contracts';
import type { BankAccountEvent } from '../bank-account/state.js';
import { accountOf } from '../streams.js';
import type { Changes } from './changes.js';
import type { AccountColumns } from './rows-of-bank-accounts.js';
import type { ViewEvent } from './view-event.js';

/** Statements, their lines, and which entries these are. */
export const foldBankAccount = (changes: Changes, recorded: ViewEvent<BankAccountEvent>): void => {
  const { event, number: position, stream, recordedAt, actor } = recorded;
  const account = accountOf(stream);
  const changed = { changedBy: actor, changedAt: recordedAt };
  switch (event.type) {
    case 'StatementImported':
      foldStatement(changes, recorded as never, account);
      return;
    case 'StatementLineRecorded': {
      const { row: sheetRow, details: _, ...line } = event.data;
      changes.patch('bankLine', { ...account, ...line, sheetRow, position, state: 'open' });
      return;
    }
    case 'StatementLineMatched': {
      const { lineId, entries } = event.data;
      changes.patch('bankLine', { ...account, lineId, state: 'matched', ...changed });
      foldMatches(changes, { ...account, lineId }, entries, true);
      return;
    }
    case 'LineSetOutside': {
      const { lineId, use: outsideUse } = event.data;
      changes.patch('bankLine', { ...account, lineId, state: 'outside', outsideUse, ...changed });
      return;
    }
    case 'StatementLineReopened': {
      const { lineId, entries } = event.data;
      changes.patch('bankLine', { ...account, lineId, state: 'open', ...changed });
      foldMatches(changes, { ...account, lineId }, entries, false);
      return;
    }
  }
};

type Imported = Extract<BankAccountEvent, { readonly type: 'StatementImported' }>;

/** Its closing balance is also what the bank says of the day, to be compared with the books. */
const foldStatement = (
  changes: Changes,
  { event, number: position, recordedAt, eventId }: ViewEvent<Imported>,
  account: AccountColumns,
): void => {
  const { from: fromDay, until: untilDay, ...statement } = event.data;
  const told = { position, recordedAt, eventId, fromDay, untilDay };
  changes.insert('bankStatement', { ...account, ...told, ...statement });
  const { closing: amount, importedBy: enteredBy } = statement;
  const stated = { source: 'statement', day: untilDay, amount, enteredBy } as const;
  changes.insert('placeCount', { position, recordedAt, ...account, ...stated });
};

const foldMatches = (
  changes: Changes,
  line: AccountColumns & { readonly lineId: string },
  entries: readonly LineEntry[],
  standing: boolean,
): void => {
  for (const { fundId, year, voucher } of entries)
    changes.patch('bankMatch', { ...line, fundId, year, voucher, standing });
};
