import { BOOK, disbursement, gift, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const close = (period: string) => union.accountant.post(`${BOOK}/period-closings`, { period });

describe('the closing of months', () => {
  it('goes in order, once the month is over', async () => {
    expect((await close('2026-02')).body).toMatchObject({
      code: 'PERIOD_OUT_OF_ORDER',
      details: { expected: '2026-01' },
    });
    expect((await close('2026-01')).status).toBe(201);
    expect((await close('2026-01')).body.code).toBe('PERIOD_CLOSED');
    for (let month = 2; month <= 10; month += 1)
      expect((await close(`2026-${String(month).padStart(2, '0')}`)).status).toBe(201);
    const { body } = await close('2026-11');
    expect(body.code).toBe('PERIOD_NOT_OVER');
    expect(body.detail).toContain('11/2026');
  });

  it('keeps a closed month shut, and says how a late gift is recorded', async () => {
    const late = gift({ occurredOn: '2026-10-30' });
    const { body } = await union.cashier.post(`${BOOK}/donations`, late);
    expect(body.code).toBe('PERIOD_CLOSED');
    const facts = await union.cashier.must(`${BOOK}/donations`, { ...late, period: '2026-11' });
    expect(facts[0]?.data).toMatchObject({ occurredOn: '2026-10-30', period: '2026-11' });
  });

  it('is not blocked by a request that waits', async () => {
    await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement('cho1'));
    expect((await close('2026-11')).body.code).toBe('PERIOD_NOT_OVER');
  });

  it('carries no year forward that is not over', async () => {
    const { body } = await union.accountant.post(`${BOOK}/carrying-forward`);
    expect(body.code).toBe('YEAR_NOT_OVER');
  });
});

describe('what the views show of the book', () => {
  it('debits equal credits, and the cash book ends with what the safe holds', async () => {
    await union.viewsCaughtUp();
    const { body: balance } = await union.auditor.get(`${BOOK}/trial-balance`);
    expect(balance.debit).toBe(balance.credit);
    const { body: cashBook } = await union.auditor.get(
      '/offices/hl/places/ket/cash-book?month=2026-11',
    );
    const { body: book } = await union.auditor.get(BOOK);
    expect(book.places).toMatchObject([{ placeId: 'ket', amount: cashBook.closing }]);
  });

  it.each([
    '/progress',
    '/units?search=hl',
    '/units/hl',
    '/units/hl/contributions',
    '/units/qn/contributions?basis=then',
    '/units/qn/books',
    '/units/qn/requests?status=requested',
    '/units/hl/remittances',
    '/funds',
    '/funds/totals?from=2026-01&to=2026-12',
    '/funds/mdd',
    '/funds/mdd/months',
    '/offices/hl',
    BOOK,
    `${BOOK}/entries?limit=1`,
    `${BOOK}/journal`,
    `${BOOK}/requests/cho1`,
    '/readings',
    '/follow-up/problems',
  ])('%s answers', async (path) => {
    await union.viewsCaughtUp();
    const { status, text } = await union.auditor.get(path);
    expect([status, text]).toEqual([200, expect.stringMatching(/^[[{]/)]);
  });

  it('a page of a list is followed by the next one', async () => {
    await union.viewsCaughtUp();
    const { body: first } = await union.auditor.get(`${BOOK}/entries?limit=1`);
    const next = String(first.next);
    const { body: second } = await union.auditor.get(`${BOOK}/entries?limit=1&after=${next}`);
    expect(second.items).not.toEqual(first.items);
  });

  it('what is not there is not found, and a page mark of one’s own is refused', async () => {
    expect((await union.auditor.get('/books/hl/mdd/2020')).body.code).toBe('NOT_FOUND');
    const { body } = await union.auditor.get(`${BOOK}/entries?after=xyz`);
    expect(body.errors).toMatchObject([{ field: 'after' }]);
  });
});
