import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CarrierFile } from '../../apps/standalone/src/sms-file/carrier-file.js';
import type { Someone } from './someone.js';
import { newPerson, now, smallUnion, type SmallUnion } from './union.js';

const MAIN = path.resolve(import.meta.dirname, '../../dist/apps/standalone/src/sms-file/main.js');
const HEADINGS = 'messageId;sentAt;phone;text';

let union: SmallUnion;
let organiser: Someone;
let folder: string;
beforeAll(async () => {
  union = await smallUnion();
  organiser = await newPerson(union, 'accountant', 'qn');
  folder = await mkdtemp(path.join(tmpdir(), 'so-vang-sms-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await union.close();
});

const openCampaign = (campaignId: string, keyword: string) =>
  union.administrator.must('/sms/campaigns', {
    ...{ shortCode: '1406', campaignId, keyword, name: 'Vì phụ nữ biên cương' },
    ...{ countLimit: 1, price: 20_000, from: '2026-09-01', until: '2026-10-15' },
    ...{ organiserUnitId: 'qn', partners: [] },
    basis: { number: '12/KH', date: '2026-08-20', issuer: 'Hội LHPN tỉnh' },
  });

const row = (number: number, text = 'BC'): string =>
  `f${String(number)};2026-09-10T05:00:00Z;+849${String(10_000_000 + number)};${text}`;

const rows = (count: number, text?: string): string[] =>
  Array.from({ length: count }, (_, index) => row(index + 1, text));

/** A file as a carrier writes it, with what happened to it afterwards. */
const fileOf = async (
  lines: readonly string[],
  {
    headings = HEADINGS,
    count = lines.length,
    newline = '\n',
    spoil = (text: string) => text,
  } = {},
): Promise<string> => {
  const before = [headings, ...lines, ''].join(newline);
  const hash = createHash('sha256').update(before).digest('hex');
  const file = path.join(folder, 'viettel.csv');
  await writeFile(file, spoil(`${before}#end;${String(count)};${hash}${newline}`));
  return file;
};

const check = async (file: string): Promise<CarrierFile> => {
  const handle = await open(file);
  try {
    return await CarrierFile.checked(handle, now());
  } finally {
    await handle.close();
  }
};

const send = async (file: string, campaign: string, api = union.address) => {
  const arrival = ['--carrier', 'VIETTEL', '--short-code', '1406', '--campaign', campaign];
  const child = spawn(process.execPath, [MAIN, file, ...arrival, '--api', api], {
    env: { PATH: process.env.PATH ?? '', SO_VANG_TOKEN: organiser.secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
};

/** A line to the api that breaks after so many requests. */
const lineThatBreaks = async (after: number) => {
  let asked = 0;
  const server = createServer((request, response) => {
    if (++asked > after) return void request.socket.destroy();
    const { authorization = '', 'idempotency-key': key = '' } = request.headers;
    void fetch(`${union.address}${request.url ?? ''}`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        'idempotency-key': String(key),
      },
      body: request as unknown as ReadableStream,
      duplex: 'half',
    } as RequestInit).then(async (answer) =>
      response.writeHead(answer.status).end(await answer.text()),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
};

const pledged = async (campaign: string) => {
  await union.viewsCaughtUp();
  return (await organiser.get(`/sms/campaigns/1406/${campaign}`)).body.pledged;
};

describe('a carrier’s file', () => {
  it('is checked and sent in batches, and sent again without effect', async () => {
    await openCampaign('bc', 'BC');
    const file = await fileOf([...rows(1001), row(1002, '"Ủng hộ; ""chị em""\nvùng biên"')]);
    const first = await send(file, 'bc');
    expect([first.code, first.said]).toEqual([
      0,
      expect.stringContaining('Sent 1002 messages, 1002 were new.'),
    ]);
    expect(await pledged('bc')).toEqual({ messages: 1001, amount: 20_020_000 });
    const again = await send(file, 'bc');
    expect(again.said).toContain('Đã gửi 1002 tin, 0 tin mới.');
  });

  it('whose line broke in the middle is simply sent again', async () => {
    await openCampaign('lu', 'LU');
    const file = await fileOf(rows(2500, 'LU').map((line) => `g${line}`));
    // Three batches are looked through before the first of them is recorded.
    const line = await lineThatBreaks(4);
    const broken = await send(file, 'lu', line.address);
    line.close();
    expect(broken.code).toBe(1);
    expect(broken.said).toContain('Mất kết nối ở dòng 1002');
    expect(broken.said).toContain('Run the same command again');
    expect(await pledged('lu')).toEqual({ messages: 1000, amount: 20_000_000 });
    const whole = await send(file, 'lu');
    expect([whole.code, whole.said]).toEqual([
      0,
      expect.stringContaining('Sent 2500 messages, 1500 were new.'),
    ]);
    expect(await pledged('lu')).toEqual({ messages: 2500, amount: 50_000_000 });
  });

  it('that contradicts what is recorded is refused by the row of the file', async () => {
    await openCampaign('xa', 'XA');
    await send(await fileOf([`h${row(1, 'XA')}`]), 'xa');
    const { code, said } = await send(await fileOf([`h${row(2, 'XA')}`, `h${row(1, 'BC')}`]), 'xa');
    expect(code).toBe(1);
    expect(said).toContain('rows 3 to 3 of the file (SMS_MESSAGE_CHANGED)');
    expect(await pledged('xa')).toEqual({ messages: 1, amount: 20_000 });
  });

  it('that is refused in a later batch leaves nothing of the batches before it', async () => {
    await openCampaign('ba', 'BA');
    await send(await fileOf([`k${row(1, 'BA')}`]), 'ba');
    const later = [...rows(1_500, 'BA').map((line) => `l${line}`), `k${row(1, 'BC')}`];
    const { code, said } = await send(await fileOf(later), 'ba');
    expect(code).toBe(1);
    expect(said).toContain('rows 1502 to 1502 of the file (SMS_MESSAGE_CHANGED)');
    expect(said).toContain('Chưa ghi dòng nào');
    expect(said).toContain('No row was recorded');
    expect(await pledged('ba')).toEqual({ messages: 1, amount: 20_000 });
  });

  it('is told what its command lacks', async () => {
    const child = spawn(process.execPath, [MAIN, 'viettel.csv', '--carrier', 'VIETTEL'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, said]).toEqual([1, expect.stringContaining('--short-code')]);
  });

  it('that is not whole sends nothing, and says why in both languages', async () => {
    await openCampaign('ca', 'CA');
    const file = await fileOf(rows(3, 'CA'), { spoil: (text) => text.slice(0, -40) });
    const { code, said } = await send(file, 'ca');
    expect(code).toBe(1);
    expect(said).toContain('có thể đã bị cắt');
    expect(said).toContain('may have been cut off');
    expect(await pledged('ca')).toEqual({ messages: 0, amount: 0 });
  });
});

describe('the check of a carrier’s file', () => {
  const swapped = (text: string) => {
    const [headings = '', one = '', two = '', ...others] = text.split('\n');
    return [headings, two, one, ...others].join('\n');
  };

  it('passes lines of either kind', async () => {
    for (const newline of ['\n', '\r\n'])
      expect((await check(await fileOf(rows(3), { newline }))).size).toBe(3);
  });

  it.each([
    ['has no end', { spoil: (text: string) => text.slice(0, 60) }, 'FILE_CUT_OFF', {}],
    ['goes on behind its end', { spoil: (text: string) => `${text}x` }, 'FILE_CUT_OFF', {}],
    ['is empty', { spoil: () => '' }, 'FILE_CUT_OFF', {}],
    ['had two rows swapped', { spoil: swapped }, 'FILE_CHANGED', {}],
    [
      'had a digit changed',
      { spoil: (text: string) => text.replace('+849', '+848') },
      'FILE_CHANGED',
      {},
    ],
    ['has fewer messages', { count: 4 }, 'FILE_COUNT_DIFFERS', { named: 4, found: 3 }],
    ['has no headings', { headings: row(9) }, 'FILE_WITHOUT_HEADINGS', { headings: HEADINGS }],
  ])('refuses one that %s', async (_, how, code, details) => {
    await expect(check(await fileOf(rows(3), how))).rejects.toMatchObject({ code, details });
  });

  it.each([
    ['three columns', 'f4;2026-09-10T05:00:00Z;+84910000004', 'FILE_ROW_UNREADABLE', {}],
    [
      'another sender of a message before',
      row(3).replace('+849', '+843'),
      'FILE_CONTRADICTS_ITSELF',
      {},
    ],
    ['nothing', '', 'FILE_ROW_UNREADABLE', {}],
    ['a quote that never closes', row(4, '"BC'), 'FILE_ROW_UNREADABLE', {}],
    ['a quote that closes too early', row(4, '"B"C'), 'FILE_ROW_UNREADABLE', {}],
    ['no telephone number', row(4).replace('+849', 'x'), 'FILE_ROW_MALFORMED', { column: 'phone' }],
    ['a day that does not exist', row(4).replace('-10T', '-31T'), 'FILE_ROW_MALFORMED', {}],
    ['a time to come', row(4).replace('2026', '2027'), 'FILE_ROW_IN_FUTURE', {}],
  ])('names the row in which stands %s', async (_, line, code, details) => {
    const file = await fileOf([...rows(3), line, row(5)]);
    await expect(check(file)).rejects.toMatchObject({ code, details: { row: 5, ...details } });
  });
});
