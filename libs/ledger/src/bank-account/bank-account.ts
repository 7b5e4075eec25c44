import type { Decider } from '../decider.js';
import { office } from '../office/office.js';
import { bankAccountStream, officeStream } from '../streams.js';
import { importStatement } from './import-statement.js';
import { booksOf, matchStatementLine } from './match-statement-line.js';
import { reopenStatementLine } from './reopen-statement-line.js';
import { setLineOutside } from './set-line-outside.js';
import {
  emptyAccount,
  evolve,
  type BankAccount,
  type BankAccountCommand,
  type BankAccountEvent,
} from './state.js';

/** What the bank says of one account, line by line, and which entry each line is. */
export const bankAccount: Decider<BankAccountCommand, BankAccountEvent, BankAccount> = {
  category: 'bankAccount',
  commands: ['ImportStatement', 'MatchStatementLine', 'SetLineOutside', 'ReopenStatementLine'],
  streamOf: bankAccountStream,
  referencesOf: ({ type, data }) => {
    if (type === 'ImportStatement') return [officeStream(data.unitId)];
    return type === 'MatchStatementLine' ? booksOf(data) : [];
  },
  initial: emptyAccount,
  decide: ({ type, data }, account, references, context) => {
    switch (type) {
      case 'ImportStatement': {
        const { unitId } = data;
        return importStatement(
          data,
          account,
          references.state(office, officeStream(unitId)),
          context,
        );
      }
      case 'MatchStatementLine':
        return matchStatementLine(data, account, references, context);
      case 'SetLineOutside':
        return setLineOutside(data, account, context);
      case 'ReopenStatementLine':
        return reopenStatementLine(data, account, context);
    }
  },
  evolve,
};
