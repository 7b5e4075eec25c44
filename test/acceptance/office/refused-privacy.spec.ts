import { itRefuses, type Mistake, type Officer } from '../refused.js';
import { BOOK, gift, TODAY } from '../union.js';
import { newChild, OFFICE, sponsoredUnion, type SponsoredUnion } from './sponsored.js';

/** Each request by its id, and the pseudonym of whose it is. */
interface Asking extends SponsoredUnion {
  readonly lan: string;
  readonly subjects: Readonly<Record<string, string>>;
}
type OfPrivacy = Mistake<Officer, Asking>;

/** Givers who asked to see, to be forgotten, to take their consents back; one is forgotten. */
let union: Asking;
beforeAll(async () => {
  const sponsored = await sponsoredUnion();
  const { accountant, accountHolder, cashier } = sponsored;
  for (const name of ['Lê Thị Xem', 'Vũ Thị Xóa', 'Hà Thị Rút', 'Đỗ Thị Quên'])
    await cashier.must(`${BOOK}/donations`, gift({ giver: { kind: 'named', name } }));
  const lan = await newChild(sponsored);
  await sponsored.viewsCaughtUp();
  const subjects: Record<string, string> = {};
  for (const asked of [
    request('xem', 'access', giver(1)),
    request('xoa', 'erase', giver(2)),
    request('rut', 'withdraw', giver(3)),
    request('quen', 'erase', giver(4)),
    request('tre', 'erase', { childId: lan }),
  ]) {
    const [fact] = await accountant.must(REQUESTS, asked);
    subjects[asked.requestId] = String(fact?.data.subject);
  }
  union = { ...sponsored, lan, subjects };
  await sponsored.viewsCaughtUp();
  await accountant.must(of('rut', 'answer')(union), { outcome: 'done' });
  await accountHolder.must(of('quen', 'forgetting')(union), { reason });
  await sponsored.viewsCaughtUp();
});
afterAll(() => union.close());

const REQUESTS = '/units/hl/privacy-requests';
const reason = 'Đã xác minh người hỏi';
const giver = (nth: number) => ({ voucher: `PT-HL-MDD-26-00000${String(nth)}` });
const request = (requestId: string, kind: string, who: object, changes: object = {}) => ({
  ...{ requestId, kind, receivedOn: TODAY, reason, ...who, ...changes },
});
const of =
  (requestId: string, what: string, whose = requestId) =>
  ({ subjects }: Asking): string =>
    `${REQUESTS}/${subjects[whose] ?? ''}/${requestId}/${what}`;

const asked: readonly OfPrivacy[] = [
  [
    'a request of one person under an id that is used',
    'accountant',
    REQUESTS,
    request('xem', 'access', giver(1)),
    'PRIVACY_REQUEST_EXISTS',
  ],
  [
    'an erasure that nobody says why it is asked for',
    'accountant',
    REQUESTS,
    request('xoanua', 'erase', giver(1), { reason: undefined }),
    'FORGETTING_WITHOUT_REASON',
  ],
  [
    'a request of somebody who is forgotten',
    'accountant',
    REQUESTS,
    request('xemlai', 'access', giver(4)),
    'PERSON_IS_FORGOTTEN',
  ],
];

const answered: readonly OfPrivacy[] = [
  [
    'an answer to what nobody asked',
    'accountant',
    of('khongco', 'answer', 'xem'),
    { outcome: 'done' },
    'PRIVACY_REQUEST_UNKNOWN',
  ],
  [
    'a second answer',
    'accountant',
    of('rut', 'answer'),
    { outcome: 'done' },
    'PRIVACY_REQUEST_ANSWERED',
  ],
  [
    'a refusal that says no reason',
    'accountant',
    of('xem', 'answer'),
    { outcome: 'refused' },
    'PRIVACY_REFUSAL_WITHOUT_REASON',
  ],
  [
    'an erasure done by one person',
    'accountant',
    of('xoa', 'answer'),
    { outcome: 'done' },
    'ERASURE_NEEDS_APPROVAL',
  ],
];

const forgotten: readonly OfPrivacy[] = [
  [
    'somebody forgotten who only wanted to see',
    'accountHolder',
    of('xem', 'forgetting'),
    { reason },
    'NOT_AN_ERASURE',
  ],
  [
    'a child forgotten that is still in care',
    'accountHolder',
    of('tre', 'forgetting'),
    { reason },
    'CHILD_STILL_IN_CARE',
  ],
  [
    'a restoring approved that nobody asked for',
    'accountHolder',
    of('quen', 'restoring/approval'),
    { reason },
    'RESTORING_NOT_ASKED',
  ],
  [
    'a child named in public on nobody’s word',
    'accountant',
    ({ lan }) => `${OFFICE}/children/${lan}/naming-consent`,
    { consentedOn: TODAY, form: 'signed', childAgrees: true },
    'CONSENT_WITHOUT_CARER',
  ],
];

describe('mistakes about who asks for their own data', () => itRefuses(asked, () => union));
describe('mistakes about the answer', () => itRefuses(answered, () => union));
describe('mistakes about forgetting and naming', () => itRefuses(forgotten, () => union));
