import { LedgerWriter, readEnvelope } from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { followUpProblems, remittances, request } from '#read-models';
import { foundation, placesOf } from '../../../libs/read-models/test/invented-union.js';
import {
  ask,
  catchUp,
  emptyLedger,
  type LedgerUnderTest,
} from '../../../libs/read-models/test/views-under-test.js';
import { personOf, type WrittenEvent } from '../../../libs/read-models/test/written-events.js';
import { FollowUp } from '../src/follow-up.js';

const YEAR = 2024;
const streamOf = (unitId: string, year = YEAR) => `cashBook-${unitId}.vuot.${year}`;
const at = (stream: string, type: string, data: object): WrittenEvent => ({
  stream,
  type,
  data,
  recordedAt: '2024-05-02T02:00:00.000Z',
});

const opened = (unitId: string, amount: number, year = YEAR): WrittenEvent[] => [
  at(streamOf(unitId, year), 'BookOpened', {
    unitCode: unitId.toUpperCase(),
    fundCode: 'VUOT',
    chart: '2026_1',
    openedOn: `${year}-01-02`,
    places: amount === 0 ? [] : [{ placeId: placesOf(unitId)[0], amount }],
    earmarks: [],
    openedBy: personOf('ke toan'),
  }),
  ...(['cashier', 'accountHolder'] as const).map((capacity) =>
    at(streamOf(unitId, year), 'OpeningSigned', { capacity, signedBy: personOf(capacity) }),
  ),
];

const posting = (unitId: string, series: string, number: number) => ({
  voucher: `${series}-${unitId.toUpperCase()}-VUOT-24-00000${number}`,
  occurredOn: '2024-05-02',
  voucherDate: '2024-05-02',
  period: '2024-05',
});

const decision = { number: '05/QĐ', date: '2024-05-01', issuer: 'Hội' };

const asked = (requestId: string, validUntil: string) => ({
  requestId,
  placeId: 'tinhket',
  amount: 400_000,
  decision,
  validUntil,
  requestedBy: personOf('ke toan'),
  requestedOn: '2024-05-01',
});

/** Sent by the province and accepted by the commune, as the commands would have written it. */
const remitted: WrittenEvent[] = [
  ['RemittanceRequested', { ...asked('nt1', '2024-05-31'), toUnitId: 'xa1' }],
  [
    'RequestApproved',
    {
      requestId: 'nt1',
      approvedBy: personOf('chu tich'),
      capacity: 'accountHolder',
      delegated: false,
      complete: true,
    },
  ],
  [
    'RemittanceSent',
    {
      ...posting('tinh', 'PC', 1),
      remittanceId: 'nt1',
      amount: 400_000,
      placeId: 'tinhket',
      toUnitId: 'xa1',
      sentBy: personOf('thu quy'),
    },
  ],
  [
    'RemittanceAccepted',
    {
      ...posting('tinh', 'KT', 1),
      remittanceId: 'nt1',
      amount: 400_000,
      toUnitId: 'xa1',
      toYear: YEAR,
      toPlaceId: 'xa1ket',
      receivedOn: '2024-05-02',
      acceptedBy: personOf('ke toan xa'),
    },
  ],
].map(([type, data]) => at(streamOf('tinh'), type as string, data as object));

describe('the follow-up work', () => {
  let ledger: LedgerUnderTest;
  let writer: LedgerWriter;

  beforeEach(async () => {
    ledger = await emptyLedger();
    const now = () => new Date('2024-06-15T02:00:00.000Z');
    writer = new LedgerWriter({ store: ledger.store, deciders: aggregates, upcast, schemaOf, now });
    await ledger.writer.write([...foundation, ...opened('tinh', 1_000_000)]);
  });
  afterEach(() => ledger.close());

  const typesIn = async (stream: string): Promise<string[]> => {
    const types: string[] = [];
    for await (const page of ledger.store.readStream(stream))
      types.push(...page.map(({ bytes }) => readEnvelope(bytes).type));
    return types;
  };

  /** Works until `enough` is answered with true after some progress or problem. */
  const followUp = async (enough: () => Promise<boolean>): Promise<void> => {
    const stopping = new AbortController();
    const look = () => void enough().then((done) => done && stopping.abort());
    await new FollowUp({
      store: ledger.store,
      writer,
      databaseUrl: ledger.projectorUrl,
      upcast,
      clock: () => ({ today: '2024-06-15' }),
      lookEveryMs: 50,
      onProgress: look,
      onProblem: look,
    }).run(stopping.signal);
  };

  const received = async (unitId = 'xa1', type = 'RemittanceReceived', year = YEAR) =>
    (await typesIn(streamOf(unitId, year))).filter((found) => found === type).length;

  it('posts an accepted remittance in the receiver’s book', async () => {
    await ledger.writer.write([...opened('xa1', 0), ...remitted]);
    await followUp(async () => (await received()) === 1);
    await catchUp(ledger);
    const { items } = await remittances(ledger.views, { unitId: 'xa1' });
    expect(items).toMatchObject([{ state: 'received', amount: 400_000, receivedOn: '2024-05-02' }]);
  });

  it('posts it once, even when all is followed up from the beginning again', async () => {
    await ledger.writer.write([...opened('xa1', 0), ...remitted]);
    await followUp(async () => (await received()) === 1);
    await ask(ledger.projectorUrl, 'update follow_up.checkpoint set position = null');
    const head = await ledger.store.head();
    await followUp(async () => {
      const [row] = await ask<{ position: string | null }>(
        ledger.projectorUrl,
        'select position from follow_up.checkpoint',
      );
      return row?.position === head;
    });
    expect(await received()).toBe(1);
    expect(await followUpProblems(ledger.views)).toEqual([]);
  });

  it('shows what a rule refuses, and does it as soon as the book is open', async () => {
    await ledger.writer.write(remitted);
    await followUp(async () => (await followUpProblems(ledger.views)).length === 1);
    expect(await followUpProblems(ledger.views)).toMatchObject([
      { work: 'ReceiveRemittance', stream: streamOf('xa1'), refusal: 'BOOK_NOT_OPEN' },
    ]);

    await ledger.writer.write(opened('xa1', 0));
    await followUp(async () => (await received()) === 1);
    expect(await followUpProblems(ledger.views)).toEqual([]);
  });

  it('brings balances into the next year’s book', async () => {
    const balances = { places: [{ placeId: 'tinhket', amount: 1_000_000 }], earmarks: [] };
    const day = { occurredOn: '2024-12-31', voucherDate: '2024-12-31', period: '2024-12' };
    const moved = { toYear: 2025, ...balances, requests: [] };
    const carried = { ...posting('tinh', 'KT', 1), ...day, ...moved };
    await ledger.writer.write([
      ...opened('tinh', 0, 2025),
      at(streamOf('tinh'), 'BalancesCarriedForward', carried),
    ]);
    await followUp(async () => (await received('tinh', 'BalancesBroughtForward', 2025)) === 1);
    expect(await typesIn(streamOf('tinh', 2025))).toContain('BalancesBroughtForward');
  });

  it('expires requests whose last day is over, and no others', async () => {
    await ledger.writer.write([
      at(streamOf('tinh'), 'DisbursementRequested', asked('dn1', '2024-06-14')),
      at(streamOf('tinh'), 'DisbursementRequested', asked('dn2', '2024-06-15')),
    ]);
    await catchUp(ledger);
    await followUp(async () => (await received('tinh', 'RequestExpired')) === 1);
    await catchUp(ledger);
    const key = { unitId: 'tinh', fundId: 'vuot', year: YEAR };
    expect(await request(ledger.views, { ...key, requestId: 'dn1' })).toMatchObject({
      status: 'expired',
      reserved: 0,
    });
    expect(await request(ledger.views, { ...key, requestId: 'dn2' })).toMatchObject({
      status: 'requested',
      reserved: 400_000,
    });
  });
});
