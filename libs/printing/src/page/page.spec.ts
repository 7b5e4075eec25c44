import fc from 'fast-check';
import type { GiftLineView, GiftListView } from '#contracts';
import { csvOf } from '../csv.js';
import type { Print, Sheet } from '../sheet.js';
import { giftListSheet } from '../sheets/gift-list.js';
import { pageOf } from './page.js';

const gift = (amount: number, voucher: string): GiftLineView => ({
  ...{ position: 1, eventId: '', voucher, occurredOn: '2026-11-22', kind: 'donation' },
  ...{ contributingUnitId: 'hl', amount, voided: false },
});

const printOf = (pages: readonly GiftLineView[][], demonstration = false): Print<GiftListView> => ({
  sheet: giftListSheet,
  asked: { unitId: 'hl', fundId: 'mdd', year: 2026 },
  pages: asyncPages(pages),
  letterhead: {
    ...{ organisation: 'Hội thử', demonstration, position: 7 },
    asOf: '2026-11-22T09:00',
  },
  names: {
    units: new Map([['hl', 'Hội Hạ Long']]),
    funds: new Map([['mdd', 'Chương trình Mẹ đỡ đầu']]),
    places: new Map(),
    stores: new Map(),
  },
  language: 'vi',
});

async function* asyncPages(pages: readonly GiftLineView[][]): AsyncGenerator<GiftListView> {
  for (const items of await Promise.resolve(pages))
    yield { unitId: 'hl', fundId: 'mdd', year: 2026, total: 0, gifts: 0, items };
}

const written = async (pieces: AsyncIterable<string>): Promise<string> => {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
};

describe('a printed list', () => {
  it('says whose it is, what was asked for, and up to which entry it is right', async () => {
    const page = await written(pageOf(printOf([[gift(5, 'PT-1')]])));
    expect(page).toContain('<dt>Đơn vị</dt><dd>Hội Hạ Long</dd>');
    expect(page).toContain('<dt>Nguồn quỹ</dt><dd>Chương trình Mẹ đỡ đầu</dd>');
    expect(page).toContain('In từ sổ đến dòng số 7, ghi lúc 22/11/2026, 09:00.');
    expect(page).not.toContain('giả định');
  });

  it('says so where it has no line', async () => {
    const page = await written(pageOf(printOf([[]], true)));
    expect(page).toContain('Không có dòng nào.');
    expect(page).not.toContain('<table');
    expect(page).toContain('Số liệu giả định');
  });

  it('has the same lines and the same sum, however they are cut into pages', async () => {
    const pages = fc.array(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(pages, async (amounts) => {
        const cut = amounts.map((page) => page.map((amount) => gift(amount, 'PT-1')));
        expect(await written(pageOf(printOf(cut)))).toBe(
          await written(pageOf(printOf([cut.flat()]))),
        );
        expect(await written(csvOf(printOf(cut)))).toBe(
          await written(csvOf(printOf([cut.flat()]))),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file for Excel', () => {
  it('has no cell that a spreadsheet would take for a formula, whatever texts there are', async () => {
    const sheet: Sheet<GiftListView> = giftListSheet;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (voucher) => {
        const file = await written(csvOf({ ...printOf([[gift(1, voucher)]]), sheet }));
        const [, line = ''] = file.slice(1).split('\r\n');
        expect(line).not.toMatch(/^"?[=+\-@\t\r\n]/);
      }),
    );
  });
});
