import { organisationIn } from '../components/setting.js';
import { formatDate, formatSignedMoney } from '../format.js';
import type { Language } from '../language.js';
import { addressOf } from '../places.js';
import { TEXTS } from '../texts/texts.js';
import type { BookFacts, Entry, FundName } from '../view-models.js';
import { feedPath, INVENTED, type Licence } from './data-sets.js';
import { xmlText } from './plain-text.js';

export interface Feed {
  readonly book: BookFacts;
  readonly language: Language;
  readonly origin: string;
  readonly licence: Licence;
  /** Null: of the whole book. */
  readonly fund: FundName | null;
  /** The latest lines, the latest first. */
  readonly entries: readonly Entry[];
}

/** The latest lines as an Atom feed (RFC 4287). */
export function renderFeed(feed: Feed): string {
  const { book, language, origin, licence, fund, entries } = feed;
  const say = TEXTS[language];
  const mark = markOf(book);
  const organisation = organisationIn(book, language);
  const title = `${mark}${fund ? fund.name : say.site.name} · ${organisation}`;
  const self = origin + feedPath(language, fund?.code);
  const page =
    origin + addressOf(fund ? { page: 'fund', code: fund.code } : { page: 'home' }, language);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xmlText(title)}</title>`,
    `<id>urn:so-vang:${language}:${fund ? xmlText(fund.code) : 'book'}</id>`,
    `<updated>${book.headRecordedAt}:00+07:00</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<author><name>${xmlText(organisation)}</name></author>`,
    `<rights>${xmlText(`${mark}${licence.name}, ${licence.url}`)}</rights>`,
    ...entries.map((entry) => entryOf(entry, feed)),
    '</feed>\n',
  ].join('\n');
}

const markOf = ({ demonstration }: BookFacts): string => (demonstration ? `${INVENTED}: ` : '');

function entryOf(entry: Entry, { book, language, origin }: Feed): string {
  const { kinds, happened } = TEXTS[language].entries;
  const { amount, fund, unit, voucher, position, recordedAt, kind, occurredOn } = entry;
  const title = `${markOf(book)}${formatSignedMoney(amount)} · ${kinds[kind]} · ${fund.name}`;
  const summary = [voucher, happened(occurredOn), unit?.name, formatDate(recordedAt.slice(0, 10))];
  const where = voucher
    ? addressOf({ page: 'entry', voucher }, language)
    : addressOf({ page: 'fund', code: fund.code }, language);
  return [
    '<entry>',
    `<title>${xmlText(title)}</title>`,
    `<id>urn:so-vang:entry:${String(position)}</id>`,
    `<updated>${recordedAt}:00+07:00</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + where)}"/>`,
    `<summary>${xmlText(summary.filter(Boolean).join(' · '))}</summary>`,
    '</entry>',
  ].join('');
}
