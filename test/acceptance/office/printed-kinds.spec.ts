import type { Browser } from 'playwright-core';
import { launchChromium } from '../../chromium.js';
import type { Fact, Someone } from '../someone.js';
import { BOOK, disbursement, fund, gift, newPerson, smallUnion, TODAY } from '../union.js';
import type { SmallUnion } from '../union.js';

/** Domain 9.3: the vouchers for goods, for the bank, and for what touches neither, on paper. */
let union: SmallUnion;
let keeper: Someone;
let browser: Browser;
const numbers: Record<string, string> = {};
const noted = (kind: string, [fact]: readonly Fact[]) => {
  numbers[kind] = String(fact?.data.voucher);
};
const on = { occurredOn: TODAY };

const openStore = async () => {
  const { administrator } = union;
  const appointed = { personId: keeper.personId, capacity: 'storekeeper', from: '2026-01-01' };
  await administrator.must('/offices/hl/appointments', appointed);
  const store = { storeId: 'kho', name: 'Kho cơ quan', openedOn: '2026-01-01' };
  await administrator.must('/offices/hl/stores', store);
  const blankets = { itemId: 'chan', name: 'Chăn bông', measure: 'chiec' };
  await administrator.must('/funds/mdd/items', blankets);
};
const approved = async (path: string, requestId: string, asked: object): Promise<string> => {
  await union.accountant.must(`${BOOK}/${path}`, asked);
  await union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
  return `${BOOK}/requests/${requestId}`;
};
const moveGoods = async () => {
  const worth = { basis: 'invoice', amount: 4_200_000 };
  noted(
    'PN',
    await union.accountant.must(`${BOOK}/goods-receipts`, {
      ...{ ...on, storeId: 'kho', storekeeperId: keeper.personId, contributingUnitId: 'hl' },
      giver: { kind: 'named', name: 'Công ty May Hạ Long' },
      lots: [{ lotId: 'chan1', itemId: 'chan', quantity: 42, valuation: worth }],
    }),
  );
  const requested = await approved('goods-requests', 'xk1', {
    ...{ requestId: 'xk1', storeId: 'kho', decision: fund.basis, beneficiaries: 12 },
    ...{ lots: [{ lotId: 'chan1', quantity: 12 }], validUntil: '2026-12-20' },
    ...{ content: 'Trao chăn cho hộ nghèo' },
  });
  const handing = { ...on, storekeeperId: keeper.personId };
  noted('PX', await keeper.must(`${requested}/goods-issue`, handing));
};
const moveBankMoney = async () => {
  const { accountant, administrator, cashier } = union;
  const policy = { effectiveOn: '2026-01-01', interest: 'fund', fees: 'fund' };
  await administrator.must('/funds/mdd/interest-policies', policy);
  await cashier.must(`${BOOK}/donations`, gift({ placeId: 'nh', amount: 3_000_000 }));
  const order = { placeId: 'nh', amount: 1_250_000, payee: 'Trần Thị Gái' };
  const requested = await approved('disbursement-requests', 'uy1', disbursement('uy1', order));
  noted('UN', await accountant.must(`${requested}/payment`, on));
  const fee = { ...on, amount: 11_000, placeId: 'nh', externalReference: 'FT26326' };
  noted('BN', await accountant.must(`${BOOK}/bank-fees`, fee));
};
const adjust = async () => {
  const [given] = await union.cashier.must(`${BOOK}/donations`, gift({ amount: 550_000 }));
  await union.accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId: 'dc1', voucher: given?.data.voucher, correction: 'adjust' },
    ...{ correctedAmount: 505_000, validUntil: '2026-12-20', reason: 'Ghi nhầm số tiền' },
  });
  const [, adjusted] = await union.accountHolder.must(`${BOOK}/requests/dc1/approval`);
  if (adjusted) noted('KT', [adjusted]);
};
beforeAll(async () => {
  union = await smallUnion();
  keeper = await newPerson(union, 'cashier', 'hl');
  await openStore();
  await moveGoods();
  await moveBankMoney();
  await adjust();
  await union.viewsCaughtUp();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await union.close();
});

const OFFICE = ['Người lập phiếu', 'Kế toán'];
const KINDS: readonly [kind: string, title: string, words: readonly string[], who: string[]][] = [
  [
    'PN',
    'Phiếu nhập kho',
    ['Công ty May Hạ Long', 'Chăn bông', 'chan1', '<td class="n" data-label="Số lượng">42<'],
    [...OFFICE, 'Người giao hàng', 'Thủ kho'],
  ],
  [
    'PX',
    'Phiếu xuất kho',
    [
      ...['01/QĐ, 20/12/2025, Ban Thường vụ', 'Trao chăn cho hộ nghèo', 'Kho cơ quan'],
      ...['Chăn bông', '<td class="n" data-label="Số lượng">12<', '>1.200.000\u00a0₫'],
    ],
    [...OFFICE, 'Người nhận hàng', 'Thủ kho', 'Chủ tài khoản'],
  ],
  [
    'UN',
    'Ủy nhiệm chi',
    ['Trần Thị Gái', 'Ngân hàng', 'Một triệu hai trăm năm mươi nghìn đồng chẵn', '01/QĐ'],
    [...OFFICE, 'Chủ tài khoản'],
  ],
  [
    'BN',
    'Giấy báo Nợ',
    ['Phí ngân hàng', 'FT26326', 'Mười một nghìn đồng chẵn', '11.000\u00a0₫'],
    OFFICE,
  ],
  [
    'KT',
    'Phiếu kế toán',
    [
      'Giảm: Bốn mươi lăm nghìn đồng chẵn',
      'Nhận ủng hộ (điều chỉnh)',
      'PT-HL-MDD-26-000001',
      '45.000\u00a0₫',
    ],
    [...OFFICE, 'Chủ tài khoản'],
  ],
];

describe('9.3 vouchers by kind, on paper at the address of their data', () => {
  it.each(KINDS)(
    '%s is a %s with its words and whoever signs it',
    async (kind, title, words, who) => {
      const number = numbers[kind] ?? '';
      expect(number).toMatch(new RegExp(`^${kind}-HL-MDD-26-00000\\d$`));
      const path = `/vouchers/${number}/form/names`;
      const { text, status } = await union.accountant.get(path, { accept: 'text/html' });
      expect(status).toBe(200);
      expect(text).toContain(`<h1>${title}</h1>`);
      for (const word of [number, '22/11/2026', 'Hội hl', 'Mẹ đỡ đầu', ...words])
        expect(text).toContain(word);
      for (const signer of who) expect(text).toContain(`<b>${signer}</b>`);
      const data = await union.accountant.get(path);
      expect(data.body).toMatchObject({ voucher: number, series: kind, voided: false });
    },
  );

  it.each(['UN', 'BN', 'KT'])('%s says debit and credit of the same sum', async (kind) => {
    const { body } = await union.accountant.get(`/vouchers/${numbers[kind] ?? ''}/form`);
    const lines = body.lines as readonly { debit: number; credit: number }[];
    const sum = (side: 'debit' | 'credit') => lines.reduce((all, line) => all + line[side], 0);
    expect(sum('debit')).toBeGreaterThan(0);
    expect(sum('debit')).toBe(sum('credit'));
  });

  it('each fits on one sheet of A4', async () => {
    const authorization = `Bearer ${union.accountant.secret}`;
    const context = await browser.newContext({ bypassCSP: true });
    await context.setExtraHTTPHeaders({ authorization, accept: 'text/html' });
    for (const [kind] of KINDS) {
      const page = await context.newPage();
      await page.goto(`${union.address}/api/vouchers/${numbers[kind] ?? ''}/form/names`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g);
      expect([kind, sheets?.length]).toEqual([kind, 1]);
      await page.close();
    }
    await context.close();
  });
});
