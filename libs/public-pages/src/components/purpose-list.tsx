import { formatMoney } from '../format.js';
import type { PurposeSum } from '../view-models.js';
import { Name } from './names.js';
import type { Setting } from './setting.js';
import { Bar } from './unit-groups.js';

/** What was given, purpose by purpose, on one scale. */
export function PurposeList(props: { purposes: readonly PurposeSum[]; setting: Setting }) {
  const { purposes, setting } = props;
  const text = setting.say.purposes;
  const largest = Math.max(1, ...purposes.map(({ amount }) => amount));
  return (
    <section class="wrap" aria-labelledby="purposes">
      <h2 id="purposes">{text.heading}</h2>
      {purposes.length === 0 ? (
        <p>{text.nothing(setting.year)}</p>
      ) : (
        <>
          <p class="lede">{text.lede(setting.year)}</p>
          <ul class="bar-rows">
            {purposes.map(({ name, amount }) => (
              <li key={name}>
                <span>{name === null ? text.none : <Name of={name} setting={setting} />}</span>
                <Bar of="g" amount={amount} largest={largest} />
                <b class="money">{formatMoney(amount)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
