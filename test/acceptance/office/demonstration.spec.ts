import { openPages, type OpenPages } from '../../../apps/public/test/public-app.js';
import { demoPlan } from '../../../apps/standalone/src/demo/plan/demo-plan.js';
import {
  FOLLOW_UP,
  SETTLE,
  type PlannedCommand,
} from '../../../apps/standalone/src/demo/plan/planned-command.js';
import { isSunday, TET_DAYS } from '../../../apps/standalone/src/demo/plan/working-days.js';
import { smallUnion, type SmallUnion } from '../union.js';

/** Whose names stand in the founding documents and in what was written about them (domain 1, 2). */
const NAMED_THERE = /Kovalevskaia|Hà Thị Nga|Trương Mỹ Hoa/;
/** The first day of the year by the moon, as the calendar has it. */
const TET = ['2024-02-10', '2025-01-29', '2026-02-17'];

let union: SmallUnion;
let pages: OpenPages;
let plan: PlannedCommand[];
beforeAll(async () => {
  plan = [...demoPlan(0.02)].filter(
    (step): step is PlannedCommand => step !== SETTLE && step !== FOLLOW_UP,
  );
  union = await smallUnion();
  await union.viewsCaughtUp();
  pages = await openPages(union.database.urlFor('reader'));
}, 60_000);
afterAll(async () => {
  await pages.close();
  await union.close();
});

const ofType = <K extends PlannedCommand['type']>(type: K) =>
  plan.filter((step): step is PlannedCommand<K> => step.type === type);
const days = (field: 'occurredOn' | 'voucherDate'): string[] =>
  plan.flatMap(({ data }) => {
    const day: unknown = Object.entries(data).find(([name]) => name === field)?.[1];
    return typeof day === 'string' ? [day] : [];
  });

describe('9.17 demonstration', () => {
  it('every page says SỐ LIỆU GIẢ ĐỊNH, and no search engine keeps it', async () => {
    for (const path of ['/', '/quy/MDD', '/don-vi', '/don-vi/QN', '/doc-so', '/en']) {
      const { body, headers, statusCode } = await pages.ask(path);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toMatch(/số liệu giả định|invented figures/i);
      expect(headers['x-robots-tag']).toBe('noindex');
    }
  });

  it('the api says it, too, and is kept by no search engine either', async () => {
    const { body, headers } = await union.auditor.get('/progress');
    expect(body).toMatchObject({ demonstration: true });
    expect(headers.get('x-robots-tag')).toBe('noindex');
  });

  it('the organisation is called (mô phỏng), and units by their full names', () => {
    const [founded] = ofType('FoundLedger');
    expect(founded?.data).toMatchObject({ demonstration: true });
    expect(founded?.data.organisationName).toMatch(/\(mô phỏng\)$/);
    const names = ofType('EstablishUnit').map(({ data }) => data.name);
    expect(names).toContain('Hội LHPN huyện Ba Chẽ');
    expect(names.filter((name) => name.trim().split(' ').length < 3)).toEqual([]);
  });

  it('its accounts cannot exist, and nobody can pay into them', () => {
    const accounts = ofType('OpenHoldingPlace').filter(({ data }) => data.kind === 'bank');
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.every(({ data }) => data.bankBin === '999999')).toBe(true);
    expect(accounts.every(({ data }) => /^000\d{10}$/.test(data.accountNumber ?? ''))).toBe(true);
  });

  it('no voucher is dated on a Sunday, nor at Tết by the moon', () => {
    expect(TET_DAYS).toEqual(TET);
    const dated = [...days('voucherDate'), ...days('occurredOn')];
    expect(dated.length).toBeGreaterThan(1000);
    expect(days('voucherDate').filter(isSunday)).toEqual([]);
    expect(dated.filter((day) => TET.includes(day))).toEqual([]);
  });

  it('gifts peak after storm Yagi, in September 2024', () => {
    const perMonth = new Map<string, number>();
    for (const { data } of ofType('RecordDonation')) {
      const month = data.occurredOn.slice(0, 7);
      perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
    }
    const [peak] = [...perMonth].sort(([, a], [, b]) => b - a);
    expect(peak?.[0]).toBe('2024-09');
  });

  it('one-day salaries come in odd sums', () => {
    const taken = ofType('RecordCollection').map(({ data }) => data.amount);
    expect(taken.some((amount) => amount % 1000 !== 0)).toBe(true);
  });

  it('nobody of the founding documents turns up, nor the text messages of 2016 and 2022', () => {
    const everything = JSON.stringify(plan);
    expect(everything).not.toMatch(NAMED_THERE);
    const amounts = plan.map(({ data }) => (data as { amount?: number }).amount);
    expect(amounts).not.toContain(584_712_000);
    expect(amounts).not.toContain(362_400_000);
  });
});
