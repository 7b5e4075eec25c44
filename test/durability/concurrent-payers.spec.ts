import { readEnvelope } from '#event-store';
import { cashBookStream } from '#ledger';
import { compare } from '../drills/compare.js';
import { disbursement } from '../drills/office-orders.js';
import { HOUSES, twoApis, type TwoApis } from './two-apis.js';

const PAYERS = 200;
const AMOUNT = 130_000;
const COVERED = 73;
/** Enough for 73 payments, and not quite for one more. */
const OPENING = COVERED * AMOUNT + AMOUNT - 1;

describe.each(HOUSES)('with the ledger %s', (house) => {
  let two: TwoApis;
  beforeAll(async () => {
    two = await twoApis({ house, clients: PAYERS, opening: OPENING });
  });
  afterAll(() => two.close());

  it('of two hundred who pay from one balance at once, exactly those are accepted whom it covers', async () => {
    const { clients, union, journal, ledger, random } = two;
    const [book] = union.books as [TwoApis['union']['books'][number]];
    await Promise.all(
      clients.map((client) =>
        client.carryOut(disbursement({ random: random.fork(), union, book }, AMOUNT)),
      ),
    );

    await ledger.readOn();
    const { refused, ...findings } = compare(journal, ledger);
    expect(findings).toEqual({ lost: [], doubled: [], unasked: [], gaps: [], otherAnswers: [] });
    expect(refused).toHaveLength(PAYERS - COVERED);
    expect(refused.filter((sentence) => !sentence.includes('PLACE_OVERDRAWN'))).toEqual([]);
    const balances = await balancesAfterEachPayment(two);
    expect(balances).toHaveLength(COVERED);
    expect(Math.min(...balances)).toBe(OPENING - COVERED * AMOUNT);
  });
});

/** As the log tells it, past all rules. */
const balancesAfterEachPayment = async (two: TwoApis): Promise<number[]> => {
  const store = await two.openStore();
  const balances: number[] = [];
  let balance = OPENING;
  const [book] = two.union.books as [TwoApis['union']['books'][number]];
  for await (const page of store.readStream(cashBookStream(book)))
    for (const { bytes } of page) {
      const { type, data } = readEnvelope(bytes);
      if (type !== 'DisbursementPaid') continue;
      balance -= (data as { amount: number }).amount;
      balances.push(balance);
    }
  await store.close();
  return balances;
};
