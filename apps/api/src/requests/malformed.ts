import type { FieldFault } from '#contracts';

/** One field that is not right; inside groups and lists its path, as in `shares.0.share`. */
export interface Fault {
  readonly field: string;
  readonly code: FieldFault;
}

/** A request whose fields are not right: no rule was asked. */
export class Malformed extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ field, code }) => `${field} ${code}`).join(', '));
    this.name = 'Malformed';
  }
}
