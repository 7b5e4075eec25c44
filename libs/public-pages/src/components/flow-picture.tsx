import type { ComponentChildren } from 'preact';
import { formatMoney } from '../format.js';
import type { PlaceOf } from '../places.js';
import { FigureLink } from './figure-link.js';
import type { BarKind } from './patterns.js';
import { Swatch } from './patterns.js';
import type { Setting } from './setting.js';

export interface FlowPart {
  readonly key: string;
  readonly name: ComponentChildren;
  /** The same in plain words, for the picture's description. */
  readonly words: string;
  readonly kind: BarKind;
  readonly amount: number;
  /** Where the lines are that it adds up from. */
  readonly to?: PlaceOf<'journal'> | PlaceOf<'explained'> | undefined;
}

interface Props {
  readonly into: readonly FlowPart[];
  readonly outOf: readonly FlowPart[];
  readonly setting: Setting;
}

const WIDTH = 1000;
const GAP = 10;
const [STRIP, TOP_BAR, BOTTOM_BAR, LOW, HEIGHT] = [26, 92, 108, 174, 200];
/** A segment narrower than this has no room for its number. */
const ROOM = 34;

/**
 * Money flows from above into the fund and out of it below. Width is money, on one scale
 * throughout, and both strips are equally wide but for the gaps. Nothing is drawn where a part is
 * below zero: a strip cannot show it, and the lists can.
 */
export function FlowPicture({ into, outOf, setting }: Props) {
  const text = setting.say.flow;
  const scale = drawingScale(into, outOf);
  const told = (parts: readonly FlowPart[]) =>
    parts.map((part) => `${part.words} ${formatMoney(part.amount)}`).join(', ');
  return (
    <div class="flow">
      <Parts title={text.into} parts={into} from={1} setting={setting} />
      {scale !== null && (
        <svg class="stream" role="img" aria-label={text.picture(told(into), told(outOf))}>
          <Stream into={segments(into, scale)} outOf={segments(outOf, scale)} scale={scale} />
          <Numbers of={segments(into, scale)} y="9%" from={1} />
          <Numbers of={segments(outOf, scale)} y="95.5%" from={into.length + 1} />
        </svg>
      )}
      <Parts title={text.outOf} parts={outOf} from={into.length + 1} setting={setting} />
    </div>
  );
}

const totalOf = (parts: readonly FlowPart[]) => parts.reduce((sum, { amount }) => sum + amount, 0);

/** Units of the drawing for one đồng; null: it cannot be drawn. */
function drawingScale(into: readonly FlowPart[], outOf: readonly FlowPart[]): number | null {
  const total = totalOf(into);
  const isWhole = [...into, ...outOf].every(({ amount }) => amount >= 0);
  if (!isWhole || total <= 0 || totalOf(outOf) !== total) return null;
  return (WIDTH - GAP * (Math.max(into.length, outOf.length) - 1)) / total;
}

interface Segment extends FlowPart {
  readonly x: number;
  readonly width: number;
  /** Where it meets the fund, without gaps. */
  readonly inner: number;
}

function segments(parts: readonly FlowPart[], scale: number): Segment[] {
  const total = totalOf(parts) * scale;
  const gaps = GAP * (parts.length - 1);
  let x = (WIDTH - total - gaps) / 2;
  let inner = (WIDTH - total) / 2;
  return parts.map((part) => {
    const width = part.amount * scale;
    const segment = { ...part, x, width, inner };
    x += width + GAP;
    inner += width;
    return segment;
  });
}

function Stream(props: { into: readonly Segment[]; outOf: readonly Segment[]; scale: number }) {
  const { into, outOf } = props;
  const width = into.reduce((sum, segment) => sum + segment.width, 0);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
      {into.map((part) => (
        <path
          key={part.key}
          class="band"
          d={band([part.x, STRIP], [part.inner, TOP_BAR], part.width)}
        />
      ))}
      {outOf.map((part) => (
        <path
          key={part.key}
          class="band"
          d={band([part.inner, BOTTOM_BAR], [part.x, LOW], part.width)}
        />
      ))}
      <rect
        class="fund"
        x={round((WIDTH - width) / 2)}
        y={TOP_BAR}
        width={round(width)}
        height={BOTTOM_BAR - TOP_BAR}
      />
      {into.map((part) => (
        <rect
          key={part.key}
          class={part.kind}
          x={round(part.x)}
          width={round(part.width)}
          height={STRIP}
        />
      ))}
      {outOf.map((part) => (
        <rect
          key={part.key}
          class={part.kind}
          x={round(part.x)}
          y={LOW}
          width={round(part.width)}
          height={STRIP}
        />
      ))}
    </svg>
  );
}

type Point = readonly [x: number, y: number];

/** A ribbon of one width from an upper edge to a lower one. */
function band([x, y]: Point, [x2, y2]: Point, width: number): string {
  const bend = (y + y2) / 2;
  const [a, b, c, d] = [x, x2, x2 + width, x + width].map(round);
  return `M${a} ${y}C${a} ${bend} ${b} ${bend} ${b} ${y2}H${c}C${c} ${bend} ${d} ${bend} ${d} ${y}Z`;
}

function Numbers(props: { of: readonly Segment[]; y: string; from: number }) {
  return (
    <>
      {props.of.map((part, at) =>
        part.width < ROOM ? null : (
          <text
            key={part.key}
            class={part.kind === 'r' ? 'on-ink' : undefined}
            x={`${round((part.x + part.width / 2) / 10)}%`}
            y={props.y}
          >
            {props.from + at}
          </text>
        ),
      )}
    </>
  );
}

/** The exact amounts; the numbers are those of the picture. */
function Parts(props: {
  title: string;
  parts: readonly FlowPart[];
  from: number;
  setting: Setting;
}) {
  return (
    <div>
      <h3>{props.title}</h3>
      <ol class="parts" start={props.from}>
        {props.parts.map((part) => (
          <li key={part.key}>
            <Swatch of={part.kind} /> {part.name}{' '}
            <b class="money">
              {part.to ? (
                <FigureLink amount={part.amount} to={part.to} setting={props.setting} />
              ) : (
                formatMoney(part.amount)
              )}
            </b>
          </li>
        ))}
      </ol>
    </div>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
