import type { AppendStage } from './append-stage.js';
import { closedLoop, type Throughput } from './callers.js';
import { bookOf } from './donations.js';
import { figureOf, ratioOf } from './figure.js';
import type { Progress } from './options.js';
import type { Row, Section, Target } from './report.js';
import { processorTime } from './processor-time.js';
import { BOOKS } from './scene.js';

const ROWS_AT_ONCE = 256;
const ROUND_MS = 1500;

const BARE = 'one INSERT per commit, 32 connections';
const BATCHED = `INSERT of ${ROWS_AT_ONCE} rows per commit, 1 connection`;
const SPREAD = `command bus, 256 callers, ${BOOKS.length} books`;
const HOT = 'command bus, 256 callers, one book';
const MANY = `command bus, 1,024 callers, ${BOOKS.length} books`;
const MANY_HOT = 'command bus, 1,024 callers, one book';

/** What one round of one contender came to. */
interface Result extends Throughput {
  /** Processor time of Node and PostgreSQL for each event, in µs; NaN where it cannot be told. */
  readonly cost: number;
}

interface Contender {
  readonly name: string;
  readonly callers: number;
  readonly ask: (caller: number) => Promise<unknown>;
  /** How many events one answer stands for. */
  readonly events: number;
}

export interface AppendResult {
  readonly section: Section;
  /** Events per second of one INSERT per commit, the unit of everything here. */
  readonly bareRate: number;
}

/** Append through the command bus against raw inserts, in rounds that take turns. */
export const measureAppend = async (
  stage: AppendStage,
  rounds: number,
  progress: Progress,
): Promise<AppendResult> => {
  const contenders = contendersOf(stage);
  const results = new Map(contenders.map(({ name }) => [name, [] as Result[]]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const result = await runOnce(contender, stage.postmaster);
      const { name } = contender;
      const rate = Math.round(result.perSecond);
      progress(`append ${round}/${rounds}: ${name}: ${rate} events/s`);
      if (round > 0) results.get(name)?.push(result);
    }
  }
  const bareRate = figureOf((results.get(BARE) ?? []).map(({ perSecond }) => perSecond)).median;
  return { section: sectionOf(results, stage.body.length), bareRate };
};

const runOnce = async (
  { callers, ask, events }: Contender,
  postmaster: number,
): Promise<Result> => {
  const before = await processorTime(postmaster);
  let asked = 0;
  const { perSecond, p99 } = await closedLoop(callers, ROUND_MS, (caller) => {
    asked += 1;
    return ask(caller);
  });
  const used = ((await processorTime(postmaster)) ?? NaN) - (before ?? NaN);
  return { perSecond: perSecond * events, p99, cost: (used * 1000) / (asked * events) };
};

const contendersOf = ({ bare, body, give }: AppendStage): Contender[] => {
  const bodies = new Array<Buffer>(ROWS_AT_ONCE).fill(body);
  const [toAll, toOne] = [() => give(), () => give(bookOf(0))];
  const toBare = (caller: number) => bare.insert(caller, body);
  const toBatch = () => bare.insertMany(0, bodies);
  return [
    { name: BARE, callers: bare.connections, ask: toBare, events: 1 },
    { name: SPREAD, callers: 256, ask: toAll, events: 1 },
    { name: HOT, callers: 256, ask: toOne, events: 1 },
    { name: BATCHED, callers: 1, ask: toBatch, events: ROWS_AT_ONCE },
    { name: MANY, callers: 1024, ask: toAll, events: 1 },
    { name: MANY_HOT, callers: 1024, ask: toOne, events: 1 },
  ];
};

const TARGET: Target = { sense: 'at least', must: 4, reachFor: 6 };

const sectionOf = (results: ReadonlyMap<string, readonly Result[]>, bodyBytes: number): Section => {
  const of = (name: string, what: keyof Result) =>
    (results.get(name) ?? []).map((result) => result[what]);
  const against = (name: string, base: string, target?: Target): Row => ({
    what: `${name} ÷ ${base === BARE ? 'one INSERT per commit' : 'batched INSERT'}`,
    unit: 'ratio',
    figure: ratioOf(of(name, 'perSecond'), of(base, 'perSecond')),
    ...(target && { target }),
  });
  return {
    title: 'Append',
    how: `Anonymous donations (envelopes of ${bodyBytes} bytes on average) through Nest's command bus, judged by all rules of the cash book and durable before they are answered; against raw inserts of bodies of the same size into a table with one index, which keep no rules. Callers ask again when they are answered. All streams stay folded in memory (production keeps those of 400,000 events, and folds others again when they are asked for). Rounds of ${ROUND_MS / 1000} s take turns; ratios are of the same round. Processor time is that of Node and PostgreSQL together; what others take from the machine is not in it.`,
    rows: [
      ...[SPREAD, HOT, MANY, MANY_HOT].map((name, index) =>
        against(name, BARE, index < 2 ? TARGET : undefined),
      ),
      ...[SPREAD, HOT, MANY].map((name) => against(name, BATCHED)),
      ...(of(BARE, 'cost').some(Number.isNaN) ? [] : costs(of)),
      ...[...results.keys()].flatMap((name): Row[] => [
        { what: name, unit: 'events/s', figure: figureOf(of(name, 'perSecond')) },
        { what: `${name}: p99`, unit: 'ms', figure: figureOf(of(name, 'p99')) },
      ]),
    ],
  };
};

/** How many events the processor time of one INSERT per commit would have paid for. */
const costs = (of: (name: string, what: keyof Result) => number[]): Row[] => [
  ...[SPREAD, HOT, MANY].map((name) => ({
    what: `processor time: one INSERT per commit ÷ ${name}`,
    unit: 'ratio',
    figure: ratioOf(of(BARE, 'cost'), of(name, 'cost')),
  })),
  ...[BARE, BATCHED, SPREAD, HOT, MANY].map((name) => ({
    what: `processor time per event: ${name}`,
    unit: 'µs',
    figure: figureOf(of(name, 'cost')),
  })),
];
