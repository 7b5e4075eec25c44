import {
  Choice,
  DIFFERENCE_NATURES,
  DIFFERENCE_STATES,
  Optional,
  STRAY_STATES,
  type DifferenceNature,
  type DifferenceState,
  type StrayState,
} from '#contracts';
import { BooksAsked } from './asked.js';

/** Of a unit and all below it today. */
export class StrayReceiptsAsked extends BooksAsked {
  @Optional(Choice(STRAY_STATES)) state?: StrayState;
}

export class DifferencesAsked extends BooksAsked {
  @Optional(Choice(DIFFERENCE_NATURES)) nature?: DifferenceNature;
  @Optional(Choice(DIFFERENCE_STATES)) state?: DifferenceState;
}

export class PurposeChangesAsked extends BooksAsked {}
