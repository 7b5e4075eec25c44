import { render } from 'preact-render-to-string';
import { SumBox, type SumLine } from '../components/sum-box.js';
import { formatDate } from '../format.js';
import { LANGUAGES, type Language } from '../language.js';
import { TEXTS } from '../texts/texts.js';
import { organisationName } from '../components/setting.js';
import { ChildSection } from './child-section.js';
import { Sheet } from './sheet.js';
import { STATEMENT_TEXTS, type StatementTexts } from './texts.js';
import type { SponsorStatement } from './view-model.js';

export interface StatementOptions {
  readonly language: Language;
  /** Where the statement lies in each language. */
  readonly addresses: Readonly<Record<Language, string>>;
}

/** A sponsor's own statement as a whole document, to be read or printed, complete without scripts. */
export function renderStatement(
  statement: SponsorStatement,
  { language, addresses }: StatementOptions,
): string {
  const say = STATEMENT_TEXTS[language];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const { demonstration, organisation: bare, asOf, children } = statement;
  const organisation = organisationName({
    book: { demonstration, organisation: bare },
    say: TEXTS[language],
  });
  return document(
    <Sheet
      language={language}
      title={say.title}
      organisation={organisation}
      demonstration={demonstration}
      other={{ language: other, address: addresses[other] }}
    >
      <div class="sheet">
        <div class="wrap page">
          <p class="as-of">{say.asOf(formatDate(asOf))}</p>
          <h1>{say.title}</h1>
          <div class="two">
            <SumBox label={say.sum} lines={sumOf(statement, say)} />
            <div class="beside">
              <p class="intro">{say.lede}</p>
              {children.length === 0 && <p>{say.none}</p>}
            </div>
          </div>
        </div>
      </div>
      {children.map((child) => (
        <ChildSection key={child.code} child={child} say={say} />
      ))}
    </Sheet>,
  );
}

/** The one answer to a link that is over, was closed or never was: nobody learns which. */
export function renderNoStatement(): string {
  return document(
    <Sheet language="vi" title={STATEMENT_TEXTS.vi.closed}>
      <div class="sheet">
        <div class="wrap page">
          <h1>{STATEMENT_TEXTS.vi.closed}</h1>
          <p class="intro">{STATEMENT_TEXTS.vi.closedSentence}</p>
          <div lang="en">
            <h2>{STATEMENT_TEXTS.en.closed}</h2>
            <p class="intro">{STATEMENT_TEXTS.en.closedSentence}</p>
          </div>
        </div>
      </div>
    </Sheet>,
  );
}

const document = (page: ReturnType<typeof Sheet>): string => '<!doctype html>' + render(page);

/** Given, less handed over, and what else moved, comes to what is kept. */
const sumOf = ({ children }: SponsorStatement, say: StatementTexts): SumLine[] => {
  const sum = (amounts: readonly { readonly amount: number }[]) =>
    amounts.reduce((total, { amount }) => total + amount, 0);
  const given = sum(children.flatMap(({ received }) => received));
  const handed = sum(children.flatMap(({ handedOver }) => handedOver));
  const left = children.reduce((total, { balance }) => total + balance, 0);
  const direct = children
    .flatMap(({ commitments }) => commitments)
    .reduce((total, commitment) => total + commitment.direct, 0);
  const moved = left - given + handed;
  return [
    { part: 'start', name: say.given, amount: given },
    { part: 'minus', name: say.handed, amount: handed },
    ...(moved === 0
      ? []
      : [
          {
            part: moved > 0 ? ('plus' as const) : ('minus' as const),
            name: say.moved,
            note: say.movedNote,
            amount: Math.abs(moved),
          },
        ]),
    { part: 'total', name: say.left, amount: left },
    ...(direct === 0
      ? []
      : [
          { part: 'start' as const, name: say.givenDirectly, note: say.directNote, amount: direct },
        ]),
  ];
};
