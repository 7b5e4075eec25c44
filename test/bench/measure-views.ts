import type { LoginUrls } from '#embedded-postgres';
import { LedgerWriter, PostgresEventStore } from '#event-store';
import { aggregates, schemaOf, upcast } from '#ledger';
import { giftOfYear } from './donations.js';
import { type Figure, figureOf, ratioOf } from './figure.js';
import { carryOut, EVERYTHING } from './ledger-process.js';
import type { Progress } from './options.js';
import type { Row, Section, Target } from './report.js';
import { ACCOUNTANT, NOW, sceneCommands, TODAY } from './scene.js';
import { ask, type ScratchPostgres } from './scratch-ledger.js';
import { UNIT_TOTALS } from './unit-totals.js';
import { uuidOf } from './uuid-of.js';
import { inOwnProcess, type ViewsDone } from './views-process.js';

const CALLERS = 1024;

interface Round {
  readonly sqlSeconds: number;
  readonly catchUp: ViewsDone;
  readonly rebuild: ViewsDone;
}

/** The live runner and a rebuild of all views, against unit totals alone by one SQL statement. */
export const measureViews = async (
  postgres: ScratchPostgres,
  events: number,
  progress: Progress,
): Promise<Section> => {
  const urls = await postgres.ledger('bench_log');
  const appendRate = await fill(urls, events, progress);
  const bytesPerEvent = await diskPerEvent(urls.owner);
  await ask(urls.owner, 'create schema bench');
  await ask(urls.owner, 'vacuum analyze');
  const rounds: Round[] = [];
  // A log of a million keeps a machine busy for minutes.
  const count = events > 500_000 ? 1 : 3;
  for (let round = 1; round <= count; round++) {
    rounds.push(await inTurn(postgres, urls, `bench_views_${round}`));
    progress(`views ${round}/${count}: ${sentenceOf(rounds.at(-1) as Round)}`);
  }
  return sectionOf(rounds, { events, appendRate, bytesPerEvent });
};

/** On a copy of the log whose views are still empty. */
const inTurn = async (
  postgres: ScratchPostgres,
  log: LoginUrls,
  database: string,
): Promise<Round> => {
  const { owner, projector: url } = await postgres.copy(log, database);
  const sqlSeconds = await secondsOf(() => ask(owner, UNIT_TOTALS));
  const catchUp = await inOwnProcess({ work: 'catch up', url });
  const rebuild = await inOwnProcess({ work: 'rebuild', url });
  await postgres.drop(database);
  return { sqlSeconds, catchUp, rebuild };
};

/** @returns how many events a second were appended */
export const fill = async (
  urls: LoginUrls,
  events: number,
  progress: Progress,
): Promise<number> => {
  const store = new PostgresEventStore({ url: urls.writer });
  const writer = new LedgerWriter({
    store,
    deciders: aggregates,
    upcast,
    schemaOf,
    now: () => NOW,
    maxCachedEvents: EVERYTHING,
  });
  await carryOut(writer, sceneCommands());
  const left = events - (await store.log.size());
  let next = 0;
  const give = async () => {
    while (next < left) {
      const number = next++;
      if (number % 50_000 === 0) progress(`views: ${number} of ${left} donations recorded`);
      await writer.execute({
        type: 'RecordDonation',
        data: giftOfYear(number, left),
        actor: ACCOUNTANT,
        key: uuidOf(number, 'donation'),
        today: TODAY,
      });
    }
  };
  const seconds = await secondsOf(() => Promise.all(Array.from({ length: CALLERS }, give)));
  await store.close();
  return left / seconds;
};

const diskPerEvent = async (url: string): Promise<number> => {
  const [row] = await ask(
    url,
    `select sum(pg_total_relation_size(c.oid)) / (select position from ledger.counter) as bytes
       from pg_class c where c.relnamespace = 'ledger'::regnamespace and c.relkind = 'r'`,
  );
  return Number(row?.bytes);
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

const sentenceOf = ({ sqlSeconds, catchUp, rebuild }: Round): string =>
  `SQL ${sqlSeconds.toFixed(1)} s, live ${catchUp.seconds.toFixed(1)} s, rebuild ${rebuild.seconds.toFixed(1)} s at ${rebuild.peakMb.toFixed(0)} MB`;

interface Facts {
  readonly events: number;
  readonly appendRate: number;
  readonly bytesPerEvent: number;
}

const sectionOf = (rounds: readonly Round[], facts: Facts): Section => {
  const { events, appendRate, bytesPerEvent } = facts;
  const of = (value: (round: Round) => number) => rounds.map(value);
  const sql = of(({ sqlSeconds }) => sqlSeconds);
  const rebuild = of((round) => round.rebuild.seconds);
  const catchUp = of((round) => round.catchUp.seconds);
  const row = (what: string, unit: string, figure: Figure, target?: Target): Row => ({
    what,
    unit,
    figure,
    ...(target && { target }),
  });
  const rates = (seconds: readonly number[]) => figureOf(seconds.map((one) => events / one));
  return {
    title: 'Views',
    how: `A log of ${events.toLocaleString('en-GB')} events: 5,610 units in five levels, 784 books, and donations of one year, every other one of a named giver. Rebuild and live runner make all views; the SQL statement makes the unit totals alone, from the same log, and nothing leaves the server. Each in a process of its own, taking turns, every round on a fresh copy of the log. Memory is that of the Node process.`,
    rows: [
      row('rebuild of all views ÷ unit totals by SQL: speed', 'ratio', ratioOf(sql, rebuild), {
        sense: 'at least',
        must: 0.5,
        reachFor: 1,
      }),
      row(
        'live runner ÷ sustained append: speed',
        'ratio',
        figureOf(catchUp.map((seconds) => events / seconds / appendRate)),
        { sense: 'at least', must: 1 },
      ),
      row('rebuild of all views', 'events/s', rates(rebuild)),
      row('live runner catching up', 'events/s', rates(catchUp)),
      row('unit totals by SQL', 'events/s', rates(sql)),
      row('sustained append while filling the log', 'events/s', figureOf([appendRate])),
      row('rebuild of all views', 's', figureOf(rebuild)),
      row('rebuild: memory at its peak', 'MB', figureOf(of((round) => round.rebuild.peakMb)), {
        sense: 'at most',
        must: 400,
      }),
      row('rebuild: memory at its end', 'MB', figureOf(of((round) => round.rebuild.endMb))),
      row('live runner: memory at its peak', 'MB', figureOf(of((round) => round.catchUp.peakMb))),
      row('disk per event, indexes and keys included', 'bytes', figureOf([bytesPerEvent]), {
        sense: 'at most',
        must: 710,
        reachFor: 600,
      }),
    ],
  };
};
