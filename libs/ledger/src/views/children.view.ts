import { bucketOf } from '../sponsorship/bucket.js';
import type { SponsorshipEvent } from '../sponsorship/messages.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

/** Children in care, their sponsors, and what stands beside the money of books. */
export const foldChildren = (changes: Changes, recorded: ViewEvent<SponsorshipEvent>): void => {
  foldCare(changes, recorded);
  foldCommitments(changes, recorded);
  foldBeside(changes, recorded);
};

const foldCare = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<SponsorshipEvent>,
): void => {
  switch (event.type) {
    case 'ChildRegistered': {
      const { childId, unitId, family, registeredOn, adultYear } = event.data;
      const child = { childId, unitId, family, registeredOn, adultYear };
      changes.patch('child', { ...child, position, eventId });
      return;
    }
    case 'ChildAmended': {
      const { childId, name, address, school, carers, parent } = event.data;
      changes.patch('child', {
        childId,
        ...(name !== undefined && { nameEventId: eventId }),
        ...(address !== undefined && { addressEventId: eventId }),
        ...(school !== undefined && { schoolEventId: eventId }),
        ...(carers !== undefined && { carersEventId: eventId }),
        ...(parent !== undefined && { parentEventId: eventId }),
      });
      return;
    }
    case 'ChildConsentGiven':
    case 'ChildConsentWithdrawn': {
      const mayBeNamed = event.type === 'ChildConsentGiven';
      changes.patch('child', { childId: event.data.childId, mayBeNamed });
      return;
    }
    case 'FamilyLinked':
      changes.patch('child', { childId: event.data.childId, family: event.data.family });
      return;
    case 'ChildMoved':
      changes.patch('child', { childId: event.data.childId, unitId: event.data.toUnitId });
      return;
    case 'CareEnded': {
      const { childId, endedOn, cause: endCause } = event.data;
      changes.patch('child', { childId, endedOn, endCause });
      return;
    }
    case 'ReviewOpened': {
      const { childId, reviewId, cause, commitmentId, dueOn, openedBy } = event.data;
      const review = { childId, reviewId, cause, dueOn, openedBy, position, eventId };
      changes.patch('childReview', { ...review, ...(commitmentId && { commitmentId }) });
      return;
    }
    case 'ReviewClosed': {
      const { childId, reviewId, outcome, on, basis, closedBy } = event.data;
      changes.patch('childReview', {
        ...{ childId, reviewId, outcome, closedBy, ...(on && { onDay: on }) },
        ...{ basisNumber: basis.number, basisDate: basis.date, basisIssuer: basis.issuer },
      });
      return;
    }
    default:
  }
};

const foldCommitments = (
  changes: Changes,
  { event, eventId, number: position }: ViewEvent<SponsorshipEvent>,
): void => {
  switch (event.type) {
    case 'CommitmentRecorded': {
      const { childId, commitmentId, fundId, sponsor, sponsorNumber, amount } = event.data;
      const { cadence, from, end, until, care, midMonth, sharedWith, supervisedBy } = event.data;
      const who = { sponsor: sponsor.subject, sponsorKind: sponsor.kind, sponsorNumber };
      changes.patch('commitment', {
        ...{ childId, commitmentId, position, eventId, fundId, ...who, amount, cadence, care },
        ...{ bucket: bucketOf(childId, sponsorNumber), fromDay: from, endKind: end, midMonth },
        sharedWith: sharedWith.map((sibling) => sibling.childId),
        ...(until !== undefined && { untilDay: until }),
        ...(supervisedBy !== undefined && { supervisedBy }),
      });
      return;
    }
    case 'RateChanged': {
      const { childId, commitmentId, fromMonth, amount } = event.data;
      changes.insert('rate', { position, childId, commitmentId, fromMonth, amount });
      return;
    }
    case 'CommitmentEnded': {
      const { childId, commitmentId, endedOn: untilDay, cause: endCause } = event.data;
      changes.patch('commitment', { childId, commitmentId, untilDay, endCause });
      return;
    }
    case 'SponsorTold': {
      const { childId, commitmentId, toldOn, about, toldBy } = event.data;
      const told = { childId, commitmentId, toldOn, about, toldBy };
      changes.insert('told', { position, eventId, ...told });
      return;
    }
    default:
  }
};

const foldBeside = (changes: Changes, { event, eventId }: ViewEvent<SponsorshipEvent>): void => {
  switch (event.type) {
    case 'DirectSupportRecorded': {
      const { childId, supportId, commitmentId, occurredOn, amount, months } = event.data;
      const { confirmedByCarer, recordedBy } = event.data;
      changes.patch('directSupport', {
        ...{ childId, supportId, commitmentId, eventId, occurredOn, amount },
        ...{ confirmedByCarer, recordedBy },
        ...(months && { monthsFrom: months.from, monthsTo: months.to }),
      });
      return;
    }
    case 'DirectSupportWithdrawn': {
      const { childId, supportId, withdrawnBy } = event.data;
      changes.patch('directSupport', { childId, supportId, withdrawnBy });
      return;
    }
    case 'CustodyRecorded': {
      const { childId, custodyId, kind, occurredOn, value, heldBy } = event.data;
      const { commitmentId, until } = event.data;
      changes.patch('custody', {
        ...{ childId, custodyId, eventId, kind, occurredOn, heldBy },
        ...(value !== undefined && { value }),
        ...(commitmentId !== undefined && { commitmentId }),
        ...(until !== undefined && { untilDay: until }),
      });
      return;
    }
    case 'CustodyEnded': {
      const { childId, custodyId, endedOn, how } = event.data;
      changes.patch('custody', { childId, custodyId, endedOn, how });
      return;
    }
    default:
  }
};
