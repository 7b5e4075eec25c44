import { pino, type Logger } from 'pino';

export type { Logger };
export const LOGGER = Symbol('logger');

/**
 * Structured lines on standard output. No call passes a body, a header, an error of a driver or a
 * query string to it; the list below is the second line of defence.
 */
export const createLogger = (level = 'info'): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.authorization', '*.secret', '*.token', '*.name', '*.phone', '*.address'],
  });
