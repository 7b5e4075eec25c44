import { refusals } from '#contracts';
import { openPages, type OpenPages } from '../../../apps/public/test/public-app.js';
import { BOOK, fund, gift, smallUnion, type SmallUnion } from '../union.js';

let union: SmallUnion;
let pages: OpenPages;
const LABEL = 'Nguồn vận động chương trình';

beforeAll(async () => {
  union = await smallUnion();
  const unlicensed = { fundId: 'pnbc', code: 'PNBC', label: LABEL, name: 'Phụ nữ biên cương' };
  await union.administrator.must('/funds', { ...fund, ...unlicensed });
  const [fact] = await union.cashier.must(`${BOOK}/donations`, gift());
  await union.accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId: 'dc1', voucher: fact?.data.voucher, correction: 'adjust' },
    ...{ correctedAmount: 450_000, validUntil: '2026-12-01', reason: 'Ghi nhầm số tiền' },
  });
  await union.accountHolder.must(`${BOOK}/requests/dc1/approval`);
  await union.viewsCaughtUp();
  pages = await openPages(union.database.urlFor('reader'));
});
afterAll(async () => {
  await pages.close();
  await union.close();
});

const sentences = Object.values(refusals).map(({ vi }) => vi);

describe('9.16 words', () => {
  it('a fund without licence is labelled Nguồn vận động chương trình …, not Quỹ: a setting of the fund', async () => {
    const { body } = await union.auditor.get('/funds/pnbc');
    expect(body).toMatchObject({ label: LABEL, name: 'Phụ nữ biên cương' });
    const page = (await pages.ask('/quy/PNBC')).body;
    expect(page).toContain(LABEL);
    expect(page).not.toContain('Quỹ Phụ nữ biên cương');
    expect((await pages.ask('/')).body).not.toContain('Quỹ Phụ nữ biên cương');
  });

  it('an amount is put right by Điều chỉnh, in the book and on the page', async () => {
    const { body } = await union.auditor.get(`${BOOK}/entries`);
    expect(body.items).toMatchObject([{ correction: 'adjust', amount: -50_000 }, {}, {}]);
    const page = (await pages.ask('/quy/MDD')).body;
    expect(page).toContain('Điều chỉnh');
    expect(page).not.toContain('Đính chính');
  });

  it('and Đính chính is said of text alone: no sentence about a sum uses it', () =>
    expect(sentences.filter((vi) => /đính chính/i.test(vi))).toEqual([]));

  it('an internal auditor is người kiểm tra, and monthly support no học bổng', () => {
    expect(sentences.filter((vi) => /kiểm toán/i.test(vi))).toEqual([]);
    expect(sentences.filter((vi) => /học bổng/i.test(vi))).toEqual([]);
  });
});
