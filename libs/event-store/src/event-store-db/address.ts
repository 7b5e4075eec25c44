import { existsSync } from 'node:fs';
import { StoreProblem } from './store-problem.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface StoreAddress {
  /** As the client reads it, without credentials. */
  readonly connectionString: string;
  /** Sent with every call. On plain text the client sends none, and any will do. */
  readonly credentials: Credentials;
}

const SCHEMES: Readonly<Record<string, string>> = {
  esdb: 'esdb',
  'esdb+discover': 'esdb+discover',
  kurrentdb: 'esdb',
  'kurrentdb+discover': 'esdb+discover',
};

const ADDRESS = /^([^:/?#]*):\/\/(?:([^@/?]*)@)?([^/?@]*)\/?(?:\?(.*))?$/;
/** The client takes a name or an IPv4 address; it would cut an IPv6 address at its first colon. */
const HOST = /^[A-Za-z0-9._-]+(?::\d{1,5})?$/;

/** What the client knows and is safe to change; `tlsVerifyCert` it would ignore. */
const OPTIONS = [
  'tls',
  'tlsCAFile',
  'userCertFile',
  'userKeyFile',
  'nodePreference',
  'maxDiscoverAttempts',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'connectionName',
];

/** For the one client only: where nobody is asked who they are. */
const NOBODY: Credentials = { username: 'nobody', password: 'nobody' };

/**
 * Reads `esdb://user:password@host:2113,host2?tlsCAFile=…` and its kin.
 * @throws StoreProblem that says what is wrong with it; never with the password in it
 */
export function parseAddress(text: string): StoreAddress {
  const [, scheme, login, hosts = '', query = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (scheme === undefined) throw new StoreProblem('ADDRESS_MALFORMED', 'scheme://host');
  const known = SCHEMES[scheme];
  if (known === undefined) throw new StoreProblem('SCHEME_UNKNOWN', scheme);
  for (const host of hosts.split(','))
    if (!HOST.test(host)) throw new StoreProblem('ADDRESS_MALFORMED', `host “${host}”`);
  const options = optionsOf(query);
  const caFile = options.get('tlsCAFile');
  if (caFile !== undefined && !existsSync(caFile)) throw new StoreProblem('CA_MISSING', caFile);
  if (!login && options.get('tls') !== 'false') throw new StoreProblem('CREDENTIALS_MISSING');
  const parts = [...options].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return {
    connectionString: `${known}://${hosts}${parts.length > 0 ? `?${parts.join('&')}` : ''}`,
    credentials: login ? credentialsOf(login) : NOBODY,
  };
}

function optionsOf(query: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const pair of query.split('&').filter(Boolean)) {
    const [name = '', value = ''] = pair.split('=');
    const option = OPTIONS.find((known) => known.toLowerCase() === name.toLowerCase());
    if (option === undefined || value === '') throw new StoreProblem('ADDRESS_MALFORMED', name);
    options.set(option, decoded(value));
  }
  return options;
}

function credentialsOf(login: string): Credentials {
  const end = login.indexOf(':');
  if (end < 1 || end === login.length - 1) throw new StoreProblem('CREDENTIALS_MISSING');
  return { username: decoded(login.slice(0, end)), password: decoded(login.slice(end + 1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new StoreProblem('ADDRESS_MALFORMED', '%');
  }
}
