import { type Leaf, type LeafEntry, LeafTotals } from '#ledger';
import { checkLog, nodePrimitives, readVerifierKey, urlSource } from '#transparency-log';

/** What a fund had in one month, by its code. */
export interface LogMonth {
  readonly fund: string;
  readonly month: string;
  opened: number;
  received: number;
  earmarked: number;
  given: number;
  otherIn: number;
  otherOut: number;
}

/** An entry that is public line by line. */
export interface LogLine {
  readonly fund: string;
  readonly month: string;
  readonly figure: Figure;
  readonly kind: LeafEntry['kind'] | 'adjustment' | 'void';
  /** Above zero, whichever way the money went; below where a correction takes some of it back. */
  readonly amount: number;
  /** The unit that it counts for, and the unit that it was given to, by id. */
  readonly unit: string;
  readonly givenTo: string | undefined;
  /** Whether it is goods that were handed out, of which the log does not tell to whom. */
  readonly goods: boolean;
}

/** A unit as it stands at the end of the log. */
export interface LogUnit {
  readonly code: string;
  parentId: string | undefined;
}

export interface SumsOfLog {
  readonly size: number;
  readonly findings: readonly unknown[];
  readonly months: readonly LogMonth[];
  readonly disclosures: ReadonlyMap<string, string>;
  /** What units raised, by code, as organised then and today; units of one code together. */
  readonly raised: ReadonlyMap<string, number>;
  readonly lines: readonly LogLine[];
  /** By id. */
  readonly units: ReadonlyMap<string, LogUnit>;
}

export type Figure = Exclude<keyof LogMonth, 'fund' | 'month'>;

/** Which figure of its fund's month a kind of entry is part of; no other kind is part of any. */
const FIGURE_OF: Readonly<Record<string, Figure | undefined>> = {
  opening: 'opened',
  openingAdvance: 'opened',
  donation: 'received',
  collection: 'received',
  strayIdentified: 'received',
  surplusDonated: 'received',
  disbursement: 'given',
  advanceUsed: 'given',
  advanceToppedUp: 'given',
  goodsGiven: 'given',
  interest: 'otherIn',
  surplusTaken: 'otherIn',
  bankFee: 'otherOut',
  shortageWrittenOff: 'otherOut',
  goodsWrittenOff: 'otherOut',
};

/**
 * The published sums, added up from nothing but the public log, as `docs/open-data.md` tells anybody
 * to: the files under /log/, their hashes checked up to the seal, and one addition for each entry.
 */
export async function sumsOfLog(origin: string): Promise<SumsOfLog> {
  const tally = new Tally();
  const source = urlSource(`${origin}/log`);
  const vkey = Buffer.from((await source.read('vkey')) ?? []).toString();
  const { findings, checkpoint } = await checkLog({
    source,
    key: await readVerifierKey(nodePrimitives, vkey.trim()),
    onEntry: (_, entry) => tally.take(JSON.parse(Buffer.from(entry).toString()) as Leaf),
  });
  return { size: checkpoint?.size ?? 0, findings, ...tally.sums() };
}

class Tally {
  readonly #funds = new Map<string, string>();
  readonly #units = new Map<string, LogUnit>();
  readonly #lines: LogLine[] = [];
  readonly #disclosures = new Map<string, string>();
  readonly #months = new Map<string, LogMonth>();
  readonly #totals = new LeafTotals();

  take(leaf: Leaf): void {
    this.#totals.take(leaf);
    for (const { fundId, month, ...sums } of leaf.disclosed ?? []) {
      this.#add(fundId, month, 'opened', sums.opened);
      this.#add(fundId, month, 'earmarked', sums.received);
      this.#add(fundId, month, 'given', sums.given);
      this.#add(fundId, month, 'otherIn', sums.otherIn);
      this.#add(fundId, month, 'otherOut', sums.otherOut);
    }
    if ('sealed' in leaf) return;
    const data = (leaf.data ?? {}) as Record<string, string>;
    const { fundId, unitId, code, disclosure } = data;
    if (leaf.type === 'FundOpened' && fundId && code && disclosure) {
      this.#funds.set(fundId, code);
      this.#disclosures.set(code, disclosure);
    }
    if (unitId && code) this.#units.set(unitId, { code, parentId: data['parentId'] });
    const moved = leaf.type === 'UnitMoved' && unitId && this.#units.get(unitId);
    if (moved) moved.parentId = data['parentId'];
    if (leaf.entry) this.#takeEntry(leaf.entry, data);
  }

  #takeEntry(entry: LeafEntry, data: Readonly<Record<string, string>>): void {
    const figure = FIGURE_OF[entry.kind];
    if (!figure) return;
    const { fund, amount, correction } = entry;
    const month = monthOf(entry.period);
    this.#add(fund, month, figure, amount);
    this.#lines.push({
      ...{ fund: this.#funds.get(fund) ?? '', month, figure, amount },
      kind: { adjust: 'adjustment', void: 'void', none: entry.kind }[correction ?? 'none'] as never,
      unit: data['contributingUnitId'] ?? entry.unit,
      givenTo: data['beneficiaryUnitId'],
      goods: entry.kind === 'goodsGiven',
    });
  }

  sums() {
    const raised = new Map<string, number>();
    for (const row of this.#totals.contributions()) {
      const fund = this.#funds.get(row.fundId) ?? '';
      const unit = this.#units.get(row.unitId)?.code ?? '';
      const open = this.#disclosures.get(fund) === 'entries' ? 1 : 0;
      for (const [basis, amount] of [
        ['then', row.generalThenSubtree + open * row.earmarkedThenSubtree],
        ['today', row.generalTodaySubtree + open * row.earmarkedTodaySubtree],
      ] as const) {
        const key = [unit, fund, row.month, basis].join(' ');
        if (amount !== 0) raised.set(key, (raised.get(key) ?? 0) + amount);
      }
    }
    return {
      ...{ months: [...this.#months.values()], disclosures: this.#disclosures, raised },
      ...{ lines: this.#lines, units: this.#units },
    };
  }

  #add(fundId: string, month: string, figure: Figure, amount: number): void {
    const fund = this.#funds.get(fundId) ?? '';
    const none = { opened: 0, received: 0, earmarked: 0, given: 0, otherIn: 0, otherOut: 0 };
    const sums = this.#months.get(`${fund} ${month}`) ?? { fund, month, ...none };
    sums[figure] += amount;
    this.#months.set(`${fund} ${month}`, sums);
  }
}

/** The period after December is part of December. */
const monthOf = (period: string): string => period.replace(/-13$/, '-12');
