import { COLOURS } from '../colours.js';

/** The fillings that bars use beside plain purple: told apart by pattern, not by colour. */
export function Patterns() {
  return (
    <svg class="defs" aria-hidden="true" focusable="false">
      <defs>
        <Stripes id="given" turn={45} ground={COLOURS.straw} stripe={COLOURS.strawShade} />
        <Stripes id="sums" turn={0} ground={COLOURS.paper} stripe={COLOURS.purple} />
      </defs>
    </svg>
  );
}

function Stripes(props: { id: string; turn: number; ground: string; stripe: string }) {
  return (
    <pattern
      id={props.id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${props.turn})`}
    >
      <path fill={props.ground} d="M0 0h6v6H0z" />
      <path stroke={props.stripe} stroke-width="2" d="M1 0v6" />
    </pattern>
  );
}

/** `r` received, `e` received for a child (sums), `g` given, `o` there at the year's start. */
export type BarKind = 'r' | 'e' | 'g' | 'o';

/** The key to a filling, beside the word for it. */
export function Swatch({ of }: { of: BarKind }) {
  return (
    <svg class="swatch" aria-hidden="true" focusable="false">
      <rect class={of} width="100%" height="100%" />
    </svg>
  );
}
