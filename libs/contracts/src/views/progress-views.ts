import { CalendarDate, Flag, Integer, Text } from '../fields.js';
import {
  Count,
  EventNumber,
  Instant,
  OptionalInstant,
  OptionalWords,
  Words,
} from './view-fields.js';

/** How far the figures are: every answer of one moment shows the same. */
export class ProgressView {
  /** Version of the set of views that answers. */
  @Count version!: number;
  /** Number of the last event that the figures hold; 0 before the first. */
  @EventNumber headNumber!: number;
  /** The store's own name of that event's place. */
  @OptionalWords position?: string;
  @OptionalInstant headRecordedAt?: string;
  @CalendarDate asOf!: string;
  @Text(200) organisationName!: string;
  @Flag demonstration!: boolean;
}

/** Follow-up work that a rule refused: somebody has to look at it. It is tried again by itself. */
export class FollowUpProblemView {
  @Words key!: string;
  @Words work!: string;
  @Words stream!: string;
  @Words refusal!: string;
  @Words details!: string;
  @Instant firstAt!: string;
  @Instant lastAt!: string;
  @Integer(1, Number.MAX_SAFE_INTEGER) attempts!: number;
}
