import fc from 'fast-check';
import { Refusal, type References } from '../decider.js';
import { allocateToToday } from './allocation.js';
import { evolve } from './evolve.js';
import { organisation } from './organisation.js';
import type { Organisation, OrganisationCommand, OrganisationEvent } from './state.js';
import { codeOn, parentOn, parentThen } from './unit-on.js';

const UNITS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg'];
const DAYS = ['2024-11-15', '2024-12-31', '2025-01-01', '2025-01-02', '2025-02-15', '2025-03-01'];
const MONTHS = ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04'];

const unit = fc.constantFrom(...UNITS);
const day = fc.constantFrom(...DAYS);
const parent = fc.option(unit, { nil: undefined });
const code = fc.constantFrom('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8');
const windDownUntil = fc.constantFrom('2025-03-01', '2025-12-31');

const establish = fc
  .record({
    unitId: unit,
    code,
    parentId: parent,
    establishedOn: fc.constantFrom(...DAYS.slice(0, 3)),
  })
  .map(({ parentId, ...data }): OrganisationCommand => ({
    type: 'EstablishUnit',
    data: { ...data, kind: 'territorial', level: 1, name: 'tên', ...(parentId && { parentId }) },
  }));
const rename = fc
  .record({ unitId: unit, code, effectiveOn: day })
  .map((data): OrganisationCommand => ({ type: 'RenameUnit', data: { ...data, name: 'khác' } }));
const move = fc
  .record({ unitId: unit, parentId: parent, effectiveOn: day })
  .map(({ parentId, ...data }): OrganisationCommand => ({
    type: 'MoveUnit',
    data: { ...data, ...(parentId && { parentId }) },
  }));
const dissolve = fc
  .record({ unitId: unit, dissolvedOn: day, windDownUntil })
  .map((data): OrganisationCommand => ({ type: 'DissolveUnit', data }));

/** Cuts the whole at random places among the successors drawn. */
const sharesFrom = (from: string) =>
  fc
    .record({
      to: fc.uniqueArray(parent, { minLength: 1, maxLength: 3 }),
      cuts: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 2 }),
    })
    .map(({ to, cuts }) => {
      const inner = cuts.slice(0, to.length - 1).toSorted((a, b) => a - b);
      const bounds = [0, ...inner, 10_000];
      return to.map((unitId, index) => ({
        from,
        ...(unitId && { to: unitId }),
        share: bounds[index + 1]! - bounds[index]!,
      }));
    });
const succeed = fc
  .record({
    successionId: fc.uuid(),
    effectiveOn: day,
    windDownUntil,
    shares: fc
      .uniqueArray(unit, { minLength: 1, maxLength: 2 })
      .chain((from) => fc.tuple(...from.map(sharesFrom)))
      .map((lists) => lists.flat()),
  })
  .map((data): OrganisationCommand => ({ type: 'SucceedUnits', data }));

/** Begins with units, so that what follows has something to change. */
const history = fc
  .tuple(
    fc.array(establish, { minLength: 8, maxLength: 12 }),
    fc.array(fc.oneof(establish, rename, move, move, dissolve, succeed, succeed), {
      minLength: 5,
      maxLength: 30,
    }),
  )
  .map(([first, then]) => [...first, ...then]);

const alone: References = {
  state: () => {
    throw new Error('the organisation judges by itself');
  },
};

const accepted = (command: OrganisationCommand, forest: Organisation): OrganisationEvent[] => {
  try {
    return organisation.decide(command, forest, alone, { actor: 'a', today: '2026-03-16' });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

const lived = (commands: readonly OrganisationCommand[]) => {
  const forest = organisation.initial();
  const events: OrganisationEvent[] = [];
  for (const command of commands)
    for (const event of accepted(command, forest)) {
      organisation.evolve(forest, event);
      events.push(event);
    }
  return { forest, events };
};

const climb = (unitId: string, above: (unitId: string) => string | undefined): number => {
  let steps = 0;
  for (let at: string | undefined = unitId; at !== undefined; at = above(at)) {
    steps += 1;
    if (steps > UNITS.length) throw new Error(`a circle above ${unitId}`);
  }
  return steps;
};

const livesOn = (forest: Organisation, unitId: string, on: string): boolean => {
  const { establishedOn, endedOn } = forest.units.get(unitId)!;
  return establishedOn <= on && (endedOn === undefined || on < endedOn);
};

describe('whatever is recorded of the organisation, in whatever order', () => {
  const RUNS = { numRuns: 250 };
  const always = (holds: (forest: Organisation, events: OrganisationEvent[]) => void) =>
    fc.assert(
      fc.property(history, (commands) => {
        const { forest, events } = lived(commands);
        holds(forest, events);
      }),
      RUNS,
    );

  it('no unit is ever above itself, and what is above a living unit lives', () =>
    always((forest) => {
      for (const unitId of forest.units.keys())
        for (const on of DAYS.filter((date) => livesOn(forest, unitId, date))) {
          climb(unitId, (below) => parentOn(forest, below, on));
          const above = parentOn(forest, unitId, on);
          expect(above === undefined || livesOn(forest, above, on)).toBe(true);
        }
    }));

  it('the way up, as organised then, ends in every month', () =>
    always((forest) => {
      for (const unitId of forest.units.keys())
        for (const month of MONTHS) climb(unitId, (below) => parentThen(forest, below, month));
    }));

  it('no two units have one code on one day', () =>
    always((forest) => {
      for (const on of DAYS) {
        const living = [...forest.units.keys()].filter((unitId) => livesOn(forest, unitId, on));
        expect(new Set(living.map((unitId) => codeOn(forest, unitId, on))).size).toBe(
          living.length,
        );
      }
    }));

  it('then and today have equal grand totals, and today names living units only', () =>
    fc.assert(
      fc.property(history, fc.integer({ min: -1e13, max: 1e13 }), (commands, amount) => {
        const { forest } = lived(commands);
        for (const unitId of forest.units.keys())
          for (const month of MONTHS) {
            const parts = allocateToToday(forest, unitId, amount, month);
            expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
            for (const part of parts)
              expect(part.unitId === undefined || !forest.units.get(part.unitId)?.endedOn).toBe(
                true,
              );
          }
      }),
      RUNS,
    ));

  it('a replay of what was recorded gives the same organisation', () =>
    always((forest, events) => {
      const read = JSON.parse(JSON.stringify(events)) as OrganisationEvent[];
      expect(read.reduce(evolve, organisation.initial())).toEqual(forest);
    }));

  it('every kind of change occurs among the histories tried', () => {
    const seen = new Set<string>();
    for (const commands of fc.sample(history, { numRuns: 200, seed: 1 }))
      for (const { type } of lived(commands).events) seen.add(type);
    expect(seen.size).toBe(5);
  });
});
