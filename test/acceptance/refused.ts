import type { RefusalCode } from '#contracts';
import type { Someone } from './someone.js';
import type { ServedApi, SmallUnion } from './union.js';

/** Those of a small union who make mistakes here. */
export type Officer = {
  [Key in keyof SmallUnion]: SmallUnion[Key] extends Someone ? Key : never;
}[keyof SmallUnion];

type Situation<Who extends string> = Pick<ServedApi, 'api'> & Readonly<Record<Who, Someone>>;

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
 * Makes each mistake over HTTP. It gets its own code, and nothing is recorded behind it; that the
 * answer has its code's status and says what to do in both languages, `Someone` sees to.
 */
export const itRefuses = <Who extends string, What extends Situation<Who>>(
  mistakes: readonly Mistake<Who, What>[],
  situation: () => What,
): void => {
  for (const [what, who, path, body, code, on] of mistakes)
    it(what, async () => {
      const now = situation();
      const { store } = now.api.parts;
      const before = await store.head();
      const reply = await now[who].on(on).post(known(path, now), known(body, now));
      expect(reply.body.code).toBe(code);
      expect(await store.head()).toBe(before);
    });
};

const known = <What, Value extends string | object>(
  value: Known<What, Value>,
  situation: What,
): Value => (typeof value === 'function' ? (value as (was: What) => Value)(situation) : value);
