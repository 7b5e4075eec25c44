import type { OpenSmsCampaign, RecordSmsMessage } from '#contracts';
import fc from 'fast-check';
import { Refusal, type References } from '../decider.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { ACTOR, border2022, sent } from './given-sms.js';
import { smsShortCode } from './short-code.js';
import { smsMessages } from './sms-messages.js';
import type { ShortCode, SmsMessageEvent } from './state.js';

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2022-03-${String(of).padStart(2, '0')}`);
const keyword = fc.constantFrom('BC', 'CV', 'LU');
const context = { actor: ACTOR, today: '2022-05-20' };

const campaign = fc
  .record({
    campaignId: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
    keyword,
    from: day,
    until: day,
    countLimit: fc.constantFrom(1, 5, 100),
    price: fc.constantFrom(10_000, 18_000, 20_000),
  })
  .map((change): OpenSmsCampaign => ({ ...border2022, ...change }));

const message = fc
  .record({
    keyword: fc.option(fc.oneof(keyword, fc.constant('XYZ')), { nil: undefined }),
    count: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    sentOn: day,
    carrier: fc.constantFrom('VIETTEL', 'MOBIFONE'),
  })
  .map((change) => sent(change as Partial<RecordSmsMessage>));

/** The campaigns that the rules let be opened. */
const shortCodeWith = (orders: readonly OpenSmsCampaign[]): ShortCode => {
  const units = unitsFrom(established('twhoi'));
  const references = {
    state: (_: unknown, stream: string) => (stream === ORGANISATION_STREAM ? units : undefined),
  } as unknown as References;
  let state = smsShortCode.initial();
  for (const data of orders)
    try {
      const command = { type: 'OpenSmsCampaign' as const, data };
      for (const event of smsShortCode.decide(command, state, references, context))
        state = smsShortCode.evolve(state, event);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  return state;
};

const recorded = (code: ShortCode, command: ReturnType<typeof sent>): SmsMessageEvent[] => {
  const references = { state: () => code } as unknown as References;
  return smsMessages.decide(command, smsMessages.initial(), references, context);
};

describe('whatever campaigns share a short code', () => {
  it('a keyword belongs to one of them at most on any day', () => {
    fc.assert(
      fc.property(fc.array(campaign, { maxLength: 12 }), keyword, day, (orders, word, on) => {
        const { campaigns } = shortCodeWith(orders);
        const own = [...campaigns.values()].filter(
          (one) => one.keyword === word && one.from <= on && on <= one.until,
        );
        expect(own.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('each message has one effect: it counts in full for one campaign, or not at all', () => {
    fc.assert(
      fc.property(fc.array(campaign, { maxLength: 8 }), message, (orders, command) => {
        const code = shortCodeWith(orders);
        const [event, ...others] = recorded(code, command);
        expect(others).toEqual([]);
        if (event?.type !== 'SmsPledged') return;
        const { campaignId, count, amount, sentOn } = event.data;
        const counted = code.campaigns.get(campaignId);
        expect(counted?.keyword).toBe(command.data.keyword);
        expect((counted?.from ?? '') <= sentOn && sentOn <= (counted?.until ?? '')).toBe(true);
        expect(count).toBe(command.data.count ?? 1);
        expect(amount).toBe(count * (counted?.price ?? 0));
      }),
    );
  });

  it('what a day counts is what its messages promised, each once', () => {
    fc.assert(
      fc.property(
        fc.array(campaign, { maxLength: 8 }),
        fc.array(message, { maxLength: 40 }),
        (orders, commands) => {
          const code = shortCodeWith(orders);
          const events = commands.flatMap((command) => recorded(code, command));
          const folded = events.reduce(
            (state, event) => smsMessages.evolve(state, event),
            smsMessages.initial(),
          );
          const pledged = events.filter(({ type }) => type === 'SmsPledged');
          const sums = [...folded.counted.values()];
          expect(events).toHaveLength(commands.length);
          expect(sums.reduce((all, { messages }) => all + messages, 0)).toBe(pledged.length);
          expect(sums.reduce((all, { amount }) => all + amount, 0)).toBe(
            pledged.reduce((all, { data }) => all + ('amount' in data ? data.amount : 0), 0),
          );
        },
      ),
    );
  });
});
