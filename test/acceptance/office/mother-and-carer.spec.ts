import { refusals } from '#contracts';
import { BOOK, smallUnion, type SmallUnion } from '../union.js';

/** What the office already holds to; children, godmothers and carers have rules of their own. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
});
afterAll(() => union.close());

const seen = async (path: string) => {
  await union.viewsCaughtUp();
  return (await union.auditor.get(path)).body;
};

describe('9.12 many godmothers pay the carer directly', () => {
  it('which is recorded beside the fund’s cash and totals, never in them', async () => {
    const before = await seen('/funds/totals?fundId=mdd');
    await union.accountant.must(`${BOOK}/direct-gifts`, {
      ...{ directGiftId: 'dd1', occurredOn: '2026-11-20', goods: [], money: 500_000 },
      ...{ giver: { kind: 'named', name: 'Vũ Thị Đỡ' }, contributingUnitId: 'hl' },
      beneficiaries: 1,
    });
    expect(await seen('/funds/totals?fundId=mdd')).toEqual(before);
    expect(await seen(BOOK)).toMatchObject({ held: 10_000_000, owed: 0 });
    expect((await seen(`${BOOK}/entries?kind=donation`)).items).toEqual([]);
    expect(await seen('/units/hl/contributions')).toMatchObject({ unit: { own: 0 } });
    expect((await seen(`${BOOK}/direct-gifts`)).items).toMatchObject([
      { directGiftId: 'dd1', money: 500_000, beneficiaries: 1 },
    ]);
  });

  it('the godmother’s name lies in the vault', async () => {
    const page = await union.auditor.get(`${BOOK}/direct-gifts`);
    expect(page.text).not.toContain('Đỡ');
    const { body } = await union.auditor.get(`${BOOK}/direct-gifts/dd1/personal-data`);
    expect(body).toEqual({ giverName: 'Vũ Thị Đỡ' });
  });

  it('no sentence says of anybody that she owes a gift (nợ)', () => {
    const owes = Object.entries(refusals).filter(([, { vi }]) => /(^|\s)nợ(\s|[.,])/i.test(vi));
    expect(owes.map(([code]) => code)).toEqual([]);
  });
});
