import {
  CAPACITIES,
  CORRECTABLE_KINDS,
  type EventName,
  eventShapes,
  GIVER_KINDS,
  PRIVACY_REQUEST_KINDS,
  VOUCHER_SERIES,
} from '#contracts';
import { type CashBookEvent, isBucket, movementOf } from '#ledger';
import { demoPlan } from '../src/demo/plan/demo-plan.js';
import { InMemoryLedger } from './in-memory-ledger.js';
import { LACKING_IN_DEMO } from './lacking-in-demo.js';

/** As small as the tests load it: the cases are there however few gifts there are. */
const SMALLEST = 0.01;

const ledger = new InMemoryLedger();
beforeAll(() => {
  for (const step of demoPlan(SMALLEST)) ledger.take(step);
});

type DataOf<N extends EventName> = InstanceType<(typeof eventShapes)[N]>;
const all = <N extends EventName>(type: N) => ledger.ofType<DataOf<N>>(type);
const has = (...types: EventName[]): boolean => types.every((type) => ledger.count(type) > 0);
const some = <N extends EventName>(type: N, isOne: (data: DataOf<N>) => unknown): boolean =>
  all(type).some(isOne);
const includesAll = <T>(seen: Iterable<T>, wanted: Iterable<T>): boolean => {
  const found = new Set(seen);
  return [...wanted].every((one) => found.has(one));
};

/** Of every safe and account of every book: what it held at the end of each day on which it moved. */
const balances = (): number[] => {
  const days = new Map<string, Map<string, number>>();
  for (const { stream, event } of ledger.events) {
    if (!stream.startsWith('cashBook-')) continue;
    const { occurredOn = '', openedOn = '' } = event.data as Readonly<Record<string, string>>;
    for (const { placeId, delta } of movementOf(event as CashBookEvent)?.places ?? []) {
      const byDay = days.get(`${stream} ${placeId}`) ?? new Map<string, number>();
      days.set(`${stream} ${placeId}`, byDay);
      const day = occurredOn || openedOn;
      byDay.set(day, (byDay.get(day) ?? 0) + delta);
    }
  }
  return [...days.values()].flatMap((byDay) => {
    let held = 0;
    return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => (held += delta));
  });
};

const seriesOf = (): string[] =>
  ledger.events.flatMap(({ event }) => {
    const { voucher } = event.data as { readonly voucher?: string };
    return voucher === undefined ? [] : [voucher.slice(0, 2)];
  });

/** Streams of the books of units that ended with the districts. */
const ofEndedUnits = (): string[] =>
  all('UnitsSucceeded').flatMap(({ shares }) => shares.map(({ from }) => `cashBook-${from}.`));

const comesAfterTheEnd = (type: EventName): boolean => {
  const ended = ofEndedUnits();
  return ledger.events.some(
    ({ event, stream, today }) =>
      event.type === type && today > '2025-07-01' && ended.some((name) => stream.startsWith(name)),
  );
};

describe('the smallest demonstration', () => {
  it('asks nothing that a rule refuses', () => {
    expect(ledger.refusals).toEqual([]);
  });

  it.each(Object.keys(eventShapes) as EventName[])('contains %s, or says why not', (type) => {
    const reason = LACKING_IN_DEMO[type];
    expect([type, ledger.count(type) > 0]).toEqual([type, reason === undefined]);
  });

  it.each(CORRECTABLE_KINDS)('puts a voucher of the kind %s right', (kind) => {
    const isOne = (corrected: { readonly kind: string }) => corrected.kind === kind;
    expect(all('VoucherAdjusted').some(isOne) || all('VoucherVoided').some(isOne)).toBe(true);
  });
});

const POINTS: readonly (readonly [string, () => boolean])[] = [
  [
    '1 who signs: every capacity, a delegation, and a change of cashier on minutes',
    () =>
      includesAll(
        all('SignerAppointed').map(({ capacity }) => capacity),
        CAPACITIES,
      ) &&
      some('RequestApproved', ({ delegated }) => delegated) &&
      has('SigningDelegated', 'HandoverSigned', 'AppointmentEnded', 'RoleRevoked'),
  ],
  [
    '2 safe and account hold money outside the books, too, and lines are set outside',
    () =>
      includesAll(
        all('OutsideMoneyDeclared').map(({ placeId }) => placeId),
        ['ket', 'nganhang'],
      ) && has('CashCounted', 'BankBalanceStated', 'LineSetOutside'),
  ],
  [
    '3 vouchers of every series, one that was voided, and cash to the bank and back',
    () =>
      includesAll(seriesOf(), VOUCHER_SERIES) &&
      has('VoucherVoided') &&
      includesAll(
        all('TransferSent').map(({ placeId }) => placeId),
        ['ket', 'nganhang'],
      ),
  ],
  ['4 no safe and no account is negative on any day', () => balances().every((held) => held >= 0)],
  [
    '5 offices start in mid-life, with goods and children’s buckets, and three signatures',
    () =>
      some('BookOpened', ({ lots }) => lots) &&
      some('BookOpened', ({ earmarks }) => earmarks.some(({ earmark }) => isBucket(earmark))) &&
      includesAll(
        all('OpeningSigned').map(({ capacity }) => capacity),
        ['cashier', 'storekeeper', 'accountHolder'],
      ),
  ],
  [
    '6 collectors, drives with what is expected, lists of members, and every fate of a receipt',
    () =>
      some('CollectionRecorded', ({ giver, receipt }) => giver.members && receipt) &&
      some('DrivePlanned', ({ units }) => units.some(({ expected }) => expected > 0)) &&
      has('CollectionsHandedIn', 'ReceiptSerialVoided', 'ReceiptsDeclaredLost') &&
      has('ReceiptBookReturned', 'CollectionAdjusted'),
  ],
  [
    '7 advances are used, returned, topped up and overdue, and absentees are on signing lists',
    () =>
      has('AdvanceReturned', 'AdvanceToppedUp') &&
      some('AdvanceUsed', ({ signingList: list }) => list && list.signedCount < list.count) &&
      ledger.openAdvances(() => true).some(({ dueOn }) => dueOn < '2026-11-21'),
  ],
  [
    '8 stray money of both kinds, refunds, interest, fees, foreign money, and count differences',
    () =>
      includesAll(
        all('StrayMoneyReceived').map(({ nature }) => nature),
        ['unidentified', 'misdirected'],
      ) &&
      has('StrayMoneyRefunded', 'InterestReceived', 'BankFeeCharged') &&
      some('DonationRecorded', ({ foreign }) => foreign) &&
      includesAll(
        all('DifferenceFound').map(({ nature }) => nature),
        ['surplus', 'shortage', 'counterfeit'],
      ) &&
      has('SurplusClosed', 'ShortageRepaid', 'ShortageWrittenOff'),
  ],
  [
    '9 a remittance keeps its earmark, and a purpose changes with consent or by decision',
    () =>
      some('RemittanceReceived', ({ earmark }) => earmark) &&
      some('PurposeChangeRequested', ({ consent }) => consent) &&
      some('PurposeChangeRequested', ({ decision }) => decision) &&
      all('DisbursementRequested').every(({ decision }) => decision.number !== ''),
  ],
  [
    '10 at a year’s end money goes forward and back, and mistakes go to the year of their finding',
    () =>
      has('BalancesBroughtForward', 'BalancesBroughtBack', 'YearClosed') &&
      has('AnnualReportSubmitted', 'AdjustmentReferred', 'ReferredAdjustmentPosted'),
  ],
  [
    '11 at the merger money, goods, claims, receipt books and children go over, on minutes',
    () =>
      all('BookHandedOver').every(({ minutes }) => minutes.number !== '') &&
      some('LotsPassedOn', ({ handover }) => handover) &&
      some('CollectionsPassedOn', ({ handover }) => handover) &&
      some('StrayMoneyPassedOn', ({ handover }) => handover) &&
      has('ReceiptBookTakenOn', 'ChildMoved'),
  ],
  [
    '11 an ended unit still gets money in its wind-down',
    () => comesAfterTheEnd('DonationRecorded'),
  ],
  [
    '12 mothers give directly, shared money goes ahead and comes back, carers sign and dispute',
    () =>
      has('DirectSupportRecorded', 'DirectSupportWithdrawn', 'FrontRepaid', 'DisputeAnswered') &&
      some('DonationRecorded', ({ forChild }) => forChild?.months) &&
      includesAll(
        all('CommitmentRecorded').map(({ midMonth }) => midMonth),
        ['wholeMonth', 'fromNext', 'byDays'],
      ) &&
      some('ChildHandoverPaid', ({ lines }) => lines.some(({ mark }) => mark === 'fingerprint')) &&
      some('ChildHandoverPaid', ({ lines }) => lines.some(({ because }) => because)),
  ],
  [
    '13 goods expire, are written off or of no known value; givers hand some out themselves',
    () =>
      some('GoodsReceived', ({ lots }) => lots.some(({ expiresOn }) => expiresOn)) &&
      some('GoodsReceived', ({ lots }) =>
        lots.some(({ valuation }) => valuation.basis === 'undetermined'),
      ) &&
      some('GoodsWrittenOff', ({ cause }) => cause === 'expired') &&
      has('DirectGiftRecorded', 'DirectGiftWithdrawn', 'GoodsBought', 'GoodsMoved'),
  ],
  [
    '14 transfers have the bank’s reference, statements are matched, and givers agree to be named',
    () =>
      some('DonationRecorded', ({ externalReference }) => externalReference) &&
      has('StatementLineMatched', 'StatementLineReopened', 'NamingConsentWithdrawn') &&
      ledger.count('StatementLineRecorded') >
        ledger.count('StatementLineMatched') + ledger.count('LineSetOutside'),
  ],
  [
    '15 the last day of a year has its count and the bank’s confirmation',
    () =>
      some('CashCounted', ({ countedOn }) => countedOn === '2024-12-31') &&
      some('BankBalanceStated', ({ statedOn }) => statedOn === '2024-12-31') &&
      has('AnnualReportSubmitted'),
  ],
  [
    '16 a fund without a licence is called a source of what was raised, and never a fund',
    () => all('FundOpened').every(({ label }) => label.startsWith('Nguồn vận động')),
  ],
  [
    '17 everything is marked as invented',
    () => all('LedgerFounded').every(({ demonstration }) => demonstration),
  ],
];

describe('the smallest demonstration has, of the practice of the office (domain 9)', () => {
  it.each(POINTS)('9.%s', (_, isThere) => {
    expect(isThere()).toBe(true);
  });

  it('gifts of every kind of giver, and every kind of request about own data', () => {
    const givers = all('DonationRecorded').map(({ giver }) => giver.kind);
    expect(new Set(givers)).toEqual(new Set(GIVER_KINDS));
    const kinds = all('PrivacyRequestReceived').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(PRIVACY_REQUEST_KINDS));
  });
});
