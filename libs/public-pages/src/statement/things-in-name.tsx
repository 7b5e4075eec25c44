import { FigureTable } from '../components/figure-table.js';
import { formatDate, formatMoney } from '../format.js';
import type { StatementTexts } from './texts.js';
import type { StatementThing } from './view-model.js';

interface Props {
  readonly things: readonly StatementThing[];
  readonly say: StatementTexts;
}

/** A savings book, a card, a bicycle: what stands in the child's name, one line each, without a sum. */
export function ThingsInName({ things, say }: Props) {
  return (
    <>
      <h3>{say.inName}</h3>
      <p>{say.inNameNote}</p>
      <FigureTable
        label={say.inName}
        head={say.day}
        columns={[say.thing, say.value, say.holder]}
        rows={things.map((thing) => ({
          name: formatDate(thing.day),
          cells: [
            [say.things[thing.kind], standingOf(thing, say)].filter(Boolean).join(', '),
            thing.value === undefined ? '–' : formatMoney(thing.value),
            say.holders[thing.heldBy],
          ],
        }))}
      />
    </>
  );
}

const standingOf = ({ until, ended }: StatementThing, say: StatementTexts): string => {
  if (ended) return say.endedThing(say.ends[ended.how], formatDate(ended.on));
  return until === undefined ? '' : say.untilThing(formatDate(until));
};
