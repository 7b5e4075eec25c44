import { connect } from 'node:net';
import pg from 'pg';
import { BOOK, gift, serveApi, smallUnion, type ServedApi, type SmallUnion } from './union.js';
import { nobody, Someone, type Reply } from './someone.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion({ metricsToken: 'only-for-machines' });
});
afterAll(() => union.close());

const head = (): Promise<string | undefined> => union.api.parts.store.head();

describe('an address', () => {
  it('that does not exist is not found', async () => {
    const { status, body } = await union.auditor.get('/nowhere');
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('that takes another method says which', async () => {
    const { status, body, headers } = await union.auditor.send('/units', { method: 'DELETE' });
    expect([status, body.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(headers.get('allow')).toBe('POST, GET');
  });

  it.each(['/units/%zz', '/units/%00', `/units/${'x'.repeat(300)}`, '/units//books'])(
    'that is no address is refused: %s',
    async (path) => {
      const { status, headers } = await union.auditor.get(path);
      expect([400, 404, 422]).toContain(status);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('every answer', () => {
  it('has a request id, is kept by nobody, framed nowhere, and read by no other site', async () => {
    const { headers } = await union.auditor.get('/funds');
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that refuses names the request as its log line does', async () => {
    const { body } = await union.neighbour.post(`${BOOK}/donations`, gift());
    const line = union.log.find((text) => text.includes(String(body.instance)));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      requestId: body.instance,
      person: union.neighbour.personId,
      method: 'POST',
      route: '/api/books/:unitId/:fundId/:year/donations',
      status: 403,
      code: 'NOT_ALLOWED',
    });
  });

  it('and every write leaves one line that says who and what', async () => {
    const { headers } = await union.cashier.post(`${BOOK}/donations`, gift());
    const id = String(headers.get('x-request-id'));
    const lines = union.log.filter((text) => text.includes(id));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(union.cashier.personId);
  });

  it.each(['a\nb', '\u001b[2J', '{"level":60}'])(
    'keeps what callers say out of the log: %j',
    async (hostile) => {
      const before = union.log.length;
      await union.auditor.get(`/units/${encodeURIComponent(hostile)}`);
      const lines = union.log.slice(before).join('');
      expect(lines).not.toContain(JSON.stringify(hostile).slice(1, -1));
      expect(lines.trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('a simulated clock', () => {
  const at = (now: string): Promise<Reply> =>
    union.cashier.post(`${BOOK}/donations`, gift(), { headers: { 'x-simulated-now': now } });

  it('is believed by a demonstration', async () => {
    const { status } = await at('2026-11-22T23:59:00+07:00');
    expect(status).toBe(201);
    expect((await at('2026-11-21T23:59:00+07:00')).body.code).toBe('DATE_IN_FUTURE');
  });

  it('that tells no time is refused', async () => {
    expect((await at('yesterday')).body.errors).toMatchObject([{ field: 'X-Simulated-Now' }]);
  });

  it('is refused by a ledger that is real', async () => {
    const real = await serveApi();
    try {
      const system = { actor: union.cashier.personId, key: union.cashier.tokenId };
      const founded = { organisationName: 'Hội', demonstration: false, foundedOn: '2020-01-01' };
      const call = { ...system, today: '2026-11-22' };
      await real.api.parts.writer.execute({ type: 'FoundLedger', data: founded, ...call });
      const command = { personId: union.cashier.personId, role: 'auditor', unitId: 'hl' };
      const someone = await real.personWithToken(command.personId);
      const { body } = await someone.post(
        `/persons/${command.personId}/grants/revocations`,
        { role: 'auditor', unitId: 'hl' },
        { headers: { 'x-simulated-now': '2026-01-01T00:00:00Z' } },
      );
      expect(body.code).toBe('CLOCK_NOT_SIMULATED');
    } finally {
      await real.close();
    }
  });
});

describe('limits', () => {
  let strict: ServedApi;
  beforeAll(async () => {
    strict = await serveApi({ failuresPerMinute: 3, requestsPerMinute: 5 });
  });
  afterAll(() => strict.close());

  const forged = { headers: { 'x-forwarded-for': '203.0.113.9' }, method: 'GET' };

  it('stop whoever guesses tokens, whatever address they claim, and lock nobody else out', async () => {
    const guess = new Someone(strict.address, { secret: 'svk_x', personId: '', tokenId: '' });
    const codes: (string | undefined)[] = [];
    for (let tries = 0; tries < 5; tries += 1)
      codes.push((await guess.send('/funds', forged)).body.code);
    const wrong = 'TOKEN_INVALID';
    expect(codes).toEqual([wrong, wrong, wrong, 'RATE_LIMITED', 'RATE_LIMITED']);
    const honest = await strict.personWithToken(union.cashier.personId);
    expect((await honest.get('/funds')).status).toBe(403);
  });

  it('count each token by itself, and say when to come back', async () => {
    const busy = await strict.personWithToken(union.cashier.personId);
    const replies: Reply[] = [];
    for (let tries = 0; tries < 6; tries += 1) replies.push(await busy.get('/funds'));
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429]);
    expect(replies[5]?.body.code).toBe('RATE_LIMITED');
    expect(Number(replies[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await strict.personWithToken(union.cashier.personId);
    expect((await other.get('/funds')).status).toBe(403);
  });
});

describe('what machines ask', () => {
  const machine = () => nobody(union.address);

  it('the process lives, and is ready once the views have caught up', async () => {
    await union.viewsCaughtUp();
    expect((await machine().get('/health')).body).toEqual({ alive: true });
    const { status, body } = await machine().get('/ready');
    const parts = { ledger: true, vault: true, views: true, erasures: true };
    const well = { ready: true, ...parts, problems: [] };
    expect([status, body]).toEqual([200, { ...well, publicLog: 'none' }]);
  });

  it('figures are for whoever has the token for them', async () => {
    expect((await machine().get('/metrics')).status).toBe(404);
    const { status, text } = await machine().send('/metrics', {
      method: 'GET',
      headers: { authorization: 'Bearer only-for-machines' },
    });
    expect(status).toBe(200);
    expect(text).toContain('so_vang_http_request_seconds_bucket');
    expect(text).toContain('so_vang_refusals_total{code="NOT_ALLOWED"}');
  });

  it('a request that is no HTTP does no harm', async () => {
    const { port } = new URL(union.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('GET / HTTP/9.9\r\n\r\n'));
      socket.resume().on('close', () => {
        resolve();
      });
    });
    expect((await machine().get('/health')).status).toBe(200);
    expect(await head()).toBeDefined();
  });
});

describe('a fault that is nobody’s but ours', () => {
  it('says so, tells nothing of what it is, and stands in the log under the request’s id', async () => {
    const owner = new pg.Client(union.database.ownerUrl);
    await owner.connect();
    await owner.query('alter schema views rename to mislaid');
    const { status, body, text } = await union.auditor.get('/funds');
    await owner.query('alter schema mislaid rename to views');
    await owner.end();
    expect([status, body.code]).toEqual([500, 'INTERNAL']);
    expect(text).not.toContain('views');
    const reported = union.log.filter((line) => line.includes(String(body.instance)));
    expect(reported.some((line) => line.includes('views'))).toBe(true);
  });
});
