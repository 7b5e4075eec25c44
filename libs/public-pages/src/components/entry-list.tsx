import { formatMinute, formatNumber, formatSignedMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { Entry } from '../view-models.js';
import { FundLink, UnitLink } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  readonly entries: readonly Entry[];
  readonly setting: Setting;
  /** On a fund's own page its name goes without saying. */
  readonly withFund: boolean;
}

/** The latest lines of the book: what happened in words, and the amount with its sign. */
export function EntryList({ entries, setting, withFund }: Props) {
  const text = setting.say.entries;
  if (entries.length === 0) return <p>{text.none}</p>;
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <li key={entry.position} class={entry.amount < 0 ? 'out' : 'in'}>
          <time dateTime={`${entry.recordedAt}+07:00`}>{formatMinute(entry.recordedAt)}</time>
          <div>
            <p>
              <b>{text.kinds[entry.kind]}</b>
              {entry.unit && (
                <>
                  {' · '}
                  <UnitLink unit={entry.unit} setting={setting} />
                </>
              )}
            </p>
            <p class="meta">
              {withFund && (
                <>
                  <FundLink fund={entry.fund} setting={setting} />
                  {' · '}
                </>
              )}
              <a
                class="voucher"
                href={addressOf({ page: 'entry', voucher: entry.voucher }, setting.language)}
              >
                {entry.voucher}
              </a>{' '}
              {text.happened(entry.occurredOn)}
            </p>
          </div>
          <strong>{formatSignedMoney(entry.amount)}</strong>
          <span class="line">#{formatNumber(entry.position)}</span>
        </li>
      ))}
    </ol>
  );
}
