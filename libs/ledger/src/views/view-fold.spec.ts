import { emptyMemory, ViewFold } from './view-fold.js';

const person = '11111111-2222-4333-8444-555555555555';

const recorded = (stream: string, type: string, data: object, recordedAt: string) => ({
  eventId: person,
  actor: person,
  stream,
  recordedAt,
  event: { type, data },
});

const sumsFund = (recordedAt: string) =>
  recorded('fund-mdd', 'FundOpened', { fundId: 'mdd', disclosure: 'sums', basis: {} }, recordedAt);

const payment = (recordedAt: string) =>
  recorded(
    'cashBook-xa1.mdd.2024',
    'DisbursementPaid',
    {
      voucher: 'PC-XA1-MDD-24-000001',
      occurredOn: '2024-05-05',
      voucherDate: '2024-05-05',
      period: '2024-05',
      requestId: 'dn1',
      amount: 700,
      placeId: 'xa1ket',
      beneficiaries: 12,
      paidBy: person,
    },
    recordedAt,
  );

const closed = (recordedAt: string) =>
  recorded('cashBook-xa1.mdd.2024', 'PeriodClosed', { period: '2024-04' }, recordedAt);

describe('the views over the log', () => {
  it.each([
    ['2024-05-31T16:59:59.999Z', 0],
    ['2024-05-31T17:00:00.000Z', 1],
  ])('take a month for over at midnight in Việt Nam (%s)', (moment, disclosed) => {
    const fold = new ViewFold(emptyMemory());
    for (const event of [
      sumsFund('2024-05-01T02:00:00.000Z'),
      payment('2024-05-06T02:00:00.000Z'),
      closed(moment),
    ])
      fold.fold(event);
    expect(fold.takeBatch().changes.of('disclosedMonth')).toHaveLength(disclosed);
  });

  it('never let time go back when moments come out of order', () => {
    const fold = new ViewFold(emptyMemory());
    for (const event of [
      sumsFund('2024-06-02T02:00:00.000Z'),
      payment('2024-05-06T02:00:00.000Z'),
      closed('2024-06-03T02:00:00.000Z'),
    ])
      fold.fold(event);
    expect(fold.takeBatch().head.headRecordedAt).toBe('2024-06-03T02:00:00.000Z');
    expect(fold.takeBatch().changes.of('disclosedMonth')).toEqual([]);
  });

  it('write each key once, however many events touched it', () => {
    const fold = new ViewFold(emptyMemory());
    fold.fold(payment('2024-05-06T02:00:00.000Z'));
    fold.fold(payment('2024-05-07T02:00:00.000Z'));
    const { changes } = fold.takeBatch();
    expect(changes.of('entry')).toHaveLength(2);
    expect(changes.of('fundMonth')).toMatchObject([{ given: 1_400, payments: 2, received: 0 }]);
    expect(changes.of('bookSlice')).toMatchObject([
      { holds: 'place', item: 'xa1ket', amount: -1_400 },
      { holds: 'earmark', item: '', amount: -1_400 },
    ]);
    expect(fold.takeBatch().changes.of('entry')).toEqual([]);
  });

  it('show the units of a batch as they were at its end, however far the fold has gone on', () => {
    const fold = new ViewFold(emptyMemory());
    const established = (unitId: string) =>
      recorded(
        'organisation-main',
        'UnitEstablished',
        { unitId, code: unitId, name: unitId, kind: 'territorial', establishedOn: '2024-01-01' },
        '2024-01-01T02:00:00.000Z',
      );
    fold.fold(established('tinh'));
    const first = fold.takeBatch().head;
    fold.fold(established('xa1'));
    const second = fold.takeBatch().head;
    expect([...first.organisation.units.keys()]).toEqual(['tinh']);
    expect([...second.organisation.units.keys()]).toEqual(['tinh', 'xa1']);
    expect([first.headNumber, second.headNumber]).toEqual([1, 2]);
  });

  it('keep sums that may grow on, and lose nothing of them', () => {
    const fold = new ViewFold(emptyMemory());
    fold.fold(payment('2024-05-06T02:00:00.000Z'));
    const first = fold.takeBatch(1_000).changes;
    expect(first.of('entry')).toHaveLength(1);
    expect(first.of('fundMonth')).toEqual([]);
    fold.fold(payment('2024-05-07T02:00:00.000Z'));
    expect(fold.takeBatch().changes.of('fundMonth')).toMatchObject([{ given: 1_400, payments: 2 }]);
  });

  it('stop at a stream that no view knows', () => {
    const fold = new ViewFold(emptyMemory());
    expect(() =>
      fold.fold(recorded('kho-1', 'GoodsArrived', {}, '2024-05-01T00:00:00.000Z')),
    ).toThrow(/no view knows/);
  });
});
