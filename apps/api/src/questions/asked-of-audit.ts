import { CalendarDate, Id, Integer, Optional } from '#contracts';
import { Paged } from './asked.js';

/** More days than anybody waits. */
const Days = Optional(Integer(0, 3650));

/** What auditors look for first, in the books of a unit and of all below it. */
class AuditAsked extends Paged {
  @Id unitId!: string;
  /** Left out: all funds. */
  @Optional(Id) fundId?: string;
}

export class NegativeDaysAsked extends Paged {
  @Id unitId!: string;
}
export class SerialGapsAsked extends AuditAsked {}
export class LateEntriesAsked extends AuditAsked {
  /** How many days after the money moved an entry is still in time; left out: 7. */
  @Days days?: number;
}
export class EntriesAfterCloseAsked extends AuditAsked {}
export class SplitsAsked extends AuditAsked {}
export class DelegatedApprovalsAsked extends AuditAsked {}
export class OverdueRemittancesAsked extends AuditAsked {
  /** How many days money may be on its way; left out: 7. */
  @Days days?: number;
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) asOf?: string;
}
export class DormantEarmarksAsked extends AuditAsked {
  /** How many days money for a purpose may lie still; left out: 180. */
  @Days days?: number;
  @Optional(CalendarDate) asOf?: string;
}
