import type {
  SuccessionShare,
  UnitDissolved,
  UnitEstablished,
  UnitMoved,
  UnitRenamed,
  UnitsSucceeded,
} from '#contracts';
import { yearOf } from '../calendar.js';
import { livesOn, sharesByUnit } from './shares-by-unit.js';
import type { Dated, Organisation, OrganisationEvent, Succession, Unit } from './state.js';

/** The earlier of two changes on one day never showed at a day's end: the later one replaces it. */
const hold = <T>(values: Dated<T>[], from: string, value: T): void => {
  if (values.at(-1)?.from === from) values.pop();
  values.push({ from, value });
};

const recorded = ({ units }: Organisation, unitId: string): Unit => {
  const unit = units.get(unitId);
  if (!unit) throw new Error(`corrupt stream: unit ${unitId} was never established`);
  return unit;
};

const place = (
  organisation: Organisation,
  unitId: string,
  parentId: string | undefined,
  from: string,
): void => {
  const { parents } = recorded(organisation, unitId);
  const previous = parents.at(-1)?.value;
  if (previous !== undefined) recorded(organisation, previous).children.set(unitId, from);
  if (parentId !== undefined) recorded(organisation, parentId).children.set(unitId, undefined);
  hold(parents, from, parentId);
};

const establish = (organisation: Organisation, data: UnitEstablished): void => {
  const { unitId, code, kind, level, name, establishedOn } = data;
  organisation.units.set(unitId, {
    unitId,
    kind,
    level,
    establishedOn,
    names: [{ from: establishedOn, value: name }],
    codes: [{ from: establishedOn, value: code }],
    parents: [],
    successions: [],
    children: new Map(),
    changedOn: establishedOn,
    receivedOn: '',
  });
  organisation.codes.set(code, { unitId });
  place(organisation, unitId, data.parentId, establishedOn);
};

/** Given up on New Year's Day, a code was not used in that year any more. */
const freeFromYear = (givenUpOn: string): number =>
  givenUpOn.endsWith('-01-01') ? yearOf(givenUpOn) : yearOf(givenUpOn) + 1;

const rename = (organisation: Organisation, data: UnitRenamed): void => {
  const { unitId, name, code, effectiveOn } = data;
  const unit = recorded(organisation, unitId);
  const oldCode = unit.codes.at(-1)?.value;
  hold(unit.names, effectiveOn, name);
  unit.changedOn = effectiveOn;
  if (code === undefined || code === oldCode) return;
  if (oldCode !== undefined)
    organisation.codes.set(oldCode, { unitId, freeFromYear: freeFromYear(effectiveOn) });
  organisation.codes.set(code, { unitId });
  hold(unit.codes, effectiveOn, code);
};

const move = (organisation: Organisation, data: UnitMoved): void => {
  place(organisation, data.unitId, data.parentId, data.effectiveOn);
  recorded(organisation, data.unitId).changedOn = data.effectiveOn;
};

const end = (organisation: Organisation, unit: Unit, on: string, windDownUntil: string): void => {
  unit.endedOn = on;
  unit.windDownUntil = windDownUntil;
  const parent = unit.parents.at(-1)?.value;
  if (parent !== undefined) recorded(organisation, parent).children.set(unit.unitId, on);
  const code = unit.codes.at(-1)?.value;
  if (code !== undefined)
    organisation.codes.set(code, {
      unitId: unit.unitId,
      freeFromYear: yearOf(windDownUntil) + 1,
    });
};

const partOf = ({ to, share }: SuccessionShare): Succession['parts'][number] =>
  to === undefined ? { share } : { to, share };

const succeed = (organisation: Organisation, data: UnitsSucceeded): void => {
  const { effectiveOn, windDownUntil } = data;
  organisation.successions.add(data.successionId);
  for (const [unitId, shares] of sharesByUnit(data.shares)) {
    const unit = recorded(organisation, unitId);
    unit.successions.push({ effectiveOn, parts: shares.map(partOf) });
    unit.changedOn = effectiveOn;
    if (!livesOn(unitId, shares)) end(organisation, unit, effectiveOn, windDownUntil);
  }
  for (const { from, to } of data.shares) {
    if (to === undefined || to === from) continue;
    const receiver = recorded(organisation, to);
    if (receiver.receivedOn < effectiveOn) receiver.receivedOn = effectiveOn;
  }
};

/** A dissolution is a succession to nobody. */
const dissolve = (organisation: Organisation, data: UnitDissolved): void => {
  const unit = recorded(organisation, data.unitId);
  unit.successions.push({ effectiveOn: data.dissolvedOn, parts: [{ share: 10_000 }] });
  unit.changedOn = data.dissolvedOn;
  end(organisation, unit, data.dissolvedOn, data.windDownUntil);
};

export const evolve = (organisation: Organisation, event: OrganisationEvent): Organisation => {
  switch (event.type) {
    case 'UnitEstablished':
      establish(organisation, event.data);
      break;
    case 'UnitRenamed':
      rename(organisation, event.data);
      break;
    case 'UnitMoved':
      move(organisation, event.data);
      break;
    case 'UnitsSucceeded':
      succeed(organisation, event.data);
      break;
    case 'UnitDissolved':
      dissolve(organisation, event.data);
      break;
  }
  return organisation;
};
