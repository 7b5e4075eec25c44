import { SmallLog } from '../test/small-log.js';
import {
  checkReceipt,
  makeReceipt,
  nodePrimitives,
  type ReceiptStep,
  verifyGiversCopy,
} from './index.js';

const leaf = (index: number): Buffer =>
  Buffer.from(JSON.stringify({ entry: { amount: 500_000 }, index, v: 1 }));
const INDEX = 123;

const outcomes = (steps: readonly ReceiptStep[]) =>
  Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));
const faultAt = (steps: readonly ReceiptStep[], name: string) =>
  steps.find((step) => step.name === name)?.fault?.code;

/** What stands in the receipt beside the proof, changed. */
const withExtra = (file: string, change: (extra: string) => string): string =>
  file.replace(/\nextra (\S+)/, (_, extra: string) => {
    const text = change(Buffer.from(extra, 'base64').toString());
    return `\nextra ${Buffer.from(text).toString('base64')}`;
  });

describe('a receipt, checked step by step', () => {
  let log: SmallLog;
  let file: string;
  const check = (receipt: string, vkey = log.key.vkey) =>
    checkReceipt(nodePrimitives, receipt, vkey);
  beforeAll(async () => {
    log = await SmallLog.make();
    await log.seal(300, undefined, leaf);
    ({ file } = await makeReceipt({ source: log, key: log.key.verifier, index: INDEX }));
  });

  it('holds at every step, and has nothing to open', async () => {
    const steps = await check(file);
    expect(outcomes(steps)).toEqual({
      file: 'held',
      entry: 'held',
      path: 'held',
      signature: 'held',
      opened: 'not done',
    });
    expect(steps.map(({ found }) => found)).toEqual([
      '123',
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
      'so.example/log',
      '',
    ]);
  });

  it('with another amount has another code, and does not lead to the sealed root; the seal is good', async () => {
    const steps = await check(withExtra(file, (extra) => extra.replace('500000', '900000')));
    expect(outcomes(steps)).toMatchObject({ entry: 'broken', path: 'broken', signature: 'held' });
    expect(faultAt(steps, 'path')).toBe('NOT_INCLUDED');
  });

  it('carries its short code along, and with another one is not of its entry', async () => {
    const { code } = await verifyGiversCopy(nodePrimitives, file, log.key.verifier);
    const extra = Buffer.from(/\nextra (\S+)/.exec(file)?.[1] ?? '', 'base64').toString();
    expect(JSON.parse(extra)).toMatchObject({ code });
    for (const other of [
      `3V-${code.slice(3, -1)}${code.endsWith('0') ? '1' : '0'}`,
      `3T${code.slice(2)}`,
    ]) {
      const changed = withExtra(file, (text) => text.replace(code, other));
      const steps = await check(changed);
      expect(outcomes(steps)).toMatchObject({ entry: 'broken', path: 'held', signature: 'held' });
      await expect(
        verifyGiversCopy(nodePrimitives, changed, log.key.verifier),
      ).rejects.toMatchObject({
        code: 'NOT_INCLUDED',
        where: expect.stringContaining('entry 12') as string,
      });
    }
  });

  it('for another place is wrong about the line and about the path', async () => {
    const steps = await check(file.replace('\nindex 123\n', '\nindex 122\n'));
    expect(outcomes(steps)).toMatchObject({ entry: 'broken', path: 'broken', signature: 'held' });
  });

  it('under a seal of another number of lines is not what was signed', async () => {
    const steps = await check(file.replace('so.example/log\n300\n', 'so.example/log\n299\n'));
    expect(outcomes(steps)).toMatchObject({ path: 'held', signature: 'broken' });
    expect(faultAt(steps, 'signature')).toBe('SIGNATURE_WRONG');
  });

  it('under a seal with another root fails at the path and at the signature', async () => {
    const root = Buffer.alloc(32, 7).toString('base64');
    const steps = await check(file.replace(/(\n300\n)\S+/, `$1${root}`));
    expect(outcomes(steps)).toMatchObject({ path: 'broken', signature: 'broken' });
    expect(faultAt(steps, 'signature')).toBe('SIGNATURE_WRONG');
  });

  it('under the seal of another log fails at the signature alone', async () => {
    const other = await SmallLog.make();
    const steps = await check(file, other.key.vkey);
    expect(outcomes(steps)).toMatchObject({ path: 'held', signature: 'broken' });
    expect(faultAt(steps, 'signature')).toBe('NOT_SIGNED_BY_THIS_KEY');
  });

  it('that opens something else than was closed fails at the opening', async () => {
    const salt = Buffer.alloc(32, 1).toString('base64url');
    const opening = JSON.stringify([{ field: 'giver.name', value: 'Người Khác', salt }]);
    const steps = await check(
      withExtra(file, (extra) => extra.replace(/}$/, `,"openings":${opening}}`)),
    );
    expect(outcomes(steps)).toMatchObject({ path: 'held', signature: 'held', opened: 'broken' });
  });

  it.each(['', 'hello', 'c2sp.org/tlog-proof@v1\nindex 3\n\n'])(
    'that is none is told so at the first step, and nothing else is done: %j',
    async (text) => {
      const [first, ...others] = await check(text);
      expect(first).toMatchObject({ name: 'file', outcome: 'broken' });
      expect(others.every(({ outcome }) => outcome === 'not done')).toBe(true);
    },
  );
});
