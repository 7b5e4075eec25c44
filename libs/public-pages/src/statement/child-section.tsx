import { FigureTable } from '../components/figure-table.js';
import { formatDate, formatMoney, formatMonth } from '../format.js';
import { formatMonths, formatSpan } from './month-spans.js';
import type { StatementTexts } from './texts.js';
import { ThingsInName } from './things-in-name.js';
import type { StatementChild, StatementCommitment, StatementEntry } from './view-model.js';

interface Props {
  readonly child: StatementChild;
  readonly say: StatementTexts;
}

/** One child: what was promised, what came, what was handed over. */
export function ChildSection({ child, say }: Props) {
  const { code, endedOn, commitments, balance, received, handedOver, inName } = child;
  return (
    <section class="wrap" aria-labelledby={code}>
      <h2 id={code}>{say.child(code)}</h2>
      {endedOn && <p>{say.ended(formatDate(endedOn))}</p>}
      {commitments.map((commitment, index) => (
        <CommitmentFacts key={index} commitment={commitment} say={say} />
      ))}
      <p>
        {say.balance}: <b>{formatMoney(balance)}</b>
      </p>
      <Entries title={say.receivedTable} none={say.nothingReceived} entries={received} say={say} />
      <Entries title={say.handedTable} none={say.nothingHanded} entries={handedOver} say={say} />
      {inName.length > 0 && <ThingsInName things={inName} say={say} />}
    </section>
  );
}

function CommitmentFacts({
  commitment,
  say,
}: {
  commitment: StatementCommitment;
  say: StatementTexts;
}) {
  const { from, until, sharedWith, covered, due, notReceived, ahead, next } = commitment;
  const facts: [string, string][] = [
    [
      say.promise,
      [
        ratesOf(commitment, say),
        [say.from(formatDate(from)), until && say.until(formatDate(until))]
          .filter(Boolean)
          .join(' '),
      ].join(', '),
    ],
  ];
  if (due > 0) facts.push([say.covered, say.instalments(covered, due)]);
  if (notReceived.length > 0) facts.push([say.notReceived, formatMonths(notReceived)]);
  if (ahead.length > 0) facts.push([say.ahead, formatMonths(ahead)]);
  if (next) facts.push([say.next, say.nextOf(formatMonth(next.month), next.amount)]);
  return (
    <>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sharedWith.length > 0 && <p>{say.sharedWith(sharedWith.join(', '))}</p>}
    </>
  );
}

const ratesOf = ({ rates, cadence }: StatementCommitment, say: StatementTexts): string => {
  const [first, ...later] = rates;
  if (!first) return say.cadences[cadence];
  const changes = later.map(({ fromMonth, amount }) =>
    say.rateFrom(formatMonth(fromMonth), amount),
  );
  return [say.promised(first.amount, say.cadences[cadence]), ...changes].join(', ');
};

interface EntriesProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly StatementEntry[];
  readonly say: StatementTexts;
}

function Entries({ title, none, entries, say }: EntriesProps) {
  const total = entries.reduce((sum, { amount }) => sum + amount, 0);
  const ofFamily = entries.some(({ sibling }) => sibling !== undefined);
  return (
    <>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <FigureTable
          label={title}
          head={say.day}
          columns={[say.amount, say.months, ...(ofFamily ? [say.forChild] : []), say.voucher]}
          rows={entries.map(({ day, voucher, months, sibling, amount }) => ({
            name: formatDate(day),
            cells: [
              formatMoney(amount),
              months ? formatSpan(months.from, months.to) : '–',
              ...(ofFamily ? [sibling ?? '–'] : []),
              voucher,
            ],
          }))}
          total={{ name: say.total, cells: [formatMoney(total)] }}
        />
      )}
    </>
  );
}
