import type { AppendStage } from './append-stage.js';
import { openLoop } from './callers.js';
import { figureOf, ratioOf } from './figure.js';
import type { Progress } from './options.js';
import type { Section } from './report.js';

const ROUND_MS = 2500;

/** Latency under a load that does not wait: at half of what one INSERT per commit can carry. */
export const measureOpenLoop = async (
  { bare, body, give }: AppendStage,
  { bareRate, rounds, progress }: { bareRate: number; rounds: number; progress: Progress },
): Promise<Section> => {
  const rate = Math.round(bareRate / 2);
  const [ofBus, ofBare]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const insert = await openLoop(rate, ROUND_MS, () => bare.insertOnFree(body));
    const bus = await openLoop(rate, ROUND_MS, () => give());
    progress(
      `open loop ${round}/${rounds} at ${rate}/s: bare p99 ${insert.p99.toFixed(1)} ms, bus p99 ${bus.p99.toFixed(1)} ms`,
    );
    if (round === 0) continue;
    ofBare.push(insert.p99);
    ofBus.push(bus.p99);
  }
  return {
    title: 'Latency under an open load',
    how: `Callers come at an even pace of ${rate.toLocaleString('en-GB')} a second, half of the median of one INSERT per commit above, and latency counts from the moment a caller was due. Rounds of ${ROUND_MS / 1000} s take turns.`,
    rows: [
      {
        what: 'command bus ÷ one INSERT per commit: p99',
        unit: 'ratio',
        figure: ratioOf(ofBus, ofBare),
        target: { sense: 'at most', must: 0.7, reachFor: 0.4 },
      },
      { what: 'command bus: p99', unit: 'ms', figure: figureOf(ofBus) },
      { what: 'one INSERT per commit: p99', unit: 'ms', figure: figureOf(ofBare) },
    ],
  };
};
