import type { ComponentChildren } from 'preact';
import { amountInWords } from '../amount-in-words.js';
import { EntryList, VoucherLink } from '../components/entry-list.js';
import { Hero, Path } from '../components/hero.js';
import { FundLink, Name, UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatDate, formatMinute, formatMoney, formatMonth } from '../format.js';
import { journalOf } from '../journal-address.js';
import { addressOf } from '../places.js';
import type { EntryPage, Moment } from '../view-models/entries.js';

interface Props {
  readonly page: EntryPage;
  readonly setting: Setting;
}

/** What a voucher is called by its series: `Phiếu thu PT-…`. */
export function entryTitle({ entry }: EntryPage, { say }: Setting): string {
  const series = say.entry.series[entry.voucher.slice(0, 2)] ?? say.entry.voucher;
  return `${series} ${entry.voucher}`;
}

/** One voucher: what it says, what happened to it, what its fund has given since, and the proof. */
export function EntryDetails({ page, setting }: Props) {
  const { say, language } = setting;
  return (
    <>
      <Hero
        setting={setting}
        title={entryTitle(page, setting)}
        path={
          <Path setting={setting}>
            {[
              <a href={addressOf({ page: 'journal' }, language)}>{say.journal.heading}</a>,
              <FundLink fund={page.entry.fund} setting={setting} />,
            ]}
          </Path>
        }
        sum={<Slip page={page} setting={setting} />}
      >
        <h2>{say.entry.wayHeading}</h2>
        <ol class="moments">
          {page.moments.map((moment, at) => (
            <li key={at}>
              <time dateTime={`${moment.at}+07:00`}>{formatMinute(moment.at)}</time>
              <span>
                <MomentWords moment={moment} setting={setting} />
              </span>
            </li>
          ))}
        </ol>
      </Hero>
      <Since page={page} setting={setting} />
      <Proof page={page} setting={setting} />
    </>
  );
}

/** The voucher as it would be on paper: the amount in figures and in words, then the rest. */
function Slip({ page, setting }: Props) {
  const { entry, standing, giver } = page;
  const { say } = setting;
  const text = say.entry;
  const amount = Math.abs(entry.amount);
  return (
    <div class="sum slip">
      <p class={entry.voided ? 'stamp void' : 'stamp'}>
        {entry.voided ? say.journal.voidedMark : <InBook page={page} setting={setting} />}
      </p>
      {entry.voided && <p>{text.voided}</p>}
      <p class="amount">{formatMoney(amount)}</p>
      <p class="in-words" lang="vi">
        {amountInWords(amount)}
      </p>
      <dl>
        {entry.corrects && (
          <Fact name={text.corrects}>
            <VoucherLink voucher={entry.corrects.voucher} setting={setting} />
            <br />
            {say.journal.fromTo(
              formatMoney(Math.abs(entry.corrects.before)),
              formatMoney(Math.abs(entry.corrects.after)),
            )}
          </Fact>
        )}
        {!entry.voided && !entry.corrects && Math.abs(standing) !== amount && (
          <Fact name={text.standing}>{formatMoney(Math.abs(standing))}</Fact>
        )}
        <Fact name={say.journal.fund}>
          <FundLink fund={entry.fund} setting={setting} />
        </Fact>
        <Fact name={text.happenedOn}>{formatDate(entry.occurredOn)}</Fact>
        {entry.unit && (
          <Fact name={say.units.one}>
            <UnitLink unit={entry.unit} setting={setting} />
          </Fact>
        )}
        {page.figure === 'received' && (
          <Fact name={text.giver}>
            {giver === null ? (
              text.giverKept
            ) : (
              <>
                <Name of={giver} setting={setting} /> <small>{text.giverAgreed}</small>
              </>
            )}
          </Fact>
        )}
        <Fact name={text.countedIn}>
          <a href={addressOf(journalOf(monthOf(page)), setting.language)}>
            {text.countedAs(say.figures[page.figure], formatMonth(page.month))}
          </a>
        </Fact>
      </dl>
    </div>
  );
}

const monthOf = ({ entry, figure, month }: EntryPage) => ({
  fund: entry.fund.code,
  kind: figure,
  year: month.slice(0, 4),
  month: Number(month.slice(5)),
});

function InBook({ page, setting }: Props) {
  const text = setting.say.entry;
  const seal = page.moments.find(({ what }) => what === 'sealed');
  return (
    <>
      {text.inBook(page.entry.position)}, {seal ? text.sealed(seal.at) : text.notSealed}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function MomentWords({ moment, setting }: { moment: Moment; setting: Setting }) {
  const text = setting.say.entry;
  switch (moment.what) {
    case 'recorded':
      return <>{text.recorded(moment.position)}</>;
    case 'voided':
      return <>{text.voidedMoment(moment.position)}</>;
    case 'adjusted': {
      const [before, after] = [moment.before, moment.after].map((sum) =>
        formatMoney(Math.abs(sum)),
      );
      return (
        <>
          {text.adjusted(before ?? '', after ?? '')}:{' '}
          <VoucherLink voucher={moment.voucher} setting={setting} />
        </>
      );
    }
    case 'matched': {
      const { unit, account } = moment;
      return (
        <>
          {text.matched}{' '}
          <a href={addressOf({ page: 'account', unit, account }, setting.language)}>
            {text.matchedMark}
          </a>
        </>
      );
    }
    case 'sealed':
      return (
        <>
          {text.sealedMoment(moment.lines, moment.size)} ·{' '}
          <a href={addressOf({ page: 'seals' }, setting.language)}>{text.sealedMark}</a>
        </>
      );
  }
}

function Since({ page, setting }: Props) {
  const { since, entry, disclosure } = page;
  const text = setting.say.entry;
  if (!since || entry.voided) return null;
  const journal = journalOf({ fund: entry.fund.code, kind: 'given' });
  return (
    <section class="wrap" aria-labelledby="since">
      <h2 id="since">{text.sinceHeading}</h2>
      <p class="lede">
        {since.amount === 0
          ? text.sinceNothing
          : disclosure === 'sums'
            ? text.sinceInSums(formatMoney(since.amount))
            : text.sinceSum(formatMoney(since.amount), since.payments)}{' '}
        {text.sinceNote}
      </p>
      {since.first.length > 0 && (
        <>
          <EntryList entries={since.first} setting={setting} withFund={false} />
          <a class="more" href={addressOf(journal, setting.language)}>
            {text.sinceAll}
          </a>
        </>
      )}
    </section>
  );
}

function Proof({ page, setting }: Props) {
  const text = setting.say.entry;
  const { entry, code } = page;
  if (code === null) return null;
  const asked = { dong: String(entry.position) };
  return (
    <section class="tint" aria-labelledby="proof">
      <div class="wrap">
        <h2 id="proof">{text.proofHeading}</h2>
        <p class="lede">{text.proofLede}</p>
        <p>
          {text.code}: <b class="code">{code}</b>. {text.codeHint}
        </p>
        <p class="act">
          <a href={addressOf({ page: 'verification', asked }, setting.language)}>{text.verify}</a>
          <a href={`/log/proofs/${entry.position - 1}`}>{text.proofFile}</a>
        </p>
      </div>
    </section>
  );
}
