import { Hero } from '../components/hero.js';
import { FundLink, Name } from '../components/names.js';
import type { Setting } from '../components/setting.js';
import { TargetTable } from '../components/target-table.js';
import type { Target, TargetsPage } from '../view-models.js';

/** Target and actual of each unit, fund by fund and metric by metric; not a ranking. */
export function Targets({ page, setting }: { page: TargetsPage; setting: Setting }) {
  const text = setting.say.targets;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
        <p>{text.children}</p>
      </Hero>
      {page.targets.length === 0 && <p class="wrap none">{text.none}</p>}
      {grouped(page.targets).map((targets, at) => (
        <Metric key={at} targets={targets} at={at} setting={setting} />
      ))}
    </>
  );
}

function Metric(props: { targets: readonly Target[]; at: number; setting: Setting }) {
  const { targets, at, setting } = props;
  const [first] = targets;
  if (!first) return null;
  return (
    <section class="wrap" aria-labelledby={`metric-${at}`}>
      <p class="label">
        <FundLink fund={first.fund} setting={setting} />
      </p>
      <h2 id={`metric-${at}`}>
        <Name of={first.metric} setting={setting} />
      </h2>
      <TargetTable targets={targets} setting={setting} label={first.metric} by="unit" />
    </section>
  );
}

/** Targets of one fund and metric stand together already. */
function grouped(targets: readonly Target[]): Target[][] {
  const groups: Target[][] = [];
  for (const target of targets) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    if (last && before?.metric === target.metric && before.fund.code === target.fund.code)
      last.push(target);
    else groups.push([target]);
  }
  return groups;
}
