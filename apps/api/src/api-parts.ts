import type { EventStore, LedgerWriter } from '#event-store';
import type { ViewsPool } from '#read-models';
import type { Erasures, Vault } from '#vault';
import type pg from 'pg';
import type { Logger } from './operations/logger.js';

export const API_PARTS = Symbol('parts of the api');
export const VIEWS = Symbol('views');
export const VAULT = Symbol('vault');

/** What the api is made of. Whoever hands the parts over also ends them, after the api is closed. */
export interface ApiParts {
  readonly store: EventStore;
  readonly writer: LedgerWriter;
  readonly vault: Vault;
  /** Who was forgotten; left out: nobody ever is, as in a test. */
  readonly erasures?: Erasures | undefined;
  readonly views: ViewsPool;
  /** Where tokens are kept: a login of the group `so_vang_writer`. */
  readonly tokens: pg.Pool;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly settings?: Partial<ApiSettings>;
}

export interface ApiSettings {
  /** Requests per minute that one token may make, on this process. */
  readonly requestsPerMinute: number;
  /** Attempts per minute with a wrong token, from one address, before they are no longer heard. */
  readonly failuresPerMinute: number;
  /** Addresses of proxies whose X-Forwarded-For is believed; none unless told. */
  readonly trustProxy: string | false;
  /** What a body may weigh. */
  readonly bodyLimit: number;
  /** Whoever has it may read the metrics; left out: only from this machine. */
  readonly metricsToken: string | undefined;
  /** Keys with which carriers sign what they deliver, by the carrier's code. */
  readonly smsCarriers: Readonly<Record<string, string>>;
  /** Where the public log lies, for receipts and for its state; empty: there is none here. */
  readonly logFolder: string;
  /** For how many years after its own a voucher, and so whom it names, has to be kept; 0: not at all. */
  readonly retentionYears: number;
  /** How many events the views may be behind before the process is not ready. */
  readonly maxLag: number;
}

export const apiSettings: ApiSettings = {
  requestsPerMinute: 6000,
  failuresPerMinute: 10,
  trustProxy: false,
  bodyLimit: 1024 * 1024,
  metricsToken: undefined,
  smsCarriers: {},
  retentionYears: 10,
  maxLag: 5000,
  logFolder: '',
};

export const settingsOf = ({ settings }: ApiParts): ApiSettings => ({
  ...apiSettings,
  ...settings,
});
