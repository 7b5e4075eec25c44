import { TODAY } from '../union.js';
import { itRefuses, type Mistake, type Officer } from '../refused.js';
import {
  childData,
  childFund,
  commit,
  newChild,
  OFFICE,
  promise,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

/** What `hl` knows of children: `lan` and her sister, and `minh` of another family. */
interface Children extends SponsoredUnion {
  readonly lan: string;
  readonly sister: string;
  readonly minh: string;
  /** Who supports `lan`. */
  readonly sponsor: string;
}
type OfChildren = Mistake<Officer, Children>;

let union: Children;
beforeAll(async () => {
  const sponsored = await sponsoredUnion();
  const lan = await newChild(sponsored);
  const sister = await newChild(sponsored, { siblingOf: lan });
  const minh = await newChild(sponsored);
  const sponsor = await commit(sponsored, lan);
  union = { ...sponsored, lan, sister, minh, sponsor };
  const { accountant } = union;
  const past = { commitmentId: 'cu', end: 'date', until: '2026-06-30' };
  await accountant.must(of('commitments')(union), promise({ ...past, ...by('Ông Vũ Văn Cũ') }));
  await accountant.must(of('direct-support')(union), support('tt1'));
  await accountant.must(of('custody')(union), custody('sotk'));
  await accountant.must(of('changes')(union), { ...change('chuyen'), occurredOn: TODAY });
});
afterAll(() => union.close());

/** An address about `lan`. */
const of =
  (what: string, office = OFFICE) =>
  ({ lan }: Children): string =>
    `${office}/children/${lan}/${what}`;
const by = (name: string) => ({ sponsor: { kind: 'person', name } });
const support = (supportId: string, changes: object = {}) => ({
  ...{
    supportId,
    commitmentId: 'ck1',
    occurredOn: TODAY,
    amount: 200_000,
    confirmedByCarer: true,
    ...changes,
  },
});
const custody = (custodyId: string) => ({
  ...{ custodyId, kind: 'savingsBook', occurredOn: TODAY, heldBy: 'carer' },
});
const change = (reviewId: string) => ({ reviewId, change: 'moved', occurredOn: TODAY });

const family: readonly OfChildren[] = [
  [
    'an adult registered as a child',
    'accountant',
    `${OFFICE}/children`,
    childData({ birthDate: '2000-05-17' }),
    'NOT_A_MINOR',
  ],
  [
    'a child amended by the commune next door',
    'neighbour',
    of('amendments', '/offices/cp'),
    { amendedOn: TODAY, school: 'Trường tiểu học' },
    'CHILD_OF_ANOTHER_UNIT',
  ],
  [
    'a child as its own sister',
    'accountant',
    of('family-links'),
    ({ lan }) => ({ siblingOf: lan }),
    'OWN_SIBLING',
  ],
  [
    'sisters linked twice',
    'accountant',
    of('family-links'),
    ({ sister }) => ({ siblingOf: sister }),
    'SAME_FAMILY',
  ],
];

const commitments: readonly OfChildren[] = [
  [
    'money shared with a child of another family',
    'accountant',
    of('commitments'),
    ({ minh }) => promise({ commitmentId: 'chung', sharedWith: [{ childId: minh }] }),
    'NOT_SIBLINGS',
  ],
  [
    'a sponsor without a name',
    'accountant',
    of('commitments'),
    promise({ commitmentId: 'vodanh', sponsor: { kind: 'person', phone: '0912 000 000' } }),
    'SPONSOR_INCOMPLETE',
  ],
  [
    'a commitment under an id that is used',
    'accountant',
    of('commitments'),
    promise(by('Bà Lê Thị Mới')),
    'COMMITMENT_EXISTS',
  ],
  [
    'the same sponsor promising twice at once',
    'accountant',
    of('commitments'),
    ({ sponsor: subject }) =>
      promise({ commitmentId: 'nua', sponsor: { kind: 'person', subject } }),
    'COMMITMENT_OVERLAPS',
  ],
  [
    'a commitment until a day that is not said',
    'accountant',
    of('commitments'),
    promise({ commitmentId: 'ngan', end: 'date', ...by('Bà Lê Thị Mới') }),
    'COMMITMENT_END_MISSING',
  ],
  [
    'another rate of a commitment that nobody made',
    'accountant',
    of('commitments/khongco/rates'),
    { fromMonth: '2026-12', amount: 600_000 },
    'COMMITMENT_UNKNOWN',
  ],
  [
    'another rate from the first month on',
    'accountant',
    of('commitments/ck1/rates'),
    { fromMonth: '2026-01', amount: 600_000 },
    'RATE_OUT_OF_ORDER',
  ],
  [
    'another rate after the last month',
    'accountant',
    of('commitments/cu/rates'),
    { fromMonth: '2026-07', amount: 600_000 },
    'COMMITMENT_HAS_ENDED',
  ],
];

const besideMoney: readonly OfChildren[] = [
  [
    'direct support told twice',
    'accountant',
    of('direct-support'),
    support('tt1'),
    'SUPPORT_EXISTS',
  ],
  [
    'direct support taken back that nobody told of',
    'accountant',
    of('direct-support/khongco/withdrawal'),
    {},
    'SUPPORT_UNKNOWN',
  ],
  [
    'direct support from June to May',
    'accountant',
    of('direct-support'),
    support('nguoc', { months: { from: '2026-06', to: '2026-05' } }),
    'MONTHS_BACKWARDS',
  ],
  [
    'direct support for a month before the commitment',
    'accountant',
    of('direct-support'),
    support('som', { months: { from: '2025-12', to: '2026-01' } }),
    'MONTHS_OUTSIDE_COMMITMENT',
  ],
  ['a savings book recorded twice', 'accountant', of('custody'), custody('sotk'), 'CUSTODY_EXISTS'],
  [
    'a savings book given back that nobody kept',
    'accountant',
    of('custody/khongco/end'),
    { endedOn: TODAY, how: 'handedToChild' },
    'CUSTODY_UNKNOWN',
  ],
];

const { basis } = childFund;
const reviews: readonly OfChildren[] = [
  ['a change reported twice', 'accountant', of('changes'), change('chuyen'), 'REVIEW_EXISTS'],
  [
    'a decision about what nobody has asked',
    'accountHolder',
    of('reviews/khongco/decision'),
    { outcome: 'goesOn', basis },
    'REVIEW_UNKNOWN',
  ],
  [
    'care that ends on a day that is not said',
    'accountHolder',
    of('reviews/chuyen/decision'),
    { outcome: 'ends', basis },
    'REVIEW_DAY_MISSING',
  ],
];

describe('mistakes about a child and its family', () => itRefuses(family, () => union));
describe('mistakes about commitments', () => itRefuses(commitments, () => union));
describe('mistakes about what a child has beside money', () => itRefuses(besideMoney, () => union));
describe('mistakes about reviews', () => itRefuses(reviews, () => union));
