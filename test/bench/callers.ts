import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './figure.js';

export interface Throughput {
  readonly perSecond: number;
  /** 99th percentile of the time to an answer, in ms. */
  readonly p99: number;
}

/** Each caller asks again as soon as it is answered. What ends after the time is up is not counted. */
export const closedLoop = async (
  callers: number,
  durationMs: number,
  ask: (caller: number) => Promise<unknown>,
): Promise<Throughput> => {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + durationMs;
  const call = async (caller: number): Promise<void> => {
    for (;;) {
      const asked = performance.now();
      if (asked >= end) return;
      await ask(caller);
      const answered = performance.now();
      if (answered < end) latencies.push(answered - asked);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  return { perSecond: (latencies.length / durationMs) * 1000, p99: quantile(latencies, 0.99) };
};

/**
 * Callers come at an even pace whether or not earlier ones were answered. Latency counts from the
 * moment a caller was due, so that a stall is paid for by all who came during it.
 */
export const openLoop = async (
  perSecond: number,
  durationMs: number,
  ask: (caller: number) => Promise<unknown>,
): Promise<Throughput> => {
  const total = Math.floor((perSecond * durationMs) / 1000);
  const latencies: number[] = [];
  const answers: Promise<void>[] = [];
  const started = performance.now();
  const dueAt = (caller: number): number => started + (caller * 1000) / perSecond;
  const call = async (caller: number): Promise<void> => {
    await ask(caller);
    latencies.push(performance.now() - dueAt(caller));
  };
  for (let next = 0; next < total;) {
    const now = performance.now();
    while (next < total && dueAt(next) <= now) answers.push(call(next++));
    await sleep(1);
  }
  await Promise.all(answers);
  const tookMs = performance.now() - started;
  return { perSecond: (total / tookMs) * 1000, p99: quantile(latencies, 0.99) };
};
