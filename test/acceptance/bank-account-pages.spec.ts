import { publicUnion, type PublicUnion } from './public-union.js';
import { BOOK, fund, gift } from './union.js';

const ACCOUNT = '/offices/hl/places/nh';
const HEADING = 'Ngày;Ref;Nợ;Có;Số dư;Nội dung;Tên';
const ROWS = [
  '18/11/2026;FT1;;750.000;5.750.000;ung ho tu NGUYEN THI HA;NGUYEN THI HA',
  '19/11/2026;FT2;;320.000;6.070.000;khong ro cua ai;BUI VAN LAC',
  '21/11/2026;FT4;;200.000;6.270.000;hoi phi;',
];
const statement = {
  ...{ statementId: 'sk1', format: 'csv' },
  columns: {
    ...{ bookedOn: 'Ngày', reference: 'Ref', debit: 'Nợ', credit: 'Có', balance: 'Số dư' },
    ...{ memo: 'Nội dung', counterpartyName: 'Tên' },
  },
  file: Buffer.from([HEADING, ...ROWS].join('\n')).toString('base64'),
};

let open: PublicUnion;
let voucher: string;
beforeAll(async () => {
  open = await publicUnion();
  const { accountant, cashier } = open.union;
  const transfer = { amount: 750_000, externalReference: 'FT1', placeId: 'nh' };
  const given = gift({ ...transfer, occurredOn: '2026-11-18' });
  const [fact] = await accountant.must(`${BOOK}/donations`, given);
  voucher = String(fact?.data.voucher);
  await accountant.must(`${ACCOUNT}/statements`, statement);
  const entries = [{ fundId: 'mdd', year: 2026, voucher }];
  await cashier.must(`${ACCOUNT}/lines/000001/match`, { entries });
  await accountant.must(`${ACCOUNT}/lines/000003/outside`, { use: 'membershipFees' });
  await open.published();
});
afterAll(() => open.close());

/** A page as somebody reads it: tags away, spaces as spaces. */
const read = async (address: string): Promise<string> => {
  const { statusCode, body } = await open.ask(address);
  expect(statusCode).toBe(200);
  return body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};
const SECRETS = ['NGUYEN THI HA', 'BUI VAN LAC', 'khong ro', 'hoi phi', 'FT1', 'FT2', '0000000000'];

describe('9.14 the page of a bank account', () => {
  it('shows each line of its statements, matched or not, with the bank’s balances', async () => {
    const text = await read('/tai-khoan/HL/nh');
    for (const part of [
      '18/11/2026 +750.000 ₫ 5.750.000 ₫ Khớp',
      voucher,
      '19/11/2026 +320.000 ₫ 6.070.000 ₫ Chưa khớp',
      '21/11/2026 +200.000 ₫ 6.270.000 ₫ Ngoài sổ',
      '1 dòng đã khớp, 1 dòng chưa khớp, 1 dòng ngoài sổ',
    ])
      expect(text).toContain(part);
    expect(await read('/en/accounts/HL/nh')).toContain('1 matched, 1 not matched, 1 outside');
  });

  it('says nothing of what stands in a memo, whose it is, or what the account’s number is', async () => {
    for (const address of [
      '/tai-khoan/HL/nh',
      '/du-lieu/tep/bank-lines.csv',
      '/du-lieu/tep/bank-lines.json',
    ]) {
      const { body } = await open.ask(address);
      for (const secret of SECRETS) expect(body).not.toContain(secret);
    }
  });

  it('is found from its unit, from the fund, from the entry and in the site map', async () => {
    const link = '/tai-khoan/HL/nh';
    for (const address of ['/don-vi/HL', `/p/${voucher}`, '/sitemap.xml'])
      expect((await open.ask(address)).body).toContain(link);
    expect(await read(`/p/${voucher}`)).toContain('Khớp với một dòng sao kê ngân hàng');
  });

  it('is taken away as data, row by row', async () => {
    const { body } = await open.ask('/du-lieu/tep/bank-lines.csv');
    expect(body).toContain(`,nh,1,2026-11-18,750000,5750000,matched,${voucher}`);
  });

  it('is missing for what is no account, has no statement, or has no such part', async () => {
    for (const address of [
      '/tai-khoan/HL/ket',
      '/tai-khoan/CP/nh',
      '/tai-khoan/HL/nh?phan=2',
      '/tai-khoan/HL/nh?phan=x',
    ])
      expect((await open.ask(address)).statusCode).toBe(404);
  });
});

describe('the account of a unit that keeps money for children', () => {
  const CHILD_BOOK = '/books/hl/con/2026';
  const forOneChild = '20/11/2026;FT3;;1.357.913;7.627.913;do dau chau;NGUOI DO DAU';

  beforeAll(async () => {
    const { administrator, accountant } = open.union;
    const children = { ...fund, fundId: 'con', code: 'CON', name: 'Cho con', disclosure: 'sums' };
    await administrator.must('/funds', children);
    const book = { unitId: 'hl', fundId: 'con', year: 2026, openedOn: '2026-01-01' };
    await accountant.must('/books', { ...book, places: [], earmarks: [] });
    const rows = [ROWS[2]?.replace('21/11', '19/11') ?? '', forOneChild];
    const file = Buffer.from([HEADING, ...rows].join('\n')).toString('base64');
    await accountant.must(`${ACCOUNT}/statements`, { ...statement, statementId: 'sk2', file });
    const given = { amount: 1_357_913, placeId: 'nh', externalReference: 'FT3' };
    const earmarked = gift({ ...given, occurredOn: '2026-11-20', earmark: 'hocbong' });
    const [fact] = await accountant.must(`${CHILD_BOOK}/donations`, earmarked);
    const entries = [{ fundId: 'con', year: 2026, voucher: String(fact?.data.voucher) }];
    await accountant.must(`${ACCOUNT}/lines/000005/match`, { entries });
    await open.published();
  });

  it('shows what is matched to public entries, and nothing that could lead to a child', async () => {
    const text = await read('/tai-khoan/HL/nh');
    expect(text).toContain(voucher);
    expect(text).toContain('1 dòng sao kê');
    for (const part of ['1.357.913', '320.000', '200.000', '5.750.000', 'Chưa khớp', 'FT3'])
      expect(text).not.toContain(part);
    const { body } = await open.ask('/du-lieu/tep/bank-lines.csv');
    expect(body).toContain(`,nh,1,2026-11-18,750000,,matched,${voucher}`);
    for (const secret of ['1357913', '320000', ',open,']) expect(body).not.toContain(secret);
  });
});
