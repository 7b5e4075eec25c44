import type {
  DonationRecorded,
  LineSetOutside,
  StatementImported,
  StatementLineMatched,
  StatementLineRecorded,
} from '#contracts';
import { monthAfter } from '#ledger';
import { demoPlan } from '../src/demo/plan/demo-plan.js';
import { InMemoryLedger } from './in-memory-ledger.js';

const SMALL = 0.02;

describe('the bank statements of the demonstration', () => {
  const ledger = new InMemoryLedger();

  beforeAll(() => {
    for (const step of demoPlan(SMALL)) ledger.take(step);
  });

  /** Data of one kind, account by account. */
  const byAccount = <T extends object>(type: string): T[][] => {
    const found = new Map<string, T[]>();
    for (const { stream, event } of ledger.events) {
      if (event.type !== type) continue;
      found.set(stream, [...(found.get(stream) ?? []), event.data as T]);
    }
    return [...found.values()];
  };

  it('go on where the one before ended, month by month, in the province, in three communes and at a partner', () => {
    const accounts = byAccount<StatementImported>('StatementImported');
    expect(accounts).toHaveLength(5);
    for (const statements of accounts) {
      expect(statements).toHaveLength(7);
      const openings = statements.slice(1).map(({ opening }) => opening);
      expect(openings).toEqual(statements.slice(0, -1).map(({ closing }) => closing));
    }
  });

  it('have lines that are matched, outside the books, taken for something else first, and open', () => {
    for (const lines of byAccount<StatementLineRecorded>('StatementLineRecorded'))
      expect(lines.some(({ direction }) => direction === 'out')).toBe(true);
    const recorded = ledger.count('StatementLineRecorded');
    const matched = ledger.count('StatementLineMatched');
    const outside = ledger.ofType<LineSetOutside>('LineSetOutside');
    expect(ledger.count('StatementLineReopened')).toBe(1);
    const open = recorded - matched - (outside.length - 1);
    expect(matched).toBeGreaterThan(recorded / 2);
    expect(open).toBeGreaterThan(4);
    expect(open).toBeLessThan(recorded / 4);
  });

  it('have gifts that nobody knew of, entered as the line says, some after their month was closed', () => {
    const lines = ledger.ofType<StatementLineRecorded>('StatementLineRecorded');
    const dayOf = new Map(lines.map(({ reference, bookedOn }) => [reference, bookedOn]));
    const stated = ledger
      .ofType<DonationRecorded>('DonationRecorded')
      .filter(({ externalReference }) => dayOf.has(externalReference));
    const late = stated.filter(({ voucherDate, occurredOn }) => voucherDate > occurredOn);
    const found = late.filter(({ giver }) => giver.kind === 'anonymous');
    expect(found.length).toBeGreaterThanOrEqual(30);
    expect(stated.filter((gift) => dayOf.get(gift.externalReference) !== gift.occurredOn)).toEqual(
      [],
    );
    const isAfterClose = ({ period, occurredOn }: DonationRecorded) =>
      period > monthAfter(occurredOn.slice(0, 7));
    expect(found.some(isAfterClose)).toBe(true);
  });

  it('match no entry twice', () => {
    for (const matches of byAccount<StatementLineMatched>('StatementLineMatched')) {
      const entries = matches.flatMap(({ entries: parts }) =>
        parts.map(({ fundId, voucher }) => `${fundId} ${voucher}`),
      );
      expect(new Set(entries).size).toBe(entries.length);
    }
  });
});
