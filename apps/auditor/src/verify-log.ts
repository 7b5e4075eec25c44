import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Leaf, LeafTotals } from '#ledger';
import {
  checkLog,
  type Finding,
  findingOf,
  LogFault,
  mustBeWitnessed,
  nodePrimitives,
  type SignedCheckpoint,
} from '#transparency-log';
import { collected, keyFrom, logAt } from './arguments.js';
import { NOT_WHOLE, type Say, sayFindings } from './verdict.js';

interface Options {
  readonly key: string;
  readonly kept: readonly string[];
  readonly witness: readonly string[];
  readonly quorum: string;
  readonly totals?: boolean;
}

/** Works out the whole log anew, and the published totals from nothing but its entries. */
export const verifyLog = (program: Command, say: Say): Command =>
  program
    .command('verify-log <place>')
    .description('Work out everything in a log anew: a folder of its files, or its address')
    .requiredOption('--key <vkey>', 'the log’s verifier key, or a file that holds it')
    .option(
      '--kept <file>',
      'a checkpoint that you kept; may be given several times',
      collected,
      [],
    )
    .option(
      '--witness <vkey>',
      'a witness that you trust; may be given several times',
      collected,
      [],
    )
    .option('--quorum <number>', 'how many of these witnesses must have cosigned', '0')
    .option('--totals', 'print the totals of the funds, worked out from the entries')
    .action(async (place: string, options: Options) => {
      const totals = new LeafTotals();
      const unreadable: Finding[] = [];
      const kept = await Promise.all(
        options.kept.map(async (file) => ({ name: file, note: await readFile(file) })),
      );
      const { checkpoint, findings } = await checkLog({
        source: logAt(place),
        key: await keyFrom(options.key),
        kept,
        ...(options.totals && {
          onEntry: (index: number, entry: Uint8Array) => {
            if (!isTaken(totals, entry)) unreadable.push(noLeaf(index));
          },
        }),
      });
      const all = [
        ...findings,
        ...unreadable,
        ...(checkpoint ? await witnessing(checkpoint, options) : []),
      ];
      sayFindings(all, say);
      if (all.length > 0) process.exitCode = NOT_WHOLE;
      else if (checkpoint) sayWhole(checkpoint, say);
      if (options.totals) sayTotals(totals, say);
    });

/** False for bytes that are sealed and are no leaf of a ledger. */
const isTaken = (totals: LeafTotals, entry: Uint8Array): boolean => {
  try {
    totals.take(JSON.parse(Buffer.from(entry).toString()) as Leaf);
    return true;
  } catch {
    return false;
  }
};

const noLeaf = (index: number): Finding => ({
  code: 'ENTRY_UNREADABLE',
  where: `entry ${String(index)}`,
  what: 'it was sealed so, and no totals can be worked out of it',
});

const witnessing = async (
  { note }: SignedCheckpoint,
  { witness, quorum }: Options,
): Promise<Finding[]> => {
  const witnesses = await Promise.all(witness.map(keyFrom));
  try {
    await mustBeWitnessed(nodePrimitives, note, { witnesses, atLeast: Number(quorum) });
    return [];
  } catch (error) {
    if (!(error instanceof LogFault)) throw error;
    return [findingOf(error)];
  }
};

const sayWhole = ({ origin, size, root }: SignedCheckpoint, say: Say): void => {
  const hash = Buffer.from(root).toString('base64');
  say(`Nhật ký ${origin} nguyên vẹn: ${String(size)} bút toán, gốc ${hash}`);
  say(`The log ${origin} is whole: ${String(size)} entries, root ${hash}`);
};

const sayTotals = (totals: LeafTotals, say: Say): void => {
  say(['fund', 'month', 'opened', 'received', 'given', 'otherIn', 'otherOut'].join('\t'));
  const months = totals
    .fundMonths()
    .sort((a, b) => `${a.fundId}${a.month}`.localeCompare(`${b.fundId}${b.month}`));
  for (const { fundId, month, opened, received, given, otherIn, otherOut } of months)
    say([fundId, month, opened, received, given, otherIn, otherOut].join('\t'));
};
