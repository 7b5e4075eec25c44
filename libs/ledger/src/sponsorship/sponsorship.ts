import type { Decider, References } from '../decider.js';
import { fund } from '../fund/fund.js';
import { organisation } from '../organisation/organisation.js';
import { fundStream, ORGANISATION_STREAM, sponsorshipStream } from '../streams.js';
import {
  endCustody,
  recordCustody,
  recordDirectSupport,
  tellSponsor,
  withdrawDirectSupport,
} from './beside-money.js';
import { recordChildConsent, withdrawChildConsent } from './child-consent.js';
import { evolve } from './evolve.js';
import type { SponsorshipCommand, SponsorshipEvent } from './messages.js';
import { changeRate, endCommitment, recordCommitment } from './record-commitment.js';
import { amendChild, linkFamily, moveChild, registerChild } from './register-child.js';
import { closeReview, openReview, reportChange } from './reviews.js';
import { sponsorshipStreams, type Child } from './state.js';

/** One child's care: its table of contents. Money of books is judged there, by what stands here. */
export const sponsorship: Decider<SponsorshipCommand, SponsorshipEvent, Child> = {
  ...sponsorshipStreams,
  commands: [
    'RegisterChild',
    'AmendChild',
    'LinkFamily',
    'MoveChild',
    'RecordCommitment',
    'ChangeRate',
    'EndCommitment',
    'RecordDirectSupport',
    'WithdrawDirectSupport',
    'TellSponsor',
    'RecordCustody',
    'EndCustody',
    'ReportChange',
    'OpenReview',
    'CloseReview',
    'RecordChildConsent',
    'WithdrawChildConsent',
  ],
  streamOf: ({ childId }) => sponsorshipStream(childId),
  referencesOf: ({ type, data }) => {
    switch (type) {
      case 'RegisterChild':
        return data.siblingOf === undefined
          ? [ORGANISATION_STREAM]
          : [ORGANISATION_STREAM, sponsorshipStream(data.siblingOf)];
      case 'LinkFamily':
        return [ORGANISATION_STREAM, sponsorshipStream(data.siblingOf)];
      case 'MoveChild':
        return [ORGANISATION_STREAM];
      case 'RecordCommitment': {
        const pool = data.sharedWith.map(({ childId }) => sponsorshipStream(childId));
        return [...new Set([ORGANISATION_STREAM, fundStream(data.fundId), ...pool])];
      }
      default:
        return [];
    }
  },
  decide: ({ type, data }, child, references, context) => {
    switch (type) {
      case 'RegisterChild':
        return registerChild(data, child, { ...context, ...around(references, data.siblingOf) });
      case 'AmendChild':
        return amendChild(data, child, context);
      case 'LinkFamily':
        return linkFamily(data, child, { ...context, ...around(references, data.siblingOf) });
      case 'MoveChild':
        return moveChild(data, child, { ...context, ...around(references, undefined) });
      case 'RecordCommitment': {
        const { units } = around(references, undefined);
        const programme = references.state(fund, fundStream(data.fundId));
        const childOf = (childId: string) => childIn(references, childId);
        return recordCommitment(data, child, { ...context, programme, units, childOf });
      }
      case 'ChangeRate':
        return changeRate(data, child, context);
      case 'EndCommitment':
        return endCommitment(data, child, context);
      case 'RecordDirectSupport':
        return recordDirectSupport(data, child, context);
      case 'WithdrawDirectSupport':
        return withdrawDirectSupport(data, child, context);
      case 'TellSponsor':
        return tellSponsor(data, child, context);
      case 'RecordCustody':
        return recordCustody(data, child, context);
      case 'EndCustody':
        return endCustody(data, child, context);
      case 'ReportChange':
        return reportChange(data, child, context);
      case 'OpenReview':
        return openReview(data, child, context);
      case 'CloseReview':
        return closeReview(data, child, context);
      case 'RecordChildConsent':
        return recordChildConsent(data, child, context);
      case 'WithdrawChildConsent':
        return withdrawChildConsent(data, child, context);
    }
  },
  evolve,
};

export const childIn = (references: References, childId: string): Child =>
  references.state(sponsorshipStreams, sponsorshipStream(childId));

const around = (references: References, siblingOf: string | undefined) => ({
  units: references.state(organisation, ORGANISATION_STREAM),
  sibling: siblingOf === undefined ? undefined : childIn(references, siblingOf),
});
