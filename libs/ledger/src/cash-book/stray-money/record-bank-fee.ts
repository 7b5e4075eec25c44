import type { RecordBankFee } from '#contracts';
import { Refusal, type Context, type References } from '../../decider.js';
import { mustHavePurpose } from '../../fund/preconditions.js';
import { mustTakeEntries } from '../../organisation/preconditions.js';
import type { CashBookEvent } from '../messages.js';
import { BANK_DEBIT, postingOf } from '../posting.js';
import { mustBeNewReference } from '../must-be-new-reference.js';
import { mustBeOpen, mustCover } from '../preconditions.js';
import { fundIn, organisationIn } from '../references.js';
import type { CashBook } from '../state.js';
import { bankAccountOf } from './bank-account.js';

/** The bank has taken it already, and nobody was asked: it is recorded, not requested. */
export const recordBankFee = (
  command: RecordBankFee,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  const { unitId, fundId, occurredOn, amount, placeId, earmark, externalReference } = command;
  mustBeOpen(book, command);
  mustTakeEntries(organisationIn(references), unitId, occurredOn, context.today);
  if (bankAccountOf(command, references).fees === 'outside') throw new Refusal('FEES_OUTSIDE');
  mustHavePurpose(fundIn(references, fundId), earmark);
  const posting = postingOf(book, command, BANK_DEBIT, context);
  mustBeNewReference(book, externalReference);
  mustCover(book, { placeId, earmark, amount, on: occurredOn, happened: true });
  const charged = { amount, placeId, earmark, externalReference, recordedBy: context.actor };
  return [{ type: 'BankFeeCharged', data: { ...posting, ...charged } }];
};
