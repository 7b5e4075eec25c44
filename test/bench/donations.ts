import type { BookKey, DonationEntered, RecordDonation } from '#contracts';
import { BOOKS, TODAY, UNITS, YEAR } from './scene.js';
import { uuidOf } from './uuid-of.js';

/** A prime that scatters neighbours over units, days and amounts. */
const SCATTER = 7919;

/** An anonymous gift of today, as the treasurer enters it. */
export const anonymousGift = (number: number, book: BookKey): DonationEntered => ({
  occurredOn: TODAY,
  amount: amountOf(number),
  placeId: 'ket',
  giver: { kind: 'anonymous' },
  contributingUnitId: unitOf(number),
  ...book,
});

/** A gift of today whose giver is new, with a name and a telephone number. */
export const namedGift = (number: number, book: BookKey): DonationEntered => ({
  ...anonymousGift(number, book),
  placeId: 'nganhang',
  giver: {
    kind: 'named',
    name: `Nguyễn Thị Minh ${String(number)}`,
    phone: `09${String(10_000_000 + (number % 89_999_999))}`,
  },
  externalReference: `FT${String(number)}`,
});

/**
 * The `number`-th of `total` gifts of one year, spread over all books: every other one of a known
 * giver, by bank; the days run with the numbers.
 */
export const giftOfYear = (number: number, total: number): RecordDonation => {
  const book = bookOf(number);
  const gift = { ...book, occurredOn: dayOf(number / total), contributingUnitId: unitOf(number) };
  const amount = amountOf(number);
  if (Math.floor(number / BOOKS.length) % 2 === 0)
    return { ...gift, amount, placeId: 'ket', giver: { kind: 'anonymous' } };
  const subject = uuidOf(number % 50_000, 'giver');
  const name = String(number).padStart(43, 'A');
  const giver = { kind: 'named' as const, subject, name };
  return { ...gift, amount, placeId: 'nganhang', giver, externalReference: `FT${String(number)}` };
};

export const bookOf = (number: number): BookKey => {
  const book = BOOKS[number % BOOKS.length];
  if (!book) throw new Error('the scene has no books');
  return book;
};

const amountOf = (number: number): number => 10_000 + ((number * SCATTER) % 990) * 1000;

const unitOf = (number: number): string => UNITS[(number * SCATTER) % UNITS.length] ?? '';

const DAYS = Array.from({ length: 360 }, (_, day) =>
  new Date(Date.UTC(YEAR, 0, 1 + day)).toISOString().slice(0, 10),
);

const dayOf = (part: number): string => DAYS[Math.floor(part * DAYS.length)] ?? TODAY;
