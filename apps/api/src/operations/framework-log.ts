import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** What Nest has to say, as lines of our own log; the tale of its start is left out. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(): void {
    // Which modules were put together concerns nobody who reads the log.
  }

  warn(message: unknown): void {
    this.logger.warn({ framework: textOf(message) }, 'framework');
  }

  error(message: unknown): void {
    this.logger.error({ framework: textOf(message) }, 'framework');
  }
}

const textOf = (message: unknown): string =>
  message instanceof Error ? message.message : String(message);
