import { formatMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { Pending } from '../view-models.js';
import type { Setting } from './setting.js';

interface Props {
  readonly pending: readonly Pending[];
  readonly setting: Setting;
}

/** What is on its way: a note beside the sum, which it changes in nothing. */
export function PendingNote({ pending, setting }: Props) {
  const text = setting.say.pending;
  if (pending.length === 0) return null;
  return (
    <div role="note" aria-labelledby="pending">
      <p class="list-title" id="pending">
        {text.heading}
      </p>
      <ul class="pending">
        {pending.map(({ kind, count, amount }) => (
          <li key={kind}>
            {kind === 'messages' ? (
              <a href={addressOf({ page: 'textMessages' }, setting.language)}>
                {text.kinds.messages(count)}
              </a>
            ) : (
              text.kinds[kind](count)
            )}
            : <b class="money">{formatMoney(amount)}</b>
            <small>{text.counted[kind]}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
