import { createHash } from 'node:crypto';
import type {
  BookHandedOver,
  BookOpened,
  DisbursementPaid,
  DonationRecorded,
  HandoverRecorded,
  HandoverSigned,
  HoldingPlaceOpened,
  LedgerFounded,
  PeriodClosed,
  RequestApproved,
  UnitEstablished,
  UnitsSucceeded,
} from '#contracts';
import { demoPlan } from '../src/demo/plan/demo-plan.js';
import { isSunday, TET_DAYS } from '../src/demo/plan/working-days.js';
import { LAST_DAY } from '../src/demo/plan/world.js';
import { InMemoryLedger } from './in-memory-ledger.js';

const SMALL = 0.05;

const fingerprintOf = (scale: number): string => {
  const sum = createHash('sha256');
  for (const step of demoPlan(scale)) sum.update(JSON.stringify(step));
  return sum.digest('hex');
};

describe('the plan of the demonstration', () => {
  const ledger = new InMemoryLedger();

  beforeAll(() => {
    for (const step of demoPlan(SMALL)) ledger.take(step);
  });

  it('is the same every time, byte for byte', () => {
    expect(fingerprintOf(SMALL)).toBe(fingerprintOf(SMALL));
  });

  it('asks nothing that a rule refuses', () => {
    expect(ledger.refusals).toEqual([]);
  });

  it('records exactly as many gifts and payments as it promises', () => {
    expect(ledger.count('DonationRecorded')).toBe(60_000 * SMALL);
    expect(ledger.count('DisbursementPaid')).toBe(6000 * SMALL);
  });

  it('says of itself that it is invented', () => {
    expect(ledger.ofType<LedgerFounded>('LedgerFounded')).toEqual([
      {
        organisationName: 'Hội LHPN tỉnh Quảng Ninh (mô phỏng)',
        demonstration: true,
        foundedOn: '2024-01-02',
      },
    ]);
  });

  it('dates no voucher on a Sunday, nor at Tết', () => {
    const dates = ledger.voucherDates();
    expect(dates.filter(isSunday)).toEqual([]);
    expect(dates.filter((day) => TET_DAYS.includes(day))).toEqual([]);
  });

  it('goes back in time nowhere, and ends before today', () => {
    const days = ledger.events.map(({ today }) => today);
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe(LAST_DAY);
  });

  it('has the union of 5,610 units, and 54 communes since 1 July 2025', () => {
    const units = ledger.ofType<UnitEstablished>('UnitEstablished');
    const ofUnion = units.filter(({ code }) => /^(QN|TT|CS)/.test(code));
    const countAt = (level: number) => ofUnion.filter((unit) => unit.level === level).length;
    expect([1, 2, 3, 4, 5].map(countAt)).toEqual([1, 16, 196, 1500, 3897]);
    const since = units.filter(({ establishedOn }) => establishedOn === '2025-07-01');
    expect(since.filter(({ parentId }) => parentId === 'qn')).toHaveLength(54);
  });

  it('divides Đồng Lâm between two communes and ends all districts', () => {
    const shares = ledger
      .ofType<UnitsSucceeded>('UnitsSucceeded')
      .flatMap((succession) => succession.shares);
    const dongLam = ledger
      .ofType<UnitEstablished>('UnitEstablished')
      .find(({ name }) => name === 'Hội LHPN xã Đồng Lâm');
    expect(shares.filter(({ from }) => from === dongLam?.unitId)).toMatchObject([
      { share: 4000 },
      { share: 6000 },
    ]);
    const ended = new Set(shares.map(({ from }) => from));
    expect([...ended].filter((unitId) => unitId.length === 4)).toHaveLength(13);
    expect(ended.size).toBe(13 + 171);
  });

  it('has a change of cashier on signed minutes', () => {
    const { fromPersonId, toPersonId } =
      ledger.ofType<HandoverRecorded>('HandoverRecorded')[0] ?? {};
    const signed = ledger.ofType<HandoverSigned>('HandoverSigned').map(({ signedBy }) => signedBy);
    expect(signed).toEqual([fromPersonId, toPersonId]);
    expect(ledger.count('AppointmentEnded')).toBe(1);
  });

  it('hands every book of the districts over on minutes, and leaves no đồng behind', () => {
    const handed = ledger.ofType<BookHandedOver>('BookHandedOver');
    expect(new Set(handed.map(({ toUnitId }) => toUnitId)).size).toBe(54);
    expect(ledger.count('BookTakenOver')).toBe(handed.length);
    const ended = ledger
      .ofType<UnitsSucceeded>('UnitsSucceeded')
      .flatMap(({ shares }) => shares.map(({ from }) => `cashBook-${from}.`));
    const ofDistrict = (stream: string) => ended.some((name) => stream.startsWith(name));
    expect(ledger.events.some(({ stream }) => ofDistrict(stream))).toBe(true);
    expect(ledger.heldIn(ofDistrict)).toBe(0);
  });

  it('keeps its money where nobody can pay in', () => {
    const accounts = ledger
      .ofType<HoldingPlaceOpened>('HoldingPlaceOpened')
      .filter(({ kind }) => kind === 'bank');
    expect(accounts.every(({ bankBin }) => bankBin === '999999')).toBe(true);
    expect(accounts.every(({ accountNumber = '' }) => /^000\d{10}$/.test(accountNumber))).toBe(
      true,
    );
  });

  it('takes gifts of all kinds, most of them after the storm', () => {
    const gifts = ledger.ofType<DonationRecorded>('DonationRecorded');
    expect(new Set(gifts.map(({ giver }) => giver.kind)).size).toBe(3);
    expect(new Set(gifts.map(({ placeId }) => placeId)).size).toBe(2);
    const inSeptember = gifts.filter(({ period }) => period === '2024-09').length;
    expect(inSeptember).toBeGreaterThan(gifts.length / 5);
    expect(gifts.some(({ earmark }) => earmark !== undefined)).toBe(true);
    expect(gifts.some(({ amount }) => amount % 1000 !== 0)).toBe(true);
  });

  it('lets others approve than those who asked, and has every outcome of a request', () => {
    const outcomes = ['RequestRejected', 'RequestExpired', 'RemittanceReturned', 'VoucherAdjusted'];
    const missing = [...outcomes, 'VoucherVoided'].filter((type) => ledger.count(type) === 0);
    expect(missing).toEqual([]);
    const approved = ledger.ofType<RequestApproved>('RequestApproved');
    expect(approved.some(({ delegated }) => delegated)).toBe(true);
  });

  it('closes every month until October 2026 in the books of that year', () => {
    const opened = ledger.events.filter(
      ({ event, stream }) => event.type === 'BookOpened' && stream.endsWith('.2026'),
    );
    const closed = ledger.ofType<PeriodClosed>('PeriodClosed');
    expect(closed.filter(({ period }) => period === '2026-10')).toHaveLength(opened.length);
    expect(closed.filter(({ period }) => period > '2026-10')).toEqual([]);
  });

  it('opens first books with signed balances', () => {
    const withBalance = ledger
      .ofType<BookOpened>('BookOpened')
      .filter(({ places }) => places.length > 0);
    expect(ledger.count('OpeningSigned')).toBe(2 * withBalance.length);
  });

  it('has money on its way and requests open when it is shown', () => {
    const sent = ledger.count('RemittanceSent');
    expect(sent).toBeGreaterThan(
      ledger.count('RemittanceAccepted') + ledger.count('RemittanceReturned'),
    );
    const asked = ledger.count('DisbursementRequested');
    const finished =
      ledger.count('DisbursementPaid') +
      ledger.count('RequestRejected') +
      ledger.count('RequestExpired');
    expect(asked).toBeGreaterThan(finished);
  });

  it('reaches few children in one month, whose sums must be withheld', () => {
    const reached = ledger.events
      .filter(({ event, stream }) => event.type === 'DisbursementPaid' && stream.includes('.mdd.'))
      .map(({ event }) => event.data as DisbursementPaid)
      .filter(({ period }) => period === '2024-02')
      .reduce((sum, { beneficiaries = 0 }) => sum + beneficiaries, 0);
    expect(reached).toBeLessThan(10);
  });
});
