import { randomUUID } from 'node:crypto';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';
import { eventually } from '../drills/eventually.js';
import type { Someone } from './someone.js';
import { bySystem, newPerson, serveApi, unit, type ServedApi } from './union.js';

interface Health {
  readonly ready: boolean;
  readonly ledger: boolean;
  readonly problems: readonly { readonly code: string; readonly vi: string; readonly en: string }[];
}

describe('the health page of a ledger in EventStoreDB', () => {
  let server: EventStoreDbServer;
  let served: ServedApi;
  let administrator: Someone;
  beforeAll(async () => {
    server = await EventStoreDbServer.start();
    served = await serveApi({}, server);
    const founded = { organisationName: 'Hội thử', demonstration: true, foundedOn: '2020-01-01' };
    await bySystem(served, 'FoundLedger', founded);
    await bySystem(served, 'EstablishUnit', unit('qn', 1));
    administrator = await newPerson(served, 'administrator', 'qn');
    await served.viewsCaughtUp();
  });
  afterAll(() => served.close());

  const health = async (): Promise<{ status: number; body: Health }> => {
    const response = await fetch(`${served.address}/api/ready`);
    return { status: response.status, body: (await response.json()) as Health };
  };

  it('says that all is well', async () => {
    expect(await health()).toMatchObject({ status: 200, body: { ready: true, problems: [] } });
  });

  it('says that a process is ready although another one keeps the order of entries', async () => {
    const { address } = await served.another();
    expect((await fetch(`${address}/api/ready`)).status).toBe(200);
  });

  it('says what is wrong with a stream that somebody cut, and what to do', async () => {
    server.log.delete('organisation-main');
    const { status, body } = await eventually('somebody has noticed', async () => {
      const found = await health();
      return found.body.ready ? undefined : found;
    });
    expect([status, body.ledger]).toEqual([503, false]);
    const [problem] = body.problems;
    expect(problem).toMatchObject({ code: 'STREAM_DELETED' });
    expect(problem?.en).toMatch(/organisation-main.*Do not scavenge/);
    expect(problem?.vi).toMatch(/organisation-main.*Đừng dọn kho/);
  });

  it('says that the store is away', async () => {
    server.stop();
    const { status, body } = await health();
    expect([status, body.problems[0]?.code]).toEqual([503, 'UNREACHABLE']);
  });

  it('lets nobody lose an entry: whoever sends one is told to send it again later', async () => {
    const { status, body, headers } = await administrator.post('/persons', {
      personId: randomUUID(),
    });
    expect([status, body.code, headers.get('retry-after')]).toEqual([
      ...[503, 'STORE_UNAVAILABLE', '30'],
    ]);
  });
});
