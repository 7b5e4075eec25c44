import { TODAY } from '../union.js';
import {
  childShown,
  commit,
  decision,
  handOver,
  newChild,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/** Domain 9.5: an office that starts in mid-life with money that is meant for children. */
const BOOK = '/books/hl/dodau/2025';

let union: SponsoredUnion;
let child: string;
beforeAll(async () => {
  union = await sponsoredUnion();
  child = await newChild(union);
  await commit(union, child, { from: '2025-10-01' });
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.consequencesDrawn();
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};

describe('9.5 an opening with children’s buckets', () => {
  it('holds the money of each sponsor for the child, and what the shared money has allotted', async () => {
    await union.accountant.must('/books', {
      ...{ unitId: 'hl', fundId: 'dodau', year: 2025, openedOn: '2025-10-01', basis: decision },
      places: [{ placeId: 'ket', amount: 1_700_000 }],
      earmarks: [
        { earmark: `${child}s0`, amount: 200_000 },
        { earmark: `${child}s1`, amount: 500_000 },
      ],
    });
    for (const [signer, capacity] of [
      [union.cashier, 'cashier'],
      [union.accountHolder, 'accountHolder'],
    ] as const)
      await signer.must(`${BOOK}/opening-signatures`, { capacity });
    const { balance, buckets } = await childShown(union, child);
    expect(balance).toBe(700_000);
    expect(buckets).toMatchObject([
      { bucket: `${child}s0`, balance: 200_000 },
      { bucket: `${child}s1`, balance: 500_000, sponsor: expect.any(String) as string },
    ]);
  });

  it('which is no gift of today, and no month that the sponsor would have given', async () => {
    expect(await seen('/funds/totals?fundId=dodau')).toMatchObject([
      { opened: 1_700_000, received: 0, given: 0 },
    ]);
    const { commitments } = await childShown(union, child);
    expect(commitments).toMatchObject([{ received: 0, coverage: { covered: 0 } }]);
  });

  it('goes on into the next year’s book, and is handed over to the child', async () => {
    await union.accountant.must(`${BOOK}/carrying-forward`, {});
    await seen('/books/hl/dodau/2026');
    await handOver(union, 'trao1', [
      { childId: child, commitmentId: 'ck1', amount: 500_000 },
      { childId: child, amount: 200_000 },
    ]);
    expect((await childShown(union, child)).balance).toBe(0);
    expect(await seen('/books/hl/dodau/2026')).toMatchObject({ held: 1_000_000 });
    const statement = await seen(`/offices/hl/children/${child}/carer-statement?asOf=${TODAY}`);
    expect(statement).toMatchObject({ total: 700_000 });
  });
});
