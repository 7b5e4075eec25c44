import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ADMINS, type User, type Users } from './users.js';

interface Asked {
  readonly method: string;
  readonly login: string | undefined;
  readonly command: string | undefined;
  readonly body: Partial<User> & { readonly newPassword?: string };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const ROUTE = /^\/users\/?(?:([^/]+)(?:\/command\/([a-z-]+))?)?$/;

/**
 * The API for users that EventStoreDB and KurrentDB have beside gRPC: routes, statuses and bodies as
 * their `UsersController` and `UserManagementService` have them, for an administrator.
 */
export class UsersApi {
  /** Of everything that was more than a question: method and path. */
  readonly changes: string[] = [];
  readonly #server: Server;

  constructor(private readonly users: Users) {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Answers what comes in on this connection. */
  serve(socket: Socket): void {
    this.#server.emit('connection', socket);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body } = await this.#answer(request);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { method = '', url = '', headers } = request;
    const route = ROUTE.exec(decodeURIComponent(url));
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const caller = this.users.identified(headers.authorization);
    if (!caller?.groups.includes(ADMINS)) return failed(401, 'Unauthorized');
    if (!route) return failed(404, 'NotFound');
    const hasBody = method === 'POST' || method === 'PUT';
    if (hasBody && !headers['content-type']?.startsWith('application/json'))
      return failed(415, 'Error');
    const [, login, command] = route;
    const body = (text === '' ? {} : JSON.parse(text)) as Asked['body'];
    if (method !== 'GET') this.changes.push(`${method} ${url}`);
    return this.#carryOut({ method, login, command, body });
  }

  #carryOut({ method, login, command, body }: Asked): Answer {
    if (login === undefined)
      return method === 'POST' ? this.#create(body) : failed(405, 'MethodNotAllowed');
    const user = this.users.get(login);
    if (!user) return failed(404, 'NotFound');
    switch (`${method} ${command ?? ''}`) {
      case 'GET ':
        return this.#details(user);
      case 'PUT ':
        return this.#update(user, { fullName: body.fullName ?? '', groups: body.groups ?? [] });
      case 'POST enable':
        return this.#update(user, { disabled: false });
      case 'POST disable':
        return this.#update(user, { disabled: true });
      case 'POST reset-password':
        return this.#update(user, { password: body.newPassword ?? '' });
      default:
        return failed(405, 'MethodNotAllowed');
    }
  }

  /** Whoever comes with the password that the user has is told that all is well. */
  #create({ loginName = '', fullName = '', groups = [], password = '' }: Asked['body']): Answer {
    const known = this.users.get(loginName);
    if (known && known.password !== password) return failed(409, 'Conflict');
    if (!known) this.users.put({ loginName, fullName, groups, password, disabled: false });
    return { status: 201, body: { loginName, success: true, error: 'Success' } };
  }

  #update(user: User, change: Partial<User>): Answer {
    this.users.put({ ...user, ...change });
    return { status: 200, body: { loginName: user.loginName, success: true, error: 'Success' } };
  }

  #details({ loginName, fullName, groups, disabled }: User): Answer {
    const dateLastUpdated = '2026-11-22T02:00:00.0000000+00:00';
    const data = { loginName, fullName, groups, dateLastUpdated, disabled, links: [] };
    return { status: 200, body: { data, success: true, error: 'Success' } };
  }
}

const failed = (status: number, error: string): Answer => ({
  status,
  body: { success: false, error },
});
