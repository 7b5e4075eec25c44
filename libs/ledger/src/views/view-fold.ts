import type { CashBookEvent } from '../cash-book/messages.js';
import { dayAtUtc7Of, monthOf } from '../calendar.js';
import { movementOf } from '../cash-book/movement.js';
import type { AccessEvent } from '../access/state.js';
import type { BankAccountEvent } from '../bank-account/state.js';
import type { ClusterEvent } from '../cluster/state.js';
import type { FoundationEvent } from '../foundation/foundation.js';
import type { FundEvent } from '../fund/state.js';
import type { OfficeEvent } from '../office/state.js';
import { organisation } from '../organisation/organisation.js';
import type { Organisation, OrganisationEvent } from '../organisation/state.js';
import type { PairingEvent } from '../pairing/state.js';
import type { PrivacyEvent } from '../privacy/messages.js';
import type { ProgrammeMoneyEvent } from '../programme-money/state.js';
import type { ProgressEvent } from '../progress/state.js';
import type { SponsorshipEvent } from '../sponsorship/messages.js';
import type { ShortCodeEvent, SmsCampaignEvent, SmsMessageEvent } from '../sms/state.js';
import { bookOf, categoryOf } from '../streams.js';
import { foldAdvances } from './advances.view.js';
import { foldBankAccount } from './bank-accounts.view.js';
import { foldBooks } from './books.view.js';
import { Changes } from './changes.js';
import { foldChildMoney } from './child-money.view.js';
import { foldChildren } from './children.view.js';
import { foldClaimsHandovers } from './claims-handovers.view.js';
import { foldCollections } from './collections.view.js';
import { foldContributions } from './contributions.view.js';
import { Disclosure, type FundDisclosure } from './disclosure.view.js';
import { foldCluster, foldPairing, foldProgrammeMoney, foldProgress } from './emulation.view.js';
import { foldDriveEntries } from './drives.view.js';
import { foldEntries } from './entries.view.js';
import { foldFundTotals } from './fund-totals.view.js';
import { foldFunds } from './funds.view.js';
import { foldGoods } from './goods.view.js';
import { foldBookHandovers, foldOfficeHandovers } from './handovers.view.js';
import { foldOffices } from './offices.view.js';
import { changesRollUps, foldOrganisation } from './organisation.view.js';
import { foldPersons } from './persons.view.js';
import { foldPrivacy } from './privacy.view.js';
import { foldUsedLeaves } from './receipt-books.view.js';
import { foldRemittances } from './remittances.view.js';
import { foldSmsCampaign, foldSmsCampaigns, foldSmsDonation, foldSmsMessages } from './sms.view.js';
import { foldStrayMoney } from './stray-money.view.js';
import { foldRequests } from './requests.view.js';
import type { ViewEvent } from './view-event.js';
import { foldYears } from './years.view.js';

/** Where a fold stands in the log. */
export interface FoldHead {
  /** How many events were folded. */
  readonly headNumber: number;
  /** The latest moment of recording among them. */
  readonly headRecordedAt?: string | undefined;
  readonly organisation: Organisation;
  /** Revision of the organisation's stream that was folded last; -1 for none. */
  readonly organisationRevision: number;
}

/** What a fold has to remember between one batch and the next. */
export interface ViewMemory extends FoldHead {
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
  /** Where the fold stood after the batch; stays so while it goes on. */
  readonly head: FoldHead;
}

type Fold = (changes: Changes, event: ViewEvent) => void;

/** Streams whose events need nothing but themselves, by category. */
const FOLDS: Readonly<Record<string, Fold | undefined>> = {
  office: (changes, event) => {
    foldOffices(changes, event as ViewEvent<OfficeEvent>);
    foldOfficeHandovers(changes, event as ViewEvent<OfficeEvent>);
  },
  bankAccount: (changes, event) => foldBankAccount(changes, event as ViewEvent<BankAccountEvent>),
  access: (changes, event) => foldPersons(changes, event as ViewEvent<AccessEvent>),
  ledger: (changes, { event }) =>
    changes.patch('ledger', { ledgerId: 'main', ...(event as FoundationEvent).data }),
  progress: (changes, event) => foldProgress(changes, event as ViewEvent<ProgressEvent>),
  pairing: (changes, { event }) => foldPairing(changes, event as PairingEvent),
  cluster: (changes, { event }) => foldCluster(changes, event as ClusterEvent),
  programmeMoney: (changes, event) =>
    foldProgrammeMoney(changes, event as ViewEvent<ProgrammeMoneyEvent>),
  smsShortCode: (changes, { event }) => foldSmsCampaigns(changes, event as ShortCodeEvent),
  smsMessages: (changes, event) => foldSmsMessages(changes, event as ViewEvent<SmsMessageEvent>),
  smsCampaign: (changes, event) => foldSmsCampaign(changes, event as ViewEvent<SmsCampaignEvent>),
  privacy: (changes, event) => foldPrivacy(changes, event as ViewEvent<PrivacyEvent>),
  sponsorship: (changes, event) => foldChildren(changes, event as ViewEvent<SponsorshipEvent>),
};

/**
 * Folds every view over the log, event by event. Pure: whoever holds the log can run it, and gets
 * the same rows in whatever batches it is done.
 */
export class ViewFold {
  readonly #disclosure: Disclosure;
  #organisation: Organisation;
  /** Whether a batch refers to our organisation, so that it may no longer change. */
  #organisationIsShared = true;
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
    this.#month =
      memory.headRecordedAt === undefined ? '' : monthOf(dayAtUtc7Of(memory.headRecordedAt));
  }

  /** @throws Error on an event of a kind that no view knows */
  fold(recorded: Omit<ViewEvent, 'number'>): void {
    this.#headNumber += 1;
    this.#passTime(recorded.recordedAt);
    const event = { ...recorded, number: this.#headNumber };
    const { changes } = this.#batch;
    switch (categoryOf(recorded.stream)) {
      case 'cashBook':
        this.#foldBook(event as ViewEvent<CashBookEvent>);
        return;
      case 'organisation':
        this.#foldOrganisation(event as ViewEvent<OrganisationEvent>);
        return;
      case 'fund':
        this.#foldFund(event as ViewEvent<FundEvent>);
        return;
      default: {
        const fold = FOLDS[categoryOf(recorded.stream)];
        if (!fold) throw new Error(`corrupt log: no view knows streams like ${recorded.stream}`);
        fold(changes, event);
      }
    }
  }

  /**
   * What happened since the last time; the next batch begins empty.
   * @param sumsHeld sums stay and grow on, for a later batch, as long as there are no more of them
   */
  takeBatch(sumsHeld = 0): FoldedBatch {
    const batch = this.#batch;
    const { changes } = batch;
    for (const row of this.#disclosure.takeChanged()) changes.patch('disclosureState', row);
    this.#batch = emptyBatch(changes.sums > sumsHeld ? new Changes() : changes.splitSums());
    this.#organisationIsShared = true;
    const head = {
      headNumber: this.#headNumber,
      headRecordedAt: this.#headRecordedAt,
      organisation: this.#organisation,
      organisationRevision: this.#organisationRevision,
    };
    return { ...batch, head };
  }

  #foldBook(recorded: ViewEvent<CashBookEvent>): void {
    const { changes } = this.#batch;
    const book = bookOf(recorded.stream);
    foldBooks(changes, recorded, book);
    foldRequests(changes, recorded, book);
    foldRemittances(changes, recorded, book);
    foldYears(changes, recorded, book);
    foldAdvances(changes, recorded, book);
    foldGoods(changes, recorded, book);
    foldCollections(changes, recorded, book);
    foldUsedLeaves(changes, recorded.event, book);
    foldDriveEntries(changes, recorded.event, book.fundId);
    foldSmsDonation(changes, recorded.event);
    foldStrayMoney(changes, recorded, book);
    foldBookHandovers(changes, recorded, book);
    foldChildMoney(changes, recorded, book);
    foldClaimsHandovers(changes, recorded, book);
    const movement = movementOf(recorded.event);
    if (!movement) return;
    foldEntries(changes, recorded, book, movement);
    foldFundTotals(changes, book.fundId, movement);
    foldContributions(changes, recorded.event, book, movement);
    this.#disclosure.note(book.fundId, recorded.event, movement);
  }

  #foldOrganisation(recorded: ViewEvent<OrganisationEvent>): void {
    // A forest evolves in place: what a batch refers to is left as it was.
    if (this.#organisationIsShared) this.#organisation = structuredClone(this.#organisation);
    this.#organisationIsShared = false;
    this.#organisation = organisation.evolve(this.#organisation, recorded.event);
    this.#organisationRevision += 1;
    foldOrganisation(this.#batch.changes, recorded);
    this.#batch.unitsChanged = true;
    this.#batch.rollUpsChanged ||= changesRollUps(recorded.event);
  }

  #foldFund(recorded: ViewEvent<FundEvent>): void {
    const { event } = recorded;
    if (event.type === 'FundOpened' && event.data.disclosure === 'sums')
      this.#disclosure.open(event.data.fundId);
    foldFunds(this.#batch.changes, recorded);
  }

  /** Moments may come slightly out of order; time as the views see it never goes back. */
  #passTime(recordedAt: string): void {
    if (this.#headRecordedAt !== undefined && recordedAt <= this.#headRecordedAt) return;
    this.#headRecordedAt = recordedAt;
    const month = monthOf(dayAtUtc7Of(recordedAt));
    if (month === this.#month) return;
    this.#month = month;
    for (const row of this.#disclosure.beginMonth(month))
      this.#batch.changes.add('disclosedMonth', row);
  }
}

const emptyBatch = (changes = new Changes()) => ({
  changes,
  unitsChanged: false,
  rollUpsChanged: false,
});
