import type { Someone } from '../someone.js';
import { itRefuses, type Mistake, type Officer } from '../refused.js';
import { BOOK, book, disbursement, gift, newPerson, TODAY, unit } from '../union.js';
import {
  CHILD_BOOK,
  commit,
  newChild,
  OFFICE,
  receive,
  sponsoredUnion,
  type SponsoredUnion,
} from './sponsored.js';

interface Dividing extends SponsoredUnion {
  /** Account holders of the communes next door, and of the trade union. */
  readonly cpHolder: Someone;
  readonly cdHolder: Someone;
  /** A child with money, and one that another union looks after since. */
  readonly lan: string;
  readonly moved: string;
}
type OfHandovers = Mistake<Officer | 'cpHolder' | 'cdHolder', Dividing>;

/**
 * `hl` went to `cp` and `bm` in halves; `cp` lives on and gave half of what it had to `bm`; the
 * trade union `cd` ended, and nothing stands above it.
 */
let union: Dividing;
beforeAll(async () => {
  const sponsored = await sponsoredUnion();
  const { administrator, accountant } = sponsored;
  for (const other of [unit('bm', 3, 'qn'), unit('kh', 3)])
    await administrator.must('/units', other);
  const cpHolder = await holderOf(sponsored, 'cp');
  const cdHolder = await holderOf(sponsored, 'cd');
  const [lan, moved] = [await newChild(sponsored), await newChild(sponsored)];
  await commit(sponsored, lan);
  await receive(sponsored, [{ childId: lan, commitmentId: 'ck1', amount: 500_000 }]);
  const away = { toUnitId: 'kh', movedOn: '2026-11-19' };
  await accountant.must(`${OFFICE}/children/${moved}/moves`, away);
  const most = disbursement('cho', { amount: 6_000_000 });
  await accountant.must(`${BOOK}/disbursement-requests`, most);
  await accountant.must(`${BOOK}/donations`, gift());
  union = { ...sponsored, cpHolder, cdHolder, lan, moved };
  await openBooks(union);
  await divide(union);
});
afterAll(() => union.close());

const holderOf = async (sponsored: SponsoredUnion, unitId: string): Promise<Someone> => {
  const administrator = await newPerson(sponsored, 'administrator', unitId);
  const holder = await newPerson(sponsored, 'accountHolder', unitId);
  await administrator.must(`/offices/${unitId}/appointments`, {
    ...{ personId: holder.personId, capacity: 'accountHolder', from: '2021-01-01' },
  });
  return holder;
};
const openBooks = async (now: Dividing): Promise<void> => {
  const { administrator, neighbour } = now;
  const safe = { placeId: 'ket', kind: 'safe', name: 'Két', openedOn: '2021-01-01' };
  await administrator.must('/offices/bm/places', safe);
  for (const unitId of ['bm', 'cd']) {
    const accountant = await newPerson(now, 'accountant', unitId);
    await accountant.must('/books', book(unitId));
  }
  await neighbour.must('/books', book('cp'));
  await neighbour.must('/books/cp/mdd/2026/donations', gift({ contributingUnitId: 'cp' }));
};
const divide = async (now: Dividing): Promise<void> => {
  const { administrator, cpHolder } = now;
  const day = { effectiveOn: '2026-11-20', windDownUntil: '2026-12-31' };
  for (const from of ['hl', 'cp'])
    await administrator.must('/units/successions', {
      ...{ ...day, successionId: `chia${from}` },
      shares: ['cp', 'bm'].map((to) => ({ from, to, share: 5_000 })),
    });
  const { effectiveOn: dissolvedOn, ...until } = day;
  const above = await newPerson(now, 'administrator', 'cd');
  await above.must('/units/cd/dissolution', { dissolvedOn, ...until });
  await cpHolder.must('/books/cp/mdd/2026/handovers', handing('chiacp', { receivers: [to('bm')] }));
};

const minutes = { number: '07/BB-BG', date: TODAY, issuer: 'Hội hl' };
const to = (toUnitId: string, children: readonly string[] = []) => ({
  ...{ toUnitId, places: [{ placeId: 'ket', toPlaceId: 'ket' }], items: [], children },
});
const handing = (handoverId: string, changes: object) => ({
  ...{ handoverId, handedOverOn: TODAY, minutes, receivers: [to('cp'), to('bm')] },
  ...changes,
});

const mistakes: readonly OfHandovers[] = [
  [
    'a unit that ended without a successor, and nothing above it',
    'cdHolder',
    '/books/cd/mdd/2026/handovers',
    handing('bg', {}),
    'HANDOVER_NO_UNIT_ABOVE',
  ],
  [
    'a second handover for one division',
    'cpHolder',
    '/books/cp/mdd/2026/handovers',
    handing('bg', { receivers: [to('bm')] }),
    'HANDOVER_ONCE_PER_DIVISION',
  ],
  [
    'a handover before what the book has entered since',
    'accountHolder',
    `${BOOK}/handovers`,
    handing('bg', { handedOverOn: '2026-11-21' }),
    'HANDOVER_BEFORE_ENTRY',
  ],
  [
    'a request that no receiver’s half can pay',
    'accountHolder',
    `${BOOK}/handovers`,
    handing('bg', {}),
    'HANDOVER_REQUEST_NOT_COVERED',
  ],
  [
    'a child’s money that nobody is to receive',
    'accountHolder',
    `${CHILD_BOOK}/handovers`,
    handing('bg', {}),
    'HANDOVER_CHILD_NOT_ASSIGNED',
  ],
  [
    'a child that another union looks after',
    'accountHolder',
    `${CHILD_BOOK}/handovers`,
    ({ lan, moved }) => handing('bg', { receivers: [to('cp', [lan, moved]), to('bm')] }),
    'HANDOVER_CHILD_ELSEWHERE',
  ],
];

describe('mistakes about the handover of a book', () => itRefuses(mistakes, () => union));
