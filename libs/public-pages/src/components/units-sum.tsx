import type { Fund, UnitGroup } from '../view-models.js';
import { addressOf } from '../places.js';
import type { ExplainedFigure } from '../view-models/entries.js';
import { yearSumOfAll } from '../year-sum.js';
import { explainedAt } from './figure-link.js';
import { Name } from './names.js';
import type { Setting } from './setting.js';
import { SumBox, type SumLine } from './sum-box.js';

interface Props {
  readonly groups: readonly UnitGroup[];
  readonly funds: readonly Fund[];
  readonly setting: Setting;
}

/** Leads from the units' figures back to the year's receipts, so that both can be compared. */
export function UnitsSum({ groups, funds, setting }: Props) {
  const text = setting.say.units;
  const { received, earmarked } = yearSumOfAll(funds, setting.year);
  const shown = groups.reduce((sum, group) => sum + group.raised, 0);
  const at = (figure: ExplainedFigure, unit?: string) =>
    addressOf(explainedAt(figure, { funds, unit, year: setting.year }), setting.language);
  const lines: SumLine[] = groups.map((group, index) => ({
    part: index === 0 ? 'start' : 'plus',
    name: <Name of={group.name} setting={setting} />,
    amount: group.raised,
    to: at('raised', group.code),
  }));
  if (received !== shown) {
    lines.push({ part: 'plus', name: text.remainder, amount: received - shown });
  }
  if (funds.some((fund) => fund.disclosure === 'sums')) {
    lines.push({ part: 'plus', name: text.earmarked, amount: earmarked, to: at('earmarked') });
  }
  lines.push({ part: 'total', name: text.total(setting.year), amount: received + earmarked });
  return <SumBox label={text.totalLabel} lines={lines} />;
}
