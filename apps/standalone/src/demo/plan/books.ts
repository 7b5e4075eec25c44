import type { BookKey, PlaceKind } from '#contracts';
import type { Contents } from '#ledger';

export const SAFE = 'ket';
export const BANK = 'nganhang';
export type PlaceId = typeof SAFE | typeof BANK;

export const kindOf = (placeId: string): PlaceKind => (placeId === SAFE ? 'safe' : 'bank');

/** Money that is meant for nothing in particular. */
export const GENERAL = '';

interface Slice {
  total: number;
  reserved: number;
}

/** A gift that may still be put right. */
export interface RecentGift {
  readonly voucher: string;
  readonly amount: number;
  readonly placeId: PlaceId;
  readonly earmark: string;
  readonly day: string;
}

/** An entry as its bank will show it. */
export interface BankEntry {
  readonly fundId: string;
  readonly year: number;
  readonly voucher: string;
  readonly day: string;
  /** The bank's own; what is paid gets one on the statement only. */
  readonly reference: string | undefined;
  /** In đồng; negative when it goes out. */
  change: number;
}

/** The day of some money, and what its bank calls it. */
export interface Passing {
  readonly day: string;
  readonly reference?: string;
  /** Nobody ordered it in writing: a fee that the bank takes, cash fetched over its counter. */
  readonly isUnordered?: boolean;
}

/** From this day on there are statements of some accounts. */
export const STATED_FROM = '2026-05-01';

/** Where some money lies and what it is meant for. */
export interface Holding {
  readonly placeId: PlaceId;
  readonly earmark: string;
}

const GIFTS_REMEMBERED = 6;

interface OpenClaims {
  readonly advances: string[];
  readonly collections: string[];
  readonly strayMoney: {
    readonly itemId: string;
    readonly placeId: PlaceId;
    readonly amount: number;
  }[];
}

/** What the plan keeps in mind of a book, so that it never asks for what the rules refuse. */
export class DemoBook implements BookKey {
  readonly #places = new Map<string, Slice>();
  readonly #earmarks = new Map<string, Slice>();
  readonly #serials = new Map<string, number>();
  readonly recentGifts: RecentGift[] = [];
  /** Vouchers that count no more. */
  readonly voided = new Set<string>();
  /** Entries of its account that stand on no statement yet. */
  atBank: BankEntry[] = [];
  /** Numbers the requests, remittances and transfers of the book. */
  #identifiers = 0;
  /** The month to be closed next. */
  openPeriod: string;
  /** Whether last year's balances are in, or there are none to wait for. */
  isFunded = true;
  /** Goods in its store that have to go on when the book ends. */
  inStore = 0;
  /** What somebody owes it, and money of others, that will be settled in the next book. */
  readonly open: OpenClaims = { advances: [], collections: [], strayMoney: [] };

  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;

  constructor(
    readonly key: BookKey,
    readonly names: { readonly unitCode: string; readonly fundCode: string },
    readonly openedOn: string,
  ) {
    this.unitId = key.unitId;
    this.fundId = key.fundId;
    this.year = key.year;
    this.openPeriod = openedOn.slice(0, 7);
  }

  newId(prefix: string): string {
    this.#identifiers += 1;
    return `${prefix}${String(this.#identifiers)}`;
  }

  /** Takes the next number of a series of vouchers. */
  nextVoucher(series: string): string {
    const serial = (this.#serials.get(series) ?? 0) + 1;
    this.#serials.set(series, serial);
    const { unitCode, fundCode } = this.names;
    const year = String(this.year % 100);
    return `${series}-${unitCode}-${fundCode}-${year}-${String(serial).padStart(6, '0')}`;
  }

  /** Takes the next number for money that comes into a place, or goes out of it. */
  moneyVoucher(placeId: PlaceId, change: number, passing: Passing): string {
    const { day, reference, isUnordered = false } = passing;
    const [into, out] = placeId === SAFE ? ['PT', 'PC'] : ['BC', isUnordered ? 'BN' : 'UN'];
    const voucher = this.nextVoucher(change > 0 ? into : out);
    const { fundId, year } = this;
    if (placeId === BANK && day >= STATED_FROM)
      this.atBank.push({ fundId, year, voucher, day, reference, change });
    return voucher;
  }

  /** What the bank has of an entry that was put right before its statement came; 0: nothing. */
  rightAtBank(voucher: string, change: number): void {
    const entry = this.atBank.find((one) => one.voucher === voucher);
    if (entry) entry.change = change;
  }

  receive({ placeId, earmark }: Holding, amount: number): void {
    slice(this.#places, placeId).total += amount;
    slice(this.#earmarks, earmark).total += amount;
  }

  spend(holding: Holding, amount: number): void {
    this.receive(holding, -amount);
  }

  /** Money changes its place and keeps its purpose. */
  carry(placeId: PlaceId, amount: number): void {
    slice(this.#places, placeId).total += amount;
  }

  reserve({ placeId, earmark }: Holding, amount: number): void {
    slice(this.#places, placeId).reserved += amount;
    slice(this.#earmarks, earmark).reserved += amount;
  }

  available({ placeId, earmark }: Holding): number {
    return Math.min(freeIn(this.#places.get(placeId)), freeIn(this.#earmarks.get(earmark)));
  }

  /** What is promised of a place alone: money that belongs to others has no purpose here. */
  holdBack(placeId: PlaceId, amount: number): void {
    slice(this.#places, placeId).reserved += amount;
  }

  /** Money that lay here and was somebody else's is the fund's from now on. */
  own(earmark: string, amount: number): void {
    slice(this.#earmarks, earmark).total += amount;
  }

  holdBackFor(earmark: string, amount: number): void {
    slice(this.#earmarks, earmark).reserved += amount;
  }

  freeFor(earmark: string): number {
    return freeIn(this.#earmarks.get(earmark));
  }

  inPlace(placeId: PlaceId): number {
    return this.#places.get(placeId)?.total ?? 0;
  }

  freeInPlace(placeId: PlaceId): number {
    return freeIn(this.#places.get(placeId));
  }

  /** Purposes that money is there for, the general one included. */
  earmarks(): { readonly earmark: string; readonly amount: number }[] {
    return [...this.#earmarks]
      .map(([earmark, { total }]) => ({ earmark, amount: total }))
      .filter(({ amount }) => amount > 0);
  }

  balance(): number {
    return this.inPlace(SAFE) + this.inPlace(BANK);
  }

  /** Whether nothing is in it that would have to go on. */
  get isSettled(): boolean {
    const { advances, collections, strayMoney } = this.open;
    const claims = advances.length + collections.length + strayMoney.length;
    return this.balance() === 0 && this.inStore === 0 && claims === 0;
  }

  /** What is open is settled in another book, which takes it on under numbers of its own. */
  passOpenTo(next: DemoBook): void {
    const { advances, collections, strayMoney } = this.open;
    for (const claims of [advances, collections, strayMoney]) {
      if (claims.length === 0) continue;
      claims.length = 0;
      this.nextVoucher('KT');
      next.nextVoucher('KT');
    }
  }

  remember(gift: RecentGift): void {
    this.recentGifts.push(gift);
    if (this.recentGifts.length > GIFTS_REMEMBERED) this.recentGifts.shift();
  }

  contents(): Contents {
    const totals = (slices: ReadonlyMap<string, Slice>) =>
      new Map([...slices].map(([key, { total }]) => [key, total]));
    return { places: totals(this.#places), earmarks: totals(this.#earmarks) };
  }

  takeOver({ places, earmarks }: Contents): void {
    for (const [place, amount] of places) slice(this.#places, place).total += amount;
    for (const [earmark, amount] of earmarks) slice(this.#earmarks, earmark).total += amount;
  }

  empty(): void {
    this.#places.clear();
    this.#earmarks.clear();
  }

  /** Hands everything over to next year's book. */
  emptyInto(next: DemoBook): void {
    next.takeOver(this.contents());
    this.empty();
    next.inStore += this.inStore;
    this.inStore = 0;
    this.passOpenTo(next);
    next.isFunded = true;
  }
}

const slice = (slices: Map<string, Slice>, key: string): Slice => {
  const known = slices.get(key);
  if (known) return known;
  const fresh = { total: 0, reserved: 0 };
  slices.set(key, fresh);
  return fresh;
};

const freeIn = (slice: Slice | undefined): number => (slice ? slice.total - slice.reserved : 0);
