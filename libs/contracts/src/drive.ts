import { Amount, CalendarDate, Group, Id, Integer, ListOf, Text } from './fields.js';
import { BasisDocument } from './fund.js';

/** What one unit is expected to bring to a drive, and from how many members. */
export class DriveShare {
  @Id unitId!: string;
  @Amount expected!: number;
  @Integer(1, 1_000_000) members!: number;
}

/** A call to many units at once, such as for one day's salary. Entries of the fund name it. */
export class PlanDrive {
  @Id fundId!: string;
  @Id driveId!: string;
  @Text(200) name!: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @CalendarDate startsOn!: string;
  @CalendarDate dueOn!: string;
  @ListOf(() => DriveShare, 1, 500) units!: DriveShare[];
}
export class DrivePlanned extends PlanDrive {}

/** Within how many days collectors hand in what they take for the fund; 0: the same day. */
export class SetCollectionTerm {
  @Id fundId!: string;
  @Integer(0, 92) days!: number;
}
export class CollectionTermSet extends SetCollectionTerm {}
