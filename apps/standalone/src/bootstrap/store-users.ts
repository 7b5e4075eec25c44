import { readFileSync } from 'node:fs';
import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { parseAddress } from '#event-store';

/** Who may do what in the event store. */
export interface StoreUser {
  readonly loginName: string;
  readonly password: string;
  readonly fullName: string;
  readonly groups: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly body: string;
}

/** The API for users that EventStoreDB and KurrentDB have beside gRPC, as an administrator. */
export class StoreUsers {
  readonly #origins: readonly string[];
  readonly #authorization: string;
  readonly #ca: Buffer | undefined;

  /** @param url like `esdb://admin:password@host:2113?tlsCAFile=…` */
  constructor(url: string) {
    const { connectionString, credentials } = parseAddress(url);
    const [, hosts = '', query = ''] = /:\/\/([^?]*)\??(.*)/.exec(connectionString) ?? [];
    const options = new URLSearchParams(query);
    const scheme = options.get('tls') === 'false' ? 'http' : 'https';
    this.#origins = hosts.split(',').map((one) => `${scheme}://${one}`);
    this.#authorization = basic(credentials);
    const caFile = options.get('tlsCAFile');
    this.#ca = caFile === null ? undefined : readFileSync(caFile);
  }

  /**
   * Makes the user, or what is there into it; changes nothing that is right already.
   * @throws Error with what the server says when it will not
   */
  async ensure(user: StoreUser): Promise<void> {
    const place = `/users/${encodeURIComponent(user.loginName)}`;
    const { loginName, password, fullName, groups } = user;
    const found = await this.#send('GET', place);
    if (found.status === 200) {
      const { data } = JSON.parse(found.body) as { data: { groups: string[]; disabled: boolean } };
      if (data.disabled) await this.#must('POST', `${place}/command/enable`, {});
      if (!isSameSet(data.groups, groups)) await this.#must('PUT', place, { fullName, groups });
    } else if (found.status !== 404) throw refused('GET', place, found);

    // The server takes a user once more when the password is the one that it knows.
    const made = await this.#send('POST', '/users/', { loginName, fullName, groups, password });
    if (made.status === 409)
      await this.#must('POST', `${place}/command/reset-password`, { newPassword: password });
    else if (made.status !== 201) throw refused('POST', '/users/', made);
  }

  async #must(method: string, place: string, body: object): Promise<void> {
    const reply = await this.#send(method, place, body);
    if (reply.status !== 200) throw refused(method, place, reply);
  }

  /** The first node that can be reached answers; it passes on what only the leader may do. */
  async #send(method: string, place: string, body?: object): Promise<Reply> {
    let trouble: unknown;
    for (const origin of this.#origins)
      try {
        return await this.#sendTo(new URL(place, origin), method, body);
      } catch (error) {
        trouble = error;
      }
    throw new Error(`the event store’s HTTP API cannot be reached: ${String(trouble)}`);
  }

  #sendTo(url: URL, method: string, body?: object): Promise<Reply> {
    const text = body && JSON.stringify(body);
    const headers = {
      authorization: this.#authorization,
      accept: 'application/json',
      ...(text !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      }),
    };
    const timeout = ANSWER_MS;
    return new Promise((resolve, reject) => {
      const call =
        url.protocol === 'https:'
          ? overTls(url, { method, headers, timeout, ...(this.#ca && { ca: this.#ca }) })
          : overHttp(url, { method, headers, timeout });
      call.once('timeout', () => call.destroy(new Error(`no answer from ${url.host}`)));
      call.once('error', reject);
      call.once('response', (response) => {
        let told = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: told }));
        response.once('error', reject);
      });
      call.end(text);
    });
  }
}

const ANSWER_MS = 10_000;

const basic = ({ username, password }: { username: string; password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());

const refused = (method: string, place: string, { status, body }: Reply): Error =>
  new Error(`the event store answers ${status} to ${method} ${place}: ${body.slice(0, 200)}`);
