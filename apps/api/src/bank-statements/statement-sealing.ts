import { hash } from 'node:crypto';
import type { ImportStatement, StatementFile, StatementLine } from '#contracts';
import { commandId } from '#event-store';
import { readStatement, type ReadLine } from '#imports';
import { bankAccountStream, SYSTEM_ACTOR } from '#ledger';
import { voucherStems, type ViewsDatabase } from '#read-models';
import type { SealRequest } from '#vault';
import { Seal, type Sealing } from '../commands/sealing.js';
import type { Call } from '../requests/call.js';
import { voucherNamed } from './voucher-named.js';

/** Under its statement's event, by the row of the sheet. */
export const lineField = (row: number): string => `lines.${String(row)}`;

/** A line, and what of it goes to the vault; nothing where the bank says nothing. */
interface Read {
  readonly line: StatementLine;
  readonly request: SealRequest | undefined;
}

/**
 * Reads a bank's file and takes the words out of it. The words of a line belong to a pseudonym that
 * is the same in every file, so that they are forgotten in all of them at once.
 */
export class StatementSealing {
  constructor(private readonly views: ViewsDatabase) {}

  /**
   * @param forgotten whose words are left out
   * @throws Refusal where the file cannot be read
   */
  async sealingOf(
    file: StatementFile,
    call: Call,
    forgotten: ReadonlySet<string>,
  ): Promise<Sealing> {
    const { opening, closing, lines } = await readStatement(file);
    const stems = await voucherStems(this.views, file.unitId);
    const seal = new Seal(call);
    const read = lines.map((line) => readOf(file, line, { stems, seal }));
    const kept = read.flatMap(({ request }) =>
      request && !forgotten.has(request.subject) ? [request] : [],
    );
    return {
      requests: kept,
      sealed: (commitments) => {
        const details = new Map(kept.map((request, at) => [request.field, commitments[at]]));
        const { unitId, placeId, statementId } = file;
        const command: ImportStatement = {
          ...{ unitId, placeId, statementId, opening, closing },
          file: hash('sha256', Buffer.from(file.file, 'base64'), 'hex'),
          lines: read.map(({ line }) => {
            const commitment = details.get(lineField(line.row));
            return commitment === undefined ? line : { ...line, details: commitment };
          }),
        };
        return command;
      },
    };
  }
}

const readOf = (
  file: StatementFile,
  { row, bookedOn, change, balance, reference, ...words }: ReadLine,
  { stems, seal }: { readonly stems: readonly string[]; readonly seal: Seal },
): Read => {
  const identity = [bookedOn, change, balance, reference].join(' ');
  const subject = commandId(SYSTEM_ACTOR, `${bankAccountStream(file)} ${identity}`);
  const names = voucherNamed(words.memo, stems);
  const line: StatementLine = {
    ...{ row, bookedOn, direction: change > 0 ? 'in' : 'out', amount: Math.abs(change), balance },
    ...(reference !== undefined && { reference }),
    ...(names !== undefined && { names }),
    subject,
  };
  const said = Object.entries(words).filter(([, text]) => text !== '');
  if (said.length === 0) return { line, request: undefined };
  const value = JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
  const request = { eventId: seal.eventId, field: lineField(row), subject, value };
  return { line, request };
};
