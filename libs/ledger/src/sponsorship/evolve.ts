import type { CommitmentRecorded } from '#contracts';
import { monthOf } from '../calendar.js';
import type { SponsorshipEvent } from './messages.js';
import { matterOf, SETTLED, type Child, type Commitment } from './state.js';

export const evolve = (child: Child, event: SponsorshipEvent): Child => {
  if (event.type === 'ChildRegistered') {
    const { registeredOn, unitId, adultYear, family } = event.data;
    return Object.assign(child, { registeredOn, unitId, adultYear, family });
  }
  if (child.registeredOn === undefined)
    throw new Error(`corrupt stream: ${event.type} before ChildRegistered`);
  evolveCare(child, event);
  evolveBeside(child, event);
  return child;
};

/** The child itself, its commitments and reviews. */
const evolveCare = (child: Child, event: SponsorshipEvent): void => {
  switch (event.type) {
    case 'FamilyLinked':
      child.family = event.data.family;
      return;
    case 'ChildMoved':
      child.unitId = event.data.toUnitId;
      return;
    case 'CommitmentRecorded':
      child.commitments.set(event.data.commitmentId, commitmentOf(event.data));
      child.sponsors.set(event.data.sponsor.subject, event.data.sponsorNumber);
      return;
    case 'RateChanged': {
      const { commitmentId, fromMonth, amount } = event.data;
      known(child.commitments, commitmentId).rates.push({ fromMonth, amount });
      return;
    }
    case 'CommitmentEnded': {
      const commitment = known(child.commitments, event.data.commitmentId);
      Object.assign(commitment, { until: event.data.endedOn, endedEarly: true });
      return;
    }
    case 'ReviewOpened': {
      const { reviewId, cause, commitmentId } = event.data;
      child.reviews.set(reviewId, { cause, commitmentId, open: true });
      child.looks.set(matterOf(event.data), SETTLED);
      return;
    }
    case 'ReviewClosed': {
      const { reviewId, outcome, on } = event.data;
      const review = known(child.reviews, reviewId);
      review.open = false;
      if (outcome === 'later' && on !== undefined) child.looks.set(matterOf(review), on);
      return;
    }
    case 'CareEnded':
      child.endedOn = event.data.endedOn;
      return;
    case 'ChildConsentGiven':
    case 'ChildConsentWithdrawn':
      child.mayBeNamed = event.type === 'ChildConsentGiven';
      return;
    default:
  }
};

/** What stands beside the money of books. */
const evolveBeside = (child: Child, event: SponsorshipEvent): void => {
  switch (event.type) {
    case 'DirectSupportRecorded':
      child.supports.set(event.data.supportId, true);
      return;
    case 'DirectSupportWithdrawn':
      child.supports.set(event.data.supportId, false);
      return;
    case 'CustodyRecorded':
      child.custody.set(event.data.custodyId, true);
      return;
    case 'CustodyEnded':
      child.custody.set(event.data.custodyId, false);
      return;
    default:
  }
};

const commitmentOf = (data: CommitmentRecorded): Commitment => {
  const { fundId, sponsor, sponsorNumber, cadence, from, end, midMonth, until, amount } = data;
  return {
    ...{ fundId, sponsor: sponsor.subject, sponsorNumber, cadence, from, end, midMonth, until },
    sharedWith: data.sharedWith.map(({ childId }) => childId),
    rates: [{ fromMonth: monthOf(from), amount }],
    endedEarly: false,
  };
};

const known = <T>(items: ReadonlyMap<string, T>, key: string): T => {
  const item = items.get(key);
  if (item === undefined) throw new Error(`corrupt stream: ${key} is referred to before it exists`);
  return item;
};
