import { randomUUID } from 'node:crypto';
import { permissions, type Permission } from '../../apps/api/src/access/permissions.js';
import { ROLES, type Role } from '#contracts';
import {
  addressOf,
  bodyOf,
  everybody,
  isPromised,
  permissionNamed,
  prepareTargets,
  routesOf,
  STANDINGS,
  type Standing,
  type Targets,
} from './permission-cells.js';
import { nobody, Someone, type Reply } from './someone.js';
import { BOOK, gift, newPerson, smallUnion, type SmallUnion } from './union.js';

let union: SmallUnion;
let people: Map<string, Someone>;
let targets: Targets;
beforeAll(async () => {
  // Every route is asked by four who may not in: that is more than a thousand failures.
  union = await smallUnion({ failuresPerMinute: 10_000 });
  people = await everybody(union);
  targets = await prepareTargets(union);
}, 30_000);
afterAll(() => union.close());

const guarded = () => routesOf(union).filter(({ access }) => access !== 'open');

const ask = (someone: Someone, method: string, url: string, access: string): Promise<Reply> => {
  const address = addressOf(url, targets);
  const over = permissionNamed(access)?.over ?? 'anywhere';
  return method === 'GET' ? someone.get(address) : someone.post(address, bodyOf(over));
};

/** Let in: what follows is a word about the request itself, never about who asks. */
const isLetIn = ({ status, body }: Reply): boolean => {
  if (status === 403 && body.code === 'NOT_ALLOWED') return false;
  if ([200, 400, 404].includes(status)) return true;
  throw new Error(`neither let in nor kept out: ${String(status)} ${String(body.code)}`);
};

describe('every route', () => {
  it('stands in the permission table, or says that it is open', () => {
    const unknown = routesOf(union).filter(
      ({ access = '' }) => access !== 'open' && !permissionNamed(access),
    );
    expect(unknown).toEqual([]);
  });

  it('has a permission that some role holds, and no permission is without a route', () => {
    const used = new Set(guarded().map(({ access }) => access));
    expect([...used].sort()).toEqual(Object.keys(permissions).sort());
    for (const { roles } of Object.values(permissions))
      expect(roles.every((role) => ROLES.includes(role)) && roles.length > 0).toBe(true);
  });

  it('that is open shows nothing of the ledger, and takes nothing but what carriers sign', () => {
    const open = routesOf(union).filter(({ access }) => access === 'open');
    expect(open.map(({ url }) => url).sort()).toEqual([
      '/api/docs',
      '/api/docs/start.js',
      '/api/docs/swagger-ui-bundle.js',
      '/api/docs/swagger-ui.css',
      '/api/health',
      '/api/metrics',
      '/api/openapi.json',
      '/api/ready',
      '/api/sms/carriers/:carrier/messages',
      '/api/statements/:secret',
      '/api/statements/:secret/en',
    ]);
  });

  it('lets in whom the table lets in, and nobody else, over every unit', async () => {
    const standings = Object.keys(STANDINGS) as Standing[];
    const places = ROLES.flatMap((role) => standings.map((standing) => ({ role, standing })));
    expect(places).toHaveLength(20);
    for (const { method, url, access = '' } of guarded()) {
      const letIn = await Promise.all(
        places.map(async ({ role, standing }) =>
          isLetIn(await ask(personAt(role, standing), method, url, access)),
        ),
      );
      const promised = places.map(({ role, standing }) =>
        isPromised(permissionOf(access), role, standing),
      );
      const cells = (answers: boolean[]) =>
        places.map(({ role, standing }, at) => `${url} ${role} ${standing} ${String(answers[at])}`);
      expect(cells(letIn)).toEqual(cells(promised));
    }
  }, 180_000);

  const personAt = (role: Role, standing: Standing): Someone => {
    const someone = people.get(`${role} ${standing}`);
    if (!someone) throw new Error(`nobody is ${role} ${standing}`);
    return someone;
  };

  const permissionOf = (access: string): Permission => {
    const permission = permissionNamed(access);
    if (!permission) throw new Error(`no permission ${access}`);
    return permission;
  };

  it('keeps out who has no token, a wrong one, or a revoked one', async () => {
    const former = await newPerson(union, 'administrator', 'qn');
    await union.administrator.must(`/tokens/${former.tokenId}/revocation`);
    const stranger = { secret: `svk_${'A'.repeat(43)}`, personId: '', tokenId: '' };
    for (const { method, url, access = '' } of guarded()) {
      const missing = await ask(nobody(union.address), method, url, access);
      expect([missing.status, missing.body.code]).toEqual([401, 'TOKEN_MISSING']);
      for (const secret of [former.secret, stranger.secret, 'x']) {
        const someone = new Someone(union.address, {
          ...stranger,
          secret,
        });
        const { status, body } = await ask(someone, method, url, access);
        expect([url, status, body.code]).toEqual([url, 401, 'TOKEN_INVALID']);
      }
    }
  }, 30_000);

  it('keeps out who has a token and no role', async () => {
    const someone = await union.personWithToken(randomUUID());
    for (const { method, url, access = '' } of guarded())
      expect(isLetIn(await ask(someone, method, url, access))).toBe(false);
  });
});

describe('a role', () => {
  it('that is taken away is gone with the next request', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    await cashier.must(`${BOOK}/donations`, gift());
    const revocation = { role: 'cashier', unitId: 'hl' };
    await union.administrator.must(`/persons/${cashier.personId}/grants/revocations`, revocation);
    expect((await cashier.post(`${BOOK}/donations`, gift())).status).toBe(403);
  });

  it('that is taken away at one process is soon gone at every other', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    const other = await union.another();
    const elsewhere = cashier.at(other.address);
    expect((await elsewhere.get(BOOK)).status).toBe(200);
    const revocation = { role: 'cashier', unitId: 'hl' };
    await union.administrator.must(`/persons/${cashier.personId}/grants/revocations`, revocation);
    const until = performance.now() + 1000;
    let status = 200;
    while (status !== 403 && performance.now() < until) ({ status } = await elsewhere.get(BOOK));
    expect(status).toBe(403);
  });

  it('may be given up by whoever holds it', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    const own = `/persons/${cashier.personId}/grants/revocations`;
    await cashier.must(own, { role: 'cashier', unitId: 'hl' });
    expect((await cashier.get(BOOK)).status).toBe(403);
  });

  it('over a unit that is no more reaches as far as its successor’s', async () => {
    const { administrator } = union;
    for (const unitId of ['cu', 'moi'])
      await administrator.must('/units', {
        ...{ unitId, code: unitId.toUpperCase(), kind: 'territorial', level: 4 },
        ...{ name: `Chi hội ${unitId}`, parentId: unitId === 'cu' ? 'cp' : 'hl' },
        establishedOn: '2021-01-01',
      });
    const auditor = people.get('auditor own');
    expect((await auditor?.get('/units/cu/books'))?.status).toBe(403);
    await administrator.must('/units/successions', {
      ...{ successionId: 'sx', effectiveOn: '2026-11-01', windDownUntil: '2026-12-31' },
      shares: [{ from: 'cu', to: 'moi', share: 10_000 }],
    });
    expect((await auditor?.get('/units/cu/books'))?.status).toBe(200);
  });

  it('is granted by nobody to themselves, nor beyond their own units', async () => {
    const local = await newPerson(union, 'administrator', 'hl');
    const grant = { role: 'auditor', unitId: 'hl' };
    const own = await local.post(`/persons/${local.personId}/grants`, grant);
    expect(own.body.code).toBe('GRANT_TO_SELF');
    const beyond = { role: 'auditor', unitId: 'cp' };
    const reply = await local.post(`/persons/${targets.person.personId}/grants`, beyond);
    expect(reply.body.code).toBe('NOT_ALLOWED');
  });
});

describe('a token', () => {
  const order = { label: 'máy kế toán' };
  const tokensOf = ({ personId }: Someone): string => `/persons/${personId}/tokens`;

  it('is shown once, and kept as a hash', async () => {
    const key = randomUUID();
    const cashier = await newPerson(union, 'cashier', 'hl');
    const first = await union.administrator.post(tokensOf(cashier), order, { key });
    const secret = String(first.body.secret);
    expect(secret).toMatch(/^svk_[\w-]{43}$/);
    const again = await union.administrator.post(tokensOf(cashier), order, { key });
    expect(again.body).toEqual({ token: first.body.token });
    const { rows } = await union.api.parts.tokens.query<object>(
      'select api_token::text as row from access.api_token',
    );
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
  });

  it('acts as its person', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    const { body } = await union.administrator.post(tokensOf(cashier), order);
    const program = new Someone(union.address, {
      ...{ secret: String(body.secret), personId: cashier.personId, tokenId: '' },
    });
    await program.must(`${BOOK}/donations`, gift());
  });

  it('is not issued for somebody whose roles reach further than the issuer’s', async () => {
    const local = await newPerson(union, 'administrator', 'hl');
    const { body } = await local.post(tokensOf(union.auditor), order);
    expect(body.code).toBe('NOT_ALLOWED');
  });

  it('ends after its last day', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    const ended = { ...order, until: '2026-11-21' };
    const { body } = await union.administrator.post(tokensOf(cashier), ended);
    const program = new Someone(union.address, {
      ...{ secret: String(body.secret), personId: cashier.personId, tokenId: '' },
    });
    expect((await program.get(BOOK)).body.code).toBe('TOKEN_INVALID');
  });
});
