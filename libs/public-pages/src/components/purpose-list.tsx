import { journalOf } from '../journal-address.js';
import type { PurposeSum } from '../view-models.js';
import { codesOf, FigureLink } from './figure-link.js';
import { Name } from './names.js';
import type { Setting } from './setting.js';
import { Bar } from './unit-groups.js';

interface Props {
  readonly purposes: readonly PurposeSum[];
  readonly funds: readonly { readonly code: string }[];
  readonly setting: Setting;
}

/** What was given, purpose by purpose, on one scale. */
export function PurposeList({ purposes, funds, setting }: Props) {
  const text = setting.say.purposes;
  const figure = (name: string | null, amount: number) => (
    <FigureLink
      amount={amount}
      to={journalOf({
        ...{ fund: codesOf(funds), kind: 'given', purpose: name ?? '', year: setting.year },
      })}
      setting={setting}
    />
  );
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
                <b>{figure(name, amount)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
