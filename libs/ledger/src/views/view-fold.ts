import type { CashBookEvent } from '../cash-book/messages.js';
import { lastDayOf, monthAfter, monthOf } from '../calendar.js';
import { movementOf } from '../cash-book/movement.js';
import type { AccessEvent } from '../access/state.js';
import type { FoundationEvent } from '../foundation/foundation.js';
import type { FundEvent } from '../fund/state.js';
import type { OfficeEvent } from '../office/state.js';
import { organisation } from '../organisation/organisation.js';
import type { Organisation, OrganisationEvent } from '../organisation/state.js';
import { bookOf, categoryOf } from '../streams.js';
import { foldBooks } from './books.view.js';
import { Changes } from './changes.js';
import { foldContributions } from './contributions.view.js';
import { Disclosure, type FundDisclosure } from './disclosure.view.js';
import { foldEntries } from './entries.view.js';
import { foldFundTotals } from './fund-totals.view.js';
import { foldFunds } from './funds.view.js';
import { foldBookHandovers, foldOfficeHandovers } from './handovers.view.js';
import { foldOffices } from './offices.view.js';
import { changesRollUps, foldOrganisation } from './organisation.view.js';
import { foldPersons } from './persons.view.js';
import { foldRemittances } from './remittances.view.js';
import { foldRequests } from './requests.view.js';
import type { ViewEvent } from './view-event.js';
import { foldYears } from './years.view.js';

/** What a fold has to remember between one batch and the next. */
export interface ViewMemory {
  /** How many events were folded. */
  readonly headNumber: number;
  /** The latest moment of recording among them. */
  readonly headRecordedAt?: string | undefined;
  readonly organisation: Organisation;
  /** Revision of the organisation's stream that was folded last; -1 for none. */
  readonly organisationRevision: number;
  readonly disclosure: readonly (readonly [fundId: string, state: FundDisclosure])[];
}

export const emptyMemory = (): ViewMemory => ({
  headNumber: 0,
  organisation: organisation.initial(),
  organisationRevision: -1,
  disclosure: [],
});

/** What a batch of events left behind. */
export interface FoldedBatch {
  readonly changes: Changes;
  /** The units' table has to be written anew. */
  readonly unitsChanged: boolean;
  /** The roll-ups have to be made anew from the leaves. */
  readonly rollUpsChanged: boolean;
}

/**
 * Folds every view over the log, event by event. Pure: whoever holds the log can run it, and gets
 * the same rows in whatever batches it is done.
 */
export class ViewFold {
  readonly #disclosure: Disclosure;
  #organisation: Organisation;
  #organisationRevision: number;
  #headNumber: number;
  #headRecordedAt: string | undefined;
  #month: string;
  #batch = emptyBatch();

  constructor(memory: ViewMemory) {
    this.#disclosure = new Disclosure(memory.disclosure);
    this.#organisation = memory.organisation;
    this.#organisationRevision = memory.organisationRevision;
    this.#headNumber = memory.headNumber;
    this.#headRecordedAt = memory.headRecordedAt;
    this.#month = memory.headRecordedAt === undefined ? '' : localMonthOf(memory.headRecordedAt);
  }

  get headNumber(): number {
    return this.#headNumber;
  }

  get headRecordedAt(): string | undefined {
    return this.#headRecordedAt;
  }

  get organisation(): Organisation {
    return this.#organisation;
  }

  get organisationRevision(): number {
    return this.#organisationRevision;
  }

  /** @throws Error on an event of a kind that no view knows */
  fold(recorded: Omit<ViewEvent, 'number'>): void {
    this.#headNumber += 1;
    this.#passTime(recorded.recordedAt);
    const event = { ...recorded, number: this.#headNumber };
    const { changes } = this.#batch;
    const category = categoryOf(recorded.stream);
    switch (category) {
      case 'cashBook': {
        this.#foldBook(event as ViewEvent<CashBookEvent>);
        return;
      }
      case 'organisation': {
        this.#foldOrganisation(event as ViewEvent<OrganisationEvent>);
        return;
      }
      case 'fund': {
        this.#foldFund(event.event as FundEvent);
        return;
      }
      case 'office': {
        foldOffices(changes, event as ViewEvent<OfficeEvent>);
        foldOfficeHandovers(changes, event as ViewEvent<OfficeEvent>);
        return;
      }
      case 'access': {
        foldPersons(changes, event as ViewEvent<AccessEvent>);
        return;
      }
      case 'ledger': {
        changes.patch('ledger', {
          ledgerId: 'main',
          ...(event.event as FoundationEvent).data,
        });
        return;
      }
      default:
        throw new Error(`corrupt log: no view knows streams like ${recorded.stream}`);
    }
  }

  /** What happened since the last time; the next batch begins empty. */
  takeBatch(): FoldedBatch {
    const batch = this.#batch;
    for (const row of this.#disclosure.takeChanged()) batch.changes.patch('disclosureState', row);
    this.#batch = emptyBatch();
    return batch;
  }

  #foldBook(recorded: ViewEvent<CashBookEvent>): void {
    const { changes } = this.#batch;
    const book = bookOf(recorded.stream);
    foldBooks(changes, recorded.event, book);
    foldRequests(changes, recorded, book);
    foldRemittances(changes, recorded, book);
    foldYears(changes, recorded, book);
    foldBookHandovers(changes, recorded, book);
    const movement = movementOf(recorded.event);
    if (!movement) return;
    foldEntries(changes, recorded, book, movement);
    foldFundTotals(changes, book.fundId, movement);
    foldContributions(changes, recorded.event, book, movement);
    this.#disclosure.note(book.fundId, recorded.event, movement);
  }

  #foldOrganisation(recorded: ViewEvent<OrganisationEvent>): void {
    this.#organisation = organisation.evolve(this.#organisation, recorded.event);
    this.#organisationRevision += 1;
    foldOrganisation(this.#batch.changes, recorded);
    this.#batch.unitsChanged = true;
    this.#batch.rollUpsChanged ||= changesRollUps(recorded.event);
  }

  #foldFund(event: FundEvent): void {
    if (event.type === 'FundOpened' && event.data.disclosure === 'sums')
      this.#disclosure.open(event.data.fundId);
    foldFunds(this.#batch.changes, event);
  }

  /** Moments may come slightly out of order; time as the views see it never goes back. */
  #passTime(recordedAt: string): void {
    if (this.#headRecordedAt !== undefined && recordedAt <= this.#headRecordedAt) return;
    this.#headRecordedAt = recordedAt;
    const month = localMonthOf(recordedAt);
    if (month === this.#month) return;
    this.#month = month;
    for (const row of this.#disclosure.beginMonth(month))
      this.#batch.changes.add('disclosedMonth', row);
  }
}

const emptyBatch = () => ({ changes: new Changes(), unitsChanged: false, rollUpsChanged: false });

/** At UTC+7 the next day begins at this hour of UTC. */
const NEXT_DAY_FROM = '17';

/** The month at UTC+7 in which a moment fell. */
const localMonthOf = (instant: string): string => {
  const [day, month, hour] = [instant.slice(0, 10), monthOf(instant), instant.slice(11, 13)];
  return day === lastDayOf(month) && hour >= NEXT_DAY_FROM ? monthAfter(month) : month;
};
