import { formatDate, formatMoney, formatNumber } from '../format.js';
import type { Target } from '../view-models.js';
import { FigureTable, type FigureRow } from './figure-table.js';
import { explainedAt, FigureLink } from './figure-link.js';
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
      <span class="goal">
        {operators[target.operator]} {amount(target.value)}
      </span>,
      target.money ? <Reached target={target} setting={setting} /> : formatNumber(target.reached),
      formatDate(target.due),
    ],
  };
}

/** What was raised in its months by the unit and all below it, as units are organised today. */
function Reached({ target, setting }: { target: Target; setting: Setting }) {
  const { fund, unit, from, due, reached } = target;
  const span = { ...(from !== null && { from }), until: due.slice(0, 7) };
  const to = explainedAt('raised', { funds: [fund], unit: unit.code, span });
  return <FigureLink amount={reached} to={to} setting={setting} />;
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
