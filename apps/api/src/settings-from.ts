import { readFileSync } from 'node:fs';
import type { ApiSettings } from './api-parts.js';

/** The settings that an environment changes; the others stay as they are. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Partial<ApiSettings> => ({
  ...(env.LOG_DIR && { logFolder: env.LOG_DIR }),
  ...(env.RETENTION_YEARS && { retentionYears: whole(env.RETENTION_YEARS, 0) }),
  ...(env.METRICS_TOKEN && { metricsToken: env.METRICS_TOKEN }),
  ...(env.TRUST_PROXY && { trustProxy: env.TRUST_PROXY }),
  ...(env.REQUESTS_PER_MINUTE && { requestsPerMinute: whole(env.REQUESTS_PER_MINUTE) }),
  ...(env.FAILURES_PER_MINUTE && { failuresPerMinute: whole(env.FAILURES_PER_MINUTE) }),
  ...(env.SMS_CARRIERS_FILE && { smsCarriers: carriersIn(env.SMS_CARRIERS_FILE) }),
});

/**
 * A JSON object of carrier code and key. A file and not the environment, which child processes and
 * crash reports see. @throws Error, without a key in it, when the file is something else
 */
const carriersIn = (file: string): Readonly<Record<string, string>> => {
  const carriers = parsed(file);
  const isRight = ([code, key]: [string, unknown]) =>
    /^[0-9A-Z_]{1,16}$/.test(code) && typeof key === 'string' && key.length >= 32;
  if (typeof carriers !== 'object' || carriers === null || !Object.entries(carriers).every(isRight))
    throw new Error(`${file}: not an object of carrier codes and keys of at least 32 characters`);
  return carriers as Readonly<Record<string, string>>;
};

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file}: not a readable JSON file`);
  }
};

/** @throws Error when the text is no whole number, or less than that */
const whole = (text: string, least = 1): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`not a number from ${least} on: ${text}`);
  return value;
};
