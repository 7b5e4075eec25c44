import { compare, isClean } from '../drills/compare.js';
import { disbursement, donation } from '../drills/office-orders.js';
import { HOUSES, twoApis, type TwoApis } from './two-apis.js';

const CLIENTS = 24;
const TIMES = 5;
const AMOUNT = 50_000;

describe.each(HOUSES)('with the ledger %s', (house) => {
  let two: TwoApis;
  beforeAll(async () => {
    two = await twoApis({ house, clients: CLIENTS, opening: 0 });
  });
  afterAll(() => two.close());

  /**
   * Nobody takes out more than they themselves have just brought in, so a refusal for want of money
   * would be a refusal by a process that has not seen what the other one recorded.
   */
  it('two processes that write one book refuse nothing that is covered, and lose nothing', async () => {
    const { clients, union, journal, ledger, random } = two;
    const [book] = union.books as [TwoApis['union']['books'][number]];
    await Promise.all(
      clients.map(async (client) => {
        const parts = { random: random.fork(), union, book };
        for (let time = 0; time < TIMES; time++)
          await client.carryOut([
            { ...donation(parts, AMOUNT), body: cashGift(union.today, book.unitId) },
            ...disbursement(parts, AMOUNT),
          ]);
      }),
    );

    await ledger.readOn();
    const findings = compare(journal, ledger);
    expect(isClean(findings) ? {} : findings).toEqual({});
    expect(journal.acknowledgements).toBe(CLIENTS * TIMES * 4);
    expect(Object.fromEntries(ledger.series)).toEqual({
      [`PT-XA1-MDD-${union.today.slice(2, 4)}`]: upTo(CLIENTS * TIMES),
      [`PC-XA1-MDD-${union.today.slice(2, 4)}`]: upTo(CLIENTS * TIMES),
    });
  });
});

const cashGift = (occurredOn: string, contributingUnitId: string) => ({
  occurredOn,
  amount: AMOUNT,
  placeId: 'ket',
  contributingUnitId,
  giver: { kind: 'anonymous' },
});

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
