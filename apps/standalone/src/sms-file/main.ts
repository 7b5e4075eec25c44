import 'reflect-metadata';
import { open } from 'node:fs/promises';
import process from 'node:process';
import { Command } from 'commander';
import { progressBar } from '../progress-bar.js';
import { CarrierFile } from './carrier-file.js';
import { type Receiver, sendFile } from './send-file.js';

const EXAMPLE = `
SO_VANG_TOKEN=svk_… npm run -s sms-file -- FILE.csv \\
  --carrier VIETTEL --short-code 1406 --campaign bc2026 --api http://localhost:3000`;

/** The token is no argument: whoever lists the processes of a machine sees those. */
const tokenIn = ({ SO_VANG_TOKEN: token }: NodeJS.ProcessEnv): string => {
  if (!token)
    throw new Error(
      'Thiếu SO_VANG_TOKEN. Hãy đặt mã truy cập của kế toán vào biến đó. /' +
        ' SO_VANG_TOKEN is missing. Put an accountant’s token into it.',
    );
  return token;
};

const run = async (path: string, to: Receiver): Promise<void> => {
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

const program = new Command('sms-file')
  .description('Gửi tệp tin nhắn của nhà mạng vào sổ / Sends a carrier’s file to the ledger')
  .argument('<file>', 'tệp CSV của nhà mạng / the carrier’s CSV file')
  .requiredOption('--carrier <code>', 'nhà mạng / carrier')
  .requiredOption('--short-code <number>', 'đầu số / short code')
  .requiredOption('--campaign <id>', 'chiến dịch / campaign')
  .option('--api <address>', 'địa chỉ của sổ / where the ledger is', 'http://localhost:3000')
  .addHelpText('after', EXAMPLE)
  .showHelpAfterError()
  .action((path: string, options: Omit<Receiver, 'token'>) =>
    run(path, { ...options, token: tokenIn(process.env) }),
  );

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
