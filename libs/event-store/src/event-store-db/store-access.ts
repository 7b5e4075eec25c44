import { parseAddress } from './address.js';
import type { ServerRule } from './server-event.js';
import { StoreClient } from './store-client.js';

/** Groups of users in the event store; the operations user is of the server's own `$ops`. */
export const storeGroups = { writer: 'so-vang-writer', projector: 'so-vang-projector' } as const;

const ADMINS = ['$admins'];

/**
 * Who may do what: those who append read streams and append to them, those who keep the order read
 * streams and `$all`. To delete a stream or to change its rights is nobody's but the administrators',
 * whom no rule can keep out; operations see no entry.
 */
const RULES: readonly ServerRule[] = [
  {
    stream: '$settings',
    type: 'update-default-acl',
    data: {
      $userStreamAcl: {
        $r: [storeGroups.writer, storeGroups.projector],
        $w: [storeGroups.writer],
        $d: ADMINS,
        $mr: ADMINS,
        $mw: ADMINS,
      },
      $systemStreamAcl: { $r: ADMINS, $w: ADMINS, $d: ADMINS, $mr: ADMINS, $mw: ADMINS },
    },
  },
  {
    stream: '$$$all',
    type: '$metadata',
    data: { $acl: { $r: [storeGroups.projector, ...ADMINS], $mr: ADMINS, $mw: ADMINS } },
  },
];

const CALL_MS = 10_000;

/**
 * Gives the groups their rights; what is right already is not written again.
 * @param adminUrl the event store as one of its administrators
 * @returns the streams whose rules were changed
 */
export async function grantStoreAccess(adminUrl: string): Promise<string[]> {
  const client = new StoreClient({ address: parseAddress(adminUrl), callMs: CALL_MS });
  const changed: string[] = [];
  try {
    for (const rule of RULES) {
      const { stream, type, data } = rule;
      const revision = await client.lastRevision(stream);
      const [last] = revision < 0 ? [] : await client.read(stream, revision, 1);
      if (last?.type === type && isSame(last.bytes, data)) continue;
      await client.set(rule, revision);
      changed.push(stream);
    }
  } finally {
    await client.close();
  }
  return changed;
}

const isSame = (bytes: Buffer, data: object): boolean =>
  JSON.stringify(JSON.parse(bytes.toString('utf8'))) === JSON.stringify(data);
