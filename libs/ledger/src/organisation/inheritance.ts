import { Refusal } from '../decider.js';
import { divideBySuccession } from './allocation.js';
import type { Organisation, Succession, Unit } from './state.js';
import { ancestorsOn, unitOf } from './unit-on.js';

/** How a unit's money goes to those that take over from it. */
export interface Inheritance {
  /** The day of the succession or dissolution. */
  readonly effectiveOn: string;
  /** Everyone who has a share, the unit itself if it lives on. */
  readonly heirs: readonly string[];
  /** What each heir gets of an amount: largest remainder, ties by code. */
  readonly divide: (amount: number) => ReadonlyMap<string, number>;
}

interface Moment {
  /** The day of the handover, and the one on which it is recorded. */
  readonly on: string;
  readonly today: string;
}

/**
 * Who takes over what a unit holds, by its latest succession up to that day; undefined when it has
 * neither ended nor been divided. What has no successor goes to the unit above. A successor whose
 * own wind-down is over hands on at once, so that nothing goes to a book that is closed for good.
 * @throws Refusal UNIT_UNKNOWN, HANDOVER_NO_UNIT_ABOVE
 */
export const inheritanceOf = (
  organisation: Organisation,
  unitId: string,
  moment: Moment,
): Inheritance | undefined => {
  const succession = latestSuccession(unitOf(organisation, unitId), moment.on);
  if (!succession) return undefined;
  const divideAmong = (amount: number): ReadonlyMap<string, number> => {
    const parts = new Map<string, number>();
    const follow = (holder: string, part: number, { effectiveOn, parts: all }: Succession) => {
      const sharing = { effectiveOn, parts: all.filter(({ share }) => share > 0) };
      for (const { to, amount: own } of divideBySuccession(organisation, part, sharing)) {
        const heir = to ?? unitAbove(organisation, holder, moment.on);
        const next = nextOf(unitOf(organisation, heir), moment);
        if (heir === unitId || !next) parts.set(heir, (parts.get(heir) ?? 0) + own);
        else follow(heir, own, next);
      }
    };
    follow(unitId, amount, succession);
    return parts;
  };
  return {
    effectiveOn: succession.effectiveOn,
    heirs: [...divideAmong(0).keys()],
    divide: divideAmong,
  };
};

const latestSuccession = ({ successions }: Unit, day: string): Succession | undefined =>
  successions.findLast(({ effectiveOn }) => effectiveOn <= day);

/** The succession of a unit that has ended and takes no entries any more. */
const nextOf = (unit: Unit, { on, today }: Moment): Succession | undefined => {
  const { windDownUntil } = unit;
  const takesEntries =
    windDownUntil === undefined || (on <= windDownUntil && today <= windDownUntil);
  return takesEntries ? undefined : unit.successions.at(-1);
};

/**
 * Where on a day the place of a unit is that was there before: itself, or all that took over from
 * it since, one after the other. @throws Refusal UNIT_UNKNOWN, HANDOVER_NO_UNIT_ABOVE
 */
export const placeOfUnitOn = (
  organisation: Organisation,
  unitId: string,
  on: string,
  since = '',
): string[] => {
  const next = unitOf(organisation, unitId).successions.find(
    ({ effectiveOn }) => since < effectiveOn && effectiveOn <= on,
  );
  if (!next) return [unitId];
  return next.parts
    .filter(({ share }) => share > 0)
    .map(({ to }) => to ?? unitAbove(organisation, unitId, on))
    .flatMap((to) => placeOfUnitOn(organisation, to, on, next.effectiveOn));
};

/** The nearest unit above that lives on that day. */
const unitAbove = (organisation: Organisation, unitId: string, on: string): string => {
  const living = ancestorsOn(organisation, unitId, on).find((above) => {
    const { endedOn } = unitOf(organisation, above);
    return endedOn === undefined || on < endedOn;
  });
  if (living === undefined) throw new Refusal('HANDOVER_NO_UNIT_ABOVE', { unit: unitId });
  return living;
};
