import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { format } from 'prettier';
import { nobody, type Reply, type Someone } from './someone.js';
import { newPerson, smallUnion, type SmallUnion } from './union.js';

const PUBLISHED = path.resolve(import.meta.dirname, '../../docs/openapi.json');

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly minItems?: number;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Described {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let union: SmallUnion;
let described: Described;
beforeAll(async () => {
  union = await smallUnion();
  const { text } = await nobody(union.address).get('/openapi.json');
  described = JSON.parse(text) as Described;
});
afterAll(() => union.close());

describe('the description of the api', () => {
  it('is the one that is published', async () => {
    const served = await format(JSON.stringify(described), { parser: 'json' });
    if (process.env.PUBLISH_OPENAPI) writeFileSync(PUBLISHED, served);
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(described);
  });

  it('refers to nothing that is not there', () => {
    const names = new Set(Object.keys(described.components.schemas));
    const references = [
      ...JSON.stringify(described).matchAll(/"#\/components\/schemas\/([^"]*)"/g),
    ];
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter(([, name = '']) => !names.has(name))).toEqual([]);
  });

  it('names every operation once', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is read on a page that comes from here alone', async () => {
    const page = await nobody(union.address).get('/docs');
    expect(page.status).toBe(200);
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, from = '']) => from);
    expect(loaded).toHaveLength(3);
    for (const from of loaded) {
      expect(from).toMatch(/^\/api\/docs\//);
      const { status, text } = await nobody(union.address).get(from.slice('/api'.length));
      expect([status, text.length > 50]).toEqual([200, true]);
    }
  });
});

describe('bodies that nobody meant to send', () => {
  it('are refused in a declared way, never with an inner error, and record nothing', async () => {
    const everyone = [
      ...[union.administrator, union.accountant, union.cashier, union.accountHolder],
      await newPerson(union, 'auditor', 'hl'),
    ];
    const before = await union.api.parts.store.head();
    const answers: string[] = [];
    for (const { url, operation } of writes())
      for (const body of mutantsOf(operation))
        answers.push(...(await Promise.all(everyone.map((one) => verdict(one, url, body)))));
    expect(answers.filter((answer) => answer !== 'refused')).toEqual([]);
    expect(answers.length).toBeGreaterThan(2000);
    expect(await union.api.parts.store.head()).toBe(before);
  });

  const verdict = async (someone: Someone, url: string, body: unknown): Promise<string> => {
    const reply = await someone.post(url, body);
    return isDeclaredRefusal(reply, url) ? 'refused' : `${url} ${reply.text} ${String(body)}`;
  };

  const isDeclaredRefusal = ({ status, body, headers, text }: Reply, url: string): boolean =>
    status >= 400 &&
    status < 500 &&
    headers.get('content-type')?.startsWith('application/problem+json') === true &&
    body.code !== undefined &&
    !/ at .*\.[jt]s:\d/.test(text) &&
    url !== '';
});

const operations = () =>
  Object.entries(described.paths).flatMap(([url, { get, post }]) =>
    [get, post].flatMap((operation) => (operation ? [{ url, operation }] : [])),
  );

const PATH_VALUES: Readonly<Record<string, string>> = {
  year: '2026',
  fundId: 'mdd',
  unitId: 'hl',
  personId: '7b0c5a0e-53a4-4d0f-9a51-0f3c8f5f3b01',
  tokenId: '7b0c5a0e-53a4-4d0f-9a51-0f3c8f5f3b02',
};

const writes = () =>
  Object.entries(described.paths).flatMap(([template, { post }]) =>
    post
      ? [
          {
            url: template
              .slice('/api'.length)
              .replaceAll(/\{(\w+)\}/g, (_, name: string) => PATH_VALUES[name] ?? 'x9'),
            operation: post,
          },
        ]
      : [],
  );

const AWKWARD: readonly unknown[] = [
  null,
  -1,
  0.5,
  1e300,
  '',
  '\u0000',
  '\u202E',
  'x'.repeat(10_000),
  [],
  [[]],
  {},
  true,
  '2026-13-45',
  "'; drop table ledger.event; --",
];

/** Bodies in which one field after the other is wrong, and a few that are wrong altogether. */
const mutantsOf = ({ requestBody }: Operation): unknown[] => {
  const schema = requestBody?.content['application/json']?.schema ?? {};
  const names = Object.keys(resolve(schema).properties ?? {});
  const wrong = names.flatMap((name, at) =>
    [0, 1].map((step) => ({
      ...Object.fromEntries(names.map((other) => [other, 'a1'])),
      [name]: AWKWARD[(at * 2 + step) % AWKWARD.length],
    })),
  );
  return [...wrong, '[]', '"text"', '12', 'null,', '{"a":{"__proto__":1}}', { extra: AWKWARD }];
};

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : (described.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
