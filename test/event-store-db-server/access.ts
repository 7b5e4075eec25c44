import type { MemoryLog } from './memory-log.js';
import { ADMINS, type User } from './users.js';

export type Action = 'read' | 'write' | 'delete';

/** Names of users and groups, one or several; `$all` is everybody. */
type Roles = string | readonly string[];
type Acl = Partial<Record<'$r' | '$w' | '$d' | '$mr' | '$mw', Roles>>;

/** What stands in the metadata of a stream, or in `$settings`. */
type Rules = Partial<Record<'$acl' | '$userStreamAcl' | '$systemStreamAcl', Acl>>;

const EVERYBODY = '$all';
const everything = (roles: Roles): Acl => {
  return { $r: roles, $w: roles, $d: roles, $mr: roles, $mw: roles };
};
/** What a server that nobody has told otherwise goes by. */
const USER_STREAMS = everything(EVERYBODY);
const SYSTEM_STREAMS = everything(ADMINS);

/**
 * Whether a user may do this to a stream: as the server's `LegacyStreamPermissionAssertion` finds it,
 * from the stream's own metadata, or else the default in `$settings`, or else what is built in.
 */
export const may = (log: MemoryLog, user: User, action: Action, stream: string): boolean => {
  const isMeta = stream.startsWith('$$');
  if (stream === '$all' && action !== 'read') return false;
  if (isMeta && action === 'delete') return false;
  if (user.groups.includes(ADMINS)) return true;
  const right = isMeta ? (`$m${action === 'read' ? 'r' : 'w'}` as const) : RIGHT_OF[action];
  const roles = [rolesOf(log, isMeta ? stream.slice(2) : stream, right)].flat();
  const own = [EVERYBODY, user.loginName, ...user.groups];
  return roles.some((role) => own.includes(role));
};

const RIGHT_OF = { read: '$r', write: '$w', delete: '$d' } as const;

const rolesOf = (log: MemoryLog, stream: string, right: keyof Acl): Roles => {
  const isSystem = stream.startsWith('$');
  const own = lastJson(log, `$$${stream}`)?.$acl;
  const settings = lastJson(log, '$settings');
  const usual = isSystem ? settings?.$systemStreamAcl : settings?.$userStreamAcl;
  return own?.[right] ?? usual?.[right] ?? (isSystem ? SYSTEM_STREAMS : USER_STREAMS)[right] ?? [];
};

/** The server reads nothing that does not call itself JSON. */
const lastJson = (log: MemoryLog, stream: string): Rules | undefined => {
  const last = log.visible(stream)?.at(-1);
  if (last?.contentType !== 'application/json') return undefined;
  return JSON.parse(Buffer.from(last.data).toString()) as Rules;
};
