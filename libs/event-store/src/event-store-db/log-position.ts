/** A place in `$all`. Both halves count: a server may send the one of a later record than the other. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** Places that can be are below: what is sent for “none” is 2^64 - 1. */
const TOO_LARGE = 2n ** 63n;

export const isPossible = ({ commit, prepare }: LogPosition): boolean =>
  commit < TOO_LARGE && prepare < TOO_LARGE && prepare <= commit;

export const isAfter = (position: LogPosition, other: LogPosition | undefined): boolean =>
  other === undefined ||
  position.commit > other.commit ||
  (position.commit === other.commit && position.prepare > other.prepare);
