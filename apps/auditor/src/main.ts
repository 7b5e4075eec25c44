import process from 'node:process';
import { Command } from 'commander';
import { compare } from './compare.js';
import { makeKey } from './make-key.js';
import { serveWitness } from './serve-witness.js';
import { CANNOT_TELL } from './verdict.js';
import { verifyLog } from './verify-log.js';
import { verifyReceipt } from './verify-receipt.js';

/**
 * What an auditor, a giver or a witness runs: needs no server, no database and nobody's permission;
 * only `compare` asks a running ledger.
 * Exit code 0: it is whole; 1: it is not, and every finding is a line; 2: we could not tell.
 */
const program = new Command('so-vang-auditor').exitOverride().showHelpAfterError();
const say = (line: string) => {
  console.log(line);
};
for (const command of [verifyReceipt, verifyLog, compare, serveWitness, makeKey])
  command(program, say).exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  const { code } = error as { code?: string };
  const isHelp = code === 'commander.helpDisplayed' || code === 'commander.help';
  if (!code?.startsWith('commander.'))
    console.error(error instanceof Error ? error.message : error);
  process.exitCode = isHelp ? 0 : CANNOT_TELL;
}
