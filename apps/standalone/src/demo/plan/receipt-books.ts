import type { CollectorIntroduced, ReceiptSerial } from '#contracts';
import type { DemoBook } from './books.js';
import { type PlannedStep, wish } from './planned-command.js';
import { staffOf } from './staff.js';
import { workingDayFrom } from './working-days.js';

const LEAVES = 50;

interface Holder {
  readonly collector: CollectorIntroduced;
  /** Whether the book never comes back. */
  readonly isLostAtLast: boolean;
}

/** A receipt book in the hands of a collector: printed, issued, written leaf by leaf, returned. */
export class CollectorsBook {
  readonly collector: CollectorIntroduced;
  readonly #bookId: string;
  readonly #isLostAtLast: boolean;
  #written = 0;
  #spoilt = 0;

  constructor(
    private readonly book: DemoBook,
    { collector, isLostAtLast }: Holder,
  ) {
    this.collector = collector;
    this.#isLostAtLast = isLostAtLast;
    this.#bookId = `bl${book.fundId}${String(book.year)}`;
  }

  /** Whether it came back at last, with leaves that nobody has written on. */
  get isBack(): boolean {
    return !this.#isLostAtLast;
  }

  get named() {
    return { unitId: this.book.unitId, bookId: this.#bookId };
  }

  *issue(day: string): Iterable<PlannedStep> {
    const { unitId, fundId, year } = this.book;
    const by = this.#byAccountant(day);
    const prefix = `${this.book.names.fundCode}${String(year % 100)}`;
    const printed = { prefix, firstSerial: 1, lastSerial: LEAVES, registeredOn: day };
    const named = { unitId, bookId: this.#bookId };
    yield wish('RegisterReceiptBook', { ...named, ...printed }, by);
    const issue = { fundId, collector: this.collector, issuedOn: day };
    yield wish('IssueReceiptBook', { ...named, ...issue }, by);
  }

  nextLeaf(): ReceiptSerial {
    this.#written += 1;
    return { bookId: this.#bookId, serial: this.#written + this.#spoilt };
  }

  *spoil(day: string): Iterable<PlannedStep> {
    this.#spoilt += 1;
    const serial = this.#written + this.#spoilt;
    const spoilt = { serial, voidedOn: day, reason: 'Viết sai, gạch chéo, giữ nguyên liên' };
    yield wish('VoidReceiptSerial', { ...this.#atHand(), ...spoilt }, this.#byAccountant(day));
  }

  /** Two leaves are missing when it comes back; or it is gone altogether. */
  *close(day: string): Iterable<PlannedStep> {
    const { unitId } = this.book;
    const minutes = { number: `01/BB-${unitId.toUpperCase()}`, date: day, issuer: 'Văn phòng' };
    const loss = { ...this.#atHand(), lostOn: day, minutes };
    if (this.#isLostAtLast) {
      yield wish('DeclareReceiptsLost', loss, this.#byAccountant(day));
      return;
    }
    const from = this.#written + this.#spoilt + 1;
    const serials = { from, to: from + 1 };
    yield wish('DeclareReceiptsLost', { ...loss, serials }, this.#byAccountant(day));
    const [used, voided, lost] = [this.#written, this.#spoilt, 2];
    const counts = { used, voided, lost, unused: LEAVES - used - voided - lost };
    const returned = { ...this.#atHand(), returnedOn: day, ...counts };
    yield wish('ReturnReceiptBook', returned, this.#byAccountant(day));
  }

  #atHand() {
    const { unitId, fundId, year } = this.book;
    return { unitId, bookId: this.#bookId, fundId, year };
  }

  #byAccountant(day: string) {
    return { actor: staffOf(this.book.unitId).accountant, today: workingDayFrom(day) };
  }
}
