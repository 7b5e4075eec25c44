import { CalendarDate, Flag, Group, Id, Text } from '../fields.js';
import { BasisDocument } from '../fund.js';
import { Count, Many, NextPage, Sum } from './view-fields.js';

/** What all units together were expected to bring to a drive, and what they brought. */
export class DriveView {
  @Id fundId!: string;
  @Id driveId!: string;
  @Text(200) name!: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
  @CalendarDate startsOn!: string;
  @CalendarDate dueOn!: string;
  @Count units!: number;
  @Count expected!: number;
  @Count expectedMembers!: number;
  @Sum actual!: number;
  @Count actualMembers!: number;
  @Sum gifts!: number;
  /** Above zero: more came than was expected. */
  @Sum difference!: number;
}

export class DrivePage {
  @Many(() => DriveView) items!: readonly DriveView[];
  @NextPage next?: string;
}

export class DriveUnitView {
  @Id unitId!: string;
  @Count expected!: number;
  @Count expectedMembers!: number;
  @Sum actual!: number;
  @Count actualMembers!: number;
  @Sum gifts!: number;
  @Sum difference!: number;
  /** The drive's day has passed, and less came than was expected. */
  @Flag isBehind!: boolean;
}

/** A drive unit by unit; units that were not asked and gave stand in it, too. */
export class DriveDetailView extends DriveView {
  @Many(() => DriveUnitView) byUnit!: readonly DriveUnitView[];
}
