import { formatNumber } from '../format.js';

const VIETNAMESE = 'không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai'.split(',');
const ENGLISH = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

export const MONTHS_IN_ENGLISH = (
  'January,February,March,April,May,June,' + 'July,August,September,October,November,December'
).split(',');

/** A count in words up to twelve, in figures above. */
export const spelledInVietnamese = (count: number) => VIETNAMESE[count] ?? formatNumber(count);
export const spelledInEnglish = (count: number) => ENGLISH[count] ?? formatNumber(count);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 gift`, `1.234 gifts`. */
export const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
