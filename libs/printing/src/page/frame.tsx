import {
  COLOURS,
  demonstrationIn,
  formatMinute,
  formatNumber,
  organisationIn,
  type Language,
} from '#public-pages';
import { askedFacts } from '../asked.js';
import { textOf } from '../cells.js';
import type { Fact, Letterhead, Print, Words } from '../sheet.js';
import { policyOf, styleOf, type Paper } from './style-sheet.js';

interface HeadProps {
  readonly title: string;
  readonly paper: Paper;
}

/** Says its policy itself, too: a page that was saved has no headers. */
export function Head({ title, paper }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(paper)} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <meta name="theme-color" content={COLOURS.ink} />
      <style dangerouslySetInnerHTML={{ __html: styleOf(paper) }} />
    </head>
  );
}

/** Nobody may take the figures of a demonstration for real ones, on paper neither. */
export function Mark({ language }: { readonly language: Language }) {
  const { mark, sentence } = demonstrationIn(language);
  return (
    <p class="demo">
      <b>{mark}</b> {sentence}
    </p>
  );
}

export function Organisation({
  letterhead,
  language,
}: {
  readonly letterhead: Letterhead;
  readonly language: Language;
}) {
  return (
    <p class="of" lang="vi">
      {organisationIn(letterhead, language)}
    </p>
  );
}

/** The title, and everything that was asked for. */
export function Opening<Answer>({
  print,
  title,
  facts,
}: {
  readonly print: Print<Answer>;
  readonly title: string;
  readonly facts: readonly Fact[];
}) {
  const { sheet, asked, language } = print;
  return (
    <>
      <h1>{title}</h1>
      <dl class={sheet.isForm && 'form'}>
        {[...askedFacts(asked), ...facts].map((fact) => (
          <div key={fact.heading.vi}>
            <dt>{fact.heading[language]}</dt>
            <dd>{textOf(fact.value, fact, print, { unitId: fact.unitId })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const SIGN = { vi: 'Ký, ghi rõ họ tên', en: 'Signature and name' };
const DAY = {
  vi: 'Ngày ……… tháng ……… năm …………',
  en: 'Day ……… month ……… year …………',
};

/** Blank places for the signatures, and for the day on which they are given. */
export function Signatures({
  signatures,
  language,
}: {
  readonly signatures: readonly Words[];
  readonly language: Language;
}) {
  return (
    <div class="signed">
      <p>{DAY[language]}</p>
      <ul>
        {signatures.map((who) => (
          <li key={who.vi}>
            <b>{who[language]}</b>
            <small>({SIGN[language]})</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Up to which entry the paper is right. */
export function AsOf({
  letterhead: { position, asOf },
  language,
}: {
  readonly letterhead: Letterhead;
  readonly language: Language;
}) {
  const entry = formatNumber(position);
  const minute = formatMinute(asOf);
  return (
    <p class="as-of">
      {language === 'vi'
        ? `In từ sổ đến dòng số ${entry}, ghi lúc ${minute}.`
        : `Printed from the book up to entry ${entry}, recorded ${minute}.`}
    </p>
  );
}
