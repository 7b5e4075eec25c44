import { randomUUID } from 'node:crypto';
import { refusals } from '#contracts';

export interface Fact {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the api answers, as far as the tests look into it. */
export interface ReplyBody {
  readonly code?: string;
  readonly detail?: string;
  readonly detailEn?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly instance?: string;
  readonly errors?: readonly {
    readonly field: string;
    readonly code: string;
    readonly vi: string;
    readonly en: string;
  }[];
  readonly commandId?: string;
  readonly events?: readonly Fact[];
  readonly [field: string]: unknown;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: ReplyBody;
}

export interface Token {
  readonly secret: string;
  readonly personId: string;
  readonly tokenId: string;
}

/** A person's program, which calls the api over HTTP. */
export class Someone {
  readonly secret: string;
  readonly personId: string;
  readonly tokenId: string;

  constructor(
    readonly address: string,
    { secret, personId, tokenId }: Token,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.secret = secret;
    this.personId = personId;
    this.tokenId = tokenId;
  }

  /** The same person at another process. */
  at(address: string): Someone {
    return new Someone(address, this);
  }

  /** The same person on an earlier day, nine in the morning; today where none is named. */
  on(day?: string): Someone {
    if (day === undefined) return this;
    return new Someone(this.address, this, { 'x-simulated-now': `${day}T09:00:00+07:00` });
  }

  post(
    path: string,
    body?: unknown,
    { key = randomUUID(), headers = {} }: { key?: string; headers?: Record<string, string> } = {},
  ): Promise<Reply> {
    return this.send(path, {
      method: 'POST',
      headers: {
        'idempotency-key': key,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send(path, { method: 'GET', headers });
  }

  /** Posts what must be recorded, and answers the facts that it added. */
  async must(path: string, body?: unknown): Promise<readonly Fact[]> {
    const reply = await this.post(path, body);
    if (reply.status !== 201) throw new Error(`${path}: ${String(reply.status)} ${reply.text}`);
    return reply.body.events ?? [];
  }

  async send(path: string, { headers, ...init }: RequestInit): Promise<Reply> {
    const response = await fetch(`${this.address}/api${path}`, {
      ...init,
      headers: {
        ...(this.secret && { authorization: `Bearer ${this.secret}` }),
        ...this.headers,
        ...(headers as Record<string, string>),
      },
    });
    const text = await response.text();
    const { status, headers: answered } = response;
    return inForm({ status, headers: answered, text, body: bodyOf(response, text) });
  }
}

const SENTENCE = /^(?!.*(“”| {2}| [.,;]))[^{}]{8,}[.…]$/;

/**
 * Every refusal that any of these tests gets has the status of its code, and two sentences that
 * differ and have no gap in them, for the whole and for each field.
 * @throws Error where not
 */
const inForm = (reply: Reply): Reply => {
  const { status, headers, body, text } = reply;
  if (headers.get('content-type')?.startsWith('application/problem+json')) {
    const { code = '', detail = '', detailEn = '', errors = [] } = body;
    const known = refusals[code as keyof typeof refusals] as { status: number } | undefined;
    const sentences = [detail, detailEn, ...errors.flatMap(({ vi, en }) => [vi, en])];
    const isWhole = sentences.every((sentence) => SENTENCE.test(sentence)) && detail !== detailEn;
    if (known?.status !== status || !isWhole) throw new Error(`${String(status)} ${text}`);
  }
  return reply;
};

/** A caller without a token. */
export const nobody = (address: string): Someone =>
  new Someone(address, { secret: '', personId: '', tokenId: '' });

const bodyOf = ({ headers }: Response, text: string): ReplyBody =>
  headers.get('content-type')?.includes('json') ? (JSON.parse(text) as ReplyBody) : {};
