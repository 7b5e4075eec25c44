import { monthOfPeriod } from '../calendar.js';
import type { OrganisationEvent } from '../organisation/state.js';
import { organisation } from '../organisation/organisation.js';
import { fundFigures, isGift } from '../views/fund-totals.view.js';
import { rollUp } from '../views/roll-up.js';
import type { ContributionLeafRow, ContributionRow } from '../views/rows-of-money.js';
import { isSealed, type Leaf, type LeafEntry, type PublicLeaf } from './leaf.js';

/** A fund's month as it is published. */
export interface PublishedMonth {
  readonly fundId: string;
  readonly month: string;
  opened: number;
  received: number;
  given: number;
  receipts: number;
  payments: number;
  otherIn: number;
  otherOut: number;
}

const FIGURES = [
  'opened',
  'received',
  'given',
  'receipts',
  'payments',
  'otherIn',
  'otherOut',
] as const;

const ORGANISATION = [
  'UnitEstablished',
  'UnitRenamed',
  'UnitMoved',
  'UnitsSucceeded',
  'UnitDissolved',
] satisfies OrganisationEvent['type'][];

type Raised = { -readonly [K in keyof ContributionLeafRow]: ContributionLeafRow[K] };

/**
 * The published totals, worked out from public leaves alone, as anybody can: each fund's months, and
 * what every unit raised, as it was organised then and as it is today.
 */
export class LeafTotals {
  readonly #months = new Map<string, PublishedMonth>();
  readonly #raised = new Map<string, Raised>();
  #organisation = organisation.initial();

  take(leaf: Leaf): void {
    for (const { fundId, month, ...figures } of leaf.disclosed ?? [])
      add(this.#month(fundId, month), figures);
    if (isSealed(leaf)) return;
    if ((ORGANISATION as string[]).includes(leaf.type))
      this.#organisation = organisation.evolve(this.#organisation, {
        type: leaf.type,
        data: leaf.data,
      } as unknown as OrganisationEvent);
    if (leaf.entry) this.#takeEntry(leaf, leaf.entry);
  }

  fundMonths(): PublishedMonth[] {
    return [...this.#months.values()];
  }

  /** Rolled up as the units' tree is now; empty unit: what has no successor. */
  contributions(): ContributionRow[] {
    const byFundMonth = new Map<string, Raised[]>();
    for (const row of this.#raised.values()) {
      const key = `${row.fundId} ${row.month}`;
      byFundMonth.set(key, [...(byFundMonth.get(key) ?? []), row]);
    }
    return [...byFundMonth].flatMap(([key, rows]) => {
      const [fundId = '', month = ''] = key.split(' ');
      const leaves = rows.map((total) => ({ total, grownBy: total }));
      return rollUp(this.#organisation, fundId, month, leaves);
    });
  }

  #takeEntry({ data }: PublicLeaf, entry: LeafEntry): void {
    const month = monthOfPeriod(entry.period);
    const figures = fundFigures(entry);
    if (figures) add(this.#month(entry.fund, month), figures);
    if (!isGift(entry) || !figures) return;
    const unitId = (data?.['contributingUnitId'] as string | undefined) ?? entry.unit;
    const raised = this.#raisedBy(entry.fund, month, unitId);
    if (entry.general) {
      raised.general += entry.amount;
      raised.generalGifts += figures.receipts;
    } else {
      raised.earmarked += entry.amount;
      raised.earmarkedGifts += figures.receipts;
    }
  }

  #month(fundId: string, month: string): PublishedMonth {
    const key = `${fundId} ${month}`;
    const known = this.#months.get(key);
    if (known) return known;
    const figures = { opened: 0, received: 0, given: 0, receipts: 0, payments: 0 };
    const fresh = { fundId, month, ...figures, otherIn: 0, otherOut: 0 };
    this.#months.set(key, fresh);
    return fresh;
  }

  #raisedBy(fundId: string, month: string, unitId: string): Raised {
    const key = `${fundId} ${month} ${unitId}`;
    const none = { general: 0, generalGifts: 0, earmarked: 0, earmarkedGifts: 0 };
    const row = this.#raised.get(key) ?? { fundId, month, unitId, ...none };
    this.#raised.set(key, row);
    return row;
  }
}

const add = (month: PublishedMonth, figures: Record<(typeof FIGURES)[number], number>): void => {
  for (const figure of FIGURES) month[figure] += figures[figure];
};
