import type { CorrectProgrammeMoney, DeclareProgrammeMoney } from '#contracts';
import { closed, opened } from '../fund/examples.js';
import { evolve, noFund } from '../fund/state.js';
import { specify } from '../given.js';
import { established, unitsFrom } from '../organisation/examples.js';
import { fundStream, ORGANISATION_STREAM } from '../streams.js';
import { programmeMoney } from './programme-money.js';
import type { ProgrammeMoneyEvent } from './state.js';

const ACTOR = '11111111-1111-4111-8111-111111111111';
const units = unitsFrom(established('thanhhoa'), established('cu'), {
  type: 'UnitDissolved',
  data: { unitId: 'cu', dissolvedOn: '2025-07-01', windDownUntil: '2025-12-31' },
});
const { given } = specify(programmeMoney, {
  references: {
    [ORGANISATION_STREAM]: units,
    [fundStream('xbg')]: [opened, closed('2025-12-31')].reduce(evolve, noFund()),
  },
});

const basis = { number: '1893/QĐ-TTg', date: '2018-12-31', issuer: 'Thủ tướng Chính phủ' };
const statement = (changes: Partial<DeclareProgrammeMoney> = {}): DeclareProgrammeMoney => ({
  unitId: 'thanhhoa',
  fundId: 'xbg',
  declarationId: 'deannsnn',
  source: 'budget',
  year: 2023,
  amount: 3_700_000_000,
  basis,
  ...changes,
});
const declare = (changes?: Partial<DeclareProgrammeMoney>) => ({
  type: 'DeclareProgrammeMoney' as const,
  data: statement(changes),
});
const declared = (changes?: Partial<DeclareProgrammeMoney>): ProgrammeMoneyEvent => ({
  type: 'ProgrammeMoneyDeclared',
  data: { ...statement(changes), declaredBy: ACTOR },
});
const correction = (amount: number): CorrectProgrammeMoney => {
  const { unitId, fundId, declarationId } = statement();
  return { unitId, fundId, declarationId, amount, reason: 'mistaken', basis };
};
const correct = (amount: number) => ({
  type: 'CorrectProgrammeMoney' as const,
  data: correction(amount),
});

describe('money that is no charity', () => {
  it('is stated with its source, its year and what it rests on', () =>
    given().when(declare()).then(declared()));

  it('may go on when the fund receives no more', () =>
    given()
      .when(declare({ year: 2026 }))
      .then(declared({ year: 2026 })));

  it('is not stated before its year', () =>
    given()
      .when(declare({ year: 2027 }))
      .thenRefused('PROGRAMME_YEAR_IN_FUTURE', { year: 2027 }));

  it('is stated once under one id', () =>
    given(declared())
      .when(declare())
      .thenRefused('PROGRAMME_MONEY_EXISTS', { declaration: 'deannsnn' }));

  it('is that of a unit and a programme that were there', () => {
    given()
      .when(declare({ unitId: 'la' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'la' });
    given()
      .when(declare({ fundId: 'khac' }))
      .thenRefused('FUND_UNKNOWN', { fund: 'khac' });
    given()
      .when(declare({ year: 2020 }))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'thanhhoa', date: '2021-01-01' });
    const ended = { unitId: 'cu', year: 2025 };
    given().when(declare(ended)).then(declared(ended));
    given()
      .when(declare({ unitId: 'cu', year: 2026 }))
      .thenRefused('UNIT_ENDED', { unit: 'cu', date: '2025-07-01' });
  });

  it('is put right with a reason, and taken back by nought', () => {
    for (const amount of [3_070_000_000, 0])
      given(declared())
        .when(correct(amount))
        .then({
          type: 'ProgrammeMoneyCorrected',
          data: { ...correction(amount), before: 3_700_000_000, correctedBy: ACTOR },
        });
  });

  it('is put right only where it was stated, and otherwise', () => {
    given().when(correct(1)).thenRefused('PROGRAMME_MONEY_UNKNOWN', { declaration: 'deannsnn' });
    given(declared())
      .when(correct(3_700_000_000))
      .thenRefused('FIGURE_UNCHANGED', { value: 3_700_000_000 });
  });
});
