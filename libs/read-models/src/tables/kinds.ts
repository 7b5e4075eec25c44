import type { EntryKind } from '#contracts';
import { FIGURE_OF, type FundFigure } from '#ledger';

/** As a list in SQL; the names are ours and hold no quote. */
export const listOf = (kinds: readonly EntryKind[]): string =>
  `(${kinds.map((kind) => `'${kind}'`).join(', ')})`;

/** The kinds of entries that are counted in some of their fund's figures, as a list in SQL. */
export const kindsIn = (...figures: readonly FundFigure[]): string =>
  listOf(
    (Object.keys(FIGURE_OF) as EntryKind[]).filter((kind) => {
      const figure = FIGURE_OF[kind];
      return figure !== null && figures.includes(figure);
    }),
  );
