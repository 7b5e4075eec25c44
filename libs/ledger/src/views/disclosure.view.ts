import { monthOfPeriod } from '../calendar.js';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { Movement } from '../cash-book/movement.js';
import { fundFigures, isGeneralGift, isGift } from './fund-totals.view.js';
import {
  changesOf,
  childrenIn,
  LEAST_CHILDREN,
  noChildren,
  type Side,
  type SumOfChildren,
  tellsOfFew,
  together,
} from './children-in-sums.js';
import type { DisclosedMonthRow } from './rows-of-money.js';

/** What of a month is not public yet. */
interface PendingMonth {
  opened: number;
  received: number;
  given: number;
  receipts: number;
  payments: number;
  otherIn: number;
  otherOut: number;
  /** What of it is known child by child. */
  readonly children: Record<Side, SumOfChildren>;
  /** Vouchers of payments that reached enough children, as long as nothing corrects them. */
  reaching: string[];
}

/** A fund's months on their way to the public; plain data, so that it can be kept. */
export interface FundDisclosure {
  readonly pending: Record<string, PendingMonth>;
  readonly disclosed: string[];
  /** The sums that were published last, as far as they are known child by child. */
  readonly published: SumOfChildren[];
  /** Months that are not public yet, and of which something waits. */
  withheld: string[];
}

/**
 * The sums of funds with disclosure `sums`. A month's sums become public once, when the month is
 * over, and only together: when one payment of it reached at least ten children (distinct children
 * are at least that many; one by one they are not known yet). What waits from earlier months goes
 * with it. Gifts for a purpose are moreover held back until ten of them go together, because a
 * month of many payments may hold a single such gift. Nor is anything published whose difference
 * from another published sum tells of fewer than ten children: who joined, left, or gets another
 * amount. What is public never changes: whatever is entered or corrected later goes with the next
 * month that is disclosed.
 */
export class Disclosure {
  readonly #funds = new Map<string, FundDisclosure>();
  readonly #changed = new Set<string>();

  constructor(kept: Iterable<readonly [fundId: string, state: FundDisclosure]> = []) {
    for (const [fundId, state] of kept) this.#funds.set(fundId, structuredClone(state));
  }

  /** From here on the fund's entries are noted; funds that were not opened so are not. */
  open(fundId: string): void {
    this.#funds.set(fundId, { pending: {}, disclosed: [], published: [], withheld: [] });
    this.#changed.add(fundId);
  }

  note(fundId: string, event: CashBookEvent, movement: Movement): void {
    const fund = this.#funds.get(fundId);
    const figures = fundFigures(movement);
    if (!fund || !figures || isGeneralGift(movement)) return;
    const month = (fund.pending[monthOfPeriod(movement.period)] ??= nothing());
    month.opened += figures.opened;
    month.received += figures.received;
    month.given += figures.given;
    month.receipts += figures.receipts;
    month.payments += figures.payments;
    month.otherIn += figures.otherIn;
    month.otherOut += figures.otherOut;
    noteChildren(event, movement, month);
    noteReach(fund, event, month);
    this.#touch(fundId, fund);
  }

  /** A new month has begun: what is over and reaches enough children becomes public. */
  beginMonth(now: string): DisclosedMonthRow[] {
    return [...this.#funds].flatMap(([fundId, fund]) => {
      const rows = Object.keys(fund.pending)
        .sort()
        .filter((month) => month < now && isDue(fund, month))
        .map((month) => ({ fundId, month, ...disclose(fund, month) }));
      if (rows.length > 0) this.#touch(fundId, fund);
      return rows;
    });
  }

  /** The states that changed since the last time, to be kept. */
  takeChanged(): { fundId: string; state: FundDisclosure }[] {
    const changed = [...this.#funds]
      .filter(([fundId]) => this.#changed.has(fundId))
      .map(([fundId, state]) => ({ fundId, state: structuredClone(state) }));
    this.#changed.clear();
    return changed;
  }

  #touch(fundId: string, fund: FundDisclosure): void {
    const waits = (month: string) => !fund.disclosed.includes(month);
    fund.withheld = Object.keys(fund.pending).filter(waits).sort();
    this.#changed.add(fundId);
  }
}

const nothing = (): PendingMonth => ({
  opened: 0,
  received: 0,
  given: 0,
  receipts: 0,
  payments: 0,
  otherIn: 0,
  otherOut: 0,
  children: { given: noChildren(), received: noChildren() },
  reaching: [],
});

/** Child by child where the entry names them; otherwise as one that may be about anybody. */
const noteChildren = (
  event: CashBookEvent,
  movement: Movement,
  { children }: PendingMonth,
): void => {
  const changes = changesOf(event);
  for (const { side, childId, amount } of changes) {
    const sum = children[side];
    sum.children[childId] = (sum.children[childId] ?? 0) + amount;
  }
  if (changes.length === 0 && isGift(movement)) children.received.others += 1;
  if (changes.length === 0 && fundFigures(movement)?.given) children.given.others += 1;
  children.received.months = children.given.months = 1;
};

/** A corrected payment may have reached fewer children than it says, and counts no more. */
const noteReach = (fund: FundDisclosure, event: CashBookEvent, month: PendingMonth): void => {
  if (
    event.type === 'DisbursementPaid' ||
    event.type === 'AdvanceUsed' ||
    event.type === 'GoodsIssued'
  ) {
    const { voucher, beneficiaries = 0 } = event.data;
    if (beneficiaries >= LEAST_CHILDREN) month.reaching.push(voucher);
  }
  const corrected =
    event.type === 'VoucherAdjusted' || event.type === 'ReferredAdjustmentPosted'
      ? event.data.original
      : event.type === 'VoucherVoided'
        ? event.data.voucher
        : undefined;
  if (corrected === undefined) return;
  for (const other of Object.values(fund.pending))
    other.reaching = other.reaching.filter((voucher) => voucher !== corrected);
};

/** So many published sums are held against each new one. */
const PUBLISHED_KEPT = 12;

const isDue = (fund: FundDisclosure, month: string): boolean => {
  const pending = fund.pending[month];
  if (!pending || fund.disclosed.includes(month)) return false;
  const { children } = pending.children.given;
  const reaches = pending.reaching.length > 0 || Object.keys(children).length >= LEAST_CHILDREN;
  return reaches && tellsNothing(sumThrough(fund, month, 'given'), fund.published);
};

const tellsNothing = (sum: SumOfChildren, published: readonly SumOfChildren[]): boolean =>
  !published.some((other) => tellsOfFew(sum, other));

/** What waits on one side up to a month, child by child. */
const sumThrough = ({ pending }: FundDisclosure, through: string, side: Side): SumOfChildren =>
  together(
    Object.entries(pending)
      .filter(([month]) => month <= through)
      .map(([, { children, reaching }]) => ({
        ...children[side],
        hides: side === 'given' && reaching.length > 0,
      })),
  );

type Sums = Omit<DisclosedMonthRow, 'fundId' | 'month'>;

/** Takes what waits in the month and before it; gifts stay behind until there are enough. */
const disclose = (fund: FundDisclosure, through: string): Sums => {
  const months = Object.keys(fund.pending).filter((month) => month <= through);
  const waiting = months.map((month) => fund.pending[month] ?? nothing());
  const sum = (figure: keyof Sums) => waiting.reduce((total, month) => total + month[figure], 0);
  const given = sumThrough(fund, through, 'given');
  const received = sumThrough(fund, through, 'received');
  const giftsGo =
    childrenIn(received) >= LEAST_CHILDREN && tellsNothing(received, [...fund.published, given]);
  const disclosed = {
    opened: sum('opened'),
    received: giftsGo ? sum('received') : 0,
    given: sum('given'),
    receipts: giftsGo ? sum('receipts') : 0,
    payments: sum('payments'),
    otherIn: sum('otherIn'),
    otherOut: sum('otherOut'),
  };
  for (const month of months) leaveBehind(fund, month, giftsGo);
  fund.published.push(given, ...(giftsGo ? [received] : []));
  fund.published.splice(0, fund.published.length - PUBLISHED_KEPT);
  fund.disclosed.push(through);
  return disclosed;
};

/** Of a month that was published, the gifts that are still too few. */
const leaveBehind = (fund: FundDisclosure, month: string, giftsGo: boolean): void => {
  const { received, receipts, children } = fund.pending[month] ?? nothing();
  if (giftsGo || childrenIn(children.received) === 0) {
    Reflect.deleteProperty(fund.pending, month);
    return;
  }
  const gifts = { received, receipts };
  const rest = { given: noChildren(), received: children.received };
  fund.pending[month] = { ...nothing(), ...gifts, children: rest };
};
