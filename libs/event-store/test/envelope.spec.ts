import { randomUUID } from 'node:crypto';
import {
  commandId,
  type Envelope,
  eventId,
  isUuid,
  readEnvelope,
  writeEnvelope,
} from '#event-store';
import { canonicalJson, fingerprintOf } from '../src/fingerprint.js';
import { nextSalt } from '../src/salts.js';

const envelope: Envelope = {
  v: 1,
  id: '3f0e7ab0-0000-8000-8000-000000000001',
  stream: 'cashBook-halong.medodau.2026',
  revision: 7,
  type: 'DonationReceived',
  schema: 1,
  recordedAt: '2026-03-16T02:00:00.000Z',
  actor: '11111111-1111-4111-8111-111111111111',
  command: { key: '22222222-2222-4222-8222-222222222222', type: 'ReceiveDonation' },
  references: { 'fund-medodau': 3, 'office-halong': -1 },
  salt: 'A'.repeat(22),
  data: { amount: 500_000, giver: 'Bà Nguyễn Thị Đào' },
};

describe('the envelope', () => {
  it('is written in one order, whatever the order it was built in', () => {
    const { data, salt, ...rest } = envelope;
    expect(writeEnvelope({ data, salt, ...rest })).toEqual(writeEnvelope(envelope));
    expect(writeEnvelope(envelope).toString()).toBe(
      '{"v":1,"id":"3f0e7ab0-0000-8000-8000-000000000001","stream":"cashBook-halong.medodau.2026",' +
        '"revision":7,"type":"DonationReceived","schema":1,"recordedAt":"2026-03-16T02:00:00.000Z",' +
        '"actor":"11111111-1111-4111-8111-111111111111","command":{"key":' +
        '"22222222-2222-4222-8222-222222222222","type":"ReceiveDonation"},"references":' +
        `{"fund-medodau":3,"office-halong":-1},"salt":"${'A'.repeat(22)}",` +
        '"data":{"amount":500000,"giver":"Bà Nguyễn Thị Đào"}}',
    );
  });

  it('reads what it wrote, with and without correlation and causation', () => {
    expect(readEnvelope(writeEnvelope(envelope))).toEqual(envelope);
    const linked = { ...envelope, correlation: randomUUID(), causation: randomUUID() };
    expect(readEnvelope(writeEnvelope(linked))).toEqual(linked);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no object', '[]'],
    ['another version', { ...envelope, v: 2 }],
    ['no id', { ...envelope, id: undefined }],
    ['a negative revision', { ...envelope, revision: -1 }],
    ['a revision in words', { ...envelope, revision: '7' }],
    ['no schema', { ...envelope, schema: undefined }],
    ['a command without key', { ...envelope, command: { type: 'ReceiveDonation' } }],
    ['an empty correlation', { ...envelope, correlation: '' }],
    ['references that are no revisions', { ...envelope, references: { 'fund-a': 0.5 } }],
    ['a list of references', { ...envelope, references: [] }],
    ['no salt', { ...envelope, salt: undefined }],
    ['no data', { ...envelope, data: null }],
  ])('calls it corrupt when there is %s', (_what, wrong) => {
    const bytes = Buffer.from(typeof wrong === 'string' ? wrong : JSON.stringify(wrong));
    expect(() => readEnvelope(bytes)).toThrow(/^corrupt envelope: /);
  });
});

describe('identifiers', () => {
  const [caller, key] = [randomUUID(), randomUUID()];

  it('are the same for the same command and its events, and differ for all others', () => {
    expect(commandId(caller, key)).toBe(commandId(caller, key));
    const ids = [
      commandId(caller, key),
      commandId(key, caller),
      eventId(caller, key, 0),
      eventId(caller, key, 1),
      eventId(randomUUID(), key, 0),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(ids.every(isUuid)).toBe(true);
  });

  it('never change from one release to the next', () => {
    expect(commandId('a', 'b')).toBe('c14cddc0-33f6-8b9d-8a80-ea675cf280a0');
    expect(eventId('a', 'b', 0)).toBe('15e67251-6090-8562-8781-153dc68f0000');
  });
});

describe('a fingerprint', () => {
  it('does not depend on the order of fields, but on every value and on the name', () => {
    const data = { amount: 1, giver: { name: 'Đào', tags: ['x', 'y'] } };
    const same = { giver: { tags: ['x', 'y'], name: 'Đào' }, amount: 1, note: undefined };
    expect(fingerprintOf('Give', data)).toEqual(fingerprintOf('Give', same));
    const others = [
      fingerprintOf('Pay', data),
      fingerprintOf('Give', { ...data, amount: 2 }),
      fingerprintOf('Give', { ...data, giver: { name: 'Đào', tags: ['y', 'x'] } }),
      fingerprintOf('Give', { ...data, note: null }),
    ];
    for (const other of others) expect(other).not.toEqual(fingerprintOf('Give', data));
  });

  it('is taken of sorted JSON without what is undefined', () => {
    expect(canonicalJson({ b: [1, undefined, 'x"'], a: { d: null, c: true }, u: undefined })).toBe(
      '{"a":{"c":true,"d":null},"b":[1,null,"x\\""]}',
    );
  });
});

describe('a salt', () => {
  it('is 16 random bytes, and never the same twice', () => {
    const salts = Array.from({ length: 1000 }, () => nextSalt());
    expect(new Set(salts).size).toBe(1000);
    expect(salts.every((salt) => Buffer.from(salt, 'base64url').length === 16)).toBe(true);
  });
});
