import type {
  Bearer,
  Capacity,
  Channel,
  Disclosure,
  Phase,
  PlaceKind,
  Purpose,
  Role,
  SigningTier,
  TargetOperator,
  UnitKind,
} from '#contracts';

/** The ledger itself: one row. */
export interface LedgerRow {
  readonly ledgerId: 'main';
  readonly organisationName?: string;
  readonly demonstration?: boolean;
  readonly foundedOn?: string;
}

/** A unit as it stands by all that is recorded. */
export interface UnitRow {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  /** Name and code without diacritics, for the search. */
  readonly folded: string;
  readonly kind: UnitKind;
  readonly level: number;
  readonly parentId?: string;
  readonly establishedOn: string;
  readonly endedOn?: string;
  readonly windDownUntil?: string;
  /** Puts units into the order of the tree, by code among siblings. */
  readonly sortKey: string;
  /** Itself and every unit of today above it or above what succeeded it. */
  readonly under: readonly string[];
}

/** A name or a code that a unit took on a day. */
export interface UnitNameRow {
  readonly position: number;
  readonly unitId: string;
  readonly name: string;
  readonly code?: string;
  readonly effectiveOn: string;
}

export interface UnitSuccessionRow {
  readonly position: number;
  readonly line: number;
  readonly successionId: string;
  readonly fromUnitId: string;
  /** Left out: that part has no successor. */
  readonly toUnitId?: string;
  readonly share: number;
  readonly effectiveOn: string;
}

export interface FundRow {
  readonly fundId: string;
  readonly code?: string;
  readonly name?: string;
  readonly label?: string;
  readonly programme?: string;
  readonly disclosure?: Disclosure;
  readonly ownerUnitId?: string;
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
  readonly channels?: readonly Channel[];
  readonly phases?: readonly Phase[];
  readonly purposes?: readonly Purpose[];
  readonly openedOn?: string;
  readonly closedOn?: string;
  readonly tiers?: readonly SigningTier[];
  readonly tiersFrom?: string;
  readonly collectionDays?: number;
  /** Who has interest and bears fees by the policy that was set last. */
  readonly interestOf?: Bearer;
  readonly feesOf?: Bearer;
  readonly interestFrom?: string;
}

export interface TargetRow {
  readonly fundId: string;
  readonly targetId: string;
  readonly unitId?: string;
  readonly metric?: string;
  readonly operator?: TargetOperator;
  readonly value?: number;
  readonly money?: boolean;
  readonly fromMonth?: string;
  readonly due?: string;
}

export interface PlaceRow {
  readonly unitId: string;
  readonly placeId: string;
  readonly kind?: PlaceKind;
  readonly name?: string;
  readonly bankBin?: string;
  readonly accountNumber?: string;
  readonly openedOn?: string;
  readonly outsideAmount?: number;
  readonly outsideAsOf?: string;
}

/** What was found in a holding place on a day, or how much of it was declared not to be ours. */
export interface PlaceCountRow {
  readonly position: number;
  readonly recordedAt: string;
  readonly unitId: string;
  readonly placeId: string;
  readonly source: 'count' | 'statement' | 'outside';
  readonly day: string;
  readonly amount: number;
  readonly enteredBy: string;
  readonly witnesses?: readonly string[];
}

/** An appointment, its end, or a delegation, in the order of recording. */
export interface SigningRow {
  readonly position: number;
  readonly unitId: string;
  readonly what: 'appointed' | 'ended' | 'delegated';
  readonly personId: string;
  readonly toPersonId?: string;
  readonly capacity: Capacity;
  readonly fromDay: string;
  readonly untilDay?: string;
}

export interface PersonRow {
  readonly personId: string;
  readonly eventId?: string;
  readonly registeredAt?: string;
}

/** A role over a unit's subtree; `active` false once revoked. */
export interface RoleGrantRow {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly active?: boolean;
  readonly changedBy?: string;
  readonly changedAt?: string;
}
