import { itRefuses, type Mistake } from '../refused.js';
import type { Someone } from '../someone.js';
import { BOOK, book, fund, gift, smallUnion, TODAY, unit, type SmallUnion } from '../union.js';

/** What stands already in the tree, in the fund, in the office and in the emulation of units. */
let union: SmallUnion;
beforeAll(async () => {
  union = await smallUnion();
  await buildTree(union);
  await buildFund(union);
  await buildEmulation(union);
});
afterAll(() => union.close());

const FUND = '/funds/mdd';
const OFFICE = '/offices/hl';
const basis = { number: '01/QĐ', date: '2026-01-05', issuer: 'Ban Thường vụ' };

const succession = (successionId: string, from: string, to: readonly string[]) => ({
  ...{ successionId, effectiveOn: '2026-11-20', windDownUntil: '2026-12-20' },
  shares: to.map((one) => ({ from, to: one, share: 10_000 / to.length })),
});
const buildTree = async ({ administrator }: SmallUnion) => {
  for (const branch of ['ch', 'ch2']) await administrator.must('/units', unit(branch, 4, 'hl'));
  await administrator.must('/units/successions', succession('sn1', 'ch2', ['ch']));
};

const drive = (changes: object = {}) => ({
  ...{ driveId: 'ngayluong', name: 'Một ngày lương', basis, startsOn: '2026-11-10' },
  ...{ dueOn: '2026-12-10', units: [{ unitId: 'hl', expected: 1_000_000, members: 10 }] },
  ...changes,
});
const item = { itemId: 'gao', name: 'Gạo', measure: 'kg' };
const bundle = (bundleId: string, parts = 1) => ({
  ...{ bundleId, name: 'Suất quà Tết', money: 300_000, basis },
  parts: Array.from({ length: parts }, () => ({ itemId: 'gao', quantity: 5 })),
});
const target = {
  ...{ targetId: 'lop', unitId: 'hl', metric: 'Lớp tập huấn', operator: 'atLeast', value: 5 },
  ...{ money: false, due: '2026-12-31' },
};
const policy = (effectiveOn: string, ...from: number[]) => ({
  effectiveOn,
  tiers: from.map((fromAmount, index) => ({ fromAmount, signatures: index + 2 })),
});
const buildFund = async ({ administrator, accountant }: SmallUnion) => {
  await administrator.must(`${FUND}/items`, item);
  await administrator.must(`${FUND}/bundles`, bundle('tet'));
  await administrator.must(`${FUND}/targets`, target);
  await administrator.must(`${FUND}/drives`, drive());
  await administrator.must(`${FUND}/signing-policies`, policy('2026-06-01', 50_000_000));
  const cashOnly = { ...fund, fundId: 'tienmat', code: 'TIENMAT', channels: ['cash'] };
  await administrator.must('/funds', cashOnly);
  await accountant.must('/books', { ...book('hl'), fundId: 'tienmat' });
};

const pair = (pairId: string, changes: object = {}) => ({
  ...{ pairId, unitId: 'hl', partnerUnitId: 'cd', from: '2026-01-01', basis },
  ...changes,
});
const progress = { reachedOn: '2026-11-20', value: 3, basis };
const declared = {
  declarationId: 'ns',
  fundId: 'mdd',
  source: 'budget',
  year: 2026,
  amount: 1_000,
};
const crossAudit = {
  ...{ auditorUnitId: 'cp', auditedUnitId: 'hl', from: '2026-11-01', until: '2026-11-30' },
};
const buildEmulation = async ({ administrator, accountant }: SmallUnion) => {
  await administrator.must('/units', { ...unit('cum', 0), kind: 'cluster' });
  for (const unitId of ['hl', 'cp'])
    await administrator.must('/clusters/cum/members', { unitId, from: '2026-01-01' });
  await administrator.must('/clusters/cum/cross-audits', crossAudit);
  await administrator.must(`${FUND}/pairs`, pair('dau'));
  await administrator.must(`${FUND}/pairs/dau/ending`, { endedOn: '2026-06-30', basis });
  await accountant.must(`${FUND}/targets/lop/progress`, progress);
  await accountant.must('/units/hl/programme-money', { ...declared, basis });
};

const moved = (parentId: string, effectiveOn: string) => ({ parentId, effectiveOn });
const dissolved = (windDownUntil: string) => ({ dissolvedOn: '2026-11-20', windDownUntil });

const ofUnits: readonly Mistake[] = [
  ['a unit that stands already', 'administrator', '/units', unit('ch', 4, 'hl'), 'UNIT_EXISTS'],
  [
    'a new unit with the code of another',
    'administrator',
    '/units',
    { ...unit('moi', 4, 'hl'), code: 'CH' },
    'UNIT_CODE_TAKEN',
  ],
  [
    'a unit moved on a day on which it did not exist yet',
    'administrator',
    '/units/ch/moves',
    moved('cp', '2019-12-31'),
    'UNIT_NOT_YET_ESTABLISHED',
  ],
  [
    'the same share twice',
    'administrator',
    '/units/successions',
    succession('sn2', 'ch', ['cp', 'cp']),
    'SHARE_REPEATED',
  ],
  [
    'a succession under an id that is used',
    'administrator',
    '/units/successions',
    succession('sn1', 'ch', ['cp']),
    'SUCCESSION_EXISTS',
  ],
  [
    'a wind-down that is over before the unit ends',
    'administrator',
    '/units/ch/dissolution',
    dissolved('2026-11-19'),
    'WIND_DOWN_BEFORE_END',
  ],
  [
    'a unit that ends above others',
    'administrator',
    '/units/hl/dissolution',
    dissolved('2026-12-20'),
    'UNIT_HAS_CHILDREN',
  ],
];

const opened = (changes: object) => ({ ...fund, fundId: 'moi', code: 'MOI', ...changes });
const purpose = (code: string) => ({ code, name: 'Học bổng' });

const ofFunds: readonly Mistake[] = [
  [
    'a fund whose code is not its id',
    'administrator',
    '/funds',
    opened({ code: 'KHAC' }),
    'FUND_CODE_DIFFERS',
  ],
  [
    'a phase that ends before it begins',
    'administrator',
    '/funds',
    opened({ phases: [{ name: 'Giai đoạn 1', from: '2026-02-01', to: '2026-01-31' }] }),
    'PHASE_DATES',
  ],
  [
    'the same purpose twice',
    'administrator',
    '/funds',
    opened({ purposes: [purpose('hocbong'), purpose('hocbong')] }),
    'PURPOSE_REPEATED',
  ],
  [
    'a purpose that looks like one child’s money',
    'administrator',
    '/funds',
    opened({ purposes: [purpose('te0123456789s1')] }),
    'PURPOSE_OF_A_CHILD',
  ],
  [
    'signing tiers that do not rise',
    'administrator',
    `${FUND}/signing-policies`,
    policy('2026-07-01', 100_000_000, 50_000_000),
    'TIERS_NOT_ASCENDING',
  ],
  [
    'a signing policy before one that is set',
    'administrator',
    `${FUND}/signing-policies`,
    policy('2026-06-01', 20_000_000),
    'POLICY_OUT_OF_ORDER',
  ],
  ['a target that is set already', 'administrator', `${FUND}/targets`, target, 'TARGET_EXISTS'],
  [
    'a fund that closes before it opened',
    'administrator',
    `${FUND}/closing`,
    { closedOn: '2020-12-31' },
    'CLOSE_BEFORE_OPEN',
  ],
  [
    'a transfer to a fund that takes cash only',
    'cashier',
    '/books/hl/tienmat/2026/donations',
    gift({ placeId: 'nh' }),
    'CHANNEL_NOT_ACCEPTED',
  ],
  ['an item that is listed already', 'administrator', `${FUND}/items`, item, 'ITEM_EXISTS'],
  ['a bundle that is defined', 'administrator', `${FUND}/bundles`, bundle('tet'), 'BUNDLE_EXISTS'],
  [
    'a bundle that names rice twice',
    'administrator',
    `${FUND}/bundles`,
    bundle('doi', 2),
    'BUNDLE_PART_REPEATED',
  ],
  [
    'a drive that expects twice of one unit',
    'administrator',
    `${FUND}/drives`,
    drive({ driveId: 'khac', units: [...drive().units, ...drive().units] }),
    'DRIVE_UNIT_REPEATED',
  ],
  [
    'a gift to a drive that had not begun',
    'cashier',
    `${BOOK}/donations`,
    gift({ driveId: 'ngayluong', occurredOn: '2026-11-09' }),
    'DATE_BEFORE_DRIVE',
  ],
];

const place = (changes: object) => ({
  ...{ placeId: 'moi', kind: 'safe', name: 'Két', openedOn: '2026-01-01', ...changes },
});
const post = (capacity: string, from: string, changes: object = {}) => ({
  ...{ capacity, from, ...changes },
});

const ofOffices: readonly Mistake[] = [
  [
    'a safe that is there',
    'administrator',
    `${OFFICE}/places`,
    place({ placeId: 'ket' }),
    'PLACE_EXISTS',
  ],
  [
    'a bank account without its number',
    'administrator',
    `${OFFICE}/places`,
    place({ kind: 'bank', bankBin: '970405' }),
    'BANK_ACCOUNT_INCOMPLETE',
  ],
  [
    'an appointment that ends before it begins',
    'administrator',
    `${OFFICE}/appointments`,
    ({ auditor: { personId } }) =>
      post('signatory', '2026-11-01', { personId, until: '2026-10-31' }),
    'APPOINTMENT_DATES',
  ],
  [
    'a cashier appointed again',
    'administrator',
    `${OFFICE}/appointments`,
    ({ cashier: { personId } }) => post('cashier', '2026-11-01', { personId }),
    'ALREADY_APPOINTED',
  ],
  [
    'the end of a post that the person does not hold',
    'administrator',
    `${OFFICE}/appointment-ends`,
    ({ auditor: { personId } }) => ({ personId, capacity: 'cashier', endedOn: TODAY }),
    'APPOINTMENT_UNKNOWN',
  ],
  [
    'a delegation to oneself',
    'accountHolder',
    `${OFFICE}/delegations`,
    ({ accountHolder: { personId } }) => ({
      ...{ fromPersonId: personId, toPersonId: personId, capacity: 'accountHolder' },
      ...{ from: TODAY, until: '2026-11-30' },
    }),
    'DELEGATION_TO_SELF',
  ],
];

const ofEmulation: readonly Mistake[] = [
  [
    'progress put right to what it was',
    'accountant',
    `${FUND}/targets/lop/progress/corrections`,
    { ...progress, reason: 'mistaken' },
    'FIGURE_UNCHANGED',
  ],
  ['a pair under an id that is used', 'administrator', `${FUND}/pairs`, pair('dau'), 'PAIR_EXISTS'],
  [
    'a cluster that helps a commune',
    'administrator',
    `${FUND}/pairs`,
    pair('cumgiup', { unitId: 'cum' }),
    'PAIR_WITH_CLUSTER',
  ],
  [
    'a pair that ends once more',
    'administrator',
    `${FUND}/pairs/dau/ending`,
    { endedOn: '2026-07-31', basis },
    'PAIR_ENDED',
  ],
  [
    'the right to a cross-audit, granted while it holds',
    'administrator',
    '/clusters/cum/cross-audits',
    { ...crossAudit, from: '2026-11-30', until: '2026-12-31' },
    'CROSS_AUDIT_OVERLAPS',
  ],
  [
    'budget money that is stated already',
    'accountant',
    '/units/hl/programme-money',
    { ...declared, basis },
    'PROGRAMME_MONEY_EXISTS',
  ],
];

const cashierGrants = ({ cashier: { personId } }: { readonly cashier: Someone }) =>
  `/persons/${personId}/grants`;
const role = (name: string) => ({ role: name, unitId: 'hl' });

const ofStaff: readonly Mistake[] = [
  [
    'a person who is on the staff list',
    'administrator',
    '/persons',
    ({ cashier: { personId } }) => ({ personId }),
    'PERSON_EXISTS',
  ],
  ['a role granted again', 'administrator', cashierGrants, role('cashier'), 'GRANT_EXISTS'],
  [
    'a cashier who is to keep the accounts, too',
    'administrator',
    cashierGrants,
    role('accountant'),
    'ROLES_INCOMPATIBLE',
  ],
  [
    'a role taken back that nobody has',
    'administrator',
    (people) => `${cashierGrants(people)}/revocations`,
    role('auditor'),
    'GRANT_UNKNOWN',
  ],
];

describe('mistakes about the tree of units', () => itRefuses(ofUnits, () => union));
describe('mistakes about a fund and its lists', () => itRefuses(ofFunds, () => union));
describe('mistakes about an office', () => itRefuses(ofOffices, () => union));
describe('mistakes about targets, pairs and clusters', () => itRefuses(ofEmulation, () => union));
describe('mistakes about the staff', () => itRefuses(ofStaff, () => union));
