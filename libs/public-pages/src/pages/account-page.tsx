import { AccountLink, bankOf } from '../components/account-list.js';
import { VoucherLink } from '../components/entry-list.js';
import { FigureTable, type FigureRow } from '../components/figure-table.js';
import { Hero, Path } from '../components/hero.js';
import { UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatDate, formatMoney, formatNumber, formatSignedMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { AccountLine, AccountPage } from '../view-models.js';

interface Props {
  readonly page: AccountPage;
  readonly setting: Setting;
}

export const accountTitle = ({ account }: AccountPage, { say }: Setting): string =>
  say.account.title(bankOf(account, say.account.bank), account.lastDigits);

/** What the bank says of an account, line by line, and which entry each line is. */
export function Account({ page, setting }: Props) {
  const { say } = setting;
  const text = say.account;
  return (
    <>
      <Hero
        setting={setting}
        title={accountTitle(page, setting)}
        path={
          <Path setting={setting}>
            {[
              <a href={addressOf({ page: 'units' }, setting.language)}>{say.site.units}</a>,
              <UnitLink unit={page.account.unit} setting={setting} />,
            ]}
          </Path>
        }
      >
        <p class="intro">{text.lede(page.from, page.until)}</p>
        <p>{page.whole ? text.whole : text.partly}</p>
        <p>{text.redacted}</p>
      </Hero>
      <section class="wrap" aria-labelledby="lines">
        <h2 id="lines">{text.lines(totalOf(page))}</h2>
        <p class="lede">{countsIn(page, setting)}</p>
        {page.lines.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <FigureTable
            label={text.lines(totalOf(page))}
            head={text.day}
            columns={[text.amount, ...(page.whole ? [text.balance] : []), text.what]}
            rows={page.lines.map((line) => rowOf(line, page, setting))}
            phone="lines"
          />
        )}
        <Parts page={page} setting={setting} />
      </section>
    </>
  );
}

const totalOf = ({ counts }: AccountPage): number => counts.matched + counts.open + counts.outside;

/** Of an account that is not shown whole nothing is open, and nothing outside. */
const countsIn = ({ counts, whole }: AccountPage, { say }: Setting): string => {
  const { matched, open, outside } = say.account.counts;
  const parts = [
    matched(counts.matched),
    ...(whole ? [open(counts.open), outside(counts.outside)] : []),
  ];
  return `${parts.join(', ')}.`;
};

function rowOf(line: AccountLine, { whole }: AccountPage, setting: Setting): FigureRow {
  return {
    name: formatDate(line.bookedOn),
    cells: [
      <span class={line.amount < 0 ? 'out' : 'in'}>{formatSignedMoney(line.amount)}</span>,
      ...(whole ? [line.balance === null ? '' : formatMoney(line.balance)] : []),
      <What line={line} setting={setting} />,
    ],
  };
}

function What({ line, setting }: { line: AccountLine; setting: Setting }) {
  const text = setting.say.account;
  return (
    <>
      {text.states[line.state]}
      {line.vouchers.map((voucher) => (
        <span key={voucher}>
          {' '}
          <VoucherLink voucher={voucher} setting={setting} />
        </span>
      ))}
    </>
  );
}

/** Parts are counted from the oldest line, so that the address of old lines goes on to show them. */
function Parts({ page, setting }: Props) {
  const text = setting.say.account;
  const { part, parts } = page;
  const link = (to: number, words: string) => (
    <AccountLink account={page.account} part={to} setting={setting}>
      {words}
    </AccountLink>
  );
  if (parts <= 1) return null;
  return (
    <p class="act">
      {part > 1 && link(part - 1, text.older)}
      <span>{text.part(formatNumber(part), formatNumber(parts))}</span>
      {part < parts && link(part + 1, text.newer)}
    </p>
  );
}
