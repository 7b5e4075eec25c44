import type { BookKey } from '#contracts';
import { BareInserts } from './bare-inserts.js';
import { anonymousGift, bookOf } from './donations.js';
import { carryOut, type LedgerProcess, startLedgerProcess } from './ledger-process.js';
import { ACCOUNTANT, sceneCommands } from './scene.js';
import { ask, type ScratchPostgres } from './scratch-ledger.js';
import { uuidOf } from './uuid-of.js';

const CONNECTIONS = 32;
const SAMPLE = 200;

/** The command bus and raw inserts of bodies of the same size, side by side on one PostgreSQL. */
export interface AppendStage {
  readonly bare: BareInserts;
  /** As many zero bytes as an average donation's envelope has. */
  readonly body: Buffer;
  /** Of the PostgreSQL under both. */
  readonly postmaster: number;
  /** Gives once through the bus: to one book, or to the next of all. */
  readonly give: (book?: BookKey) => Promise<unknown>;
  close(): Promise<void>;
}

export const openAppendStage = async (
  postgres: ScratchPostgres,
  database: string,
): Promise<AppendStage> => {
  const urls = await postgres.ledger(database);
  const ledger = await startLedgerProcess(urls);
  const bare = await BareInserts.open(urls.owner, CONNECTIONS);
  await carryOut(ledger.writer, sceneCommands());
  const give = giverTo(ledger);
  await Promise.all(Array.from({ length: SAMPLE }, () => give()));
  const body = Buffer.alloc(await averageDonation(urls.owner));
  return {
    bare,
    body,
    postmaster: postgres.pid,
    give,
    close: async () => {
      await Promise.all([bare.close(), ledger.close()]);
    },
  };
};

const giverTo = (ledger: LedgerProcess): AppendStage['give'] => {
  let given = 0;
  return (book) => {
    const number = given++;
    const gift = anonymousGift(number, book ?? bookOf(number));
    return ledger.record(gift, ACCOUNTANT, uuidOf(number, 'donation'));
  };
};

const averageDonation = async (url: string): Promise<number> => {
  const [row] = await ask(
    url,
    `select round(avg(octet_length(payload)))::int as bytes
       from (select payload from ledger.event order by position desc limit ${SAMPLE}) last`,
  );
  return Number(row?.bytes);
};
