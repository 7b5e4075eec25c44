import { createHash } from 'node:crypto';
import pg from 'pg';
import { deliver, KEYS, type Sms } from './carrier.js';
import type { Someone } from './someone.js';
import { BOOK, newPerson, smallUnion, type SmallUnion } from './union.js';

const CAMPAIGN = '/sms/campaigns/1406/bc2026';

let union: SmallUnion;
let organiser: Someone;
beforeAll(async () => {
  union = await smallUnion({ smsCarriers: KEYS });
  organiser = await newPerson(union, 'accountant', 'qn');
  await union.administrator.must('/sms/campaigns', campaign);
  await union.administrator.must('/sms/campaigns', {
    ...campaign,
    ...{ campaignId: 'cv2026', name: 'Mỗi tin một tấm lòng', keyword: 'CV', countLimit: 100 },
  });
});
afterAll(() => union.close());

const basis = { number: '12/KH', date: '2026-08-20', issuer: 'Hội LHPN tỉnh' };
const campaign = {
  shortCode: '1406',
  campaignId: 'bc2026',
  name: 'Đồng hành cùng phụ nữ biên cương',
  keyword: 'BC',
  countLimit: 1,
  price: 20_000,
  from: '2026-09-01',
  until: '2026-10-15',
  organiserUnitId: 'qn',
  partners: [{ name: 'Hội Chữ thập đỏ tỉnh' }],
  basis,
};

let serial = 0;
const sms = (change: Partial<Sms> = {}): Sms => ({
  messageId: `m${String(++serial)}`,
  shortCode: '1406',
  sentAt: '2026-09-10T05:00:00Z',
  phone: '0981234567',
  text: 'BC',
  ...change,
});

const figures = async (address = CAMPAIGN) => {
  await union.viewsCaughtUp();
  return (await organiser.get(address)).body;
};

describe('messages of a carrier', () => {
  it('are promises, counted once however often they are delivered', async () => {
    const [one, two] = [sms(), sms({ phone: '+84981234567' })];
    const first = await deliver(union.address, 'VIETTEL', [one, two]);
    expect([first.status, first.body]).toEqual([200, { messages: 2, recorded: 2 }]);
    const again = await deliver(union.address, 'VIETTEL', [two, one, two]);
    expect(again.body).toEqual({ messages: 3, recorded: 0 });
    expect(await figures()).toMatchObject({
      pledged: { messages: 2, amount: 40_000 },
      confirmed: { messages: 0, amount: 0 },
      received: 0,
    });
  });

  it('have numbers of their own at each carrier', async () => {
    const one = sms({ text: 'CV 5' });
    await deliver(union.address, 'VIETTEL', [one]);
    const other = await deliver(union.address, 'MOBIFONE', [one]);
    expect(other.body).toEqual({ messages: 1, recorded: 1 });
    expect(await figures('/sms/campaigns/1406/cv2026')).toMatchObject({
      pledged: { messages: 2, amount: 200_000 },
    });
  });

  it('that cannot be read, come too late or ask for too many are kept and count nothing', async () => {
    const strange = [
      sms({ text: 'Ủng hộ chị em \u202e vùng biên' }),
      sms({ sentAt: '2026-10-16T01:00:00Z' }),
      sms({ text: 'CV 101' }),
    ];
    const before = await figures();
    expect((await deliver(union.address, 'VIETTEL', strange)).body).toEqual({
      messages: 3,
      recorded: 3,
    });
    const after = await figures();
    expect(after.pledged).toEqual(before.pledged);
    expect(after.setAside).toEqual([{ reason: 'late', messages: 1 }]);
  });

  it('belong to the day at UTC+7 on which they were sent', async () => {
    const lastEvening = sms({ sentAt: '2026-08-31T17:00:00Z', phone: '0900000009' });
    await deliver(union.address, 'MOBIFONE', [lastEvening]);
    await union.viewsCaughtUp();
    const { body } = await organiser.get(`${CAMPAIGN}/days?carrier=MOBIFONE`);
    expect(body.items).toEqual([
      { day: '2026-09-01', carrier: 'MOBIFONE', messages: 1, amount: 20_000, setAside: 0 },
    ]);
  });

  it('are refused whole when one of them says something else than before', async () => {
    const [known, fresh] = [sms(), sms()];
    await deliver(union.address, 'VIETTEL', [known]);
    const before = await figures();
    for (const change of [{ text: 'CV 3' }, { phone: '0912345678' }, { text: 'BC!' }]) {
      const altered = [fresh, { ...known, ...change }];
      const { status, body } = await deliver(union.address, 'VIETTEL', altered);
      expect([status, body.code, body.details]).toEqual([
        409,
        'SMS_MESSAGE_CHANGED',
        { row: 2, message: known.messageId },
      ]);
    }
    expect(await figures()).toEqual(before);
    const later = await deliver(union.address, 'VIETTEL', [fresh]);
    expect(later.body.recorded).toBe(1);
  });

  it('whose sender was forgotten come again, have counted once, and stay nobody’s', async () => {
    const [known, fresh] = [sms(), sms()];
    await deliver(union.address, 'VIETTEL', [known]);
    const before = await figures();
    const owner = new pg.Client(union.database.ownerUrl);
    await owner.connect();
    await owner.query(
      `update vault.subject_key set nonce = null, wrapped = null where subject =
         (select subject from vault.sealed_field order by recorded_at desc, event_id limit 1)`,
    );
    await owner.end();
    const again = await deliver(union.address, 'VIETTEL', [known, fresh, known]);
    expect([again.status, again.body]).toEqual([200, { messages: 3, recorded: 1 }]);
    const { pledged } = before as { pledged: { messages: number } };
    expect(await figures()).toMatchObject({ pledged: { messages: pledged.messages + 1 } });
  });

  it('are not from tomorrow', async () => {
    const { status, body } = await deliver(union.address, 'VIETTEL', [
      sms(),
      sms({ sentAt: '2026-11-23T02:00:00Z' }),
    ]);
    expect([status, body.code]).toEqual([422, 'SMS_MESSAGE_IN_FUTURE']);
    expect(body.details).toMatchObject({ row: 2 });
  });

  it('name every field that is not right', async () => {
    const { status, body } = await deliver(union.address, 'VIETTEL', [
      sms({ phone: 'không có', shortCode: '14O6' }),
    ]);
    expect(status).toBe(400);
    expect(body.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['messages.0.shortCode', 'NOT_A_SHORT_CODE'],
      ['messages.0.phone', 'NOT_A_PHONE_NUMBER'],
    ]);
  });

  it('leave neither their sender nor their words in the log of the ledger or of the program', async () => {
    const secret = { phone: '0977000111', text: 'Cho em Hoa lớp 3B' };
    await deliver(union.address, 'VIETTEL', [sms(secret)]);
    const everything = [...union.log];
    for await (const page of union.api.parts.store.readAll())
      everything.push(...page.map(({ bytes }) => bytes.toString()));
    for (const text of ['977000111', 'Hoa lớp 3B'])
      expect(everything.join('\n')).not.toContain(text);
  });
});

describe('the signature of a delivery', () => {
  it.each([
    ['another key', { key: 'mot-khoa-khac-hoan-toan-khong-dung-01' }, 'SMS_SIGNATURE_INVALID'],
    ['another body', { altered: '{"messages":[]}' }, 'SMS_SIGNATURE_INVALID'],
    ['a moment long ago', { age: 301 }, 'SMS_SIGNATURE_STALE'],
    ['a moment to come', { age: -301 }, 'SMS_SIGNATURE_STALE'],
  ])('does not stand for %s', async (_, delivery, code) => {
    const { status, body } = await deliver(union.address, 'VIETTEL', [sms()], delivery);
    expect([status, body.code]).toEqual([401, code]);
  });

  it('is of a carrier that is known here', async () => {
    const { status, body } = await deliver(union.address, 'LA', [sms()]);
    expect([status, body.code]).toEqual([401, 'SMS_SIGNATURE_INVALID']);
  });
});

describe('a carrier’s file', () => {
  it('is delivered by the organiser’s accountant, and counts what did not count before', async () => {
    const { shortCode: _, ...known } = sms();
    const { shortCode: __, ...fresh } = sms();
    await deliver(union.address, 'VIETTEL', [{ ...known, shortCode: '1406' }]);
    const file = { carrier: 'VIETTEL', messages: [fresh, known] };
    const { body } = await organiser.post(`${CAMPAIGN}/messages`, file);
    expect(body).toEqual({ messages: 2, recorded: 1 });
    const { status } = await union.accountant.post(`${CAMPAIGN}/messages`, file);
    expect(status).toBe(403);
  });
});

describe('from promise to donation', () => {
  const billing = (carrier: string, messages: number, change: object = {}) => ({
    billingId: `${carrier.toLowerCase()}09`,
    ...{ carrier, month: '2026-09', messages, amount: messages * 20_000 },
    document: { number: `${carrier}/09`, date: '2026-10-20', issuer: 'Tổng công ty VTC' },
    ...change,
  });
  const line = { billingId: 'viettel09', gross: 80_000, net: 72_000 };
  const settlement = {
    settlementId: 'tt01',
    settledOn: '2026-11-10',
    document: { number: '88/TT', date: '2026-11-10', issuer: 'Tổng công ty VTC' },
    lines: [{ ...line, deductions: [{ kind: 'fee', amount: 8_000 }] }],
  };
  const allotment = {
    settlementId: 'tt01',
    allotmentId: 'pb01',
    ...{ unitId: 'hl', fundId: 'mdd', year: 2026, placeId: 'nh' },
    ...{ amount: 72_000, receivedOn: '2026-11-12', externalReference: 'FT26316' },
  };

  it('the carrier’s bill wins over our count, with the reason for the difference', async () => {
    const counted = (await figures()).pledged as { messages: number };
    const less = billing('VIETTEL', 4);
    const { status, body } = await organiser.post(`${CAMPAIGN}/billings`, less);
    expect([status, body.code]).toEqual([422, 'SMS_DIFFERENCE_WITHOUT_REASON']);
    const why = { ...less, difference: 'unpaidSubscribers', explanation: 'Trả trước hết tiền' };
    await organiser.must(`${CAMPAIGN}/billings`, why);
    const { confirmed, pledged } = await figures();
    expect([confirmed, pledged]).toEqual([{ messages: 4, amount: 80_000 }, counted]);
    const bills = (await organiser.get(`${CAMPAIGN}/billings?asOf=2026-11-20`)).body;
    expect(bills.items).toMatchObject([
      { difference: 'unpaidSubscribers', unsettled: 80_000, settled: 0, age: 51 },
    ]);
  });

  it('a settlement is never larger than what was confirmed, and comes once', async () => {
    const more = {
      ...settlement,
      lines: [{ ...line, gross: 80_001, deductions: [], net: 80_001 }],
    };
    const head = () => union.api.parts.store.head();
    const before = await head();
    const refused = await organiser.post(`${CAMPAIGN}/settlements`, more);
    expect(refused.body).toMatchObject({ code: 'SMS_SETTLED_MORE', details: { left: 80_000 } });
    expect(await head()).toBe(before);
    await organiser.must(`${CAMPAIGN}/settlements`, settlement);
    const settled = await head();
    const twice = { ...settlement, settlementId: 'tt02' };
    const { body } = await organiser.post(`${CAMPAIGN}/settlements`, twice);
    expect([body.code, await head()]).toEqual(['SMS_SETTLEMENT_EXISTS', settled]);
    expect((await figures()).settled).toMatchObject({ gross: 80_000, fee: 8_000, net: 72_000 });
  });

  it('what came into the bank becomes a donation of the fund’s book, once', async () => {
    await union.accountant.must(`${CAMPAIGN}/allotments`, allotment);
    const again = { ...allotment, allotmentId: 'pb02', amount: 1 };
    const { body } = await union.accountant.post(`${CAMPAIGN}/allotments`, again);
    expect(body).toMatchObject({ code: 'SMS_ALLOTTED_MORE', details: { left: 0 } });
    await union.consequencesDrawn();
    expect(await figures()).toMatchObject({ received: 72_000, posting: 0 });
    const allotted = await organiser.get(`${CAMPAIGN}/allotments`);
    const [{ voucher }] = allotted.body as unknown as [{ voucher: string }];
    const found = await union.accountant.get(`/vouchers/${voucher}`);
    expect(found.text).toContain('72000');
    const cash = await union.accountant.get(`${BOOK}/cash-book?place=nh`);
    expect(cash.status === 200 ? cash.text : voucher).toContain(voucher);
  });

  it('no figure adds two of the states up', async () => {
    const { pledged, confirmed, settled, received } = await figures();
    expect({ confirmed, settled, received }).toEqual({
      confirmed: { messages: 4, amount: 80_000 },
      settled: { gross: 80_000, fee: 8_000, tax: 0, other: 0, net: 72_000 },
      received: 72_000,
    });
    expect((pledged as { messages: number }).messages).toBeGreaterThan(4);
  });
});

describe('what units say of their members’ messages', () => {
  it('stands apart, replaces what they said before, and is no money', async () => {
    const declaration = { unitId: 'hl', messages: 300, declaredOn: '2026-10-01' };
    await union.accountant.must(`${CAMPAIGN}/declarations`, declaration);
    await union.accountant.must(`${CAMPAIGN}/declarations`, { ...declaration, messages: 250 });
    const before = await figures();
    expect(before.declared).toEqual({ messages: 250, amount: 0 });
    expect(before.received).toBe(72_000);
    const { body } = await organiser.get(`${CAMPAIGN}/declarations`);
    expect(body.items).toMatchObject([{ unitId: 'hl', messages: 250 }]);
  });
});

describe('bad campaigns', () => {
  it('do not share a keyword of a short code on any day', async () => {
    const again = { ...campaign, campaignId: 'khac', from: '2026-10-15', until: '2026-12-31' };
    const { status, body } = await union.administrator.post('/sms/campaigns', again);
    expect([status, body.code]).toEqual([409, 'SMS_CAMPAIGNS_OVERLAP']);
  });

  it('count from 1 to 100 and have a price', async () => {
    const wrong = { ...campaign, campaignId: 'khac', countLimit: 101, price: 0, keyword: 'bc' };
    const { status, body } = await union.administrator.post('/sms/campaigns', wrong);
    expect(status).toBe(400);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual([
      'countLimit',
      'keyword',
      'price',
    ]);
  });
});

describe('a flood of deliveries', () => {
  it('100,000 of them, 1 to 50 for each message, shuffled and in parallel, has one effect for each', async () => {
    const start = { shortCode: '1409', campaignId: 'lu2026', keyword: 'LU' };
    await union.administrator.must('/sms/campaigns', { ...campaign, ...start });
    const messages = Array.from({ length: 4000 }, (_, index) =>
      sms({ shortCode: '1409', text: 'LU', messageId: `f${String(index)}` }),
    );
    const copies = messages.flatMap((message, index) =>
      Array.from({ length: 1 + (drawn(index) % 50) }, (_, copy) => ({ message, copy })),
    );
    const shuffled = copies
      .map((one) => ({
        ...one,
        at: drawn(one.copy * 7919 + Number(one.message.messageId.slice(1))),
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ message }) => message);
    expect(shuffled.length).toBeGreaterThan(100_000);
    const batches = Array.from({ length: Math.ceil(shuffled.length / 500) }, (_, index) =>
      shuffled.slice(index * 500, (index + 1) * 500),
    );
    const replies = await inParallel(batches, (batch) => deliver(union.address, 'VIETTEL', batch));
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
    const recorded = replies.reduce((sum, { body }) => sum + Number(body.recorded), 0);
    expect(recorded).toBe(4000);
    const { pledged } = await figures('/sms/campaigns/1409/lu2026');
    expect(pledged).toEqual({ messages: 4000, amount: 80_000_000 });
  });
});

/** A number that looks drawn, and is the same in every run. */
const drawn = (seed: number): number =>
  createHash('sha256').update(String(seed)).digest().readUInt32BE();

/** Eight connections, each of which sends the next when the last was answered. */
const inParallel = async <T, R>(
  items: readonly T[],
  send: (item: T) => Promise<R>,
): Promise<R[]> => {
  const answers: R[] = [];
  const waiting = [...items];
  const connection = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop())
      answers.push(await send(item));
  };
  await Promise.all(Array.from({ length: 8 }, connection));
  return answers;
};
