import 'reflect-metadata';
import { open } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { progressBar } from '../progress-bar.js';
import { CarrierFile } from './carrier-file.js';
import { type Receiver, sendFile } from './send-file.js';

const USAGE = `SO_VANG_TOKEN=svk_… npm run -s sms-file -- FILE.csv \\
  --carrier VIETTEL --short-code 1406 --campaign bc2026 [--api http://localhost:3000]`;

interface Order {
  readonly path: string;
  readonly to: Receiver;
}

/** The token is no argument: whoever lists the processes of a machine sees those. */
const orderIn = (args: string[], env: NodeJS.ProcessEnv): Order => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      carrier: { type: 'string' },
      'short-code': { type: 'string' },
      campaign: { type: 'string' },
      api: { type: 'string', default: 'http://localhost:3000' },
    },
  });
  const [path] = positionals;
  const { carrier, 'short-code': shortCode, campaign, api } = values;
  const token = env.SO_VANG_TOKEN;
  if (!path || !carrier || !shortCode || !campaign || !token)
    throw new Error(`Thiếu tham số. / Something is missing.\n${USAGE}`);
  return { path, to: { api, token, shortCode, campaign, carrier } };
};

const run = async ({ path, to }: Order): Promise<void> => {
  const handle = await open(path);
  try {
    const file = await CarrierFile.checked(handle, new Date());
    const bar = progressBar('Tin nhắn / Messages', file.size);
    const sent = await sendFile(file, to, (messages, recorded) => {
      bar.update(messages, { note: `+${String(recorded)}` });
    }).finally(() => {
      bar.stop();
    });
    const [all, fresh] = [String(sent.messages), String(sent.recorded)];
    console.log(`Đã gửi ${all} tin, ${fresh} tin mới. / Sent ${all} messages, ${fresh} were new.`);
  } finally {
    await handle.close();
  }
};

try {
  await run(orderIn(process.argv.slice(2), process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
