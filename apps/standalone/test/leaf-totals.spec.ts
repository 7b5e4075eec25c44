import { createHash } from 'node:crypto';
import {
  type Leaf,
  LeafFold,
  LeafTotals,
  organisation,
  type OrganisationEvent,
  type PublishedMonth,
} from '#ledger';
import { emptyMemory, rollUp, ViewFold } from '#ledger';
import { demoPlan } from '../src/demo/plan/demo-plan.js';
import { InMemoryLedger } from './in-memory-ledger.js';

const SMALL = 0.05;
const PERSON = '00000000-0000-4000-8000-000000000001';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const FIGURES = ['opened', 'received', 'given', 'receipts', 'payments', 'otherIn', 'otherOut'];

/** Rows in an order of their own, figures of none left out. */
const sorted = (rows: readonly object[], keys: readonly string[]): string[] =>
  rows
    .filter((row) => keys.some((key) => (row as Record<string, unknown>)[key] !== 0))
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();

describe('the published totals of the demonstration', () => {
  const ledger = new InMemoryLedger();
  const views = new ViewFold(emptyMemory());
  const totals = new LeafTotals();
  const leaves: string[] = [];

  beforeAll(() => {
    // Text messages come in by a door of their own, which this ledger has not.
    for (const step of demoPlan(SMALL))
      if (typeof step === 'string' || !step.type.includes('Sms')) ledger.take(step);
    const fold = new LeafFold(sha256);
    for (const [number, { today, stream, event }] of ledger.events.entries()) {
      const recordedAt = `${today}T08:00:00.000Z`;
      views.fold({ eventId: PERSON, stream, recordedAt, actor: PERSON, event });
      const envelope = sha256(String(number));
      const { text } = fold.take({ stream, recordedAt, event, envelope });
      leaves.push(text);
      totals.take(JSON.parse(text) as Leaf);
    }
  });

  const batch = () => views.takeBatch();
  let folded: ReturnType<typeof batch>;
  beforeAll(() => {
    folded = batch();
  });

  const sumsFunds = (): Set<string> =>
    new Set(
      ledger
        .ofType<{ fundId: string; disclosure: string }>('FundOpened')
        .filter(({ disclosure }) => disclosure === 'sums')
        .map(({ fundId }) => fundId),
    );

  it('are, fund by fund and month by month, those of the leaves alone', () => {
    const sums = sumsFunds();
    expect(sums.size).toBeGreaterThan(0);
    const months = new Map<string, Record<string, unknown>>();
    const shown = [
      ...folded.changes
        .of('fundMonth')
        .filter(({ fundId, general }) => general || !sums.has(fundId)),
      ...folded.changes.of('disclosedMonth'),
    ];
    for (const row of shown) {
      const key = `${row.fundId} ${row.month}`;
      const known = months.get(key) ?? { fundId: row.fundId, month: row.month };
      for (const figure of FIGURES)
        known[figure] =
          Number(known[figure] ?? 0) + Number((row as unknown as Record<string, number>)[figure]);
      months.set(key, known);
    }
    const recomputed: readonly PublishedMonth[] = totals.fundMonths();
    expect(recomputed.length).toBeGreaterThan(50);
    expect(sorted(recomputed, FIGURES)).toEqual(sorted([...months.values()], FIGURES));
  });

  it('are, unit by unit, then and today, those of the leaves alone', () => {
    const sums = sumsFunds();
    const forest = ledger.events
      .filter(({ stream }) => stream === 'organisation-main')
      .reduce(
        (state, { event }) => organisation.evolve(state, event as OrganisationEvent),
        organisation.initial(),
      );
    const rows = folded.changes.of('contributionLeaf');
    const expected = [...new Set(rows.map(({ fundId, month }) => `${fundId} ${month}`))].flatMap(
      (key) => {
        const [fundId = '', month = ''] = key.split(' ');
        const own = rows
          .filter((row) => row.fundId === fundId && row.month === month)
          .map((row) => (sums.has(fundId) ? { ...row, earmarked: 0, earmarkedGifts: 0 } : row));
        return rollUp(
          forest,
          fundId,
          month,
          own.map((total) => ({ total, grownBy: total })),
        );
      },
    );
    const recomputed = totals.contributions();
    const figures = Object.keys(recomputed[0] ?? {}).filter((key) => /Then|Today/.test(key));
    expect(recomputed.length).toBeGreaterThan(500);
    expect(sorted(recomputed, figures)).toEqual(sorted(expected, figures));
  });

  it('show nothing of the children’s funds but what is meant for all, and sums', () => {
    const sums = sumsFunds();
    for (const text of leaves) {
      const leaf = JSON.parse(text) as { entry?: { fund: string; general: boolean } };
      if (leaf.entry && sums.has(leaf.entry.fund)) expect(leaf.entry.general).toBe(true);
    }
    expect(leaves.filter((text) => text.includes('"sealed"')).length).toBeGreaterThan(100);
  });
});
