import { Choice, Integer, ExchangeRate, Text } from './fields.js';

/** Currencies that a bank here changes. */
export const CURRENCIES = [
  'USD',
  'EUR',
  'JPY',
  'KRW',
  'CNY',
  'TWD',
  'AUD',
  'CAD',
  'CHF',
  'GBP',
  'SGD',
  'THB',
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** What was given before the bank changed it; the books have the đồng. */
export class ForeignMoney {
  @Choice(CURRENCIES) currency!: Currency;
  /** In the currency's smallest unit: cents of a dollar, whole yen. */
  @Integer(1, 1_000_000_000_000) amount!: number;
  /** Đồng for one dollar, one yen, as the slip has it. */
  @ExchangeRate rate!: string;
  /** The number of the bank's conversion slip. */
  @Text(60) slip!: string;
}
