import type { RefusalCode, refusals } from '#contracts';
import { Refusal, type Context, type Decider, type Message, type References } from './decider.js';

/** What the braces of a refusal's sentence ask for. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type DetailsOf<Code extends RefusalCode> = Readonly<
  Record<NamesIn<(typeof refusals)[Code]['en']>, string | number>
>;

/** States of other streams, by the stream's name; a stream left out is empty. */
export type ReferenceStates = Readonly<Record<string, unknown>>;

const ANYBODY: Context = { actor: '11111111-1111-4111-8111-111111111111', today: '2026-03-16' };

/** Hands out only what the decider announced, as the writer does. */
const referencesFor = (announced: readonly string[], states: ReferenceStates): References => ({
  state: <S>(decider: { initial(): S }, stream: string): S => {
    if (!announced.includes(stream)) throw new Error(`${stream} was not announced`);
    return (states[stream] as S | undefined) ?? decider.initial();
  },
});

/** The refusal that a rule ends in. @throws whatever else it throws, or Error when it does not */
export const refusalOf = (rule: () => unknown): Refusal => {
  try {
    rule();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

/**
 * The grammar of the rules' specs: `given(events).with(states).when(command).then(events)`.
 * What comes out is compared whole, and must in its turn be understood by `evolve`.
 */
export const specify = <C extends Message, E extends Message, S>(
  decider: Decider<C, E, S>,
  defaults: { readonly references?: ReferenceStates; readonly context?: Partial<Context> } = {},
) => {
  const outcome = (events: readonly E[], states: ReferenceStates) => ({
    with: (more: ReferenceStates) => outcome(events, { ...states, ...more }),
    when: (command: C, context: Partial<Context> = {}) => {
      const state = events.reduce(
        (folded, event) => decider.evolve(folded, event),
        decider.initial(),
      );
      const decide = () =>
        decider.decide(command, state, referencesFor(decider.referencesOf(command), states), {
          ...ANYBODY,
          ...defaults.context,
          ...context,
        });
      return {
        then: (...expected: E[]) => {
          const happened = decide();
          expect(happened).toEqual(expected);
          happened.reduce((folded, event) => decider.evolve(folded, event), state);
        },
        thenRefused: <Code extends RefusalCode>(code: Code, details?: DetailsOf<Code>) => {
          const refusal = refusalOf(decide);
          expect(refusal.code).toBe(code);
          if (details) expect(refusal.details).toEqual(details);
        },
      };
    },
  });
  return { given: (...events: E[]) => outcome(events, defaults.references ?? {}) };
};
