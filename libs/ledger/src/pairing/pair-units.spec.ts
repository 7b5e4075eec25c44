import type { EndPairing, PairUnits } from '#contracts';
import { opened } from '../fund/examples.js';
import { fund } from '../fund/fund.js';
import { specify } from '../given.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { fundStream, ORGANISATION_STREAM } from '../streams.js';
import { pairing } from './pairing.js';
import type { PairingEvent } from './state.js';

const ACTOR = '11111111-1111-4111-8111-111111111111';
const units = unitsFrom(
  established('bacninh'),
  established('adoi', 'externalPartner'),
  established('xabac', 'externalPartner'),
  established('cum', 'cluster'),
);
const { given } = specify(pairing, {
  references: {
    [ORGANISATION_STREAM]: units,
    [fundStream('xbg')]: fund.evolve(fund.initial(), opened),
  },
});

const basis = { number: '30/HD', date: '2022-01-05', issuer: 'TW Hội LHPN Việt Nam' };
const wish = (changes: Partial<PairUnits> = {}): PairUnits => ({
  fundId: 'xbg',
  pairId: 'bnad',
  unitId: 'bacninh',
  partnerUnitId: 'adoi',
  from: '2022-03-01',
  basis,
  ...changes,
});
const pair = (changes?: Partial<PairUnits>) => ({
  type: 'PairUnits' as const,
  data: wish(changes),
});
const paired = (changes?: Partial<PairUnits>): PairingEvent => ({
  type: 'UnitsPaired',
  data: { ...wish(changes), pairedBy: ACTOR },
});
const ending = (endedOn: string): EndPairing => ({ fundId: 'xbg', pairId: 'bnad', endedOn, basis });
const end = (endedOn: string) => ({ type: 'EndPairing' as const, data: ending(endedOn) });
const ended = (endedOn: string): PairingEvent => ({
  type: 'PairingEnded',
  data: { ...ending(endedOn), endedBy: ACTOR },
});

describe('a pair', () => {
  it('is a unit and a commune at the border, from a day on', () =>
    given().when(pair()).then(paired()));

  it('is not a unit with itself', () =>
    given()
      .when(pair({ partnerUnitId: 'bacninh' }))
      .thenRefused('PAIR_WITH_ITSELF', { unit: 'bacninh' }));

  it('is of units that are there, and no clusters', () => {
    given()
      .when(pair({ partnerUnitId: 'la' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'la' });
    given()
      .when(pair({ unitId: 'cum' }))
      .thenRefused('PAIR_WITH_CLUSTER', { unit: 'cum' });
    given()
      .when(pair({ from: '2020-12-31' }))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'bacninh', date: '2021-01-01' });
  });

  it('belongs to a programme that is there', () =>
    given()
      .when(pair({ fundId: 'khac' }))
      .thenRefused('FUND_UNKNOWN', { fund: 'khac' }));

  it('does not end before it begins', () =>
    given()
      .when(pair({ until: '2022-02-28' }))
      .thenRefused('DATES_BACKWARDS', { from: '2022-03-01', until: '2022-02-28' }));

  it('has an id of its own', () =>
    given(paired()).when(pair()).thenRefused('PAIR_EXISTS', { pair: 'bnad' }));

  it('is not made twice for the same days', () => {
    given(paired())
      .when(pair({ pairId: 'hai', from: '2025-01-01' }))
      .thenRefused('PAIR_OVERLAPS', { from: '2022-03-01' });
    const again = { pairId: 'hai', from: '2025-01-01' };
    given(paired(), ended('2024-12-31')).when(pair(again)).then(paired(again));
  });

  it('leaves the commune free for other partners, and the unit for other communes', () => {
    const other = { pairId: 'hai', partnerUnitId: 'xabac' };
    given(paired()).when(pair(other)).then(paired(other));
    const back = { pairId: 'hai', unitId: 'xabac' };
    given(paired()).when(pair(back)).then(paired(back));
  });
});

describe('the end of a pair', () => {
  it('is a day from the first one on', () => {
    given(paired()).when(end('2025-12-31')).then(ended('2025-12-31'));
    given(paired())
      .when(end('2022-02-28'))
      .thenRefused('DATES_BACKWARDS', { from: '2022-03-01', until: '2022-02-28' });
  });

  it('comes once, and not after the last day', () => {
    given(paired(), ended('2025-12-31'))
      .when(end('2025-06-30'))
      .thenRefused('PAIR_ENDED', { pair: 'bnad', date: '2025-12-31' });
    given(paired({ until: '2025-12-31' }))
      .when(end('2026-01-01'))
      .thenRefused('PAIR_ENDED', { pair: 'bnad', date: '2025-12-31' });
    given(paired({ until: '2025-12-31' }))
      .when(end('2025-06-30'))
      .then(ended('2025-06-30'));
  });

  it('needs a pair', () =>
    given().when(end('2025-12-31')).thenRefused('PAIR_UNKNOWN', { pair: 'bnad' }));
});
