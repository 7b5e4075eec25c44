import type pg from 'pg';
import type { LookUp } from '#public-pages';
import type { PublicLog } from '../log/public-log.js';
import { IS_PUBLIC, VOUCHER_AT, VOUCHER_OF_TRANSFER } from './journal-queries.js';

const CODE = /^[0-9A-Z]{1,10}-[0-9A-Z]{6}$/;
const LONGEST_REFERENCE = 64;

/** Finds the voucher that somebody asks for; who finds none is not told why. */
export class LookUps {
  constructor(
    private readonly pool: pg.Pool,
    private readonly log: PublicLog,
  ) {}

  /** Undefined: there is none, or it may not be shown. */
  async find(asked: LookUp): Promise<string | undefined> {
    const text = asked.q.normalize('NFC').trim();
    if (text.length > LONGEST_REFERENCE) return undefined;
    if (asked.amount !== '' || asked.day !== '') return this.#byTransfer(text, asked);
    const number = text.toUpperCase().replaceAll(/\s+/g, '').replaceAll(/[–—−]/g, '-');
    return (await this.#voucher(IS_PUBLIC, [number])) ?? this.#byCode(number);
  }

  /** Reference, amount and day must all be right. */
  async #byTransfer(reference: string, { amount, day }: LookUp): Promise<string | undefined> {
    const digits = amount.replaceAll(/[.,\s₫đ]/g, '');
    const date = dayIn(day);
    if (!/^[1-9][0-9]{0,13}$/.test(digits) || !date) return undefined;
    return this.#voucher(VOUCHER_OF_TRANSFER, [reference, digits, date]);
  }

  async #byCode(code: string): Promise<string | undefined> {
    const index = CODE.test(code) ? await this.log.indexOf(code) : undefined;
    return index === undefined ? undefined : this.#voucher(VOUCHER_AT, [index + 1]);
  }

  async #voucher(sql: string, parameters: readonly unknown[]): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ voucher: string }>(sql, [...parameters]);
    return rows[0]?.voucher;
  }
}

/** `2026-11-22` or `22/11/2026`, as browsers without a calendar let people type it. */
function dayIn(text: string): string | undefined {
  const [, day, month, year] = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/.exec(text.trim()) ?? [];
  const date = year
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : text.trim();
  const isDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return isDay && new Date(date).toISOString().startsWith(date) ? date : undefined;
}
