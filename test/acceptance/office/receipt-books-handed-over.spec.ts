import { BOOK, newPerson, smallUnion, TODAY, type SmallUnion } from '../union.js';

/** Domain 9.6 and 9.11: the blank receipts of a commune that is merged go to its successor. */
let union: SmallUnion;
let collector: { kind: string; subject: string };
const OLD = '/offices/hl/receipt-books';
const NEW = '/offices/cp/receipt-books';
const minutes = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };

beforeAll(async () => {
  union = await smallUnion();
  const printed = { prefix: 'AA26', firstSerial: 1, lastSerial: 10, registeredOn: '2026-11-01' };
  await union.accountant.must(OLD, { ...printed, bookId: 'q1' });
  const [issued] = await union.accountant.must(`${OLD}/q1/issues`, {
    ...{ fundId: 'mdd', issuedOn: '2026-11-02' },
    collector: { kind: 'outsider', name: 'Đặng Thị Thu' },
  });
  const data = issued?.data as { collector: { subject: string } };
  collector = { kind: 'outsider', subject: data.collector.subject };
  await union.accountant.must(`${BOOK}/collections`, {
    ...{ collectionId: 'thu1', amount: 200_000, collector, occurredOn: '2026-11-03' },
    ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'hl' },
    receipt: { bookId: 'q1', serial: 1 },
  });
  const spoilt = { serial: 2, voidedOn: '2026-11-03', fundId: 'mdd', year: 2026 };
  await union.accountant.must(`${OLD}/q1/voids`, spoilt);
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};
const handOver = async (more: object = {}) => {
  const said = { toUnitId: 'cp', handedOverOn: TODAY, minutes, ...more };
  const { body, status } = await union.accountant.post(`${OLD}/q1/handover`, said);
  return body.code ?? status;
};

describe('a receipt book of a unit that is merged', () => {
  it('waits for the end of the unit and for its collector', async () => {
    expect(await handOver()).toBe('RECEIPT_BOOK_OUT');
    await union.accountant.must(`${OLD}/q1/returns`, {
      ...{ fundId: 'mdd', year: 2026, returnedOn: '2026-11-20' },
      ...{ used: 1, voided: 1, lost: 0, unused: 8 },
    });
    expect(await handOver()).toBe('HANDOVER_BEFORE_END');
    await union.administrator.must('/units/successions', {
      ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
      shares: [{ from: 'hl', to: 'cp', share: 10_000 }],
    });
    expect(await handOver({ toUnitId: 'qn' })).toBe('HANDOVER_NOT_A_SUCCESSOR');
  });

  it('gives its blank leaves to the successor; each serial has its fate at both', async () => {
    expect(await handOver()).toBe(201);
    expect(await handOver()).toBe('RECEIPT_BOOK_PASSED_ON');
    const { leaves, ...old } = (await seen(`${OLD}/q1`)) as { leaves: { fate: string }[] };
    expect(old).toMatchObject({ status: 'passedOn', toUnitId: 'cp', used: 1, voided: 1 });
    expect(old).toMatchObject({ elsewhere: 8, unused: 0, handedOverOn: TODAY });
    expect(leaves.map(({ fate }) => fate).slice(0, 3)).toEqual(['used', 'voided', 'elsewhere']);
    expect(await seen(`${NEW}/q1`)).toMatchObject({
      ...{ status: 'kept', prefix: 'AA26', fromUnitId: 'hl', fromBookId: 'q1' },
      ...{ used: 0, voided: 0, elsewhere: 2, unused: 8, minutesNumber: '07/BB-BG' },
    });
  });

  it('can be used by the successor and by nobody else, and no leaf twice', async () => {
    const again = { fundId: 'mdd', issuedOn: TODAY, collector };
    const here = await union.accountant.post(`${OLD}/q1/issues`, again);
    expect(here.body.code).toBe('RECEIPT_BOOK_PASSED_ON');
    await union.neighbour.must(`${NEW}/q1/issues`, again);
    await union.neighbour.must('/books', {
      ...{ unitId: 'cp', fundId: 'mdd', year: 2026, openedOn: '2026-01-01' },
      ...{ places: [], earmarks: [] },
    });
    const cashier = await newPerson(union, 'cashier', 'cp');
    const take = async (serial: number) => {
      const { body, status } = await cashier.post('/books/cp/mdd/2026/collections', {
        ...{ collectionId: `thu${String(serial)}`, amount: 90_000, collector, occurredOn: TODAY },
        ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'cp' },
        receipt: { bookId: 'q1', serial },
      });
      return body.code ?? status;
    };
    expect(await take(1)).toBe('RECEIPT_SERIAL_ELSEWHERE');
    expect(await take(3)).toBe(201);
    expect(await take(3)).toBe('COLLECTION_EXISTS');
  });
});
