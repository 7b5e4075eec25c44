import type { ChildRegistered, CommitmentRecorded, RecordCommitment } from '#contracts';
import { fund } from '../fund/fund.js';
import { specify } from '../given.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { fundStream, ORGANISATION_STREAM } from '../streams.js';
import { evolve } from './evolve.js';
import type { SponsorshipEvent } from './messages.js';
import { sponsorship } from './sponsorship.js';
import { sponsorshipStreams, type Child } from './state.js';

/** The small world of the specs about children: one commune, one fund that publishes sums. */
export const LAN = 'telan0000001';
export const MINH = 'teminh000002';
export const ACTOR = '11111111-1111-4111-8111-111111111111';
export const GODMOTHER = '22222222-0000-4000-8000-000000000000';
export const COMPANY = '33333333-0000-4000-8000-000000000000';
export const basis = { number: '07/QĐ-HPN', date: '2026-01-05', issuer: 'Hội LHPN xã Hoành Mô' };
const SEAL = 'A'.repeat(43);

export const mddOpened = {
  type: 'FundOpened',
  data: {
    ...{ fundId: 'mdd', code: 'MDD', name: 'Mẹ đỡ đầu', label: 'Chương trình' },
    ...{ programme: 'Mẹ đỡ đầu', ownerUnitId: 'tinh', basis, channels: ['cash', 'bank'] },
    ...{ phases: [], purposes: [{ code: 'hocbong', name: 'Học bổng' }], disclosure: 'sums' },
    openedOn: '2021-10-01',
  },
} as const;

export const mdd = fund.evolve(fund.initial(), structuredClone(mddOpened) as never);

export const { given } = specify(sponsorship, {
  references: {
    [ORGANISATION_STREAM]: unitsFrom(established('hoanhmo'), established('campha')),
    [fundStream('mdd')]: mdd,
  },
  context: { actor: ACTOR, today: '2026-03-16' },
});

export const registration = (childId = LAN, change: Partial<ChildRegistered> = {}) => ({
  ...{ unitId: 'hoanhmo', childId, registeredOn: '2026-01-05', adultYear: 2034 },
  ...{ name: SEAL, birthDate: SEAL, distinctFrom: [] },
  ...change,
});

export const registered = (
  childId = LAN,
  change: Partial<ChildRegistered> = {},
): SponsorshipEvent => ({
  type: 'ChildRegistered',
  data: { ...registration(childId, change), family: childId, registeredBy: ACTOR, ...change },
});

/** Half a million a month from 1 January 2026, until further notice. */
export const promise = (change: Partial<RecordCommitment> = {}) => ({
  ...{ unitId: 'hoanhmo', childId: LAN, commitmentId: 'ck1', fundId: 'mdd', amount: 500_000 },
  ...{ cadence: 'monthly', from: '2026-01-01', end: 'open', care: 'indirectSupport' },
  ...{ midMonth: 'wholeMonth', sharedWith: [], sponsor: { kind: 'person', subject: GODMOTHER } },
  ...(change as object),
});

export const promised = (change: Partial<CommitmentRecorded> = {}): SponsorshipEvent => ({
  type: 'CommitmentRecorded',
  data: { ...promise(change), sponsorNumber: 1, recordedBy: ACTOR, ...change } as never,
});

export const childAfter = (...events: SponsorshipEvent[]): Child =>
  events.reduce(evolve, sponsorshipStreams.initial());
