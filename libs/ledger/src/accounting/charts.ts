import type { Chart } from './chart.js';
import { chart2026v1 } from './chart-2026-1.js';

const charts: ReadonlyMap<string, Chart> = new Map([[chart2026v1.version, chart2026v1]]);

/** The chart that newly opened books follow. */
export const CURRENT_CHART = chart2026v1.version;

/** @throws Error for a version that was never published. */
export const chartOf = (version: string): Chart => {
  const chart = charts.get(version);
  if (!chart) throw new Error(`corrupt book: unknown chart of accounts ${version}`);
  return chart;
};
