import pg from 'pg';
import type { Measure, TargetOperator } from '#contracts';
import type { Disclosure, EntryKind, UnitKind } from '#public-pages';

/** One row of each question in `published-queries.ts`, as it comes from the database. */
export interface LedgerRow {
  readonly organisation: string;
  readonly demonstration: boolean;
  readonly headPosition: number;
  readonly headRecordedAt: string;
  readonly asOf: string;
}

export interface FundRow {
  readonly fundId: string;
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly programme: string;
  readonly disclosure: Disclosure;
  readonly ownerUnitId: string;
  readonly basisNumber: string | null;
  readonly basisDate: string | null;
  readonly basisIssuer: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

export interface FundMonthRow {
  readonly fundId: string;
  readonly month: string;
  readonly opened: number;
  readonly received: number;
  readonly given: number;
  readonly receipts: number;
  readonly payments: number;
  readonly otherIn: number;
  readonly otherOut: number;
  /** Of `received`: what units gave for nobody in particular, public one by one. */
  readonly general: number;
  readonly withheld: boolean;
}

export interface UnitRow {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly establishedOn: string;
  /** Its last day. */
  readonly endedOn: string | null;
}

export interface RaisedRow {
  readonly unitId: string;
  readonly own: number;
  readonly subtree: number;
}

export interface UnitFundRow extends RaisedRow {
  readonly basis: 'then' | 'today';
  readonly fundId: string;
  readonly inYear: boolean;
}

export interface SupportedRow {
  readonly unitId: string;
  readonly fundId: string;
  readonly month: string;
  readonly amount: number;
}

export interface GoodsRow {
  readonly name: string;
  readonly measure: Measure;
  readonly quantity: number;
}

export interface TargetRow {
  readonly fundCode: string;
  readonly fundName: string;
  readonly fundLabel: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly metric: string;
  readonly operator: TargetOperator;
  readonly value: number;
  readonly money: boolean;
  readonly due: string;
  readonly from: string | null;
  readonly reached: number;
}

export interface UnitMonthRow {
  readonly month: string;
  readonly received: number;
}

export interface SuccessionRow {
  /** `before`: the named unit came before the one asked about. */
  readonly side: 'before' | 'after';
  readonly code: string | null;
  readonly name: string | null;
  readonly share: number;
  readonly effectiveOn: string;
}

export interface EntryRow {
  readonly position: number;
  readonly recordedAt: string;
  readonly occurredOn: string;
  readonly voucher: string;
  readonly kind: EntryKind;
  readonly amount: number;
  readonly fundCode: string;
  readonly fundName: string;
  readonly fundLabel: string;
  readonly unitCode: string | null;
  readonly unitName: string | null;
}

const INT8: number = pg.types.builtins.INT8;
const DATE: number = pg.types.builtins.DATE;
const standard = pg.types.getTypeParser as (oid: number, format?: string) => unknown;

/** đồng arrive as safe integers, days as `YYYY-MM-DD`; anything else as `pg` has it. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: string) => {
    if (oid === INT8) return safeInteger;
    if (oid === DATE) return String;
    return standard(oid, format);
  },
} as pg.CustomTypesConfig;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${text}`);
  return value;
}
