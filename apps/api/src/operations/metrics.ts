import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { RequestLine } from './request-log.js';

/** Figures for Prometheus; no label ever names a person, a unit or an address. */
export class ApiMetrics {
  readonly registry = new Registry();
  readonly #seconds = new Histogram({
    name: 'so_vang_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly #refusals = new Counter({
    name: 'so_vang_refusals_total',
    help: 'Requests that were not done, by the code of the reason',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered({ method, route, status, ms, code }: RequestLine): void {
    this.#seconds.observe({ method, route, status }, ms / 1000);
    if (code !== undefined) this.#refusals.inc({ code });
  }
}
