import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** What Nest has to say, as lines of our own log; the tale of its start is left out. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(): void {
    // Which modules were put together concerns nobody who reads the log.
  }

  warn(message: unknown, ...details: readonly unknown[]): void {
    this.logger.warn({ framework: textOf(message), ...reasonIn(details) }, 'framework');
  }

  error(message: unknown, ...details: readonly unknown[]): void {
    this.logger.error({ framework: textOf(message), ...reasonIn(details) }, 'framework');
  }
}

const textOf = (message: unknown): string =>
  message instanceof Error ? message.message : String(message);

/** What failed and where. The words of a driver may repeat what it was asked, and stay out. */
function reasonIn(details: readonly unknown[]) {
  const error = details.find((detail) => detail instanceof Error);
  if (!error) return {};
  const { code } = error as { code?: unknown };
  const reason = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  return { reason, at: /^ +at (.*)$/m.exec(error.stack ?? '')?.[1] };
}
