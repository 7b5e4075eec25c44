import { formatDate, formatMoney, formatNumber } from '../format.js';
import type { Target } from '../view-models.js';
import { FigureTable, type FigureRow } from './figure-table.js';
import { Name, UnitLink } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  readonly targets: readonly Target[];
  readonly setting: Setting;
  readonly label: string;
  /** What the rows are named for; on a unit's own page, what is counted. */
  readonly by: 'unit' | 'metric';
}

/** Target and actual side by side, each row with how far it has come. */
export function TargetTable({ targets, setting, label, by }: Props) {
  const text = setting.say.targets;
  return (
    <FigureTable
      label={label}
      head={by === 'unit' ? text.unit : text.metric}
      columns={[text.target, text.reached, text.due]}
      rows={targets.map((target) => rowOf(target, by, setting))}
    />
  );
}

function rowOf(target: Target, by: Props['by'], setting: Setting): FigureRow {
  const { operators } = setting.say.targets;
  const amount = target.money ? formatMoney : formatNumber;
  return {
    name: (
      <>
        {by === 'unit' ? (
          <UnitLink unit={target.unit} setting={setting} />
        ) : (
          <Name of={target.metric} setting={setting} />
        )}
        <Progress target={target} />
      </>
    ),
    cells: [
      `${operators[target.operator]} ${amount(target.value)}`,
      amount(target.reached),
      formatDate(target.due),
    ],
  };
}

/** How much of the way is done, up to the whole of it; the figures beside it say it exactly. */
function Progress({ target: { value, reached } }: { target: Target }) {
  const share = value === 0 ? 100 : Math.min(100, Math.max(0, Math.round((reached / value) * 100)));
  return (
    <svg class="bar progress" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%" />
      <rect class="r" width={`${share}%`} height="100%" />
    </svg>
  );
}
