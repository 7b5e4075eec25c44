import { formatMonth, formatShort } from '../format.js';
import type { ChartMonth } from '../year-sum.js';
import { chartScale, type ChartScale } from './chart-scale.js';
import type { Setting } from './setting.js';

const MONTHS_IN_YEAR = 12;
const SLOT = 100 / MONTHS_IN_YEAR;
const BAR = SLOT * 0.64;
const MONTH_NAMES_AT = 97.5;

interface Props {
  readonly months: readonly ChartMonth[];
  readonly setting: Setting;
  readonly description: string;
}

/**
 * Received up, given down. Every place is a share of the drawing and every size follows the
 * reader's text, so that one picture serves a phone, a desk and large print. The exact figures
 * stand in the table that goes with it.
 */
export function MonthsChart({ months, setting, description }: Props) {
  const scale = chartScale(months);
  const words = setting.say.scale;
  return (
    <div class="chart" role="img" aria-label={description}>
      <svg class="axis" aria-hidden="true" focusable="false">
        {scale.ticks.map((tick) => (
          <text key={tick} x="100%" y={percent(scale.y(tick))} dx="-.6em" dy=".35em">
            {formatShort(Math.abs(tick), words)}
          </text>
        ))}
      </svg>
      <svg class="plot" aria-hidden="true" focusable="false">
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            class={tick === 0 ? 'zero' : undefined}
            x2="100%"
            y1={percent(scale.y(tick))}
            y2={percent(scale.y(tick))}
          />
        ))}
        {months.map((month, slot) => (
          <MonthBars key={month.month} month={month} slot={slot} scale={scale} />
        ))}
        <Peak months={months} scale={scale} words={words} />
        {Array.from({ length: MONTHS_IN_YEAR }, (_, slot) => (
          <MonthName key={slot} slot={slot} month={months[slot]} setting={setting} />
        ))}
      </svg>
    </div>
  );
}

function MonthBars(props: { month: ChartMonth; slot: number; scale: ChartScale }) {
  const { month, scale } = props;
  const x = percent(props.slot * SLOT + (SLOT - BAR) / 2);
  const received = Math.max(0, month.received);
  const earmarked = Math.max(0, month.earmarked);
  const bar = (kind: string, from: number, to: number) =>
    from !== to && (
      <rect
        class={kind}
        x={x}
        width={percent(BAR)}
        y={percent(scale.y(to))}
        height={percent(scale.y(from) - scale.y(to))}
      />
    );
  return (
    <>
      {bar('r', 0, received)}
      {bar('e', received, received + earmarked)}
      {bar('g', -Math.max(0, month.given), 0)}
    </>
  );
}

/** The tallest month says its figure, so that the picture can be read without its axis. */
function Peak(props: {
  months: readonly ChartMonth[];
  scale: ChartScale;
  words: Setting['say']['scale'];
}) {
  const totals = props.months.map(({ received, earmarked }) => received + earmarked);
  const peak = Math.max(...totals);
  if (!(peak > 0)) return null;
  const slot = totals.indexOf(peak);
  return (
    <text class="peak" x={percent((slot + 0.5) * SLOT)} y={percent(props.scale.y(peak))} dy="-.5em">
      {formatShort(peak, props.words)}
    </text>
  );
}

function MonthName(props: { slot: number; month?: ChartMonth | undefined; setting: Setting }) {
  const { slot, month, setting } = props;
  return (
    <text
      class={month ? undefined : 'later'}
      x={percent((slot + 0.5) * SLOT)}
      y={percent(MONTH_NAMES_AT)}
    >
      {setting.say.chart.monthPrefix && <tspan class="wide">{setting.say.chart.monthPrefix}</tspan>}
      {slot + 1}
      {month && isAdjustedBelowZero(month) && '*'}
    </text>
  );
}

/** A month whose corrections outweigh its new entries cannot be drawn in its direction. */
export function isAdjustedBelowZero(month: ChartMonth): boolean {
  return month.received < 0 || month.earmarked < 0 || month.given < 0;
}

/** The months whose sums wait, as words: `10/2026, 11/2026`. */
export function withheldMonths(months: readonly ChartMonth[]): string {
  return months
    .filter((month) => month.withheld)
    .map((month) => formatMonth(month.month))
    .join(', ');
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
