import type { RecordSmsSettlement } from '#contracts';
import { BILLING_DIFFERENCES, SMS_DEDUCTIONS } from '#contracts';
import fc from 'fast-check';
import {
  ACCOUNTANT,
  KEY,
  opened as bookOpened,
  REFERENCES,
  stateAfter,
} from '../cash-book/given-book.js';
import { Refusal, type References } from '../decider.js';
import type { ReferenceStates } from '../given.js';
import { cashBookStream, smsShortCodeStream } from '../streams.js';
import { border2022, codeWith, paper } from './given-sms.js';
import { smsCampaign } from './sms-campaign.js';
import type { SmsCampaignCommand, SmsCampaignEvent } from './state.js';

const STATES: ReferenceStates = {
  ...REFERENCES,
  [smsShortCodeStream('1406')]: codeWith({ ...border2022, organiserUnitId: 'tinh' }),
  [cashBookStream(KEY)]: stateAfter(bookOpened),
};
const references: References = {
  state: <S>(decider: { initial(): S }, stream: string): S =>
    (STATES[stream] as S | undefined) ?? decider.initial(),
};
const context = { actor: ACCOUNTANT, today: '2026-03-16' };

const of = { shortCode: '1406', campaignId: 'pnbc2022' };
const billingId = fc.constantFrom('b1', 'b2', 'b3');
const settlementId = fc.constantFrom('t1', 't2', 't3');

const billing = fc
  .record({
    billingId,
    carrier: fc.constantFrom('VIETTEL', 'MOBIFONE'),
    month: fc.constantFrom('2022-02', '2022-03', '2022-04', '2022-05'),
    messages: fc.integer({ min: 1, max: 9 }),
    amount: fc.integer({ min: 30_000, max: 90_000 }),
    difference: fc.constantFrom(...BILLING_DIFFERENCES),
  })
  .map((data) => ({
    type: 'ConfirmSmsBilling' as const,
    data: { ...of, ...data, document: paper('1/ĐS') },
  }));

const line = fc
  .record({
    billingId,
    gross: fc.integer({ min: 1, max: 40_000 }),
    deductions: fc.array(
      fc.record({
        kind: fc.constantFrom(...SMS_DEDUCTIONS),
        amount: fc.integer({ min: 1, max: 3_000 }),
      }),
      { maxLength: 2 },
    ),
    slip: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
  })
  .map(({ slip, ...of }) => {
    const net = of.deductions.reduce((left, { amount }) => left - amount, of.gross);
    return { ...of, net: Math.max(0, net + slip) };
  });

const settlement = fc
  .record({
    settlementId,
    document: fc.constantFrom('1', '2', '3', '4').map(paper),
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  })
  .map((data) => ({
    type: 'RecordSmsSettlement' as const,
    data: { ...of, ...data, settledOn: '2022-05-10' },
  }));

const allotment = fc
  .record({
    settlementId,
    allotmentId: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
    amount: fc.integer({ min: 1, max: 30_000 }),
  })
  .map((data) => ({
    type: 'AllotSmsMoney' as const,
    data: { ...of, ...KEY, ...data, placeId: 'nganhang', receivedOn: '2026-02-10' },
  }));

/** Whatever of it the rules let happen. */
const happenedOf = (commands: readonly SmsCampaignCommand[]): SmsCampaignEvent[] => {
  let state = smsCampaign.initial();
  const happened: SmsCampaignEvent[] = [];
  for (const command of commands)
    try {
      for (const event of smsCampaign.decide(command, state, references, context)) {
        state = smsCampaign.evolve(state, event);
        happened.push(event);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  return happened;
};

/** Sums by id, out of the events alone. */
class Sums extends Map<string, number> {
  add(id: string, amount: number): void {
    this.set(id, this.of(id) + amount);
  }
  of(id: string): number {
    return this.get(id) ?? 0;
  }
  get total(): number {
    return [...this.values()].reduce((all, amount) => all + amount, 0);
  }
}

const sumsOf = (happened: readonly SmsCampaignEvent[]) => {
  const sums = {
    confirmed: new Sums(),
    gross: new Sums(),
    deducted: new Sums(),
    net: new Sums(),
    allotted: new Sums(),
  };
  const lines: RecordSmsSettlement['lines'][number][] = [];
  for (const { type, data } of happened) {
    if (type === 'SmsBillingConfirmed') sums.confirmed.add(data.billingId, data.amount);
    if (type === 'SmsMoneyAllotted') sums.allotted.add(data.settlementId, data.amount);
    if (type !== 'SmsSettlementRecorded') continue;
    for (const line of data.lines) sums.net.add(data.settlementId, line.net);
    lines.push(...data.lines);
  }
  for (const { billingId, gross, deductions } of lines) {
    sums.gross.add(billingId, gross);
    for (const { amount } of deductions) sums.deducted.add(billingId, amount);
  }
  return sums;
};

const mix = fc.array(fc.oneof(billing, settlement, allotment), { minLength: 10, maxLength: 60 });

describe('whatever bills, settlements and allotments come, in whatever order', () => {
  it('no bill is settled beyond what it confirmed, no settlement allotted beyond its net', () => {
    let allotments = 0;
    fc.assert(
      fc.property(mix, (commands) => {
        const happened = happenedOf(commands);
        const { confirmed, gross, deducted, net, allotted } = sumsOf(happened);
        for (const [id, amount] of gross) expect(amount).toBeLessThanOrEqual(confirmed.of(id));
        for (const [id, amount] of allotted) expect(amount).toBeLessThanOrEqual(net.of(id));
        expect(gross.total).toBe(net.total + deducted.total);
        expect(allotted.total).toBeLessThanOrEqual(confirmed.total);
        allotments += allotted.size;
      }),
      { numRuns: 300 },
    );
    expect(allotments).toBeGreaterThan(50);
  });

  it('each bill, each month of a carrier, each paper and each allotment has one effect', () => {
    fc.assert(
      fc.property(mix, (commands) => {
        const happened = happenedOf([...commands, ...commands]);
        const names = happened.flatMap(({ type, data }) => {
          switch (type) {
            case 'SmsBillingConfirmed':
              return [data.billingId, `${data.carrier} ${data.month}`];
            case 'SmsSettlementRecorded':
              return [data.settlementId, `paper ${data.document.number}`];
            case 'SmsMoneyAllotted':
              return [data.allotmentId];
            case 'SmsMessagesDeclared':
              return [];
          }
        });
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 200 },
    );
  });
});
