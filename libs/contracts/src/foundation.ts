import { CalendarDate, Flag, Text } from './fields.js';

/** The first event of every ledger. */
export class FoundLedger {
  @Text(200) organisationName!: string;
  /** Invented figures: only such a ledger accepts a simulated clock, and it says so everywhere. */
  @Flag demonstration!: boolean;
  @CalendarDate foundedOn!: string;
}
export class LedgerFounded extends FoundLedger {}
