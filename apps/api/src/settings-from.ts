import type { ApiSettings } from './api-parts.js';

/** The settings that an environment changes; the others stay as they are. */
export const settingsFrom = (env: NodeJS.ProcessEnv): Partial<ApiSettings> => ({
  ...(env.METRICS_TOKEN && { metricsToken: env.METRICS_TOKEN }),
  ...(env.TRUST_PROXY && { trustProxy: env.TRUST_PROXY }),
  ...(env.REQUESTS_PER_MINUTE && { requestsPerMinute: whole(env.REQUESTS_PER_MINUTE) }),
  ...(env.FAILURES_PER_MINUTE && { failuresPerMinute: whole(env.FAILURES_PER_MINUTE) }),
});

/** @throws Error when the text is no whole number above zero */
const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`not a number above 0: ${text}`);
  return value;
};
