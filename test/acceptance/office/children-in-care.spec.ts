import { createHash, randomUUID } from 'node:crypto';
import { newPerson, TODAY } from '../union.js';
import { nobody } from '../someone.js';
import {
  CHILD_BOOK,
  childData,
  childFund,
  childShown,
  commit,
  decision,
  handOver,
  handoverRequest,
  newChild,
  OFFICE,
  promise,
  receipt,
  receive,
  redirect,
  refusalOf,
  sponsoredUnion,
  taken,
  type SponsoredUnion,
} from './sponsored.js';

let union: SponsoredUnion;
beforeAll(async () => {
  union = await sponsoredUnion();
});
afterAll(() => union.close());

const childPath = (childId: string) => `${OFFICE}/children/${childId}`;
const REQUESTS = `${CHILD_BOOK}/child-handover-requests`;
const line = (childId: string, amount: number, changes: object = {}) => ({
  ...{ childId, commitmentId: 'ck1', amount },
  ...changes,
});

/** A child with one sponsor, and this much of her money in the safe. */
const supported = async (amount: number, changes: object = {}): Promise<string> => {
  const child = await newChild(union, changes);
  await commit(union, child);
  await receive(union, [line(child, amount)]);
  return child;
};

describe('A handover to children', () => {
  it('is received by fingerprint or by a representative with a reason; who stayed away keeps theirs', async () => {
    const [a, b, c] = [await supported(900), await supported(800), await supported(700)];
    await union.accountant.must(REQUESTS, {
      ...handoverRequest('trao1', [line(a, 900), line(b, 800), line(c, 700)]),
    });
    await union.accountHolder.must(`${CHILD_BOOK}/requests/trao1/approval`);
    const content = Buffer.from('%PDF-1.7 biên bản').toString('base64');
    const away = { by: 'representative', because: 'ill', name: 'Bà hàng xóm' };
    const [fact] = await union.cashier.must(`${CHILD_BOOK}/requests/trao1/child-handover`, {
      occurredOn: TODAY,
      received: [taken(1, a, { mark: 'fingerprint' }), taken(3, c, away)],
      evidence: { mediaType: 'application/pdf', content },
    });
    const sha256 = createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex');
    expect(fact?.data).toMatchObject({ amount: 1_600, beneficiaries: 2, evidence: { sha256 } });
    expect(JSON.stringify(fact)).not.toContain('hàng xóm');
    expect((await childShown(union, b)).balance).toBe(800);
    const voucher = String(fact?.data.voucher);
    const texts = await union.auditor.get(`/vouchers/${voucher}/personal-data`);
    expect(texts.body.receivers).toContainEqual({ name: 'Bà hàng xóm', row: 3 });
    const file = await union.auditor.get(`/vouchers/${voucher}/evidence`);
    expect(file.body).toEqual({ mediaType: 'application/pdf', content });
  });

  it('is refused whole for a row that does not fit, which is named with the reason', async () => {
    const child = await supported(1_000);
    const refused = (...lines: object[]) =>
      refusalOf(union, REQUESTS, handoverRequest('trao2', lines));
    expect(await refused(line(child, 1), line('te0000000000', 1))).toMatchObject({
      ...{ code: 'ROW_CHILD_UNKNOWN', details: { row: 2, child: 'te0000000000' } },
    });
    expect(await refused(line(child, 1), line(child, 1))).toMatchObject({ code: 'ROW_REPEATED' });
    expect(await refused(line(child, 1_001))).toMatchObject({
      ...{ code: 'ROW_BUCKET_SHORT', details: { row: 1, available: 1_000 } },
    });
    expect(await refused(line(child, 1, { commitmentId: 'ck9' }))).toMatchObject({
      code: 'ROW_COMMITMENT_UNKNOWN',
    });
  });

  it('that a carer disputes is answered by an inspector, and not by the payer', async () => {
    const child = await supported(500);
    const voucher = await handOver(union, 'trao3', [line(child, 500)]);
    const path = `${CHILD_BOOK}/vouchers/${voucher}/children/${child}`;
    const dispute = { disputedOn: TODAY, reason: 'Bà nội nói chưa nhận' };
    await union.accountant.must(`${path}/disputes`, dispute);
    const answer = { answeredOn: TODAY, finding: 'notHandedOver', answer: 'Chữ ký không khớp' };
    const payer = await union.cashier.post(`${path}/dispute-answers`, answer);
    expect(payer.status).toBe(403);
    await union.administrator.must(`/persons/${union.cashier.personId}/grants`, {
      ...{ role: 'auditor', unitId: 'hl' },
    });
    expect(await refusalOf(union, `${path}/dispute-answers`, answer, union.cashier)).toMatchObject({
      code: 'INSPECTOR_TOOK_PART',
    });
    const [found] = await union.inspector.must(`${path}/dispute-answers`, answer);
    expect(found?.data).toMatchObject({ finding: 'notHandedOver', needsCorrection: true });
    await union.viewsCaughtUp();
    const { body } = await union.auditor.get('/units/hl/handover-disputes');
    expect(body.items).toMatchObject([{ voucher, childId: child, isOpen: false }]);
  });
});

describe('A child', () => {
  it('has a code that nobody chose, and is in no event, no log and no address', async () => {
    const name = 'Nguyễn Thị Bí Mật';
    const [fact] = await union.accountant.must(`${OFFICE}/children`, childData({ name }));
    const code = String(fact?.data.childId);
    expect(code).toMatch(/^te[0-9a-z]{10}$/);
    expect(JSON.stringify(fact)).not.toMatch(/Bí Mật|2016-05-17/);
    expect(fact?.data.adultYear).toBe(2034);
    let recorded = '';
    for await (const page of union.api.parts.store.readAll())
      for (const { bytes } of page) recorded += bytes.toString();
    expect(recorded).toContain(code);
    expect(recorded).not.toMatch(/Bí Mật|2016-05-17|Bà nội số/);
    expect(union.log.join('')).not.toMatch(/Bí Mật|Bà nội số/);
    await union.viewsCaughtUp();
    const cashier = await newPerson(union, 'cashier', 'hl');
    expect((await cashier.get(`${childPath(code)}/personal-data`)).status).toBe(403);
    const texts = await union.accountant.get(`${childPath(code)}/personal-data`);
    expect(texts.body).toMatchObject({ name, birthDate: '2016-05-17' });
    const readings = await union.auditor.get(`/readings?person=${union.accountant.personId}`);
    expect(readings.text).toContain('child in care');
    await union.accountant.must(`${childPath(code)}/amendments`, {
      ...{ amendedOn: TODAY, school: 'Trường Tiểu học mới' },
    });
    await union.viewsCaughtUp();
    const after = await union.accountant.get(`${childPath(code)}/personal-data`);
    expect(after.body).toMatchObject({ name, school: 'Trường Tiểu học mới' });
  });

  it('that is likely registered already is shown, and registered only with a verdict', async () => {
    const carers = [{ name: 'Ông Lò Văn Tám', relation: 'ông ngoại' }];
    const same = { name: 'Lò Thị Mây', birthDate: '2015-01-31', carers };
    const first = await newChild(union, same);
    const again = { ...same, name: 'LO THI MAY', carers: [] };
    const path = `${OFFICE}/children`;
    expect(await refusalOf(union, path, childData(again))).toEqual({
      ...{ status: 409, code: 'CHILDREN_LIKELY_SAME', details: { children: first } },
    });
    const cousin = childData({ ...again, distinctFrom: [{ childId: first }] });
    expect(await refusalOf(union, path, cousin)).toMatchObject({ code: 'DISTINCT_WITHOUT_REASON' });
    const key = randomUUID();
    const told = { ...cousin, distinctReason: 'Hai chị em họ cùng tên, khác bản khai sinh' };
    const reply = await union.accountant.post(path, told, { key });
    expect(reply.status).toBe(201);
    expect((await union.accountant.post(path, told, { key })).status).toBe(200);
    const byCarer = childData({ ...same, birthDate: '2015-02-01' });
    const shown = await refusalOf(union, path, byCarer);
    expect(shown).toMatchObject({ code: 'CHILDREN_LIKELY_SAME' });
  });

  it('whose name was put right is recognised by the right one from then on', async () => {
    const carers = [{ name: 'Bà Lò Thị Xuân', relation: 'bà ngoại' }];
    const born = { birthDate: '2015-02-03', carers };
    const child = await newChild(union, { ...born, name: 'Lò Văn Sai' });
    const amended = { amendedOn: '2026-11-20', name: 'Lò Văn Đúng' };
    await union.accountant.must(`${OFFICE}/children/${child}/amendments`, amended);
    const again = { ...childData({ name: 'lo van dung', birthDate: '2015-02-03' }), carers: [] };
    const refused = await union.accountant.post(`${OFFICE}/children`, again);
    expect([refused.status, refused.body.code]).toEqual([409, 'CHILDREN_LIKELY_SAME']);
    expect(refused.body.details).toEqual({ children: child });
    const former = childData({ name: 'Lò Văn Sai', birthDate: '2015-02-03' });
    const other = await union.accountant.post(`${OFFICE}/children`, former);
    expect(other.status).toBe(201);
  });

  it('registered twice at the same moment is found by at least one of the two', async () => {
    const twin = childData({ name: 'Giàng A Đôi', birthDate: '2014-04-04' });
    const replies = await Promise.all(
      [1, 2].map(() => union.accountant.post(`${OFFICE}/children`, twin)),
    );
    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201).length).toBeLessThan(2);
  });

  it('without a sponsor, and commitments that end soon or lack something, are found', async () => {
    const alone = await newChild(union);
    const soon = await newChild(union);
    await commit(union, soon, { end: 'date', until: '2026-12-15' });
    await union.viewsCaughtUp();
    const list = async (path: string) =>
      ((await union.accountant.get(path)).body.items as { childId: string }[]).map(
        ({ childId }) => childId,
      );
    expect(await list('/units/hl/children?withoutSponsor=true&limit=500')).toContain(alone);
    expect(await list('/units/hl/children?withoutSponsor=true&limit=500')).not.toContain(soon);
    expect(await list('/units/hl/commitments?endingBy=2026-12-31')).toEqual([soon]);
    expect(await list('/units/hl/commitments?behind=true&limit=500')).toContain(soon);
  });
});

describe('A review', () => {
  it('of the 18th birthday falls due with its year; the birthday stays in the vault', async () => {
    const grown = await supported(600, { birthDate: '2008-11-30' });
    const promised = await newChild(union);
    await commit(union, promised, { end: 'date', until: '2026-11-25' });
    await union.viewsCaughtUp();
    await union.consequencesDrawn();
    const { reviews, endedOn } = await childShown(union, grown);
    expect(reviews).toMatchObject([{ cause: 'adult', dueOn: '2026-01-01' }]);
    expect(endedOn).toBeUndefined();
    const ending = await childShown(union, promised);
    expect(ending.reviews).toMatchObject([{ cause: 'commitmentEnds', dueOn: '2026-11-01' }]);
    const decide = { outcome: 'ends', on: '2026-11-30', basis: decision };
    const path = `${childPath(grown)}/reviews/${reviews[0]?.reviewId ?? ''}/decision`;
    const facts = await union.accountHolder.must(path, decide);
    expect(facts.map(({ type }) => type)).toEqual(['ReviewClosed', 'CommitmentEnded', 'CareEnded']);
    expect((await childShown(union, grown)).balance).toBe(600);
  });

  it('falls due when a child moves away; what is left is redirected by a decision that is named', async () => {
    const [moved, stays] = [await supported(450), await supported(10)];
    const change = { reviewId: 'xx1', change: 'moved', occurredOn: '2026-11-10', note: 'Theo mẹ' };
    await union.accountant.must(`${childPath(moved)}/changes`, change);
    expect((await childShown(union, moved)).endedOn).toBeUndefined();
    const decide = { outcome: 'ends', on: '2026-11-10', basis: decision };
    await union.accountHolder.must(`${childPath(moved)}/reviews/xx1/decision`, decide);
    const lines = [line(stays, 1), line(moved, 1)];
    expect(await refusalOf(union, REQUESTS, handoverRequest('trao9', lines))).toMatchObject({
      ...{ code: 'ROW_CHILD_ENDED', details: { row: 2, child: moved, date: '2026-11-10' } },
    });
    const late = receipt([line(moved, 1)]);
    const receipts = `${CHILD_BOOK}/sponsorship-receipts`;
    expect(await refusalOf(union, receipts, late, union.cashier)).toMatchObject({
      code: 'CHILD_ENDED',
    });
    const { commitments } = await childShown(union, moved);
    const facts = await redirect(union, 'ch1', {
      ...{ amount: 450, fromEarmark: commitments[0]?.bucket, toEarmark: `${stays}s1` },
    });
    expect(facts[1]?.data).toMatchObject({ decision });
    expect((await childShown(union, stays)).balance).toBe(460);
  });

  it('is put off to a later day with a basis, and ends nothing', async () => {
    const child = await supported(1);
    const change = { reviewId: 'xx2', change: 'withdrawn', occurredOn: TODAY };
    await union.accountant.must(`${childPath(child)}/changes`, change);
    const path = `${childPath(child)}/reviews/xx2/decision`;
    const later = { outcome: 'later', on: '2027-01-15', basis: decision };
    expect(
      await refusalOf(union, path, { ...later, on: TODAY }, union.accountHolder),
    ).toMatchObject({ code: 'REVIEW_DAY_NOT_LATER' });
    await union.accountHolder.must(path, later);
    expect((await childShown(union, child)).reviews[0]?.outcome).toBe('later');
  });
});

describe('A sponsor’s own statement', () => {
  it('opens by a secret link, shows the child’s code only, and is ended at once', async () => {
    const child = await newChild(union, { name: 'Sùng Thị Kín' });
    const sponsor = await commit(union, child);
    await receive(union, [line(child, 1_234_567, { months: { from: '2026-01', to: '2026-02' } })]);
    await handOver(union, 'traosk', [line(child, 1_000_000)]);
    const { commitments } = await childShown(union, child);
    const kept = {
      kind: 'savingsBook',
      heldBy: 'unit',
      occurredOn: '2026-06-01',
      value: 5_000_000,
    };
    const { commitmentId } = commitments[0] ?? {};
    const inName = `${childPath(child)}/custody`;
    await union.accountant.must(inName, { custodyId: 'stk1', ...kept, commitmentId });
    await union.accountant.must(inName, { custodyId: 'xd1', ...kept, kind: 'bicycle' });
    await union.viewsCaughtUp();
    const order = { sponsor, until: '2027-06-30' };
    const { body } = await union.accountant.post(`${OFFICE}/statement-links`, order);
    const secret = String(body.secret);
    const { linkId } = body.link as { linkId: string };
    const page = await nobody(union.address).get(`/statements/${secret}`);
    expect(page.status).toBe(200);
    for (const shown of [child, '1.234.567', '1.000.000', 'Chưa nhận', 'Số liệu giả định'])
      expect(page.text).toContain(shown);
    for (const shown of ['Sổ tiết kiệm', '5.000.000', 'Hội giữ hộ'])
      expect(page.text).toContain(shown);
    expect(page.text).not.toContain('Xe đạp');
    expect(page.text).toContain('01/2026 – 02/2026');
    expect(page.text).not.toMatch(/Kín|nợ|Bà nội|<script/);
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const inEnglish = await nobody(union.address).get(`/statements/${secret}/en`);
    expect(inEnglish.text).toContain('<html lang="en">');
    for (const shown of [child, '1.234.567', 'Not received yet', 'Handed over', 'Savings book'])
      expect(inEnglish.text).toContain(shown);
    expect(page.text).toContain(`href="/api/statements/${secret}/en"`);
    expect(inEnglish.text).toContain(`href="/api/statements/${secret}"`);
    const { rows } = await union.api.parts.tokens.query<object>(
      'select statement_link::text as row from access.statement_link',
    );
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
    expect(union.log.join('')).not.toContain(secret);
    await union.accountant.must(`${OFFICE}/statement-links/${linkId}/revocation`);
    const gone = await nobody(union.address).get(`/statements/${secret}`);
    const wrong = await nobody(union.address).get(`/statements/svs_${'A'.repeat(43)}`);
    const badlyFormed = await nobody(union.address).get('/statements/hoa');
    for (const one of [gone, wrong, badlyFormed])
      expect([one.status, one.text]).toEqual([404, gone.text]);
    expect(gone.text).toContain('Đường dẫn này không mở được');
    expect(gone.text).toContain('This link does not open');
    expect(gone.text).not.toContain(secret);
  });

  it('is made by whoever keeps the children’s money, and by nobody else', async () => {
    const stranger = await newPerson(union, 'accountant', 'cp');
    const order = { sponsor: randomUUID(), until: '2027-06-30' };
    expect((await stranger.post(`${OFFICE}/statement-links`, order)).status).toBe(403);
  });
});

describe('Money for a single child', () => {
  it('is taken by no fund that publishes every entry', async () => {
    const child = await newChild(union);
    const path = `${childPath(child)}/commitments`;
    expect(await refusalOf(union, path, promise({ fundId: 'mdd' }))).toMatchObject({
      ...{ code: 'FUND_SHOWS_ENTRIES', details: { fund: 'mdd' } },
    });
    expect(childFund.disclosure).toBe('sums');
  });
});
