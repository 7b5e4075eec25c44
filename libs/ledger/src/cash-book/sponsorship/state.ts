import type { BucketLine } from '#contracts';
import type { RequestBase } from '../state.js';

/** Asks to hand over to children; `amount` is what all lines are together. */
export interface ChildHandoverRequest extends RequestBase {
  readonly kind: 'childHandover';
  readonly lines: BucketLine[];
}

/** A handover that was paid, as disputes need it. */
export interface ChildHandover {
  readonly children: ReadonlySet<string>;
  /** Who asked for it, signed it, paid it. */
  readonly tookPart: readonly string[];
  /** Children whose carer disputes it, and who recorded that. */
  readonly disputes: Map<string, string>;
}

export interface ChildMoney {
  /** By bucket: what the shared money has advanced for a late sponsor, less what came back. */
  readonly fronted: Map<string, number>;
  /** By voucher. */
  readonly handovers: Map<string, ChildHandover>;
}

export const noChildMoney = (): ChildMoney => ({ fronted: new Map(), handovers: new Map() });
