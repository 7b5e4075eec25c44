import {
  BankFeeFromLine,
  DonationEntered,
  DonationFromLine,
  InterestFromLine,
  PaymentEntered,
  PaymentFromLine,
  RecordBankFee,
  RecordInterest,
  RecordStrayReceipt,
  StrayReceiptFromLine,
  type LineBooking,
} from '#contracts';
import { commandId, type Receipt } from '#event-store';
import {
  bankAccount,
  bankAccountStream,
  cashBook,
  cashBookStream,
  Refusal,
  type AccountLine,
} from '#ledger';
import type { IntakeParts, CommandIntake } from '../commands/command-intake.js';
import { Answer } from '../commands/answer.js';
import { callOf, type Call } from '../requests/call.js';
import type { LineWords } from './line-words.js';

type Parts = Pick<IntakeParts, 'store' | 'writer'>;

/** What an entry has from its line. */
interface FromLine {
  readonly occurredOn: string;
  readonly amount: number;
  readonly placeId: string;
  readonly externalReference: string;
}

/**
 * Makes an entry from a line of a statement, and matches the two. The entry comes first, under the
 * caller's key, and the match under one that follows from it: whoever sends the same again completes
 * what a broken connection left open, and enters nothing twice.
 */
export class LineBookings {
  constructor(
    private readonly parts: Parts,
    private readonly intake: CommandIntake,
    private readonly words: LineWords,
  ) {}

  /** @throws Refusal LINE_UNKNOWN, LINE_SETTLED, LINE_DIRECTION, LINE_TAKEN_MEANWHILE; the entry's own */
  async record(booking: LineBooking): Promise<Answer> {
    const call = callOf(booking);
    const line = await this.#lineFor(booking, call);
    const isOut = booking instanceof BankFeeFromLine || booking instanceof PaymentFromLine;
    if (line.change > 0 === isOut) throw new Refusal('LINE_DIRECTION', { line: booking.lineId });
    const receipt = await this.intake.record(await this.#entryOf(booking, line, call), call);
    await this.#match(booking, receipt, call);
    return new Answer(receipt);
  }

  /** A line that is still open; of a repetition, whatever became of it. */
  async #lineFor(booking: LineBooking, { actor, key }: Call): Promise<AccountLine> {
    const [bound] = await this.parts.store.findKeys([{ caller: actor, key }]);
    const { state } = await this.parts.writer.state(bankAccount, bankAccountStream(booking));
    const { lineId: line } = booking;
    const found = state.lines.get(line);
    if (!found) throw new Refusal('LINE_UNKNOWN', { line });
    if (!bound && found.settled !== undefined) throw new Refusal('LINE_SETTLED', { line });
    return { ...found };
  }

  async #entryOf(
    booking: LineBooking,
    { bookedOn: occurredOn, change, reference }: AccountLine,
    call: Call,
  ): Promise<object> {
    const { unitId, fundId, year, placeId, lineId, voucherDate, period } = booking;
    // Without a reference of the bank's the line's own number keeps it from being entered twice.
    const externalReference = reference ?? `SK:${placeId}:${lineId}`;
    const book = { unitId, fundId, year, voucherDate, period };
    const from = { occurredOn, amount: Math.abs(change), placeId, externalReference };
    if (booking instanceof PaymentFromLine) return this.#paymentOf(booking, { ...book, ...from });
    if (booking instanceof StrayReceiptFromLine) {
      const { itemId, nature } = booking;
      const words = await this.words.ofStrayMoney(booking, call);
      return entry(RecordStrayReceipt, { ...book, ...from, itemId, nature, ...words });
    }
    return entryOf(booking, { ...book, ...from });
  }

  /** Asked before the money is entered: afterwards the payment would stand and be no line. */
  async #paymentOf(
    { requestId, placeId }: PaymentFromLine,
    { externalReference: _, placeId: __, ...payment }: FromLine & BookDates,
  ): Promise<object> {
    const { state } = await this.parts.writer.state(cashBook, cashBookStream(payment));
    const request = state.requests.get(requestId);
    if (request && !('placeId' in request && request.placeId === placeId))
      throw new Refusal('LINE_REQUEST_DIFFERS', { request: requestId });
    return entry(PaymentEntered, { ...payment, requestId });
  }

  async #match(booking: LineBooking, { events }: Receipt, call: Call): Promise<void> {
    const { unitId, placeId, lineId, fundId, year } = booking;
    const { voucher } = events[0]?.data as { readonly voucher: string };
    const { actor, key, today, recordedAt } = call;
    const data = { unitId, placeId, lineId, entries: [{ fundId, year, voucher }] };
    const match = { type: 'MatchStatementLine', data, actor, today, recordedAt };
    try {
      await this.parts.writer.execute({ ...match, key: commandId(actor, `${key} line`) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('LINE_TAKEN_MEANWHILE', { voucher, line: lineId });
    }
  }
}

interface BookDates {
  readonly unitId: string;
  readonly fundId: string;
  readonly year: number;
  readonly voucherDate: string | undefined;
  readonly period: string | undefined;
}

const entryOf = (booking: LineBooking, from: FromLine & BookDates): object => {
  if (booking instanceof DonationFromLine) {
    const { contributingUnitId, giver, earmark, driveId, content } = booking;
    const gift = { contributingUnitId, giver, earmark, driveId, content };
    return entry(DonationEntered, { ...from, ...gift });
  }
  if (booking instanceof InterestFromLine) return entry(RecordInterest, from);
  if (booking instanceof BankFeeFromLine)
    return entry(RecordBankFee, { ...from, earmark: booking.earmark });
  throw new Error(`${booking.constructor.name} is no entry from a line`);
};

/** An instance of its contract's class, as if it had been read from a request. */
const entry = <T extends object>(shape: new () => T, fields: object): T =>
  Object.assign(
    new shape(),
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  );
