import { createHash } from 'node:crypto';
import type { Message } from '../decider.js';
import { LeafFold, type LeafSource } from './leaf-fold.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const ENVELOPE = 'e'.repeat(64);
const PERSON = '11111111-2222-4333-8444-555555555555';
const NAME = 'n'.repeat(43);
const WORDS = 'w'.repeat(43);

const gift = (more: object = {}, month = '2026-03'): LeafSource =>
  inBook({
    type: 'DonationRecorded',
    data: {
      voucher: 'PT-XA1-VUOT-26-000001',
      occurredOn: `${month}-16`,
      voucherDate: `${month}-16`,
      period: month,
      amount: 500_000,
      placeId: 'xa1ket',
      giver: { kind: 'named', subject: PERSON, name: NAME },
      contributingUnitId: 'thon1',
      externalReference: 'FT26075',
      content: WORDS,
      ...more,
    },
  });

const inBook = (event: Message, recordedAt = '2026-03-16T08:00:00.000Z'): LeafSource => ({
  stream: 'cashBook-xa1.vuot.2026',
  recordedAt,
  event,
  envelope: ENVELOPE,
});

const fundOpened = (disclosure: 'entries' | 'sums'): LeafSource => ({
  stream: 'fund-vuot',
  recordedAt: '2026-01-05T08:00:00.000Z',
  envelope: ENVELOPE,
  event: {
    type: 'FundOpened',
    data: {
      fundId: 'vuot',
      code: 'VUOT',
      name: 'Vượt khó',
      label: 'Chương trình',
      ownerUnitId: 'tinh',
      disclosure,
      openedOn: '2026-01-05',
      purposes: [{ code: 'hocbong', name: 'Học bổng' }],
    },
  },
});

const paid = (beneficiaries: number, recordedAt: string): LeafSource =>
  inBook(
    {
      type: 'DisbursementPaid',
      data: {
        voucher: 'PC-XA1-VUOT-26-000001',
        occurredOn: '2026-03-20',
        voucherDate: '2026-03-20',
        period: '2026-03',
        amount: 300_000,
        placeId: 'xa1ket',
        requestId: 'dn1',
        beneficiaryUnitId: 'thon1',
        beneficiaries,
        paidBy: PERSON,
      },
    },
    recordedAt,
  );

const leavesOf = (...sources: LeafSource[]) => {
  const fold = new LeafFold(sha256);
  return sources.map((source) => fold.take(source));
};

describe('the public leaf of a gift', () => {
  it('is these bytes for ever', () => {
    const [, leaf] = leavesOf(fundOpened('entries'), gift());
    expect(leaf?.text).toBe(
      `{"commitments":{"content":"${WORDS}","giver.name":"${NAME}"},` +
        '"data":{"contributingUnitId":"thon1"},' +
        '"entry":{"amount":500000,"fund":"vuot","general":true,"kind":"donation",' +
        '"occurredOn":"2026-03-16","period":"2026-03","unit":"xa1",' +
        '"voucher":"PT-XA1-VUOT-26-000001","year":2026},' +
        `"envelope":"${ENVELOPE}","index":1,"recordedOn":"2026-03-16",` +
        '"type":"DonationRecorded","v":1}',
    );
  });

  it('says nothing of the giver’s pseudonym, the bank, the safe, or the purpose', () => {
    const [, leaf] = leavesOf(fundOpened('entries'), gift({ earmark: 'hocbong' }));
    for (const secret of [PERSON, 'FT26075', 'xa1ket', 'hocbong', 'named'])
      expect(leaf?.text).not.toContain(secret);
    expect(leaf?.opened).toBeUndefined();
  });

  it('has the day of Vietnam, not the second', () => {
    const [, leaf] = leavesOf(fundOpened('entries'), {
      ...gift(),
      recordedAt: '2026-03-31T17:00:00.000Z',
    });
    expect(leaf?.text).toContain('"recordedOn":"2026-04-01"');
    expect(leaf?.text).not.toContain('17:00');
  });
});

describe('the public leaf of what only the staff does', () => {
  it('is its type, its day and a commitment', () => {
    const [leaf] = leavesOf({
      stream: `access-${PERSON}`,
      recordedAt: '2026-03-16T08:00:00.000Z',
      event: { type: 'RoleGranted', data: { personId: PERSON, role: 'cashier', unitId: 'xa1' } },
      envelope: ENVELOPE,
    });
    expect(leaf?.text).toBe(
      `{"envelope":"${ENVELOPE}","index":0,"recordedOn":"2026-03-16","type":"RoleGranted","v":1}`,
    );
  });
});

describe('a fund of which only sums are public', () => {
  it('shows a gift that is meant for no child in particular like any other', () => {
    const [, leaf] = leavesOf(fundOpened('sums'), gift());
    expect(leaf?.text).toContain('"amount":500000');
  });

  it('of a gift for a purpose, and of every payment, shows the place and a commitment', () => {
    const earmarked = gift({ earmark: 'hocbong' });
    const [, given, payment] = leavesOf(
      fundOpened('sums'),
      earmarked,
      paid(3, '2026-03-20T08:00:00.000Z'),
    );
    for (const [index, leaf] of [given, payment].entries()) {
      expect(leaf?.text).toBe(
        `{"index":${String(index + 1)},"sealed":"${sha256(leaf?.opened ?? '')}","v":1}`,
      );
      expect(leaf?.opened).toContain(`"index":${String(index + 1)}`);
    }
    expect(given?.opened).toContain('"amount":500000');
  });

  it('tells a month’s sums with the first event of the next, if it reached ten children', () => {
    const next = gift({}, '2026-04');
    const april = { ...next, recordedAt: '2026-04-02T08:00:00.000Z' };
    const [, , withTen] = leavesOf(fundOpened('sums'), paid(10, '2026-03-20T08:00:00.000Z'), april);
    expect(JSON.parse(withTen?.text ?? '')).toMatchObject({
      disclosed: [{ fundId: 'vuot', month: '2026-03', given: 300_000, payments: 1, received: 0 }],
    });
    const [, , withNine] = leavesOf(fundOpened('sums'), paid(9, '2026-03-20T08:00:00.000Z'), april);
    expect(withNine?.text).not.toContain('disclosed');
  });

  it('keeps back also what is told of its progress, but not that it exists', () => {
    const [opened, progress] = leavesOf(fundOpened('sums'), {
      ...gift(),
      stream: 'progress-vuot.tre1',
      event: { type: 'ProgressRecorded', data: { fundId: 'vuot', targetId: 'tre1', value: 3 } },
    });
    expect(opened?.text).toContain('"disclosure":"sums"');
    expect(progress?.text).toMatch(/^\{"index":1,"sealed":"[0-9a-f]{64}","v":1\}$/);
  });
});

describe('an event that nobody has decided about', () => {
  it('is not sealed', () => {
    expect(() => leavesOf(inBook({ type: 'SomethingNew', data: {} }))).toThrow(/SomethingNew/);
    const elsewhere = { ...gift(), stream: 'novelty-1' };
    expect(() => leavesOf(elsewhere)).toThrow(/novelty/);
  });
});
