import { Choice, namedOptions, yearOptions } from '../components/choice.js';
import { EntryList } from '../components/entry-list.js';
import { codesOf } from '../components/figure-link.js';
import { Hero } from '../components/hero.js';
import { Name } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { spanInWords } from '../components/span-in-words.js';
import { SumBox, type SumLine } from '../components/sum-box.js';
import {
  entryWordOf,
  journalOf,
  spanIn,
  wordOf,
  type JournalQuestion,
} from '../journal-address.js';
import { addressOf } from '../places.js';
import type { FundName } from '../view-models.js';
import type {
  Figure,
  JournalFilter,
  JournalKind,
  JournalPage,
  JournalSums,
} from '../view-models/entries.js';

interface Props {
  readonly page: JournalPage;
  readonly setting: Setting;
}

/** Lines of the book, as chosen in the address, with their sum. */
export function Journal({ page, setting }: Props) {
  const { say, language } = setting;
  const text = say.journal;
  const { filter, entries, older } = page;
  const question = questionOf(filter);
  const link = (change: JournalQuestion) =>
    addressOf(journalOf({ ...question, ...change }), language);
  return (
    <>
      <Hero
        setting={setting}
        title={text.heading}
        sum={<SumBox label={text.sum} lines={sumLines(page.sums, setting)} />}
      >
        <p>{text.lede}</p>
        <Filter page={page} setting={setting} />
      </Hero>
      <section class="wrap" aria-labelledby="lines">
        <h2 id="lines">{text.lines(page.sums.lines)}</h2>
        <p class="lede">{text.shown(entries.length, page.sums.lines)}</p>
        {entries.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <EntryList entries={entries} setting={setting} withFund={!filter.fund} />
        )}
        <p class="act">
          {older !== null && <a href={link({ before: older })}>{text.older}</a>}
          {filter.before !== undefined && <a href={link({ before: undefined })}>{text.newest}</a>}
        </p>
      </section>
    </>
  );
}

const questionOf = (filter: JournalFilter): JournalQuestion => {
  const { fund, several, unit, ...rest } = filter;
  const codes = several ? codesOf(several) : fund?.code;
  return { ...rest, fund: codes, unit: unit?.code, before: undefined };
};

const SIGN_OF: Readonly<Record<Figure, SumLine['part']>> = {
  opened: 'plus',
  received: 'plus',
  otherIn: 'plus',
  given: 'minus',
  otherOut: 'minus',
};

/** Figures without a line are left out; what remains adds up to the last line. */
function sumLines(sums: JournalSums, { say }: Setting): SumLine[] {
  const figures = (Object.keys(SIGN_OF) as Figure[]).filter((figure) => sums[figure] !== 0);
  const amountOf = (figure: Figure) => (SIGN_OF[figure] === 'minus' ? -sums[figure] : sums[figure]);
  return [
    ...figures.map((figure) => ({
      part: SIGN_OF[figure],
      name: say.figures[figure],
      amount: sums[figure],
    })),
    {
      part: 'total',
      name: say.journal.net,
      note: say.journal.lines(sums.lines),
      amount: figures.reduce((sum, figure) => sum + amountOf(figure), 0),
    },
  ];
}

/** A plain form: the choice becomes the address. */
function Filter({ page, setting }: Props) {
  const { filter, funds, units, years } = page;
  const { say, language } = setting;
  const text = say.journal;
  const isChosen = Object.keys(filter).length > 0;
  return (
    <form
      class="filter"
      action={addressOf({ page: 'journal' }, language)}
      method="get"
      aria-label={text.filter}
    >
      <Choice name="quy" label={text.fund} setting={setting}>
        {namedOptions(funds, filter.fund?.code)}
        {filter.several && namedOptions([together(filter.several)], codesOf(filter.several))}
      </Choice>
      <Choice name="don-vi" label={text.unit} setting={setting}>
        {namedOptions(units, filter.unit?.code)}
      </Choice>
      <Choice name="loai" label={text.kind} setting={setting}>
        {WIDE_KINDS.map((kind) => kindOption(kind, filter, setting))}
        <optgroup label={text.byFigure}>
          {FIGURE_KINDS.map((kind) => kindOption(kind, filter, setting))}
        </optgroup>
      </Choice>
      <Choice name="nam" label={text.year} setting={setting}>
        {yearOptions(years, filter.year)}
      </Choice>
      <Choice name="thang" label={text.month} setting={setting}>
        {MONTHS.map((month) => (
          <option key={month} value={month} selected={month === filter.month}>
            {say.chart.monthName(month)}
          </option>
        ))}
      </Choice>
      <p class="act">
        <button>{text.show}</button>
        {isChosen && <a href={addressOf({ page: 'journal' }, language)}>{text.clear}</a>}
      </p>
      <Narrower filter={filter} setting={setting} />
    </form>
  );
}

/** What a form has no list for: it came with the address, is told, and goes on with the form. */
function Narrower({ filter, setting }: { filter: JournalFilter; setting: Setting }) {
  const text = setting.say.journal;
  const { unit, own, purpose, entry, span } = filter;
  const asked = { ...(entry && { dang: entryWordOf(entry) }), ...spanIn(span) };
  return (
    <>
      {unit && (
        <p class="hint">
          <Name of={unit.name} setting={setting} />
          {own && ` (${text.own})`}
        </p>
      )}
      {own && <input type="hidden" name="rieng" value="1" />}
      {entry && <p class="hint">{setting.say.entries.kinds[entry]}</p>}
      {span && <p class="hint">{spanInWords(span, setting.say)}</p>}
      {Object.entries(asked).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {purpose !== undefined && (
        <p class="hint">
          {text.purpose}:{' '}
          {purpose ? <Name of={purpose} setting={setting} /> : setting.say.purposes.none}
        </p>
      )}
      {purpose !== undefined && <input type="hidden" name="muc-dich" value={purpose || '-'} />}
    </>
  );
}

const together = (funds: readonly FundName[]) => ({
  code: codesOf(funds),
  name: funds.map(({ name }) => name).join(', '),
});

const WIDE_KINDS = ['in', 'out', 'corrections'] as const;
const FIGURE_KINDS = ['received', 'given', 'supported', 'otherIn', 'otherOut', 'opened'] as const;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const kindOption = (kind: JournalKind, filter: JournalFilter, { say }: Setting) => (
  <option key={kind} value={wordOf(kind)} selected={kind === filter.kind}>
    {say.journal.kinds[kind]}
  </option>
);
