import { refusals, type RefusalCode } from '#contracts';
import { vietnameseWords } from './vietnamese-words.js';

export type Details = Readonly<Record<string, string | number>>;

export interface Sentences {
  readonly vi: string;
  readonly en: string;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^(\d{4})-(\d\d)$/;

/** The sentences of a refusal, with its details in the place of `{name}`. */
export const sentencesOf = (code: RefusalCode, details: Details): Sentences => ({
  vi: fill(refusals[code].vi, details, inVietnamese),
  en: fill(refusals[code].en, details, inEnglish),
});

const fill = (
  sentence: string,
  details: Details,
  write: (name: string, value: string | number) => string,
): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    return value === undefined ? place : write(name, value);
  });

/** 1.234.567 đồng, 22/11/2026, 11/2026; a year is no sum and has no dots. */
const inVietnamese = (name: string, value: string | number): string => {
  if (typeof value === 'number') return name === 'year' ? String(value) : grouped(value, '.');
  return value in vietnameseWords
    ? vietnameseWords[value as keyof typeof vietnameseWords]
    : value.replace(DATE, '$3/$2/$1').replace(MONTH, '$2/$1');
};

const inEnglish = (name: string, value: string | number): string =>
  typeof value === 'number' && name !== 'year' ? grouped(value, ',') : String(value);

const grouped = (value: number, separator: string): string =>
  String(value).replaceAll(/\B(?=(\d{3})+$)/g, separator);
