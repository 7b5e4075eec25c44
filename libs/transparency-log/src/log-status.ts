import type { Finding } from './log-fault.js';

/** How it stands with the sealing of a log; lies beside its files as `status.json`. */
export interface LogStatus {
  /** `stopped`: something is wrong, and nothing is signed until it is put right. */
  readonly state: 'sealing' | 'stopped';
  /** Entries under the last seal. */
  readonly size: number;
  /** When the last seal was published, and when ledger and log were last compared without a
   * difference; ISO 8601 in UTC. */
  readonly sealedAt?: string | undefined;
  readonly comparedAt?: string | undefined;
  /** When they were last compared at all, whatever was found. */
  readonly lookedAt?: string | undefined;
  /** What is wrong, and what to do about it. */
  readonly alarm?: LogAlarm | undefined;
  /** Witnesses that did not cosign the last seal, why, and since which moment (ISO 8601 in UTC). */
  readonly witnesses?: readonly Finding[] | undefined;
}

export interface LogAlarm {
  readonly reason: string;
  readonly since: string;
  readonly vi: string;
  readonly en: string;
  readonly findings: readonly Finding[];
}

export const STATUS_FILE = 'status.json';
