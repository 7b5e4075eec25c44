import type { Figure } from './figure.js';

/** What `performance.md` of the design asks of a figure; a ratio unless the row says otherwise. */
export interface Target {
  readonly sense: 'at least' | 'at most';
  readonly must: number;
  readonly reachFor?: number;
}

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly figure: Figure;
  readonly target?: Target;
}

export interface Section {
  readonly title: string;
  /** How it was measured, and what it leaves out. */
  readonly how: string;
  readonly rows: readonly Row[];
}

/** One section for a terminal. */
export const textOf = (section: Section): string => `${section.title}\n${tableOf(section.rows)}\n`;

/** All sections as one document; it says when and on what, and nothing of where. */
export const documentOf = (sections: readonly Section[], machine: string): string =>
  [
    '# Benchmarks',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    'The load comes from the same cores as what it measures, so that absolute figures move from run to run by a factor of two or three; ratios compare rounds that took turns within this run. The median is held against the target. Data are the same in every run. @event-driven-io/emmett-postgresql is not a dependency, so the comparison with it is left out.',
    ...sections.flatMap(({ title, how, rows }) => [`## ${title}`, how, tableOf(rows)]),
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n';

const HEADINGS = ['measure', 'unit', 'n', 'min', 'median', 'max', 'target', 'result'];

/** Markdown that also reads well in a terminal: figures stand on the right. */
const tableOf = (rows: readonly Row[]): string => {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const columns = HEADINGS.map((_, at) => ({
    width: Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)),
    isFigure: at >= 2 && at <= 5,
  }));
  const rule = columns.map(({ width, isFigure }) =>
    isFigure ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  const line = (row: readonly string[]) => {
    const padded = columns.map(({ width, isFigure }, at) => {
      const cell = row[at] ?? '';
      return isFigure ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const [headings = [], ...body] = cells;
  return [headings, rule, ...body].map(line).join('\n');
};

const cellsOf = ({ what, unit, figure, target }: Row): string[] => [
  what,
  unit,
  String(figure.n),
  shown(figure.min),
  shown(figure.median),
  shown(figure.max),
  target ? targetText(target) : '',
  target ? verdict(figure.median, target) : '',
];

const targetText = ({ sense, must, reachFor }: Target): string => {
  const sign = sense === 'at least' ? '≥' : '≤';
  const further = reachFor === undefined ? '' : `, reach for ${sign} ${shown(reachFor)}`;
  return `${sign} ${shown(must)}${further}`;
};

/** The median is held against the target: a lucky round does not count. */
const verdict = (median: number, { sense, must, reachFor }: Target): string => {
  const meets = (limit: number) => (sense === 'at least' ? median >= limit : median <= limit);
  if (reachFor !== undefined && meets(reachFor)) return 'reached, further goal too';
  return meets(must) ? 'reached' : '**not reached**';
};

const shown = (value: number): string => {
  if (value >= 1000) return Math.round(value).toLocaleString('en-GB');
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
};
