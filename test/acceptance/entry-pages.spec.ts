import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openPages } from '../../apps/public/test/public-app.js';
import { publicUnion, type PublicUnion } from './public-union.js';
import { BOOK, disbursement, fund, gift, TODAY } from './union.js';

const run = promisify(execFile);
const TRANSFER = { externalReference: 'FT26325.001', amount: 750_000, placeId: 'nh' };
const NAME = 'Gia đình chị Công Khai';

let open: PublicUnion;
/** Vouchers by what became of them. */
let named: string;
let adjusted: string;
let voided: string;
let byTransfer: string;
let forOneChild: string;

const recorded = async (changes: object = {}, book = BOOK): Promise<string> => {
  const { accountant, cashier } = open.union;
  const someone = 'externalReference' in changes ? accountant : cashier;
  const [fact] = await someone.must(`${book}/donations`, gift(changes));
  return String(fact?.data.voucher);
};

const corrected = async (requestId: string, voucher: string, amount?: number): Promise<void> => {
  const wanted =
    amount === undefined
      ? { correction: 'void' }
      : { correction: 'adjust', correctedAmount: amount };
  await open.union.accountant.must(`${BOOK}/correction-requests`, {
    ...{ requestId, voucher, validUntil: '2026-12-01', reason: 'Ghi nhầm' },
    ...wanted,
  });
  await open.union.accountHolder.must(`${BOOK}/requests/${requestId}/approval`);
};

const paidOut = async (): Promise<void> => {
  await open.union.accountant.must(`${BOOK}/disbursement-requests`, disbursement('chi1'));
  await open.union.accountHolder.must(`${BOOK}/requests/chi1/approval`);
  await open.union.cashier.must(`${BOOK}/requests/chi1/payment`, { occurredOn: TODAY });
};

beforeAll(async () => {
  open = await publicUnion({ lookUpsPerMinute: 1000 });
  const { administrator, accountant, cashier } = open.union;
  named = await recorded();
  await open.union.viewsCaughtUp();
  await cashier.must(`${BOOK}/naming-consents`, {
    ...{ voucher: named, consentedOn: TODAY, form: 'signed', shownName: NAME },
  });
  adjusted = await recorded();
  await corrected('dc1', adjusted, 5_000_000);
  voided = await recorded();
  await corrected('huy1', voided);
  byTransfer = await recorded(TRANSFER);
  await paidOut();
  const children = { ...fund, fundId: 'con', code: 'CON', name: 'Cho con', disclosure: 'sums' };
  await administrator.must('/funds', children);
  const book = { unitId: 'hl', fundId: 'con', year: 2026, openedOn: '2026-01-01' };
  await accountant.must('/books', { ...book, places: [], earmarks: [] });
  forOneChild = await recorded({ earmark: 'hocbong' }, '/books/hl/con/2026');
  await open.published();
});
afterAll(() => open.close());

/** A page as somebody reads it: tags away, spaces as spaces. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const read = async (address: string): Promise<string> => textOf((await open.ask(address)).body);

describe('the page of an entry', () => {
  it('says amount, words, fund, day and unit, and is there in both languages', async () => {
    const vietnamese = await read(`/p/${adjusted}`);
    for (const part of ['500.000 ₫', 'Năm trăm nghìn đồng chẵn', 'Mẹ đỡ đầu', '22/11/2026'])
      expect(vietnamese).toContain(part);
    expect(vietnamese).toContain('Hội hl');
    expect(await read(`/en/p/${adjusted}`)).toContain('Cash receipt');
  });

  it('names a giver who agreed, and says of others that they are not named', async () => {
    expect(await read(`/p/${named}`)).toContain(NAME);
    const other = await read(`/p/${adjusted}`);
    expect(other).toContain('Không nêu tên');
    expect(other).not.toContain('Nguyễn Thị Hà');
  });

  it('tells that it was adjusted, from what to what, and what it is now', async () => {
    const text = await read(`/p/${adjusted}`);
    expect(text).toContain('Điều chỉnh từ 500.000 ₫ thành 5.000.000 ₫: KT-HL-MDD-26-000001');
    expect(text).toContain('nay là 5.000.000 ₫');
    expect(await read('/p/KT-HL-MDD-26-000001')).toContain(`Điều chỉnh phiếu ${adjusted}`);
  });

  it('is stamped once it is voided', async () => {
    expect(await read(`/p/${voided}`)).toContain('Phiếu này đã bị hủy');
  });

  it('says with which seal it was sealed, and what its fund has given since', async () => {
    const text = await read(`/p/${named}`);
    expect(text).toMatch(/niêm phong lúc \d\d:\d\d ngày 22\/11\/2026/);
    expect(text).toContain('200.000 ₫ trong 1 khoản chi');
    expect(text).toContain('PC-HL-MDD-26-000001');
  });

  it('is the same missing page for what is not there and for what is not public', async () => {
    const [hidden, nothing, nonsense] = [
      await open.ask(`/p/${forOneChild}`),
      await open.ask('/p/PT-HL-CON-26-999999'),
      await open.ask('/p/%27%3b--'),
    ];
    expect([hidden.statusCode, nothing.statusCode, nonsense.statusCode]).toEqual([404, 404, 404]);
    expect(hidden.body).toBe(nothing.body);
    expect(nonsense.body).toBe(nothing.body);
  });
});

describe('the look-up', () => {
  const lookUp = async (query: string, language = '/tra-cuu') => {
    const { statusCode, headers, body } = await open.ask(`${language}?${query}`);
    return { statusCode, location: headers.location, body };
  };
  const codeOf = async (voucher: string): Promise<string> =>
    /class="code">([^<]+)</.exec((await open.ask(`/p/${voucher}`)).body)?.[1] ?? '';

  it('finds a voucher by its number, however it is typed', async () => {
    for (const q of [named, ` ${named.toLowerCase()} `, named.replaceAll('-', '–')])
      expect(await lookUp(`q=${encodeURIComponent(q)}`)).toMatchObject({
        statusCode: 303,
        location: `/p/${named}`,
      });
    const english = await lookUp(`q=${named}`, '/en/look-up');
    expect(english.location).toBe(`/en/p/${named}`);
  });

  it('finds it by the short code of its receipt', async () => {
    const code = await codeOf(named);
    expect(code).toMatch(/^[0-9A-Z]+-[0-9A-Z]{6}$/);
    expect((await lookUp(`q=${code.toLowerCase()}`)).location).toBe(`/p/${named}`);
    const wrong = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect((await lookUp(`q=${wrong}`)).statusCode).toBe(404);
  });

  it('finds a transfer only by reference, amount and day together', async () => {
    const asked = (q: string, amount: string, day: string) =>
      lookUp(`q=${q}&so-tien=${amount}&ngay=${day}`);
    for (const [amount, day] of [
      ['750000', TODAY],
      ['750.000', '22/11/2026'],
    ] as const)
      expect((await asked('FT26325.001', amount, day)).location).toBe(`/p/${byTransfer}`);
    for (const [q, amount, day] of [
      ['FT26325.001', '750001', TODAY],
      ['FT26325.001', '750000', '2026-11-21'],
      ['FT26325.002', '750000', TODAY],
      ['FT26325.001', '', ''],
      ['FT26325.001', '750000', ''],
      ['FT26325.001', '', TODAY],
      ['FT26325.001', '750000', '2026-02-31'],
    ] as const)
      expect([amount, day, (await asked(q, amount, day)).statusCode]).toEqual([amount, day, 404]);
  });

  it('answers the same for what is not there and for what is not public', async () => {
    const answers = [forOneChild, 'PT-HL-CON-26-999999'].map(async (q) => {
      const { statusCode, body } = await lookUp(`q=${q}`);
      return [statusCode, body.replaceAll(q, '…')];
    });
    const [hidden, nothing] = await Promise.all(answers);
    expect(hidden).toEqual(nothing);
    expect(hidden?.[0]).toBe(404);
  });

  it('echoes nothing that a browser could run', async () => {
    const { body } = await lookUp(`q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).not.toMatch(/<script/);
  });

  it('never lets a bank’s reference be read, but asked for', async () => {
    const { body } = await open.ask(`/p/${byTransfer}`);
    expect(body).not.toContain('FT26325');
  });
});

describe('too many look-ups from one address', () => {
  it.each([
    ['/tra-cuu', 'Mời bạn chờ một chút'],
    ['/en/look-up', 'Please wait a moment'],
  ])('are told on %s when to come back, and everything else stays open', async (address, words) => {
    const database = open.union.database.urlFor('reader');
    const strict = await openPages(database, '', { lookUpsPerMinute: 2 });
    for (let times = 0; times < 2; times += 1)
      expect((await strict.ask(`${address}?q=PT-1`)).statusCode).toBe(404);
    const refused = await strict.ask(`${address}?q=PT-1`);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toContain(words);
    expect((await strict.ask(address)).statusCode).toBe(200);
    expect((await strict.ask('/nhat-ky')).statusCode).toBe(200);
    await strict.close();
  });
});

describe('the journal', () => {
  it('shows every public line with its sum, and no line of a child', async () => {
    const text = await read('/nhat-ky');
    for (const voucher of [named, adjusted, voided, byTransfer]) expect(text).toContain(voucher);
    expect(text).not.toContain(forOneChild);
    // 10,000,000 when the book opened; gifts 500,000 + 5,000,000 + 750,000; 200,000 given.
    expect(text).toContain('Vào trừ ra 8 dòng 16.050.000 ₫');
  });

  it('shows what its address asks for, and nothing where there is no such fund', async () => {
    const corrections = await read('/nhat-ky?loai=dinh-chinh&don-vi=QN');
    expect(corrections).toContain('từ 500.000 ₫ thành 5.000.000 ₫ của phiếu');
    expect(corrections).toContain('Hủy Hủy phiếu');
    expect(corrections).not.toContain(byTransfer);
    expect(await read('/nhat-ky?nam=2025')).toContain('Không có dòng nào như vậy');
    expect((await open.ask('/nhat-ky?quy=KHONG')).statusCode).toBe(404);
    expect((await open.ask('/nhat-ky?thang=14')).statusCode).toBe(404);
  });
});

describe('seals and proofs', () => {
  it('lists every seal with its size and root, and says that nobody cosigned', async () => {
    const text = await read('/niem-phong');
    const [, size, root] = (await open.ask('/log/checkpoint')).body.split('\n');
    expect(text).toContain(`Cả sổ ${size ?? ''}`);
    expect(text.replaceAll(' ', '')).toContain(Buffer.from(root ?? '', 'base64').toString('hex'));
    expect(text).toContain('Chưa có người ngoài nào cùng ký');
    expect(text).toContain(open.key.vkey);
  });

  const lineOf = async (voucher: string): Promise<string> =>
    /href="(\/kiem-chung\?dong=\d+)"/.exec((await open.ask(`/p/${voucher}`)).body)?.[1] ?? '';

  it('shows what the server worked out, step by step, for those without JavaScript', async () => {
    const text = await read(await lineOf(named));
    expect(text).toContain('Do máy chủ tính');
    expect(text).toContain('Đúng là so.example/log đã ký.');
  });

  it('lets only its own code run, and only on this page', async () => {
    const policy = async (address: string) =>
      String((await open.ask(address)).headers['content-security-policy']);
    expect(await policy('/kiem-chung')).toContain("script-src 'self'");
    expect(await policy('/kiem-chung')).not.toContain('unsafe');
    expect(await policy(`/p/${named}`)).not.toContain('script-src');
  });

  it('serves that code under addresses that change with it, and nothing beside it', async () => {
    const { body } = await open.ask('/kiem-chung');
    const modules = [...body.matchAll(/"(\/ma-kiem-chung\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(modules.length).toBeGreaterThan(10);
    for (const file of new Set(modules)) {
      const answer = await open.ask(file);
      expect([file, answer.statusCode]).toEqual([file, 200]);
      expect(answer.headers['cache-control']).toContain('immutable');
      expect(answer.headers['content-type']).toContain('text/javascript');
    }
    const [first = ''] = modules;
    for (const file of ['node-primitives.js', '..%2f..%2findex.js', 'receipt-form.js.map'])
      expect((await open.ask(first.replace(/[^/]+$/, file))).statusCode).toBe(404);
  });

  it('can be checked by hand with the commands on the page', async () => {
    const { body } = await open.ask(await lineOf(named));
    const commands = [...body.matchAll(/<pre[^>]*>([^<]+)<\/pre>/g)].map(([, text = '']) =>
      text
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('https://so.example/log', `${open.url}/log`),
    );
    const folder = await mkdtemp(path.join(tmpdir(), 'so-vang-by-hand-'));
    const [toRoot = '', signature = ''] = commands;
    const bash = (text: string) => run('bash', ['-euc', text], { cwd: folder });
    const root = /phải là mã gốc: <code>([0-9a-f]{64})/.exec(body)?.[1];
    expect((await bash(toRoot)).stdout.trim()).toBe(root);
    expect((await bash(signature)).stdout).toContain('Signature Verified Successfully');
    const other = signature.replace('> noi-dung', '> noi-dung; echo 1 >> noi-dung');
    await expect(bash(other)).rejects.toMatchObject({ code: 1 });
    await rm(folder, { recursive: true });
  });

  it('says of a line of a child only that it has its place', async () => {
    const last = (await open.ask('/log/checkpoint')).body.split('\n')[1] ?? '';
    const text = await read(`/kiem-chung?dong=${last}`);
    expect(text).toContain('Dòng này không công khai nội dung');
    expect(text).not.toContain(forOneChild);
  });
});

describe('givers who agreed to be named', () => {
  it('form a list with their sum, in which nobody else is', async () => {
    const text = await read('/nguoi-ung-ho');
    expect(text).toContain(NAME);
    expect(text).toContain('1 khoản có nêu tên');
    expect(text).not.toContain('Nguyễn Thị Hà');
    expect(await read('/en/givers?quy=MDD&nam=2026')).toContain('1 gift with a name');
    expect((await open.ask('/nguoi-ung-ho?quy=KHONG')).statusCode).toBe(404);
  });

  it('are gone from it, and from the page of their gift, when they take it back', async () => {
    await open.union.accountHolder.must(`${BOOK}/naming-consents/withdrawals`, { voucher: named });
    await open.published();
    expect(await read('/nguoi-ung-ho')).toContain('Chưa có ai đồng ý nêu tên');
    expect(await read(`/p/${named}`)).not.toContain(NAME);
  });
});
