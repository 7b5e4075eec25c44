import { createHash } from 'node:crypto';
import type {
  AdvancePaid,
  AdvancesPassedOn,
  AdvanceReturned,
  AdvanceUsed,
  BookHandedOver,
  BookOpened,
  CollectionRecorded,
  CollectionsPassedOn,
  CollectionsHandedIn,
  DisbursementPaid,
  DonationRecorded,
  GoodsIssued,
  HandoverRecorded,
  HandoverSigned,
  HoldingPlaceOpened,
  LedgerFounded,
  LotsPassedOn,
  PeriodClosed,
  ReceiptsDeclaredLost,
  RequestApproved,
  ResultRecorded,
  StrayMoneyIdentified,
  StrayMoneyPassedOn,
  UnitEstablished,
  UnitsPaired,
  UnitsSucceeded,
  VoucherVoided,
} from '#contracts';
import { chartOf, CURRENT_CHART, linesOf, movementOf, type CashBookEvent } from '#ledger';
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
    const gifts = ledger.ofType<DonationRecorded>('DonationRecorded').filter(({ sms }) => !sms);
    expect(gifts).toHaveLength(60_000 * SMALL);
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
    const funds = ledger.events.flatMap(({ event, stream }) =>
      event.type === 'BookHandedOver' ? [stream.split('.')[1]] : [],
    );
    expect(new Set(funds)).toEqual(new Set(['mdd', 'pnbc', 'kpbl']));
    const ended = ledger
      .ofType<UnitsSucceeded>('UnitsSucceeded')
      .flatMap(({ shares }) => shares.map(({ from }) => `cashBook-${from}.`));
    const ofDistrict = (stream: string) => ended.some((name) => stream.startsWith(name));
    expect(ledger.events.some(({ stream }) => ofDistrict(stream))).toBe(true);
    expect(ledger.heldIn(ofDistrict)).toBe(0);
    expect(ledger.openAdvances(ofDistrict)).toEqual([]);
  });

  it('takes advances, takings and stray money over New Year and the merger, and settles them there', () => {
    const passed = [
      ...ledger.ofType<AdvancesPassedOn>('AdvancesPassedOn'),
      ...ledger.ofType<CollectionsPassedOn>('CollectionsPassedOn'),
      ...ledger.ofType<StrayMoneyPassedOn>('StrayMoneyPassedOn'),
    ];
    const went = (type: string) => {
      const events = ledger.ofType<AdvancesPassedOn>(type);
      return new Set(events.map(({ toYear, handover }) => (handover ? 'merger' : toYear)));
    };
    for (const type of ['AdvancesPassedOn', 'CollectionsPassedOn', 'StrayMoneyPassedOn'])
      expect(went(type)).toEqual(new Set([2025, 'merger', 2026]));
    const takenOn = ['AdvancesTakenOn', 'CollectionsTakenOn', 'StrayMoneyTakenOn'];
    const arrived = takenOn.reduce((sum, type) => sum + ledger.count(type), 0);
    expect(arrived).toBe(passed.length);
    const settledIn2026 = ledger.openAdvances((stream) => !stream.endsWith('.2026'));
    expect(settledIn2026).toEqual([]);
    const late = ledger
      .ofType<StrayMoneyIdentified>('StrayMoneyIdentified')
      .filter(({ receivedOn, occurredOn }) => receivedOn.slice(0, 4) < occurredOn.slice(0, 4));
    expect(late).toHaveLength(2);
  });

  it('reports on every book of a year that is over', () => {
    const years = ledger.events.flatMap(({ event, stream }) =>
      event.type === 'YearClosed' ? [stream] : [],
    );
    const carried = ledger.events.flatMap(({ event, stream }) =>
      event.type === 'BalancesCarriedForward' ? [stream] : [],
    );
    expect(carried.filter((stream) => !years.includes(stream))).toEqual([]);
  });

  it('leaves no đồng in any book of the closed fund: the communes send up what they have left', () => {
    const held = new Map<string, number>();
    for (const { event, stream } of ledger.events.filter((one) => one.stream.includes('.kpbl.'))) {
      const movement = movementOf(event as CashBookEvent);
      if (!movement) continue;
      const { places, transit, owed = [] } = movement;
      const delta = [...places, ...owed].reduce((sum, part) => sum + part.delta, transit);
      held.set(stream, (held.get(stream) ?? 0) + delta);
    }
    expect(held.size).toBeGreaterThan(0);
    expect([...held].filter(([, amount]) => amount !== 0)).toEqual([]);
    expect([...held.keys()].filter((stream) => stream.endsWith('.2026'))).toEqual([]);
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
    const withGoods = withBalance.filter(({ lots }) => lots);
    expect(withGoods.length).toBeGreaterThan(0);
    expect(ledger.count('OpeningSigned')).toBe(2 * withBalance.length + withGoods.length);
  });

  it('buys goods every autumn, gives them at Tết out of next year’s book, and has some left', () => {
    expect(ledger.count('GoodsBought')).toBe(3);
    expect(ledger.count('AdvanceSpentOnGoods')).toBe(1);
    const given = ledger
      .ofType<GoodsIssued>('GoodsIssued')
      .filter(({ lines }) => lines.some(({ bought }) => bought));
    expect(given.map(({ occurredOn }) => occurredOn.slice(0, 4))).toEqual(['2025', '2026']);
  });

  it('gives goods and bundles before each Tết, and nothing that has expired', () => {
    expect(ledger.count('GoodsReceived')).toBe(7);
    const issues = ledger.ofType<GoodsIssued>('GoodsIssued');
    expect(issues.filter(({ bundles }) => bundles !== undefined)).toHaveLength(4);
    expect(ledger.count('GoodsIssueVoided')).toBe(1);
    expect(issues.filter(({ bundles }) => bundles === undefined)).toHaveLength(7);
    expect(ledger.count('GoodsWrittenOff')).toBe(3);
    expect(ledger.count('DirectGiftRecorded')).toBe(4);
  });

  it('takes milk over two New Years, and the blankets of a district to its communes', () => {
    const passed = ledger.ofType<LotsPassedOn>('LotsPassedOn');
    const years = passed.filter(({ handover }) => !handover).map(({ toYear }) => toYear);
    expect(new Set(years)).toEqual(new Set([2025, 2026]));
    const handed = passed.flatMap(({ handover, lots }) => (handover ? lots : []));
    expect(handed.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(75);
    expect(ledger.count('LotsTakenOn')).toBe(passed.length);
  });

  it('hands the districts’ blank receipts to communes, every serial accounted for', () => {
    const passed = ledger.count('ReceiptBookPassedOn');
    expect(passed).toBeGreaterThan(0);
    expect(ledger.count('ReceiptBookTakenOn')).toBe(passed);
  });

  it('counts what the border programme has built', () => {
    const kinds = ledger.ofType<ResultRecorded>('ResultRecorded').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['house', 'livelihood', 'well', 'toilet']));
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

  it('has targets on their way, pairs, clusters and money that is no charity', () => {
    const shown = ['ProgressRecorded', 'ProgressCorrected', 'UnitsPaired', 'ClusterJoined'];
    const besides = ['ClusterHeadAppointed', 'CrossAuditGranted', 'ProgrammeMoneyCorrected'];
    const missing = [...shown, ...besides].filter((type) => ledger.count(type) === 0);
    expect(missing).toEqual([]);
    const paired = new Set(
      ledger.ofType<UnitsPaired>('UnitsPaired').map(({ partnerUnitId }) => partnerUnitId),
    );
    const paid = ledger.ofType<DisbursementPaid>('DisbursementPaid');
    const helped = paid.filter(({ beneficiaryUnitId = '' }) => paired.has(beneficiaryUnitId));
    expect(helped.length).toBeGreaterThan(2);
  });

  it('shows an auditor what to look for: late entries, some of a month that was closed', () => {
    const gifts = ledger.events.filter(({ event }) => event.type === 'DonationRecorded');
    const late = gifts.filter(({ today, event }) => {
      const { occurredOn } = event.data as DonationRecorded;
      return Date.parse(today) - Date.parse(occurredOn) > 7 * 86_400_000;
    });
    const after = late.filter(({ event }) => {
      const { occurredOn, period } = event.data as DonationRecorded;
      return period > occurredOn.slice(0, 7);
    });
    expect(late.length).toBeGreaterThan(3);
    expect(after.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(gifts.length / 50);
  });

  it('has advances settled in every way, some open and overdue, and absentees on signing lists', () => {
    const ways = ['AdvanceUsed', 'AdvanceReturned', 'AdvanceToppedUp'];
    expect(ways.filter((type) => ledger.count(type) === 0)).toEqual([]);
    const paid = ledger.ofType<AdvancePaid>('AdvancePaid');
    const settled = ledger
      .ofType<AdvanceUsed | AdvanceReturned>('AdvanceUsed')
      .concat(ledger.ofType<AdvanceReturned>('AdvanceReturned'));
    const sumOf = (parts: readonly { amount: number }[]) =>
      parts.reduce((sum, { amount }) => sum + amount, 0);
    expect(sumOf(paid)).toBeGreaterThan(sumOf(settled));
    expect(paid.some(({ absenteesOf }) => absenteesOf !== undefined)).toBe(true);
    const late = ledger.openAdvances(() => true).filter(({ dueOn }) => dueOn < LAST_DAY);
    expect(late.length).toBeGreaterThan(0);
  });

  it('has collectors of both drives, with receipt books returned, lost, and still out', () => {
    expect(ledger.count('DrivePlanned')).toBe(2);
    expect(ledger.count('CollectionRecorded')).toBeGreaterThan(40);
    expect(ledger.count('CollectionsHandedIn')).toBeGreaterThan(10);
    const issued = ledger.count('ReceiptBookIssued');
    const lost = ledger.ofType<ReceiptsDeclaredLost>('ReceiptsDeclaredLost');
    expect(lost.filter(({ whole }) => whole)).toHaveLength(1);
    expect(ledger.count('ReceiptSerialVoided')).toBeGreaterThan(0);
    expect(issued).toBeGreaterThan(ledger.count('ReceiptBookReturned') + 1);
    expect(ledger.count('ReceiptBookReturned')).toBe(4);
  });

  it('leaves some takings with their collectors when it is shown', () => {
    const sumOf = (sums: readonly { readonly amount: number }[]): number =>
      sums.reduce((sum, { amount }) => sum + amount, 0);
    const taken = sumOf(ledger.ofType<CollectionRecorded>('CollectionRecorded'));
    const handedIn = sumOf(ledger.ofType<CollectionsHandedIn>('CollectionsHandedIn'));
    expect(taken).toBeGreaterThan(handedIn);
  });

  it('finds stray money, gives it back or learns whose it is, and shows some still open', () => {
    const types = ['StrayMoneyIdentified', 'StrayMoneyRefunded', 'InterestReceived'];
    const more = [...types, 'BankFeeCharged', 'SurplusClosed', 'ShortageRepaid'];
    const all = [...more, 'ShortageWrittenOff', 'PurposeChanged', 'InterestPolicySet'];
    expect(all.filter((type) => ledger.count(type) === 0)).toEqual([]);
    const found = ledger.count('StrayMoneyReceived');
    const mistaken = ledger
      .ofType<VoucherVoided>('VoucherVoided')
      .filter(({ kind }) => kind === 'strayIdentified').length;
    const identified = ledger.count('StrayMoneyIdentified') - mistaken;
    const settled = identified + ledger.count('StrayMoneyRefunded');
    expect(found).toBe(settled + 2);
    const differences = ledger.count('SurplusClosed') + ledger.count('ShortageRepaid');
    const closed = differences + ledger.count('ShortageWrittenOff');
    expect(ledger.count('DifferenceFound')).toBe(closed + 1);
    const gifts = ledger.ofType<DonationRecorded>('DonationRecorded');
    expect(gifts.some(({ foreign }) => foreign?.currency === 'USD')).toBe(true);
  });

  it('debits what it credits, in every book', () => {
    const balances = new Map<string, number>();
    for (const { event, stream } of ledger.events) {
      if (!stream.startsWith('cashBook-')) continue;
      const movement = movementOf(event as CashBookEvent);
      const lines = movement
        ? linesOf(movement, chartOf(CURRENT_CHART), (place) => (place === 'ket' ? 'safe' : 'bank'))
        : [];
      const balance = lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
      balances.set(stream, (balances.get(stream) ?? 0) + balance);
    }
    expect([...balances.values()].filter((balance) => balance !== 0)).toEqual([]);
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
