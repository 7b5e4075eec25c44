import type { DeclareProgrammeMoney } from '#contracts';
import { yearOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { mustBeFund } from '../fund/preconditions.js';
import type { Fund } from '../fund/state.js';
import type { Organisation } from '../organisation/state.js';
import { unitOf } from '../organisation/unit-on.js';
import type { ProgrammeMoney, ProgrammeMoneyEvent } from './state.js';

interface Surroundings {
  readonly units: Organisation;
  readonly programme: Fund;
}

/** Of a year that has come, in which the unit was there; a closed fund's programme may still go on. */
export const declareProgrammeMoney = (
  command: DeclareProgrammeMoney,
  { declared }: ProgrammeMoney,
  { units, programme }: Surroundings,
  { actor, today }: Context,
): ProgrammeMoneyEvent[] => {
  const { unitId, fundId, declarationId, year } = command;
  mustBeFund(programme, fundId);
  if (declared.has(declarationId))
    throw new Refusal('PROGRAMME_MONEY_EXISTS', { declaration: declarationId });
  if (year > yearOf(today)) throw new Refusal('PROGRAMME_YEAR_IN_FUTURE', { year });
  mustBeUnitIn(units, unitId, year);
  return [{ type: 'ProgrammeMoneyDeclared', data: { ...command, declaredBy: actor } }];
};

const mustBeUnitIn = (units: Organisation, unitId: string, year: number): void => {
  const { establishedOn, endedOn } = unitOf(units, unitId);
  if (yearOf(establishedOn) > year)
    throw new Refusal('UNIT_NOT_YET_ESTABLISHED', { unit: unitId, date: establishedOn });
  if (endedOn !== undefined && endedOn <= `${String(year)}-01-01`)
    throw new Refusal('UNIT_ENDED', { unit: unitId, date: endedOn });
};
