import type { FundPage, UnitRaised } from '../view-models.js';
import { yearSumOf } from '../year-sum.js';
import { journalOf } from '../journal-address.js';
import type { ExplainedFigure } from '../view-models/entries.js';
import { explainedAt } from './figure-link.js';
import { FlowPicture, type FlowPart } from './flow-picture.js';
import { Name, UnitLink } from './names.js';
import type { Setting } from './setting.js';

/** So many units get a segment of their own. */
const SHOWN = 6;

/** From the units that gave, through the fund, to what it was given for. */
export function FundFlow({ page, setting }: { page: FundPage; setting: Setting }) {
  const text = setting.say.flow;
  return (
    <section class="wrap" aria-labelledby="flow">
      <h2 id="flow">{text.heading}</h2>
      <p class="lede">{text.lede}</p>
      <FlowPicture
        into={partsInto(page, setting)}
        outOf={partsOutOf(page, setting)}
        setting={setting}
      />
    </section>
  );
}

function partsInto({ fund, groups }: FundPage, setting: Setting): FlowPart[] {
  const { say, year } = setting;
  const sum = yearSumOf(fund.months, year);
  const units = groups.flatMap((group) => group.units).filter((unit) => unit.raised > 0);
  const shown = largestOf(units);
  const of = (figure: ExplainedFigure) => explainedAt(figure, { funds: [fund], year });
  const others = sum.received - shown.reduce((all, unit) => all + unit.raised, 0);
  return [
    part('opening', 'o', sum.opening, { words: say.sum.opening, to: of('opening') }),
    ...shown.map((unit) => ({
      ...part(unit.code, 'r', unit.raised, { words: unit.name }),
      name: <UnitLink unit={unit} setting={setting} />,
      to: explainedAt('raised', { funds: [fund], unit: unit.code, year }),
    })),
    part('others', 'r', others, { words: say.flow.others(units.length - shown.length) }),
    part('earmarked', 'e', sum.earmarked, { words: say.sum.earmarked, to: of('earmarked') }),
    part('otherIn', 'r', sum.otherIn, { words: say.flow.otherIn, to: of('otherIn') }),
  ].filter(({ amount }) => amount !== 0);
}

/** The few largest, in the order in which all of them stand. */
function largestOf(units: readonly UnitRaised[]): UnitRaised[] {
  const largest = [...units].sort((a, b) => b.raised - a.raised).slice(0, SHOWN);
  return units.filter((unit) => largest.includes(unit));
}

function partsOutOf({ fund, purposes }: FundPage, setting: Setting): FlowPart[] {
  const { say, year } = setting;
  const sum = yearSumOf(fund.months, year);
  const of = (figure: ExplainedFigure) => explainedAt(figure, { funds: [fund], year });
  const inSums = fund.disclosure === 'sums';
  const given = inSums
    ? [part('given', 'g', sum.given, { words: say.flow.givenInSums, to: of('given') })]
    : purposes.map(({ name, amount }) => {
        const words = name ?? say.purposes.none;
        return {
          ...part(words, 'g', amount, {
            words,
            to: journalOf({ fund: fund.code, kind: 'given', purpose: name ?? '', year }),
          }),
          name: name === null ? words : <Name of={name} setting={setting} />,
        };
      });
  return [
    ...given,
    part('otherOut', 'g', sum.otherOut, { words: say.flow.otherOut, to: of('otherOut') }),
    part('left', 'o', sum.left, {
      words: inSums ? say.sum.leftInSums : say.sum.left,
      to: of('left'),
    }),
  ].filter(({ amount }) => amount !== 0);
}

const part = (
  key: string,
  kind: FlowPart['kind'],
  amount: number,
  { words, to }: Pick<FlowPart, 'words' | 'to'>,
): FlowPart => ({ key, kind, amount, words, name: words, to });
