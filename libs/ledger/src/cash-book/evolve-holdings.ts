import { emptyBalance, post } from './daily-balance.js';
import type { CashBookEvent } from './messages.js';
import { movementOf, type Movement } from './movement.js';
import type { CashBook, Slice } from './state.js';
import { isStoreNote, seriesOf } from './voucher-number.js';

type Owed = NonNullable<Movement['owed']>[number];

/** Money per holding place and per purpose, what is owed, and the rows of vouchers that moved it. */
export const evolveHoldings = (book: CashBook, event: CashBookEvent): void => {
  const movement = movementOf(event);
  if (!movement) return;
  for (const { placeId, delta } of movement.places)
    post(sliceOf(book.places, placeId).balance, movement.occurredOn, delta);
  for (const { earmark, delta } of movement.earmarks)
    post(sliceOf(book.earmarks, earmark).balance, movement.occurredOn, delta);
  for (const more of movement.owed ?? []) owe(book, movement.occurredOn, more);
  if (movement.voucher === undefined || movement.correction === 'void') return;
  // A note of the store takes its number with its goods.
  if (!isStoreNote(movement.voucher)) takeNumber(book, movement.voucher, movement.voucherDate);
};

const owe = ({ owed }: CashBook, day: string, { by, delta }: Owed): void => {
  const balance = owed.get(by) ?? emptyBalance();
  owed.set(by, balance);
  post(balance, day, delta);
};

/** @throws Error('corrupt stream: …') on a number that is not the next of its row */
export const takeNumber = (book: CashBook, voucher: string, lastDate: string): void => {
  const { series, serial } = seriesOf(voucher);
  const row = book.series.get(series);
  if (serial !== (row?.serial ?? 0) + 1)
    throw new Error(`corrupt stream: voucher ${voucher} is out of its row`);
  if (!row) {
    book.series.set(series, { serial, lastDate });
    return;
  }
  row.serial = serial;
  row.lastDate = lastDate;
};

export const sliceOf = (slices: Map<string, Slice>, key: string): Slice => {
  const known = slices.get(key);
  if (known) return known;
  const fresh: Slice = { balance: emptyBalance(), reserved: 0 };
  slices.set(key, fresh);
  return fresh;
};
