import { newPerson, TODAY } from '../union.js';
import {
  CHILD_BOOK,
  childShown,
  commit,
  handOver,
  newChild,
  receipt,
  redirect,
  refusalOf,
  sharedGift,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/** The commune `hl` looks after a child with a late sponsor, and is merged into `cp`. */
let union: SponsoredUnion;
beforeAll(async () => {
  union = await sponsoredUnion();
});
afterAll(() => union.close());

const minutes = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };
const NEW_BOOK = '/books/cp/dodau/2026';

describe('What the shared money has advanced for a late sponsor', () => {
  it('is repaid in the successor’s book, although nothing was left to hand over', async () => {
    const child = await newChild(union);
    await commit(union, child);
    const line = { childId: child, commitmentId: 'ck1', amount: 500_000 };
    await sharedGift(union, 500_000);
    await redirect(union, 'ung1', { amount: 500_000, toEarmark: `${child}s1`, fronts: true });
    await handOver(union, 'trao1', [line]);
    await union.administrator.must('/units/successions', {
      ...{ successionId: 'sn', effectiveOn: TODAY, windDownUntil: '2026-12-31' },
      shares: [{ from: 'hl', to: 'cp', share: 10_000 }],
    });
    const receivers = [{ toUnitId: 'cp', places: [], items: [], children: [child] }];
    await union.accountHolder.must(`${CHILD_BOOK}/handovers`, {
      ...{ handoverId: 'bg1', handedOverOn: TODAY, minutes, receivers },
    });
    await union.consequencesDrawn();
    const cashier = await newPerson(union, 'cashier', 'cp');
    const late = receipt([line], { contributingUnitId: 'cp' });
    const facts = await cashier.must(`${NEW_BOOK}/sponsorship-receipts`, late);
    expect(facts.map(({ type, data }) => [type, data.amount])).toEqual([
      ['DonationRecorded', 500_000],
      ['FrontRepaid', 500_000],
    ]);
    await union.viewsCaughtUp();
    const balance = (await union.auditor.get(`${NEW_BOOK}/trial-balance`)).body;
    expect(balance.debit).toBe(balance.credit);
    const { body } = await union.auditor.get(NEW_BOOK);
    expect(body).toMatchObject({ held: 500_000, earmarks: [{ amount: 500_000 }, { amount: 0 }] });
    expect((await childShown(union, child)).balance).toBe(0);
    const handed = await union.auditor.get('/units/hl/book-handovers');
    expect(handed.body.items).toMatchObject([{ toUnitId: 'cp', amount: 0, places: [] }]);
  });

  it('and the minutes list the children’s files that go over, by their codes', async () => {
    const [{ children }] = (await union.auditor.get('/units/hl/book-handovers')).body.items as [
      { readonly children: readonly string[] },
    ];
    expect(children).toHaveLength(1);
    const looked = await union.auditor.get('/units/cp/children');
    expect(looked.body.items).toMatchObject(children.map((childId) => ({ childId })));
  });
});

describe('A book that is opened in mid-life', () => {
  it.each([
    ['a child that nobody knows', 'te0000000000s0', 'CHILD_UNKNOWN'],
    ['a purpose that the fund has not', 'khongco', 'PURPOSE_UNKNOWN'],
  ])('holds no money for %s', async (_, earmark, code) => {
    const places = [{ placeId: 'ket', amount: 1_000 }];
    const opening = { unitId: 'cp', fundId: 'dodau', year: 2025, openedOn: '2025-01-01' };
    const order = { ...opening, places, basis: minutes, earmarks: [{ earmark, amount: 1_000 }] };
    expect(await refusalOf(union, '/books', order, union.neighbour)).toMatchObject({
      ...{ status: 422, code },
    });
  });
});
