import { formatMinute, formatMoney, formatNumber, formatSignedMoney } from '../format.js';
import { addressOf } from '../places.js';
import type { Entry } from '../view-models.js';
import type { Correction, JournalEntry } from '../view-models/entries.js';
import { FundLink, UnitLink } from './names.js';
import type { Setting } from './setting.js';

interface Props {
  /** In a journal each of them tells what it corrects and whether it was voided. */
  readonly entries: readonly (Entry & Partial<JournalEntry>)[];
  readonly setting: Setting;
  /** On a fund's own page its name goes without saying. */
  readonly withFund: boolean;
}

/** Lines of the book: what happened in words, and the amount with its sign. */
export function EntryList({ entries, setting, withFund }: Props) {
  const text = setting.say.entries;
  if (entries.length === 0) return <p>{text.none}</p>;
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <li key={entry.position} class={entry.amount < 0 ? 'out' : 'in'}>
          <div class="when">
            <time dateTime={`${entry.recordedAt}+07:00`}>{formatMinute(entry.recordedAt)}</time>
            <span class="line">#{formatNumber(entry.position)}</span>
          </div>
          <div class="what">
            <What entry={entry} setting={setting} />
            <p class="meta">
              {withFund && (
                <>
                  <FundLink fund={entry.fund} setting={setting} />
                  {' · '}
                </>
              )}
              {entry.voucher && (
                <>
                  <VoucherLink voucher={entry.voucher} setting={setting} />{' '}
                </>
              )}
              {isOfAnotherDay(entry) && text.happened(entry.occurredOn)}
            </p>
          </div>
          <strong>{formatSignedMoney(entry.amount)}</strong>
        </li>
      ))}
    </ol>
  );
}

type Listed = Props['entries'][number];

/** Recorded later than it happened: otherwise the day stands there already. */
const isOfAnotherDay = ({ occurredOn, recordedAt }: Entry): boolean =>
  !recordedAt.startsWith(occurredOn);

function What({ entry, setting }: { entry: Listed; setting: Setting }) {
  const { entries, journal } = setting.say;
  return (
    <p>
      {entry.voided && (
        <>
          <span class="void" title={journal.voidedNote}>
            {journal.voidedMark}
          </span>{' '}
        </>
      )}
      <b>{entries.kinds[entry.kind]}</b>
      {entry.corrects && <Corrected correction={entry.corrects} setting={setting} />}
      {entry.unit && (
        <>
          {' · '}
          <UnitLink unit={entry.unit} setting={setting} />
        </>
      )}
    </p>
  );
}

/** From what to what an adjustment puts the amount of which voucher. */
function Corrected({ correction, setting }: { correction: Correction; setting: Setting }) {
  const text = setting.say.journal;
  const [before, after] = [correction.before, correction.after].map((amount) =>
    formatMoney(Math.abs(amount)),
  );
  return (
    <>
      {' '}
      {text.fromTo(before ?? '', after ?? '')} {text.corrects}{' '}
      <VoucherLink voucher={correction.voucher} setting={setting} />
    </>
  );
}

export function VoucherLink({ voucher, setting }: { voucher: string; setting: Setting }) {
  return (
    <a class="voucher" href={addressOf({ page: 'entry', voucher }, setting.language)}>
      {voucher}
    </a>
  );
}
