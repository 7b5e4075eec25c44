import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { LogStatus } from '#transparency-log';
import { NOT_WHOLE, type Say } from './verdict.js';

interface Options {
  readonly tokenFile: string;
  readonly patience: string;
}

interface Answered extends LogStatus {
  readonly askedAt?: string;
}

const LOOK_EVERY_MS = 500;

/**
 * Has the operator's own monitor compare the whole ledger with the log, now. What it says is the
 * operator's word; `verify-log` is yours.
 */
export const compare = (program: Command, say: Say): Command =>
  program
    .command('compare <address>')
    .description('Have a running ledger compared with its public log, and wait for the outcome')
    .requiredOption('--token-file <file>', 'holds the token of an auditor or administrator')
    .option('--patience <seconds>', 'how long to wait for it', '600')
    .action(async (address: string, { tokenFile, patience }: Options) => {
      const token = (await readFile(tokenFile, 'utf8')).trim();
      const api = `${address.replace(/\/$/, '')}/api/public-log`;
      const status = await compared(api, token, Number(patience) * 1000);
      if (status.state === 'sealing') {
        say(`Khớp: ${String(status.size)} bút toán, so lúc ${String(status.lookedAt)}`);
        say(`They agree: ${String(status.size)} entries, compared at ${String(status.lookedAt)}`);
        return;
      }
      sayAlarm(status, say);
      process.exitCode = NOT_WHOLE;
    });

/** @throws Error when the server does not let us, or does not get to it in time */
const compared = async (api: string, token: string, patienceMs: number): Promise<Answered> => {
  const authorization = `Bearer ${token}`;
  const key = { 'idempotency-key': randomUUID(), 'content-type': 'application/json' };
  const asked = { method: 'POST', headers: { authorization, ...key }, body: '{}' };
  const { askedAt = '' } = await answerOf(await fetch(`${api}/comparisons`, asked));
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const status = await answerOf(await fetch(api, { headers: { authorization } }));
    if ((status.lookedAt ?? '') >= askedAt) return status;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(
    'Chưa so xong trong thời hạn; hãy xem tiến trình niêm phong có chạy không. /' +
      ' It was not compared in time; see whether the process that seals is running.',
  );
};

const answerOf = async (response: Response): Promise<Answered> => {
  const body = (await response.json()) as Answered & { detail?: string; detailEn?: string };
  if (!response.ok)
    throw new Error(`${body.detail ?? ''} / ${body.detailEn ?? response.statusText}`);
  return body;
};

const sayAlarm = ({ alarm }: Answered, say: Say): void => {
  say([alarm?.reason, alarm?.since].join('\t'));
  say(`    ${alarm?.vi ?? ''}`);
  say(`    ${alarm?.en ?? ''}`);
  for (const { code, where, what } of alarm?.findings ?? []) say([code, where, what].join('\t'));
};
