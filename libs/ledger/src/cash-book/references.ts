import type { BookKey } from '#contracts';
import type { References } from '../decider.js';
import { fund } from '../fund/fund.js';
import type { Fund } from '../fund/state.js';
import { office } from '../office/office.js';
import type { Office } from '../office/state.js';
import { organisation } from '../organisation/organisation.js';
import type { Organisation } from '../organisation/state.js';
import { cashBookStream, fundStream, officeStream, ORGANISATION_STREAM } from '../streams.js';
import { cashBookStreams, type CashBook } from './state.js';

/** What a cash book's rules judge by besides the book itself. */
export const organisationIn = (references: References): Organisation =>
  references.state(organisation, ORGANISATION_STREAM);

export const fundIn = (references: References, fundId: string): Fund =>
  references.state(fund, fundStream(fundId));

export const officeIn = (references: References, unitId: string): Office =>
  references.state(office, officeStream(unitId));

/** Another unit's book of the same fund and year. */
export const bookOfUnit = (
  references: References,
  { fundId, year }: BookKey,
  unitId: string,
): CashBook => references.state(cashBookStreams, cashBookStream({ unitId, fundId, year }));

/** Another year's book of the same unit and fund. */
export const bookOfYear = (
  references: References,
  { unitId, fundId }: BookKey,
  year: number,
): CashBook => references.state(cashBookStreams, cashBookStream({ unitId, fundId, year }));
