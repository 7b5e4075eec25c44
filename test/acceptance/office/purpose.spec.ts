import {
  BOOK,
  book,
  disbursement,
  fund,
  gift,
  smallUnion,
  TODAY,
  type SmallUnion,
} from '../union.js';
import type { ReplyBody } from '../someone.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await union.neighbour.must('/books', book('cp'));
  await union.cashier.must(`${BOOK}/donations`, gift({ earmark: 'hocbong', amount: 900_000 }));
});
afterAll(() => union.close());

const decision = fund.basis;
const change = (requestId: string, changes: object = {}) => ({
  ...{ requestId, amount: 300_000, fromEarmark: 'hocbong', validUntil: '2026-12-20' },
  ...changes,
});
const consent = { consent: 'Bà Hà đồng ý qua điện thoại', consentedOn: '2026-11-20' };
const codeOf = async (path: string, body: object) => {
  const before = await union.api.parts.store.head();
  const { status, body: answer } = await union.accountant.post(path, body);
  expect(await union.api.parts.store.head()).toBe(before);
  return [status, answer.code];
};
const fieldsOf = ({ errors = [] }: ReplyBody) => errors.map(({ field }) => field);
const PATH = `${BOOK}/purpose-change-requests`;

describe('Purpose: only the giver’s consent or a numbered decision crosses', () => {
  it('moves money to another purpose of the same book, signed by another person', async () => {
    await union.accountant.must(PATH, change('md1', consent));
    const own = await union.accountant.post(`${BOOK}/requests/md1/approval`);
    expect(own.status).toBe(403);
    const facts = await union.accountHolder.must(`${BOOK}/requests/md1/approval`);
    expect(facts.map(({ type }) => type)).toEqual(['RequestApproved', 'PurposeChanged']);
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/units/qn/purpose-changes');
    expect(body.items).toMatchObject([
      { requestId: 'md1', amount: 300_000, fromEarmark: 'hocbong', consentedOn: '2026-11-20' },
    ]);
    const texts = await union.auditor.get(`${BOOK}/requests/md1/personal-data`);
    expect(texts.body).toEqual({ consent: consent.consent });
  });

  it('is refused without a basis, for the same purpose, and above what is there', async () => {
    expect(await codeOf(PATH, change('md2'))).toEqual([422, 'PURPOSE_CHANGE_WITHOUT_BASIS']);
    const same = change('md3', { toEarmark: 'hocbong', decision });
    expect(await codeOf(PATH, same)).toEqual([422, 'SAME_PURPOSE']);
    const all = change('md4', { amount: 600_001, decision });
    expect(await codeOf(PATH, all)).toEqual([422, 'PURPOSE_CHANGE_ABOVE_HELD']);
    const { fromEarmark: _, ...general } = change('md5', { toEarmark: 'hocbong', ...consent });
    expect(await codeOf(PATH, general)).toEqual([422, 'PURPOSE_CHANGE_NEEDS_DECISION']);
    expect(await codeOf(PATH, change('md6', { consent: 'Đồng ý' }))).toEqual([
      422,
      'CONSENT_INCOMPLETE',
    ]);
  });
});

describe('Purpose: remittances keep fund and earmark, and books never lend to one another', () => {
  const request = disbursement('pb1', { toUnitId: 'cp', amount: 200_000, earmark: 'hocbong' });

  it('a remittance names no other fund', async () => {
    const lent = { ...request, toFundId: 'pnbc' };
    expect(await codeOf(`${BOOK}/remittance-requests`, lent)).toEqual([400, 'MALFORMED']);
  });

  it('is accepted in the book it was sent from, for the purpose it was sent with', async () => {
    await union.accountant.must(`${BOOK}/remittance-requests`, request);
    await union.accountHolder.must(`${BOOK}/requests/pb1/approval`);
    await union.cashier.must(`${BOOK}/requests/pb1/sending`, { occurredOn: TODAY });
    const received = { toUnitId: 'cp', receivedOn: TODAY, toPlaceId: 'ket' };
    const other = BOOK.replace('mdd', 'pnbc');
    const lent = await union.neighbour.post(`${other}/remittances/pb1/acceptance`, received);
    expect([lent.status, lent.body.code]).toEqual([422, 'BOOK_NOT_OPEN']);
    const path = `${BOOK}/remittances/pb1/acceptance`;
    const dropped = await union.neighbour.post(path, { ...received, earmark: 'khac' });
    expect(dropped.status).toBe(400);
    const [fact] = await union.neighbour.must(path, received);
    expect(fact).toMatchObject({ type: 'RemittanceAccepted', data: { earmark: 'hocbong' } });
  });
});

describe('Purpose: each disbursement names its decision', () => {
  const asked = disbursement('qd1', { amount: 100_000, payee: 'Phạm Thị Hoa' });
  const { decision: named, ...without } = asked as { readonly decision: object };

  it('is not asked for without one, nor with one that lacks its number', async () => {
    for (const kind of ['disbursement', 'advance', 'goods']) {
      const path = `${BOOK}/${kind}-requests`;
      const before = await union.api.parts.store.head();
      const { status, body } = await union.accountant.post(path, without);
      expect([kind, status, fieldsOf(body)]).toEqual([
        kind,
        400,
        expect.arrayContaining(['decision']),
      ]);
      expect(await union.api.parts.store.head()).toBe(before);
    }
    const numberless = { ...asked, decision: { ...named, number: '' } };
    const { status, body } = await union.accountant.post(
      `${BOOK}/disbursement-requests`,
      numberless,
    );
    expect([status, fieldsOf(body)]).toEqual([400, ['decision.number']]);
  });

  it('and from its voucher an auditor comes to the decision and to who signed for it', async () => {
    await union.accountant.must(`${BOOK}/disbursement-requests`, asked);
    await union.accountHolder.must(`${BOOK}/requests/qd1/approval`);
    const [paid] = await union.cashier.must(`${BOOK}/requests/qd1/payment`, { occurredOn: TODAY });
    await union.viewsCaughtUp();
    const { voucher } = paid?.data as { readonly voucher: string };
    const { body: ofVoucher } = await union.auditor.get(`/vouchers/${voucher}`);
    const [entry] = ofVoucher.chain as { readonly reference: string }[];
    const { body } = await union.auditor.get(`${BOOK}/requests/${entry?.reference ?? ''}`);
    expect(body).toMatchObject({
      ...{ requestId: 'qd1', status: 'done', resultVoucher: voucher, decision: named },
      approvals: [{ capacity: 'accountHolder', complete: true }],
    });
  });

  it('which the payment cannot change', async () => {
    await union.accountant.must(`${BOOK}/disbursement-requests`, disbursement('qd2'));
    await union.accountHolder.must(`${BOOK}/requests/qd2/approval`);
    const other = { occurredOn: TODAY, decision: { ...named, number: '99/QĐ' } };
    const { status, body } = await union.cashier.post(`${BOOK}/requests/qd2/payment`, other);
    expect([status, fieldsOf(body)]).toEqual([400, ['decision']]);
  });
});
