import { cashBookStream, fundStream, officeStream, ORGANISATION_STREAM } from '../../streams.js';
import { specify } from '../../given.js';
import { organisation } from '../../organisation/organisation.js';
import type { OrganisationEvent } from '../../organisation/state.js';
import { cashBook } from '../cash-book.js';
import { HOLDER, officeOf, opened, REFERENCES, stateAfter, TODAY } from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** A district that ended on 1 March, its two communes, and the province above them. */
export const DISTRICT = { unitId: 'huyen', fundId: 'pnbc', year: 2026 };
export const ENDED_ON = '2026-03-01';
export const WIND_DOWN = '2026-06-30';
export const DAY = '2026-03-16';

const established = (unitId: string, code: string, parentId?: string): OrganisationEvent => ({
  type: 'UnitEstablished',
  data: {
    unitId,
    code,
    kind: 'territorial',
    level: 1,
    name: code,
    establishedOn: '2021-01-01',
    ...(parentId !== undefined && { parentId }),
  },
});

const forest: OrganisationEvent[] = [
  established('tinh', 'QN'),
  established('huyen', 'QN_HM', 'tinh'),
  established('xaa', 'QN_A', 'tinh'),
  established('xab', 'QN_B', 'tinh'),
  established('xac', 'QN_C', 'tinh'),
];

export const succession = (
  shares: readonly { readonly to?: string; readonly share: number }[],
  { from = 'huyen', effectiveOn = ENDED_ON, windDownUntil = WIND_DOWN } = {},
): OrganisationEvent => ({
  type: 'UnitsSucceeded',
  data: {
    successionId: `${from}${effectiveOn}`,
    effectiveOn,
    windDownUntil,
    shares: shares.map((share) => ({ from, ...share })),
  },
});

export const unitsAfter = (...events: readonly OrganisationEvent[]) =>
  [...forest, ...events].reduce(
    (units, event) => organisation.evolve(units, event),
    organisation.initial(),
  );

/** One commune takes two thirds, the other the rest. */
export const twoThirds = succession([
  { to: 'xaa', share: 6_667 },
  { to: 'xab', share: 3_333 },
]);

export const openedIn = (unitCode: string): CashBookEvent => {
  if (opened.type !== 'BookOpened') throw new Error('no opening');
  return { ...opened, data: { ...opened.data, unitCode, openedOn: '2026-01-01' } };
};

export const worldOf = (...events: readonly OrganisationEvent[]) => ({
  [ORGANISATION_STREAM]: unitsAfter(...events),
  [fundStream('pnbc')]: REFERENCES[fundStream('pnbc')],
  ...Object.fromEntries(
    ['huyen', 'xaa', 'xab', 'xac', 'tinh'].map((unitId) => [
      officeStream(unitId),
      officeOf(unitId),
    ]),
  ),
});

const bookOf = (unitId: string) => cashBookStream({ ...DISTRICT, unitId });

export const HEIRS = {
  [bookOf('xaa')]: stateAfter(openedIn('QN_A')),
  [bookOf('xab')]: stateAfter(openedIn('QN_B')),
  [bookOf('tinh')]: stateAfter(openedIn('QN')),
};

export const merged = (...events: readonly OrganisationEvent[]) =>
  specify(cashBook, {
    references: { ...worldOf(...events), ...HEIRS },
    context: { actor: HOLDER, today: TODAY },
  });

export const minutes = { number: '01/BB-BG', date: DAY, issuer: 'Hội LHPN huyện' };

export const receiver = (toUnitId: string, items: { kind: string; count: number }[] = []) => ({
  toUnitId,
  places: [
    { placeId: 'ket', toPlaceId: 'nganhang' },
    { placeId: 'nganhang', toPlaceId: 'nganhang' },
  ],
  items,
});

export const handOver = (...receivers: ReturnType<typeof receiver>[]) => ({
  type: 'HandOverBook' as const,
  data: { ...DISTRICT, handoverId: 'bg1', handedOverOn: DAY, minutes, receivers },
});
