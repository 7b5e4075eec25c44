import { journalOf, type JournalQuestion } from '../journal-address.js';
import { addressOf, type Place } from '../places.js';
import type { ExplainedFigure, ExplainedPage, LeftOut } from '../view-models/entries.js';
import { codesOf, explainedAt } from './figure-link.js';
import type { Setting } from './setting.js';

/** What each figure leaves out. */
const LEFT_OUT: Readonly<Record<ExplainedFigure, readonly LeftOut[]>> = {
  opening: ['inKind', 'promises', 'stray'],
  received: ['transfers', 'interest', 'inKind', 'messages', 'forChild'],
  earmarked: ['waiting', 'forNoChild'],
  otherIn: ['gifts', 'surpluses'],
  given: ['advances', 'inKind', 'transfers', 'approved', 'bankFees'],
  otherOut: ['given', 'shortages'],
  left: ['inKind', 'promises', 'stray'],
  raised: ['balances', 'interest', 'given', 'forChild'],
  raisedThen: ['balances', 'interest', 'given', 'forChild'],
};

/** Which lines of the journal show it. */
const LINES: Readonly<Partial<Record<LeftOut, JournalQuestion>>> = {
  interest: { kind: 'otherIn', entry: 'interest' },
  bankFees: { kind: 'otherOut', entry: 'bankFee' },
  gifts: { kind: 'received' },
  forNoChild: { kind: 'received' },
  given: { kind: 'given' },
  balances: { kind: 'opened', entry: 'opening' },
};

interface Props {
  readonly page: ExplainedPage;
  readonly setting: Setting;
}

/** What a figure leaves out, kind by kind, each leading to where it is shown, of the same funds and time. */
export function LeftOutOf({ page, setting }: Props) {
  const { leftOut, leftOutNote } = setting.say.explained;
  return (
    <>
      <ul>
        {LEFT_OUT[page.figure].map((kind) => {
          const place = placeOf(kind, page);
          return (
            <li key={kind}>
              {place ? (
                <a href={addressOf(place, setting.language)}>{leftOut[kind]}</a>
              ) : (
                leftOut[kind]
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <small>{leftOutNote}</small>
      </p>
    </>
  );
}

/** Undefined: nothing of it is public line by line. */
function placeOf(kind: LeftOut, page: ExplainedPage): Place | undefined {
  const { funds, unit, year, month, span } = page;
  const when = { year: year ?? undefined, month: month ?? undefined, span: span ?? undefined };
  if (kind === 'messages') return { page: 'textMessages' };
  if (kind === 'waiting' || (kind === 'forChild' && unit)) return { page: 'children' };
  if (kind === 'forChild') return explainedAt('earmarked', { funds, ...when });
  const lines = LINES[kind];
  const isListed =
    lines?.kind === 'received' ||
    funds.length === 0 ||
    funds.some(({ disclosure }) => disclosure === 'entries');
  if (!lines || !isListed) return undefined;
  return journalOf({ fund: codesOf(funds) || undefined, unit: unit?.code, ...lines, ...when });
}
