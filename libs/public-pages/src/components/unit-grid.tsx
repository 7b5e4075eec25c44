import { formatShort } from '../format.js';
import type { UnitGroup, UnitRaised } from '../view-models.js';
import { addressOf } from '../places.js';
import { explainedAt, FigureLink, supportOf } from './figure-link.js';
import { FigureTable } from './figure-table.js';
import { UnitLink } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  readonly units: readonly UnitRaised[];
  /** Left out: of all funds. */
  readonly fund?: { readonly code: string };
  readonly setting: Setting;
}

/**
 * One square of the exercise book for each commune, in administrative order and all on one scale.
 * It is no map: neighbours in the grid need not be neighbours on the ground.
 */
export function UnitGrid({ units, fund, setting }: Props) {
  const text = setting.say.units;
  const { year } = setting;
  const raised = (unit: string) => explainedAt('raised', { funds: fund && [fund], unit, year });
  const given = (unit: string) => supportOf(unit, { fund: fund?.code, year });
  const reach = {
    up: Math.max(1, ...units.map((unit) => unit.raised)),
    down: Math.max(0, ...units.map((unit) => unit.supported)),
  };
  return (
    <>
      <ul class="grid">
        {units.map((unit) => (
          <li key={unit.code}>
            <Square unit={unit} reach={reach} setting={setting} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{setting.say.chart.table}</summary>
        <FigureTable
          label={text.territorial(units.length)}
          head={setting.say.allUnits.name}
          columns={[setting.say.unit.total, setting.say.unit.supported]}
          rows={units.map((unit) => ({
            name: <UnitLink unit={unit} setting={setting} />,
            cells: [
              <FigureLink amount={unit.raised} to={raised(unit.code)} setting={setting} />,
              <FigureLink amount={unit.supported} to={given(unit.code)} setting={setting} />,
            ],
          }))}
        />
      </details>
    </>
  );
}

/** How far the longest bars go, in đồng. */
interface Reach {
  readonly up: number;
  readonly down: number;
}

function Square(props: { unit: UnitRaised; reach: Reach; setting: Setting }) {
  const { unit, reach, setting } = props;
  const percent = (amount: number) =>
    Math.round((Math.max(0, amount) / (reach.up + reach.down)) * 1000) / 10;
  const [zero, up, down] = [percent(reach.up), percent(unit.raised), percent(unit.supported)];
  return (
    <a href={addressOf({ page: 'unit', code: unit.code }, setting.language)} title={unit.name}>
      <bdi>{placeIn(unit.name)}</bdi>
      <svg aria-hidden="true" focusable="false">
        {up > 0 && <rect class="r" y={`${zero - up}%`} width="100%" height={`${up}%`} />}
        {down > 0 && <rect class="g" y={`${zero}%`} width="100%" height={`${down}%`} />}
        <line x2="100%" y1={`${zero}%`} y2={`${zero}%`} />
      </svg>
      <span class="money">{formatShort(unit.raised, setting.say.scale)}</span>
    </a>
  );
}

/** The communes, wards and special zones among the units right below the roots. */
export const communesOf = (groups: readonly UnitGroup[]): UnitRaised[] =>
  groups.flatMap((group) => group.units).filter((unit) => unit.kind === 'territorial');

/** `Hội LHPN phường Hồng Gai` → `Hồng Gai`: in a square there is no room for what all have in common. */
export function placeIn(name: string): string {
  return /(?:^|\s)(?:phường|xã|đặc khu|thị trấn)\s+(.+)$/iu.exec(name)?.[1] ?? name;
}
