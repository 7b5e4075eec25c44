import { journalOf } from '../journal-address.js';
import type { UnitGroup, UnitRaised } from '../view-models.js';
import type { BarKind } from './patterns.js';
import { explainedAt, FigureLink } from './figure-link.js';
import { UnitLink } from './names.js';
import type { Setting } from './setting.js';

/** Each root of today's tree with the units right below it, in administrative order. */
export function UnitGroups({
  groups,
  setting,
}: {
  groups: readonly UnitGroup[];
  setting: Setting;
}) {
  const largest = Math.max(1, ...groups.flatMap((group) => group.units.map((unit) => unit.raised)));
  if (groups.length === 0) return <p>{setting.say.units.none}</p>;
  return groups.map((group) => (
    <Group key={group.code} group={group} largest={largest} setting={setting} />
  ));
}

function Group(props: { group: UnitGroup; largest: number; setting: Setting }) {
  const { group, largest, setting } = props;
  const text = setting.say.units;
  const territorial = group.units.filter((unit) => unit.kind === 'territorial');
  const others = group.units.filter((unit) => unit.kind !== 'territorial');
  return (
    <>
      <h2 class="root">
        <UnitLink unit={group} setting={setting} />
        <b>
          <RaisedInYear unit={group} setting={setting} />
        </b>
      </h2>
      <Tiles units={territorial} {...{ largest, setting }} title={text.territorial} />
      <Tiles units={others} {...{ largest, setting }} title={text.others} />
      {group.own !== 0 && group.units.length > 0 && (
        <p class="own">
          {text.own}{' '}
          <b>
            <FigureLink
              amount={group.own}
              to={journalOf({ unit: group.code, own: true, kind: 'received', year: setting.year })}
              setting={setting}
            />
          </b>
        </p>
      )}
    </>
  );
}

interface TilesProps {
  readonly units: readonly UnitRaised[];
  readonly largest: number;
  readonly setting: Setting;
  readonly title: (count: number) => string;
}

/** One square of the grid paper for each unit: its name, a bar on one scale, the exact amount. */
function Tiles({ units, largest, setting, title }: TilesProps) {
  if (units.length === 0) return null;
  return (
    <>
      <h3>{title(units.length)}</h3>
      <ul class="tiles">
        {units.map((unit) => (
          <li key={unit.code}>
            <UnitLink unit={unit} setting={setting} />
            <Bar amount={unit.raised} largest={largest} />
            <RaisedInYear unit={unit} setting={setting} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a unit raised in the year of the page, as units are organised today. */
export function RaisedInYear({ unit, setting }: { unit: RaisedUnit; setting: Setting }) {
  const to = explainedAt('raised', { unit: unit.code, year: setting.year });
  return <FigureLink amount={unit.raised} to={to} setting={setting} />;
}

type RaisedUnit = Pick<UnitRaised, 'code' | 'raised'>;

/** A bar beside a figure; the figure says the same, so readers of the page's text pass over it. */
export function Bar(props: { amount: number; largest: number; of?: BarKind }) {
  const { amount, largest, of = 'r' } = props;
  const width = Math.round((Math.max(0, amount) / largest) * 1000) / 10;
  return (
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class={of} width={`${width}%`} height="100%" />
    </svg>
  );
}
