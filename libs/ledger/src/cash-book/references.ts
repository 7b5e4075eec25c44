import { fund, type Fund } from '../fund/fund.js';
import type { References } from '../decider.js';
import { office, type Office } from '../office/office.js';
import { organisation, type Organisation } from '../organisation/organisation.js';
import { fundStream, officeStream, ORGANISATION_STREAM } from '../streams.js';

/** What a cash book's rules judge by besides the book itself. */
export const organisationIn = (references: References): Organisation =>
  references.state(organisation, ORGANISATION_STREAM);

export const fundIn = (references: References, fundId: string): Fund =>
  references.state(fund, fundStream(fundId));

export const officeIn = (references: References, unitId: string): Office =>
  references.state(office, officeStream(unitId));
