import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openAppendStage } from './append-stage.js';
import { load, machine } from './machine.js';
import { measureAppend } from './measure-append.js';
import { measureEventStoreDb } from './measure-event-store-db.js';
import { measureLog } from './measure-log.js';
import { measureHttp } from './measure-http.js';
import { measurePublic } from './measure-public.js';
import { measureOpenLoop } from './measure-open-loop.js';
import { measureSms } from './measure-sms.js';
import { measureViews } from './measure-views.js';
import { MEASURES, type Options, readOptions } from './options.js';
import { documentOf, type Section, textOf } from './report.js';
import { type ScratchPostgres, startScratchPostgres } from './scratch-ledger.js';

const REPORT = path.resolve(import.meta.dirname, '../../../docs/benchmarks.md');

const started = performance.now();
const progress = (sentence: string): void => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stderr.write(`${seconds.padStart(4)} s  ${sentence}\n`);
};

async function* sections(postgres: ScratchPostgres, options: Options): AsyncGenerator<Section> {
  const { measures, events, rounds } = options;
  if (measures.includes('append') || measures.includes('open-loop')) {
    const stage = await openAppendStage(postgres, 'bench_append');
    const { section, bareRate } = await measureAppend(stage, rounds, progress);
    await stage.close();
    yield section;
    if (measures.includes('open-loop')) {
      const fresh = await openAppendStage(postgres, 'bench_open_loop');
      yield await measureOpenLoop(fresh, { bareRate, rounds, progress });
      await fresh.close();
    }
  }
  if (measures.includes('event-store-db'))
    yield await measureEventStoreDb(postgres, rounds, progress);
  if (measures.includes('http')) yield await measureHttp(postgres, rounds, progress);
  if (measures.includes('sms')) yield await measureSms(postgres, options, progress);
  if (measures.includes('views')) yield await measureViews(postgres, events, progress);
  if (measures.includes('log')) yield await measureLog(rounds, progress);
  if (measures.includes('public')) yield await measurePublic(postgres, rounds, progress);
}

const loadBefore = load();
const options = readOptions(process.argv.slice(2));
const postgres = await startScratchPostgres();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void postgres.stop().then(() => process.exit(130)));
try {
  const done: Section[] = [];
  for await (const section of sections(postgres, options)) {
    process.stdout.write(`\n${textOf(section)}\n`);
    done.push(section);
  }
  // A part of the measures is for looking into; the document always shows one whole run.
  if (options.measures.length === MEASURES.length)
    await writeFile(REPORT, documentOf(done, machine(await postgres.version(), loadBefore)));
} finally {
  await postgres.stop();
}
