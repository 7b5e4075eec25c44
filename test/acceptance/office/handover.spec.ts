import type { Someone } from '../someone.js';
import {
  BOOK,
  book,
  disbursement,
  gift,
  newPerson,
  smallUnion,
  TODAY,
  unit,
  type SmallUnion,
} from '../union.js';

/**
 * Domain 9.1 and 9.11: the cashier of the commune `hl` changes, and then the commune is merged into
 * its neighbours `cp` and `bm`, seven tenths and three.
 */
let union: SmallUnion;
let successor: Someone;
let newcomer: Someone;
beforeAll(async () => {
  union = await smallUnion();
  const { administrator } = union;
  await administrator.must('/units', unit('bm', 3, 'qn'));
  await administrator.must('/offices/bm/places', {
    ...{ placeId: 'tk', kind: 'bank', name: 'Ngân hàng', openedOn: '2021-01-01' },
    ...{ bankBin: '970405', accountNumber: '987654321' },
  });
  newcomer = await newPerson(union, 'accountant', 'bm');
  successor = await newPerson(union, 'cashier', 'hl');
  const savings = { placeId: 'nh', amount: 1_000_001, earmark: 'hocbong' };
  await union.cashier.must(`${BOOK}/donations`, gift(savings));
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const itemsOf = async (path: string): Promise<readonly object[]> =>
  (await seen(path)).items as readonly object[];
const heldIn = async (path: string): Promise<number> => Number((await seen(path)).held);

const basis = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };

describe('a change of cashier', () => {
  const minutes = (changes: object = {}) => ({
    handoverId: 'bg1',
    capacity: 'cashier',
    handedOverOn: TODAY,
    fromPersonId: union.cashier.personId,
    toPersonId: successor.personId,
    safes: [{ placeId: 'ket', amount: 10_000_000 }],
    accounts: [],
    items: [{ kind: 'bienlai', count: 2 }],
    minutes: basis,
    ...changes,
  });
  const record = async (changes: object = {}) =>
    (await union.cashier.post('/offices/hl/handovers', minutes(changes))).body.code;
  const count = (amount: number, witness: Someone) =>
    union.cashier.must('/offices/hl/counts', {
      ...{ placeId: 'ket', countedOn: TODAY, amount },
      witnesses: [witness.personId],
    });
  const end = () =>
    union.administrator.post('/offices/hl/appointment-ends', {
      ...{ personId: union.cashier.personId, capacity: 'cashier', endedOn: TODAY },
    });

  it('needs a handover count, seen by both', async () => {
    expect(await record()).toBe('HANDOVER_RECEIVER_NOT_APPOINTED');
    const appointment = { personId: successor.personId, capacity: 'cashier', from: TODAY };
    await union.administrator.must('/offices/hl/appointments', appointment);
    expect(await record()).toBe('HANDOVER_NOT_COUNTED');
    await count(10_000_000, union.accountant);
    expect(await record()).toBe('HANDOVER_COUNT_NOT_WITNESSED');
    await count(9_990_000, successor);
    expect(await record()).toBe('HANDOVER_COUNT_DIFFERS');
    await count(10_000_000, successor);
    expect(await record({ safes: [] })).toBe('HANDOVER_PLACE_MISSING');
    expect(await record({ toPersonId: union.cashier.personId })).toBe('HANDOVER_SAME_PERSON');
    const account = { accounts: [{ placeId: 'nh', amount: 1_000_001 }] };
    expect(await record(account)).toBe('HANDOVER_BALANCE_NOT_STATED');
    expect((await end()).body.code).toBe('CASHIER_NOT_HANDED_OVER');
  });

  it('stands on minutes that both sign, and only then the appointment ends', async () => {
    const stated = { placeId: 'nh', statedOn: TODAY, amount: 1_000_001 };
    await union.accountant.must('/offices/hl/bank-balances', stated);
    expect(await record({ accounts: [{ placeId: 'nh', amount: 1_000_000 }] })).toBe(
      'HANDOVER_BALANCE_DIFFERS',
    );
    expect(await record({ accounts: [{ placeId: 'nh', amount: 1_000_001 }] })).toBeUndefined();
    expect(await record()).toBe('HANDOVER_EXISTS');
    const signatures = '/offices/hl/handovers/bg1/signatures';
    await successor.must(signatures);
    expect((await successor.post(signatures)).body.code).toBe('HANDOVER_ALREADY_SIGNED');
    expect((await union.accountant.post(signatures)).body.code).toBe('HANDOVER_NOT_PARTY');
    const unknown = await successor.post('/offices/hl/handovers/bg9/signatures');
    expect(unknown.body.code).toBe('HANDOVER_UNKNOWN');
    expect((await end()).body.code).toBe('CASHIER_NOT_HANDED_OVER');
    await union.cashier.must(signatures);
    expect((await end()).status).toBe(201);
    const [handover] = await itemsOf('/offices/hl/handovers');
    expect(handover).toMatchObject({
      handoverId: 'bg1',
      safes: [{ placeId: 'ket', amount: 10_000_000 }],
      minutes: basis,
    });
    expect(handover).toHaveProperty('giverSignedAt');
    expect(handover).toHaveProperty('receiverSignedAt');
    expect(await itemsOf('/units/qn/cashiers-without-handover')).toEqual([]);
  });
});

describe('the handover of a merged unit', () => {
  const to = (toUnitId: string, toPlaceId: string, more: object = {}) => ({
    toUnitId,
    places: ['ket', 'nh'].map((placeId) => ({ placeId, toPlaceId })),
    items: [{ kind: 'hoso', count: 4 }],
    ...more,
  });
  const handOver = (handoverId: string, receivers: object[] = [to('cp', 'nh'), to('bm', 'tk')]) =>
    union.accountHolder.post(`${BOOK}/handovers`, {
      ...{ handoverId, handedOverOn: TODAY, minutes: basis, receivers },
    });
  const codeOf = async (reply: ReturnType<typeof handOver>) => (await reply).body.code;
  const totals = () => seen('/funds/totals?fundId=mdd');
  const raised = async (basisOf: string) =>
    (await seen(`/units/qn/contributions?basis=${basisOf}`)).unit as { subtree: number };

  it('waits until the unit has ended', async () => {
    expect(await codeOf(handOver('sn1'))).toBe('HANDOVER_BEFORE_END');
    await union.administrator.must('/units/successions', {
      ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
      shares: [
        { from: 'hl', to: 'cp', share: 7_000 },
        { from: 'hl', to: 'bm', share: 3_000 },
      ],
    });
  });

  it('goes to the successors and to nobody else, into books and places that are there', async () => {
    expect(await codeOf(handOver('sn1', [to('cp', 'nh')]))).toBe('HANDOVER_SHARES_NOT_COVERED');
    const stranger = [to('cp', 'nh'), to('bm', 'tk'), to('qn', 'nh')];
    expect(await codeOf(handOver('sn1', stranger))).toBe('HANDOVER_NOT_A_SUCCESSOR');
    expect(await codeOf(handOver('sn1'))).toBe('RECEIVER_BOOK_NOT_OPEN');
    await union.neighbour.must('/books', book('cp'));
    await newcomer.must('/books', book('bm'));
    const nowhere = [to('cp', 'nh'), to('bm', 'ket')];
    expect(await codeOf(handOver('sn1', nowhere))).toBe('PLACE_UNKNOWN');
    const unsaid = [to('cp', 'nh'), to('bm', 'tk', { places: [] })];
    expect(await codeOf(handOver('sn1', unsaid))).toBe('HANDOVER_PLACE_NOT_NAMED');
    const reply = await union.accountant.post(`${BOOK}/handovers`, {});
    expect(reply.body.code).toBe('NOT_ALLOWED');
    expect(await itemsOf('/units/qn/ended-books')).toMatchObject([
      { unitId: 'hl', held: 11_000_001 },
    ]);
  });

  it('minutes list cash, bank and pending requests; the money is divided to the đồng', async () => {
    const request = disbursement('cho', { amount: 3_500_000 });
    await union.accountant.must(`${BOOK}/disbursement-requests`, request);
    const before = await totals();
    expect((await handOver('sn1')).status).toBe(201);
    expect(await heldIn(BOOK)).toBe(0);
    const [bm, cp] = [await heldIn('/books/bm/mdd/2026'), await heldIn('/books/cp/mdd/2026')];
    expect([cp, bm]).toEqual([7_700_001, 3_300_000]);
    expect(await itemsOf('/units/hl/book-handovers')).toMatchObject([
      { toUnitId: 'bm', amount: bm, requests: 0, minutes: basis },
      {
        toUnitId: 'cp',
        amount: cp,
        places: [
          { placeId: 'ket', amount: 7_000_000 },
          { placeId: 'nh', amount: 700_001 },
        ],
        toPlaces: [{ placeId: 'nh', amount: cp }],
        earmarks: [{ earmark: 'hocbong', amount: 700_001 }],
        requests: 1,
        items: [{ kind: 'hoso', count: 4 }],
        takenOverAs: 'KT-CP-MDD-26-000001',
      },
    ]);
    expect(await totals()).toEqual(before);
    expect((await raised('then')).subtree).toBe((await raised('today')).subtree);
    expect(await seen(`${BOOK}/requests/cho`)).toMatchObject({ status: 'carried' });
    expect(await seen('/books/cp/mdd/2026/requests/cho')).toMatchObject({
      status: 'requested',
      reserved: 3_500_000,
      carriedFromUnitId: 'hl',
    });
    for (const path of [BOOK, '/books/cp/mdd/2026', '/books/bm/mdd/2026']) {
      const balance = await seen(`${path}/trial-balance`);
      expect(balance.debit).toBe(balance.credit);
    }
  });

  it('in the wind-down bank lines still arrive, and are handed over, too', async () => {
    expect(await codeOf(handOver('sn2'))).toBe('HANDOVER_NOTHING_LEFT');
    const late = gift({ placeId: 'nh', amount: 90_001, contributingUnitId: 'cp' });
    await union.accountant.must(`${BOOK}/donations`, late);
    const left = { unitId: 'hl', held: 90_001, windDownUntil: '2026-12-31' };
    expect(await itemsOf('/units/qn/ended-books?overdueOn=2026-12-31')).toEqual([]);
    expect(await itemsOf('/units/qn/ended-books?overdueOn=2027-01-01')).toMatchObject([left]);
    expect(await codeOf(handOver('sn1'))).toBe('HANDOVER_EXISTS');
    expect((await handOver('sn2')).status).toBe(201);
    expect(await heldIn(BOOK)).toBe(0);
    expect(await itemsOf('/units/qn/ended-books')).toEqual([]);
    expect(await heldIn('/books/cp/mdd/2026')).toBe(7_763_002);
  });
});
