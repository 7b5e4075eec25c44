import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { upcast } from '#ledger';
import {
  ED25519,
  nodePrimitives,
  SigningKey,
  signingTogether,
  verifyGiversCopy,
} from '#transparency-log';
import { FolderLock, LogFolder, Sealing } from '../../apps/projector/src/index.js';
import { eventually } from '../drills/eventually.js';
import { BOOK, fund, gift, now, smallUnion, type SmallUnion } from './union.js';

/** What a receipt carries along beside its proof. */
const extraOf = (file: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(/\nextra (\S+)/.exec(file)?.[1] ?? '', 'base64').toString()) as Record<
    string,
    unknown
  >;

const GIVER = { kind: 'named', name: 'Trần Thị Lựu', phone: '0912000111', address: 'Ngõ 7' };

interface Receipt {
  readonly index: number;
  readonly code: string;
  readonly file: string;
}

describe('the receipt of a voucher', () => {
  let union: SmallUnion;
  let disk: string;
  let key: SigningKey;
  const stop = new AbortController();
  let sealing: Promise<void> | undefined;

  beforeAll(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'so-vang-receipts-'));
    key = await SigningKey.make('so.example/log', ED25519);
    union = await smallUnion({ logFolder: path.join(disk, 'log') });
  });
  afterAll(async () => {
    stop.abort();
    await sealing;
    await union.close();
    await rm(disk, { recursive: true, force: true });
  });

  const recorded = async (book: string, changes: object): Promise<string> => {
    const [fact] = await union.cashier.must(`${book}/donations`, gift(changes));
    await union.viewsCaughtUp();
    return String(fact?.data.voucher);
  };
  const seal = () => {
    sealing ??= new Sealing({
      log: union.api.parts.store.log,
      folder: new LogFolder(path.join(disk, 'log')),
      lock: new FolderLock(path.join(disk, 'second-place')),
      key: signingTogether([key]),
      upcast,
      now,
      sealEveryMs: 50,
    }).run(stop.signal);
  };
  const receiptOf = async (voucher: string): Promise<Receipt> =>
    eventually('the seal', async () => {
      const { status, body } = await union.accountant.get(`/vouchers/${voucher}/receipt`);
      return status === 200 ? (body as unknown as Receipt) : undefined;
    });

  it('is not there before the entry is sealed, and says so', async () => {
    const voucher = await recorded(BOOK, { giver: GIVER });
    const { status, body } = await union.accountant.get(`/vouchers/${voucher}/receipt`);
    expect([status, body]).toMatchObject([409, { code: 'RECEIPT_NOT_SEALED' }]);
  });

  it('proves amount, fund, day and name with the log’s key alone', async () => {
    seal();
    const voucher = await recorded(BOOK, { giver: GIVER, content: 'Mong các cháu khoẻ' });
    const { file, index, code } = await receiptOf(voucher);
    expect(code).toMatch(/^[0-9A-Z]+-[0-9A-Z]{6}$/);
    const proved = await verifyGiversCopy(nodePrimitives, file, key.verifier);
    expect(proved).toMatchObject({
      index,
      code,
      leaf: {
        type: 'DonationRecorded',
        entry: { voucher, fund: 'mdd', amount: 500_000, occurredOn: '2026-11-22' },
      },
      openings: [
        { field: 'giver.name', value: GIVER.name },
        { field: 'content', value: 'Mong các cháu khoẻ' },
      ],
    });
    for (const secret of [GIVER.phone, GIVER.address]) expect(file).not.toContain(secret);
  });

  it('has its short code in it, which whoever prints the voucher gets without opening a name', async () => {
    const voucher = await recorded(BOOK, { giver: GIVER });
    const { file, index, code } = await receiptOf(voucher);
    expect(extraOf(file)).toMatchObject({ code });
    const asked = await union.cashier.get(`/vouchers/${voucher}/code`);
    expect([asked.status, asked.body]).toEqual([200, { voucher, index, code }]);
    expect((await union.neighbour.get(`/vouchers/${voucher}/code`)).status).toBe(403);
    expect((await union.auditor.get('/vouchers/PT-HL-MDD-26-999999/code')).status).toBe(404);
  });

  it('is of the voucher itself, also where that corrects another one', async () => {
    const original = await recorded(BOOK, { giver: GIVER });
    await union.accountant.must(`${BOOK}/correction-requests`, {
      requestId: 'dc1',
      voucher: original,
      validUntil: '2026-12-01',
      reason: 'Ghi nhầm số tiền',
      correction: 'adjust',
      correctedAmount: 450_000,
    });
    const approval = await union.accountHolder.must(`${BOOK}/requests/dc1/approval`);
    await union.viewsCaughtUp();
    const adjusting = await receiptOf(String(approval[1]?.data.voucher));
    const first = await receiptOf(original);
    expect(adjusting.index).toBeGreaterThan(first.index);
    const proved = await verifyGiversCopy(nodePrimitives, adjusting.file, key.verifier);
    expect(proved.leaf).toMatchObject({ type: 'VoucherAdjusted' });
  });

  it('proves another name to be wrong', async () => {
    const { file } = await receiptOf(await recorded(BOOK, { giver: GIVER }));
    const extra = Buffer.from(/\nextra (\S+)/.exec(file)?.[1] ?? '', 'base64').toString();
    const forged = Buffer.from(extra.replace(GIVER.name, 'Người Khác')).toString('base64');
    const changed = file.replace(/\nextra \S+/, `\nextra ${forged}`);
    await expect(verifyGiversCopy(nodePrimitives, changed, key.verifier)).rejects.toMatchObject({
      code: 'OPENING_WRONG',
      where: 'giver.name',
    });
  });

  it('opens what is sealed of a fund of which only sums are public', async () => {
    const children = { ...fund, fundId: 'con', code: 'CON', disclosure: 'sums' };
    await union.administrator.must('/funds', children);
    const book = { unitId: 'hl', fundId: 'con', year: 2026, openedOn: '2026-01-01' };
    await union.accountant.must('/books', { ...book, places: [], earmarks: [] });
    const voucher = await recorded('/books/hl/con/2026', { giver: GIVER, earmark: 'hocbong' });
    const { file, index } = await receiptOf(voucher);
    const extra = Buffer.from(/\nextra (\S+)/.exec(file)?.[1] ?? '', 'base64').toString();
    const { leaf } = JSON.parse(extra) as { leaf: string };
    expect(leaf).toMatch(
      new RegExp(`^\\{"index":${String(index)},"sealed":"[0-9a-f]{64}","v":1\\}$`),
    );
    const proved = await verifyGiversCopy(nodePrimitives, file, key.verifier);
    expect(proved.leaf).toMatchObject({ entry: { fund: 'con', amount: 500_000 } });
    expect(proved.openings).toMatchObject([{ value: GIVER.name }]);
  });

  it('is a reading of personal data: recorded, and not for the neighbour', async () => {
    const voucher = await recorded(BOOK, { giver: GIVER });
    await receiptOf(voucher);
    const { text } = await union.auditor.get(`/readings?person=${union.accountant.personId}`);
    expect(text).toContain('"purpose":"receipt"');
    const { status } = await union.neighbour.get(`/vouchers/${voucher}/receipt`);
    expect(status).toBe(403);
    expect((await union.auditor.get('/vouchers/PT-HL-MDD-26-999999/receipt')).status).toBe(404);
  });

  it('goes with a state of the log that everybody who looks after the server sees', async () => {
    const ready = async () => (await union.auditor.get('/ready')).body as Record<string, unknown>;
    expect(await ready()).toMatchObject({ ready: true, publicLog: 'sealing' });
    const alarm = {
      reason: 'STORE_CHANGED',
      since: 'hôm qua',
      vi: 'Gọi.',
      en: 'Call.',
      findings: [],
    };
    stop.abort();
    await sealing;
    const status = JSON.stringify({ state: 'stopped', size: 1, alarm });
    await writeFile(path.join(disk, 'log', 'status.json'), status);
    expect(await ready()).toMatchObject({
      ready: true,
      publicLog: 'stopped',
      alarm: 'STORE_CHANGED (hôm qua): Gọi. / Call.',
    });
  });
});
