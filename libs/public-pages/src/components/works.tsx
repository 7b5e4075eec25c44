import { formatNumber } from '../format.js';
import type { GoodsGiven, ResultCount } from '../view-models.js';
import { Name } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  readonly results: readonly ResultCount[];
  readonly goods?: readonly GoodsGiven[];
  readonly lede: string;
  readonly setting: Setting;
}

/** What money and goods have become, counted; nothing where nothing was reported. */
export function Works({ results, goods = [], lede, setting }: Props) {
  const text = setting.say.works;
  if (results.length + goods.length === 0) return null;
  return (
    <section class="wrap" aria-labelledby="works">
      <h2 id="works">{text.heading}</h2>
      <p class="lede">{lede}</p>
      <ul class="works">
        {results.map(({ kind, count }) => (
          <li key={kind}>
            <b>{formatNumber(count)}</b> {text.kinds[kind]}
          </li>
        ))}
      </ul>
      {goods.length > 0 && (
        <>
          <h3>{text.goods}</h3>
          <ul class="works">
            {goods.map(({ name, measure, quantity }) => (
              <li key={name}>
                <b>
                  {formatNumber(quantity)} {measure[setting.language]}
                </b>{' '}
                <Name of={name} setting={setting} />
              </li>
            ))}
          </ul>
          <p class="note">{text.noMoney}</p>
        </>
      )}
    </section>
  );
}
