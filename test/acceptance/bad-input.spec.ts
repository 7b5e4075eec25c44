import { randomUUID } from 'node:crypto';
import {
  BOOK,
  book,
  disbursement,
  fund,
  gift,
  newPerson,
  smallUnion,
  unit,
  type SmallUnion,
} from './union.js';
import type { Reply, Someone } from './someone.js';

let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await prepare(union);
});
afterAll(() => union.close());

const MIDYEAR = '/books/cp/mdd/2026';
const donations = `${BOOK}/donations`;
const requests = `${BOOK}/requests`;

/** Something closed, ended, returned, spent and signed, for each rule that must not be got round. */
const prepare = async ({
  administrator,
  accountant,
  cashier,
  accountHolder,
  neighbour,
}: SmallUnion) => {
  await administrator.must('/units', unit('xa', 4, 'hl'));
  const end = { dissolvedOn: '2026-11-01', windDownUntil: '2026-11-15' };
  await administrator.must('/units/xa/dissolution', end);
  await administrator.must('/units', unit('ch', 4, 'hl'));
  const renamed = { name: 'Chi hội mới', effectiveOn: '2026-06-01' };
  await administrator.must('/units/ch/renamings', renamed);
  await administrator.must('/funds', { ...fund, fundId: 'dong', code: 'DONG' });
  await accountant.must('/books', { ...book('hl'), fundId: 'dong' });
  await administrator.must('/funds/dong/closing', { closedOn: '2026-11-10' });
  await administrator.must('/funds', {
    ...fund,
    fundId: 'moi',
    code: 'MOI',
    openedOn: '2026-05-01',
  });
  await neighbour.must('/books', { ...book('cp'), openedOn: '2026-03-01' });
  await accountant.must(`${BOOK}/period-closings`, { period: '2026-01' });
  await cashier.must(donations, gift({ occurredOn: '2026-11-20' }));
  await accountant.must(`${BOOK}/disbursement-requests`, disbursement('xong'));
  await accountHolder.must(`${requests}/xong/approval`);
  const remitted = disbursement('tralai', { toUnitId: 'cp', amount: 1000 });
  await accountant.must(`${BOOK}/remittance-requests`, remitted);
  await accountHolder.must(`${requests}/tralai/approval`);
  await cashier.must(`${requests}/tralai/sending`, { occurredOn: '2026-11-22' });
  const returned = { toUnitId: 'cp', returnedOn: '2026-11-22' };
  await neighbour.must(`${BOOK}/remittances/tralai/return`, returned);
};

type Row = readonly [
  what: string,
  who: keyof Pick<
    SmallUnion,
    'administrator' | 'accountant' | 'cashier' | 'accountHolder' | 'neighbour'
  >,
  path: string,
  body: unknown,
  status: number,
  code: string,
];

const given = (
  what: string,
  changes: object,
  code: string,
  { status = 422, path = donations } = {},
): Row => [what, 'cashier', path, gift(changes), status, code];

const malformed = (what: string, changes: object, code: string): Row =>
  given(what, changes, code, { status: 400 });

const move = (unitId: string, parentId: string, effectiveOn: string) =>
  [`/units/${unitId}/moves`, { parentId, effectiveOn }] as const;

const shares = (...parts: number[]) => ({
  successionId: 'sn1',
  effectiveOn: '2026-11-20',
  windDownUntil: '2026-12-20',
  shares: parts.map((share, index) => ({ from: 'ch', to: index ? 'cp' : 'hl', share })),
});

const rows: readonly Row[] = [
  given('an unknown unit', { contributingUnitId: 'khongco' }, 'UNIT_UNKNOWN'),
  given('an unknown book’s unit', {}, 'UNIT_UNKNOWN', { path: '/books/zz/mdd/2026/donations' }),
  given('a dissolved unit', { contributingUnitId: 'xa' }, 'UNIT_ENDED'),
  given('a closed fund', {}, 'FUND_CLOSED', { path: '/books/hl/dong/2026/donations' }),
  given(
    'a closed month',
    { period: '2026-01', occurredOn: '2026-01-05', voucherDate: '2026-11-22' },
    'PERIOD_CLOSED',
  ),
  given('a future date', { occurredOn: '2026-11-23' }, 'DATE_IN_FUTURE'),
  [
    'a date before the fund opened',
    'accountant',
    '/books',
    { ...book('hl'), fundId: 'moi' },
    422,
    'DATE_BEFORE_FUND',
  ],
  [
    'a date before the book opened',
    'neighbour',
    `${MIDYEAR}/donations`,
    gift({ occurredOn: '2026-02-01', contributingUnitId: 'cp' }),
    422,
    'DATE_BEFORE_BOOK',
  ],
  given('a book that is not open', {}, 'BOOK_NOT_OPEN', { path: '/books/hl/moi/2026/donations' }),
  malformed('a sum of zero', { amount: 0 }, 'ZERO'),
  malformed('a negative sum', { amount: -500_000 }, 'NEGATIVE'),
  malformed('a fraction of a đồng', { amount: 0.5 }, 'FRACTIONAL'),
  malformed('an unsafe sum', { amount: 2 ** 53 }, 'UNSAFE_NUMBER'),
  malformed('a sum too large', { amount: 10_000_000_000_001 }, 'TOO_LARGE'),
  malformed('a sum in words', { amount: 'năm trăm nghìn' }, 'NOT_A_NUMBER'),
  malformed('a sum with dots', { amount: '500.000' }, 'NOT_A_NUMBER'),
  malformed('a wrong type', { placeId: 7 }, 'NOT_TEXT'),
  malformed('null', { placeId: null }, 'NULL'),
  malformed('a field left out', { placeId: undefined }, 'MISSING'),
  malformed('a field that is unknown', { constructor: 1 }, 'UNKNOWN_FIELD'),
  malformed('a list where a group belongs', { giver: [] }, 'NOT_AN_OBJECT'),
  malformed('a day that is none', { occurredOn: '2026-02-30' }, 'NOT_A_DATE'),
  malformed('a control character', { content: 'ủng\u0000hộ' }, 'TEXT_CONTROL_CHARACTERS'),
  malformed('a bidirectional character', { content: 'ủng \u202Ehộ' }, 'TEXT_CONTROL_CHARACTERS'),
  malformed('a line that is blank', { content: '  ' }, 'TEXT_EMPTY'),
  malformed('a contradiction of the address', { unitId: 'cp' }, 'CONTRADICTS_ADDRESS'),
  given('a giver without a name', { giver: { kind: 'named' } }, 'GIVER_INCOMPLETE'),
  given(
    'a nameless giver with a name',
    { giver: { kind: 'anonymous', name: 'A' } },
    'GIVER_INCOMPLETE',
  ),
  given(
    'a list that does not sum',
    { giver: { kind: 'collective', members: [{ name: 'Lan', amount: 1 }] } },
    'MEMBER_LIST_DOES_NOT_SUM',
  ),
  given('voucher dates going backwards', { occurredOn: '2026-11-19' }, 'VOUCHER_DATE_BACKWARDS'),
  [
    'an overdraft',
    'accountant',
    `${BOOK}/disbursement-requests`,
    disbursement('qua', { amount: 50_000_000 }),
    422,
    'PLACE_OVERDRAWN',
  ],
  [
    'an earmark below zero',
    'accountant',
    `${BOOK}/disbursement-requests`,
    disbursement('mucdich', { earmark: 'hocbong' }),
    422,
    'EARMARK_OVERDRAWN',
  ],
  [
    'a payment above what was approved',
    'cashier',
    `${requests}/xong/payment`,
    { occurredOn: '2026-11-22', amount: 200_001 },
    422,
    'MORE_THAN_APPROVED',
  ],
  [
    'an approval twice',
    'accountHolder',
    `${requests}/xong/approval`,
    {},
    409,
    'REQUEST_NOT_WAITING',
  ],
  [
    'an adjustment below zero',
    'accountant',
    `${BOOK}/correction-requests`,
    {
      requestId: 'am',
      correction: 'adjust',
      voucher: 'PT-HL-MDD-26-000001',
      correctedAmount: -1,
      validUntil: '2026-12-01',
    },
    400,
    'NEGATIVE',
  ],
  [
    'an acceptance of what was returned',
    'neighbour',
    `${BOOK}/remittances/tralai/acceptance`,
    { toUnitId: 'cp', receivedOn: '2026-11-22', toPlaceId: 'ket' },
    409,
    'REMITTANCE_SETTLED',
  ],
  ['a circle in the tree', 'administrator', ...move('hl', 'ch', '2026-11-20'), 422, 'UNIT_CYCLE'],
  [
    'a change of the tree before an earlier one',
    'administrator',
    ...move('ch', 'cp', '2026-05-01'),
    422,
    'CHANGE_OUT_OF_ORDER',
  ],
  [
    'shares that do not sum',
    'administrator',
    '/units/successions',
    shares(6000, 3000),
    422,
    'SHARES_DO_NOT_SUM',
  ],
  ['a body that is no object', 'cashier', donations, '[1]', 400, 'NOT_AN_OBJECT'],
  ['a body that is no JSON', 'cashier', donations, '{', 400, 'BODY_MALFORMED'],
  [
    'a prototype key',
    'cashier',
    donations,
    '{"__proto__": {"admin": true}}',
    400,
    'BODY_MALFORMED',
  ],
  [
    'a constructor’s prototype',
    'cashier',
    donations,
    '{"constructor": {"prototype": {}}}',
    400,
    'BODY_MALFORMED',
  ],
  [
    'a body that is too large',
    'cashier',
    donations,
    ' '.repeat(1024 * 1024 + 1),
    413,
    'BODY_TOO_LARGE',
  ],
];

const codesIn = ({ body }: Reply): (string | undefined)[] => [
  body.code,
  ...(body.errors ?? []).map(({ code }) => code),
];

describe('bad input gets its own code, says what to do, and leaves no trace', () => {
  it.each(rows)('%s', async (...row: Row) => {
    const [, who, path, body, status, code] = row;
    const before = await union.api.parts.store.head();
    const reply = await union[who].post(path, body);
    expect([reply.status, codesIn(reply)]).toEqual([status, expect.arrayContaining([code])]);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(await union.api.parts.store.head()).toBe(before);
  });

  it('the payee’s request stays theirs to approve for others, whatever token they use', async () => {
    const { accountant: maker, administrator } = union;
    await maker.must(`${BOOK}/disbursement-requests`, disbursement('cuatoi'));
    const approver = await alsoHolder(maker, administrator);
    const { body } = await approver.post(`${requests}/cuatoi/approval`);
    expect(body.code).toBe('OWN_REQUEST');
  });

  const alsoHolder = async ({ personId }: Someone, administrator: Someone): Promise<Someone> => {
    const grants = `/persons/${personId}/grants`;
    await administrator.must(`${grants}/revocations`, { role: 'accountant', unitId: 'hl' });
    await administrator.must(grants, { role: 'accountHolder', unitId: 'hl' });
    return union.personWithToken(personId);
  };

  it.each(['text/csv', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'what comes as %s is told to come as JSON',
    async (type) => {
      const { status, body } = await union.cashier.send(donations, {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID(), 'content-type': type },
        body: 'amount=1',
      });
      expect([status, body.code]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED']);
    },
  );

  it('a decomposed name is stored composed', async () => {
    const cashier = await newPerson(union, 'cashier', 'hl');
    const name = 'Nguyễn Thị Hà';
    const facts = await cashier.must(
      donations,
      gift({ giver: { kind: 'named', name: name.normalize('NFD') } }),
    );
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get(
      `/vouchers/${String(facts[0]?.data.voucher)}/personal-data`,
    );
    expect(body.giverName).toBe(name.normalize('NFC'));
  });
});
