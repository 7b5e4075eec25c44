import { formatMoney, formatShort } from '../format.js';
import type { UnitRaised } from '../view-models.js';
import { addressOf } from '../places.js';
import { FigureTable } from './figure-table.js';
import { UnitLink } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  readonly units: readonly UnitRaised[];
  readonly setting: Setting;
}

/**
 * One square of the exercise book for each commune, in administrative order and all on one scale.
 * It is no map: neighbours in the grid need not be neighbours on the ground.
 */
export function UnitGrid({ units, setting }: Props) {
  const text = setting.say.units;
  const largest = Math.max(1, ...units.map((unit) => unit.raised));
  return (
    <>
      <ul class="grid">
        {units.map((unit) => (
          <li key={unit.code}>
            <Square unit={unit} largest={largest} setting={setting} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{setting.say.chart.table}</summary>
        <FigureTable
          label={text.territorial(units.length)}
          head={setting.say.allUnits.name}
          columns={[setting.say.allUnits.raised]}
          rows={units.map((unit) => ({
            name: <UnitLink unit={unit} setting={setting} />,
            cells: [formatMoney(unit.raised)],
          }))}
        />
      </details>
    </>
  );
}

function Square(props: { unit: UnitRaised; largest: number; setting: Setting }) {
  const { unit, largest, setting } = props;
  const share = Math.round((Math.max(0, unit.raised) / largest) * 1000) / 10;
  return (
    <a href={addressOf({ page: 'unit', code: unit.code }, setting.language)} title={unit.name}>
      <bdi>{placeIn(unit.name)}</bdi>
      <svg aria-hidden="true" focusable="false">
        <rect class="r" y={`${100 - share}%`} width="100%" height={`${share}%`} />
      </svg>
      <span class="money">{formatShort(unit.raised, setting.say.scale)}</span>
    </a>
  );
}

/** `Hội LHPN phường Hồng Gai` → `Hồng Gai`: in a square there is no room for what all have in common. */
export function placeIn(name: string): string {
  return /(?:^|\s)(?:phường|xã|đặc khu|thị trấn)\s+(.+)$/iu.exec(name)?.[1] ?? name;
}
