import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { COSIGNATURE, ED25519, SigningKey } from '#transparency-log';
import type { Say } from './verdict.js';

/** A key for a log, or for a witness of one. */
export const makeKey = (program: Command, say: Say): Command =>
  program
    .command('make-key <name> <file>')
    .description('Make a signing key; prints the line that everybody else is given')
    .option('--witness', 'for a witness instead of a log')
    .action(async (name: string, file: string, { witness }: { readonly witness?: boolean }) => {
      const key = await SigningKey.make(name, witness ? COSIGNATURE : ED25519);
      // A key that is there already is never replaced.
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(`${key.write()}\n`).finally(() => handle.close());
      say(key.vkey);
    });
