import { VoucherLink } from '../components/entry-list.js';
import { FigureTable } from '../components/figure-table.js';
import { Hero } from '../components/hero.js';
import { FundLink } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { formatMoney, formatSignedMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { Restatement, RestatementsPage } from '../view-models/entries.js';

/** What was published of closed months, what is known now, and which lines make the difference. */
export function Restatements({ page, setting }: { page: RestatementsPage; setting: Setting }) {
  const text = setting.say.restatements;
  const { restatements, year, years } = page;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
        {years.length > 0 && (
          <nav class="act" aria-label={text.otherYears}>
            {years.map((other) => (
              <a
                key={other}
                href={addressOf({ page: 'restatements', asked: { nam: other } }, setting.language)}
                aria-current={other === year ? 'page' : undefined}
              >
                {text.ofYear(other)}
              </a>
            ))}
          </nav>
        )}
      </Hero>
      <section class="wrap" aria-labelledby="count">
        <h2 id="count">
          {restatements.length === 0 ? text.none : text.count(restatements.length)}
        </h2>
        <p class="lede">{text.sumsNote}</p>
        <ul class="funds">
          {restatements.map((one) => (
            <li key={`${one.fund.code} ${one.month} ${one.figure}`}>
              <Changed restatement={one} setting={setting} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Changed({ restatement, setting }: { restatement: Restatement; setting: Setting }) {
  const { restatements: text, figures } = setting.say;
  const { fund, month, figure, published, known, because } = restatement;
  const name = figures[figure];
  return (
    <>
      <div>
        <h3>{text.monthOf(month)}</h3>
        <p>
          <FundLink fund={fund} setting={setting} /> · {name}
        </p>
      </div>
      <div>
        <FigureTable
          label={`${text.monthOf(month)}, ${fund.name}, ${name}`}
          head={text.because}
          columns={[setting.say.explained.sum]}
          rows={[
            { name: text.published, cells: [formatMoney(published)] },
            ...because.map(({ voucher, position, month: counted, amount }) => ({
              name: (
                <>
                  <VoucherLink voucher={voucher} setting={setting} />{' '}
                  <small>{text.becauseOf(counted, position)}</small>
                </>
              ),
              cells: [formatSignedMoney(amount)],
            })),
          ]}
          total={{ name: text.known, cells: [formatMoney(known)] }}
        />
      </div>
    </>
  );
}
