import type {
  DissolveUnit,
  EstablishUnit,
  MoveUnit,
  RenameUnit,
  SucceedUnits,
  UnitDissolved,
  UnitEstablished,
  UnitKind,
  UnitMoved,
  UnitRenamed,
  UnitsSucceeded,
} from '#contracts';

export type OrganisationCommand =
  | { readonly type: 'EstablishUnit'; readonly data: EstablishUnit }
  | { readonly type: 'RenameUnit'; readonly data: RenameUnit }
  | { readonly type: 'MoveUnit'; readonly data: MoveUnit }
  | { readonly type: 'SucceedUnits'; readonly data: SucceedUnits }
  | { readonly type: 'DissolveUnit'; readonly data: DissolveUnit };

export type OrganisationEvent =
  | { readonly type: 'UnitEstablished'; readonly data: UnitEstablished }
  | { readonly type: 'UnitRenamed'; readonly data: UnitRenamed }
  | { readonly type: 'UnitMoved'; readonly data: UnitMoved }
  | { readonly type: 'UnitsSucceeded'; readonly data: UnitsSucceeded }
  | { readonly type: 'UnitDissolved'; readonly data: UnitDissolved };

/** A value that holds from a day on, until the next one of its list. */
export interface Dated<T> {
  readonly from: string;
  readonly value: T;
}

/** What became of a unit's past on one day; `to` left out: that part has no successor. */
export interface Succession {
  readonly effectiveOn: string;
  readonly parts: readonly { readonly to?: string; readonly share: number }[];
}

export interface Unit {
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly level: number;
  readonly establishedOn: string;
  /** In the order of their days; the last one holds today. */
  readonly names: Dated<string>[];
  readonly codes: Dated<string>[];
  readonly parents: Dated<string | undefined>[];
  /** In the order of their days; the ending of a unit that ended is the last one. */
  readonly successions: Succession[];
  /** Every unit that was ever directly below, and the first day on which it no longer was. */
  readonly children: Map<string, string | undefined>;
  /** The day of the latest change; an earlier one may no longer be recorded. */
  changedOn: string;
  /** The latest day on which this unit received a part of another one's past. */
  receivedOn: string;
  /** The first day without the unit: its last day is the day before. */
  endedOn?: string;
  /** The last day on which its books still take entries. */
  windDownUntil?: string;
}

/** Who has a code, or had it last, and the year from which another unit may take it. */
export interface CodeUse {
  readonly unitId: string;
  readonly freeFromYear?: number;
}

/** The dated forest of all units, as far as it has been recorded. */
export interface Organisation {
  readonly units: Map<string, Unit>;
  readonly codes: Map<string, CodeUse>;
  readonly successions: Set<string>;
}

export const emptyOrganisation = (): Organisation => ({
  units: new Map(),
  codes: new Map(),
  successions: new Set(),
});
