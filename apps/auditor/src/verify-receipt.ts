import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  LogFault,
  mustBeWitnessed,
  nodePrimitives,
  type VerifiedReceipt,
  verifyGiversCopy,
} from '#transparency-log';
import { collected, keyFrom } from './arguments.js';
import { NOT_WHOLE, type Say, sayFindings } from './verdict.js';

interface Options {
  readonly key: string;
  readonly witness: readonly string[];
  readonly quorum: string;
}

/** A receipt is good with the log's key alone, whether or not anybody still serves the log. */
export const verifyReceipt = (program: Command, say: Say): Command =>
  program
    .command('verify-receipt <file>')
    .description('Say what a receipt proves, without any server')
    .requiredOption('--key <vkey>', 'the log’s verifier key, or a file that holds it')
    .option(
      '--witness <vkey>',
      'a witness that you trust; may be given several times',
      collected,
      [],
    )
    .option('--quorum <number>', 'how many of these witnesses must have cosigned', '0')
    .action(async (file: string, { key, witness, quorum }: Options) => {
      const bytes = await readFile(file);
      try {
        const receipt = await verifyGiversCopy(nodePrimitives, bytes, await keyFrom(key));
        const witnesses = await Promise.all(witness.map(keyFrom));
        const policy = { witnesses, atLeast: Number(quorum) };
        await mustBeWitnessed(nodePrimitives, receipt.checkpoint.note, policy);
        sayProved(receipt, say);
      } catch (error) {
        if (!(error instanceof LogFault)) throw error;
        sayFindings(
          [{ code: error.code, where: `${file}: ${error.where}`, what: error.what }],
          say,
        );
        process.exitCode = NOT_WHOLE;
      }
    });

const sayProved = (
  { index, code, checkpoint, leaf, openings }: VerifiedReceipt,
  say: Say,
): void => {
  const { origin, size } = checkpoint;
  say(`Đúng: bút toán ${String(index)} trong ${String(size)} bút toán của ${origin}`);
  say(`It is so: entry ${String(index)} of ${String(size)} in ${origin}`);
  say(`Mã / code: ${code}`);
  say(JSON.stringify(leaf, null, 2));
  for (const { field, value } of openings) say(`${field}: ${value}`);
};
