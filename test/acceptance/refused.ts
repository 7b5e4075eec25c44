import pg from 'pg';
import type { RefusalCode } from '#contracts';
import type { Someone } from './someone.js';
import type { ServedApi, SmallUnion } from './union.js';

/** Those of a small union who make mistakes here. */
export type Officer = {
  [Key in keyof SmallUnion]: SmallUnion[Key] extends Someone ? Key : never;
}[keyof SmallUnion];

type Situation<Who extends string> = Pick<ServedApi, 'api' | 'database'> &
  Readonly<Record<Who, Someone>>;

/** What is known only once the situation is there comes from a function of it. */
type Known<What, Value> = Value | ((situation: What) => Value);

/**
 * A mistake in a trustee's words: who makes it, where, with which body, and the code that it gets.
 * Made today, unless a day is named.
 */
export type Mistake<Who extends string = Officer, What = Situation<Who>> = readonly [
  what: string,
  who: Who,
  path: Known<What, string>,
  body: Known<What, object>,
  code: RefusalCode,
  on?: string,
];

/**
 * Makes each mistake over HTTP. It gets its own code, and nothing is behind it in the ledger nor in
 * the vault; that the answer has its code's status and says what to do in both languages, `Someone`
 * sees to.
 */
export const itRefuses = <Who extends string, What extends Situation<Who>>(
  mistakes: readonly Mistake<Who, What>[],
  situation: () => What,
): void => {
  let database: pg.Client;
  beforeAll(async () => {
    database = new pg.Client(situation().database.ownerUrl);
    await database.connect();
  });
  afterAll(() => database.end());

  const kept = async () => [
    await situation().api.parts.store.head(),
    (await database.query<{ texts: string }>(TEXTS_IN_VAULT)).rows,
  ];
  for (const [what, who, path, body, code, on] of mistakes)
    it(what, async () => {
      const now = situation();
      const before = await kept();
      const reply = await now[who].on(on).post(known(path, now), known(body, now));
      expect(reply.body.code).toBe(code);
      expect(await kept()).toEqual(before);
    });
};

const TEXTS_IN_VAULT = 'select count(*) as texts from vault.sealed_field';

const known = <What, Value extends string | object>(
  value: Known<What, Value>,
  situation: What,
): Value => (typeof value === 'function' ? (value as (was: What) => Value)(situation) : value);
