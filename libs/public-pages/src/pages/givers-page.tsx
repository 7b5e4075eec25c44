import { Choice, namedOptions, yearOptions } from '../components/choice.js';
import { VoucherLink } from '../components/entry-list.js';
import { FigureTable } from '../components/figure-table.js';
import { Hero } from '../components/hero.js';
import { FundLink, Name, UnitLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatDate, formatMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { GiversPage, NamedGift } from '../view-models/entries.js';

interface Props {
  readonly page: GiversPage;
  readonly setting: Setting;
}

/** Who gave what, of those who agreed to be named: a list that is hung up on a wall. */
export function Givers({ page, setting }: Props) {
  const { say, language } = setting;
  const text = say.givers;
  const { fund, year, count, older } = page;
  const asked = {
    ...(fund && { quy: fund.code }),
    ...(year !== null && { nam: year }),
    ...(older !== null && { truoc: String(older) }),
  };
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
        <form class="filter" action={addressOf({ page: 'givers' }, language)} method="get">
          <Choice name="quy" label={text.fund} setting={setting}>
            {namedOptions(page.funds, fund?.code)}
          </Choice>
          <Choice name="nam" label={say.journal.year} setting={setting}>
            {yearOptions(page.years, year ?? undefined)}
          </Choice>
          <button>{say.journal.show}</button>
        </form>
      </Hero>
      <section class="wrap" aria-labelledby="gifts">
        <h2 id="gifts">{count === 0 ? text.none : text.count(count)}</h2>
        {count > 0 && (
          <>
            <p class="lede">
              {fund && <Name of={fund.name} setting={setting} />}
              {fund && year !== null && ', '}
              {year}
              {(fund || year !== null) && '. '}
              {text.note}
            </p>
            <Gifts page={page} setting={setting} />
            {older !== null && (
              <a class="more" href={addressOf({ page: 'givers', asked }, language)}>
                {text.older}
              </a>
            )}
          </>
        )}
      </section>
    </>
  );
}

function Gifts({ page: { fund, gifts, count, total }, setting }: Props) {
  const text = setting.say.givers;
  return (
    <FigureTable
      label={text.heading}
      head={text.name}
      columns={[text.voucher, text.day, ...(fund ? [] : [text.fund]), text.unit, text.amount]}
      rows={gifts.map((gift) => rowOf(gift, setting, fund === null))}
      total={{
        name: text.total(gifts.length, count),
        cells: ['', '', ...(fund ? [] : ['']), '', formatMoney(total)],
      }}
    />
  );
}

/** Where one fund is chosen, its name need not stand in each line. */
const rowOf = (gift: NamedGift, setting: Setting, ofAnyFund: boolean) => ({
  name: <Name of={gift.name} setting={setting} />,
  cells: [
    <VoucherLink voucher={gift.voucher} setting={setting} />,
    formatDate(gift.occurredOn),
    ...(ofAnyFund ? [<FundLink fund={gift.fund} setting={setting} />] : []),
    gift.unit ? <UnitLink unit={gift.unit} setting={setting} /> : '',
    formatMoney(gift.amount),
  ],
});
