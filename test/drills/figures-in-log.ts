import { codesIn, EXPLAINED_FIGURES, placeAt, type PlaceOf } from '#public-pages';
import type { Figure, LogLine, LogMonth, SumsOfLog } from './sums-of-log.js';

/**
 * What the public log adds up to under an address that a figure of the site leads to. Undefined: the
 * log cannot say. It says of no payment what it was for, of bought goods not to whom they went, and
 * nothing of messages, targets, gifts in kind and reports, of which only that they are entries is public.
 */
export function amountInLog(log: SumsOfLog, address: string): number | undefined {
  const place = placeAt(address)?.place;
  if (place?.page === 'explained') return explained(log, place);
  return place?.page === 'journal' ? listed(log, place.asked ?? {}) : undefined;
}

type Asked = Readonly<
  Partial<
    Record<'quy' | 'don-vi' | 'nam' | 'thang' | 'tu' | 'den' | 'loai' | 'dang' | 'rieng', string>
  >
> & { readonly 'muc-dich'?: string };

/** Whether a month is one of those that are asked for. */
function isAsked(month: string, { nam, thang, tu = '', den = '9999' }: Asked): boolean {
  if (nam === undefined) return month >= tu && month <= den;
  return thang === undefined ? month.startsWith(nam) : month === `${nam}-${thang.padStart(2, '0')}`;
}

const isOfFund = (fund: string, { quy }: Asked) => quy === undefined || codesIn(quy).includes(fund);

const sumOf = <T>(all: Iterable<T>, amount: (one: T) => number): number => {
  let sum = 0;
  for (const one of all) sum += amount(one);
  return sum;
};

function explained(log: SumsOfLog, { figure: name, asked = {} }: PlaceOf<'explained'>) {
  const figure = EXPLAINED_FIGURES.find((one) => one === name);
  if (!figure) return undefined;
  if (figure === 'raised' || figure === 'raisedThen')
    return raised(log, figure === 'raised' ? 'today' : 'then', asked);
  const year = asked.nam ?? lastYear(log);
  const months = log.months.filter(({ fund }) => isOfFund(fund, asked));
  if (figure === 'opening' || figure === 'left') {
    const before = months.filter(({ month }) => month < `${year}-01`);
    const ofYear = months.filter(({ month }) => month.startsWith(year));
    return left(before) + (figure === 'left' ? left(ofYear) : sumOf(ofYear, (m) => m.opened));
  }
  const chosen = months.filter(({ month }) => isAsked(month, { ...asked, nam: year }));
  return sumOf(chosen, (month) => month[figure]);
}

const lastYear = ({ months }: SumsOfLog): string =>
  months.reduce((last, { month }) => (month > last ? month : last), '').slice(0, 4);

const left = (months: readonly LogMonth[]): number =>
  sumOf(months, (m) => m.opened + m.received + m.earmarked + m.otherIn - m.given - m.otherOut);

function raised(log: SumsOfLog, basis: 'today' | 'then', asked: Asked): number {
  return sumOf(log.raised, ([key, amount]) => {
    const [unit, fund = '', month = '', on] = key.split(' ');
    const isChosen = unit === asked['don-vi'] && on === basis;
    return isChosen && isOfFund(fund, asked) && isAsked(month, asked) ? amount : 0;
  });
}

const FIGURE_OF: Readonly<Record<string, Figure>> = {
  nhan: 'received',
  trao: 'given',
  'ho-tro': 'given',
  'thu-khac': 'otherIn',
  'chi-khac': 'otherOut',
  'mo-so': 'opened',
};

const KINDS: Readonly<Record<string, readonly LogLine['kind'][]>> = {
  'mo-so': ['opening', 'openingAdvance'],
  'ung-ho': ['donation', 'collection', 'strayIdentified', 'surplusDonated'],
  trao: ['disbursement', 'advanceUsed', 'advanceToppedUp', 'goodsGiven'],
  'dieu-chinh': ['adjustment'],
  huy: ['void'],
  lai: ['interest'],
  phi: ['bankFee'],
  'tien-thua': ['surplusTaken'],
  'tien-thieu': ['shortageWrittenOff', 'goodsWrittenOff'],
};

/** The lines of a journal, filtered as its address asks; money out above zero, as its figures have it. */
function listed(log: SumsOfLog, asked: Asked): number | undefined {
  const figure = FIGURE_OF[asked.loai ?? ''];
  if (!figure || asked['muc-dich'] !== undefined) return undefined;
  const kinds = asked.dang === undefined ? undefined : KINDS[asked.dang];
  const under = asked['don-vi'] === undefined ? undefined : unitsUnder(log, asked);
  const isOf = ({ unit, givenTo }: LogLine) =>
    asked.loai === 'ho-tro'
      ? givenTo !== undefined && (under?.has(givenTo) ?? true)
      : (under?.has(unit) ?? true);
  const lines = log.lines.filter(
    (line) =>
      line.figure === figure &&
      (kinds?.includes(line.kind) ?? true) &&
      isOfFund(line.fund, asked) &&
      isAsked(line.month, asked),
  );
  if (asked.loai === 'ho-tro' && lines.some(({ goods }) => goods)) return undefined;
  return sumOf(lines.filter(isOf), ({ amount }) => amount);
}

/** The unit and, unless it alone is asked for, all below it as units are organised at the log's end. */
function unitsUnder({ units }: SumsOfLog, asked: Asked): ReadonlySet<string> {
  const isUnder = (id: string | undefined): boolean => {
    const unit = id === undefined ? undefined : units.get(id);
    if (!unit) return false;
    return unit.code === asked['don-vi'] || (asked.rieng === undefined && isUnder(unit.parentId));
  };
  return new Set([...units.keys()].filter(isUnder));
}
