import type {
  BookHandedOver,
  ChildHandoverPaid,
  ChildRegistered,
  CommitmentRecorded,
  CustodyRecorded,
  DisputeAnswered,
  DonationRecorded,
  PurposeChanged,
  ReviewClosed,
  ReviewOpened,
} from '#contracts';
import { isBucket } from '#ledger';
import { demoPlan } from '../src/demo/plan/demo-plan.js';
import { InMemoryLedger } from './in-memory-ledger.js';

const SMALL = 0.05;

describe('the children of the demonstration', () => {
  const ledger = new InMemoryLedger();

  beforeAll(() => {
    for (const step of demoPlan(SMALL)) ledger.take(step);
  });

  const commitments = () => ledger.ofType<CommitmentRecorded>('CommitmentRecorded');
  const lists = () => ledger.ofType<ChildHandoverPaid>('ChildHandoverPaid');

  it('are 1,200 with 1,500 commitments in the whole of it', () => {
    expect(ledger.count('ChildRegistered')).toBe(1_200 * SMALL);
    expect(ledger.count('CommitmentRecorded')).toBe(1_500 * SMALL);
    const codes = ledger.ofType<ChildRegistered>('ChildRegistered').map(({ childId }) => childId);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have sponsors of every kind, who promise in every way that the programme knows', () => {
    const seen = <T>(of: (one: CommitmentRecorded) => T) => new Set(commitments().map(of));
    expect(seen(({ sponsor }) => sponsor.kind)).toEqual(
      new Set(['person', 'group', 'unit', 'company', 'temple', 'charity', 'other']),
    );
    expect(seen(({ cadence }) => cadence)).toEqual(
      new Set(['monthly', 'quarterly', 'yearly', 'once', 'irregular']),
    );
    expect(seen(({ end }) => end)).toEqual(new Set(['adult', 'date', 'open']));
    expect(seen(({ care }) => care)).toEqual(new Set(['directCare', 'indirectSupport']));
    expect(seen(({ midMonth }) => midMonth).size).toBe(3);
    expect(commitments().some(({ sharedWith }) => sharedWith.length > 0)).toBe(true);
    expect(commitments().some(({ supervisedBy }) => supervisedBy !== undefined)).toBe(true);
    expect(commitments().some(({ sponsorNumber }) => sponsorNumber > 1)).toBe(true);
    const raised = ['RateChanged', 'CommitmentEnded', 'DirectSupportRecorded', 'SponsorTold'];
    expect(raised.filter((type) => ledger.count(type) === 0)).toEqual([]);
  });

  it('get money ahead for named months, and money of the shared bucket for late sponsors', () => {
    const gifts = ledger.ofType<DonationRecorded>('DonationRecorded');
    const forChildren = gifts.filter(({ forChild }) => forChild);
    expect(forChildren.some(({ forChild }) => forChild?.months)).toBe(true);
    expect(forChildren.length).toBeLessThan(gifts.length / 3);
    const moved = ledger.ofType<PurposeChanged>('PurposeChanged');
    expect(moved.some(({ fronts }) => fronts)).toBe(true);
    expect(moved.some(({ toEarmark }) => toEarmark?.endsWith('s0'))).toBe(true);
    expect(moved.some(({ fromEarmark }) => isBucket(fromEarmark))).toBe(true);
    expect(ledger.count('FrontRepaid')).toBeGreaterThan(0);
  });

  it('are handed over to by signed lists, in cash and by the bank; carers dispute some of it', () => {
    const lines = lists().flatMap((list) => list.lines);
    expect(new Set(lines.map(({ mark }) => mark))).toEqual(
      new Set(['signature', 'fingerprint', 'transfer']),
    );
    expect(lines.some(({ because }) => because)).toBe(true);
    expect(lines.some(({ poolChildId }) => poolChildId)).toBe(true);
    expect(lines.every(({ amount }) => amount > 0)).toBe(true);
    const findings = ledger.ofType<DisputeAnswered>('DisputeAnswered').map((one) => one.finding);
    expect(new Set(findings)).toEqual(new Set(['handedOver', 'inPart']));
  });

  it('come of age, move away and lose sponsors, each after somebody has looked', () => {
    const causes = ledger.ofType<ReviewOpened>('ReviewOpened').map(({ cause }) => cause);
    expect(new Set(causes)).toEqual(new Set(['adult', 'moved', 'withdrawn', 'commitmentEnds']));
    const outcomes = ledger.ofType<ReviewClosed>('ReviewClosed').map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['ends', 'goesOn', 'later']));
    expect(ledger.count('CareEnded')).toBeGreaterThan(0);
  });

  it('have savings books, cards, scholarships and bicycles beside their money', () => {
    const kinds = ledger.ofType<CustodyRecorded>('CustodyRecorded').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['savingsBook', 'healthInsurance', 'scholarship', 'bicycle']),
    );
  });

  it('go with their communes in July 2025, none of them divided', () => {
    const handed = ledger.ofType<BookHandedOver>('BookHandedOver');
    const heirs = handed.flatMap(({ toUnitId, earmarks }) =>
      earmarks
        .filter(({ earmark }) => isBucket(earmark))
        .map(({ earmark }) => ({ earmark, toUnitId })),
    );
    expect(heirs.length).toBeGreaterThan(10);
    expect(new Set(heirs.map(({ earmark }) => earmark)).size).toBe(heirs.length);
    expect(ledger.count('ChildMoved')).toBeGreaterThan(20);
  });
});
