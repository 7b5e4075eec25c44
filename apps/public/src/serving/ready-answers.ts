import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { BookWatch, type Standing } from './book-watch.js';

const KEPT = 512;
/** Longer addresses are rare, and not worth the room. */
const LONGEST = 200;

interface Answer {
  readonly standing: Standing;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** With the headers of a whole answer made once, because copying them costs as much as sending. */
interface Ready extends Answer {
  readonly whole: Readonly<Record<string, string>>;
}

/**
 * Answers that can be given again as they are while the book stands where it stood, word for word
 * the same request: without the framework, and without asking anybody. Whatever asks a question
 * (`?`) is never among them, so that a limit on look-ups sees each one.
 */
@Injectable()
export class ReadyAnswers {
  private readonly answers = new LRUCache<string, Ready>({ max: KEPT });

  constructor(private readonly watch: BookWatch) {}

  /** Whether the request has its answer now. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET') return false;
    const ready = this.answers.get(keyOf(request));
    if (!ready || ready.standing !== this.watch.standing()) return false;
    const held = request.headers['if-none-match'];
    if (held !== undefined && held !== ready.etag) return false;
    if (held === undefined) {
      response.writeHead(200, ready.whole).end(ready.body);
    } else {
      response.writeHead(304, ready.headers).end();
    }
    return true;
  }

  keep(request: IncomingMessage, answer: Answer): void {
    const { method, url = '' } = request;
    if (method !== 'GET' || url.includes('?') || url.length > LONGEST) return;
    if (encodingsOf(request).length > LONGEST) return;
    const whole = { ...answer.headers, 'content-length': String(answer.body.length) };
    this.answers.set(keyOf(request), { ...answer, whole });
  }
}

const encodingsOf = ({ headers }: IncomingMessage): string => String(headers['accept-encoding']);

const keyOf = (request: IncomingMessage): string => `${request.url ?? ''} ${encodingsOf(request)}`;
