import { createHash } from 'node:crypto';
import type { ChildMoneyView, CommitmentView, SponsorStatementView } from '#contracts';
import {
  STYLE_SHEET,
  type SponsorStatement,
  type StatementCommitment,
  type StatementEntry,
} from '#public-pages';

/** The union whose statement it is, and whether all of it is invented. */
export interface Letterhead {
  readonly organisationName: string;
  readonly demonstration: boolean;
}

/** The page runs nothing and loads nothing but the fonts of its own house. */
export const STATEMENT_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE_SHEET).digest('base64')}'; ` +
  `font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** What of the views a sponsor reads. */
export const statementOf = (
  { asOf, children }: SponsorStatementView,
  { organisationName: organisation, demonstration }: Letterhead,
): SponsorStatement => ({
  ...{ organisation, demonstration, asOf },
  children: children.map(({ childId, endedOn, commitments, balance, received, handedOver }) => ({
    ...{ code: childId, balance, ...(endedOn !== undefined && { endedOn }) },
    commitments: commitments.map(commitmentOf),
    received: received.map((row) => entryOf(row, childId, 1)),
    handedOver: handedOver.map((row) => entryOf(row, childId, -1)),
  })),
});

const commitmentOf = (view: CommitmentView): StatementCommitment => {
  const { cadence, fromDay: from, untilDay: until, rates, sharedWith } = view;
  const { due, covered, notReceived, ahead, next } = view.coverage;
  return {
    ...{ cadence, from, rates, sharedWith, due, covered, notReceived, ahead },
    direct: view.receivedDirectly,
    ...(until !== undefined && { until }),
    ...(next && { next }),
  };
};

const entryOf = (
  { occurredOn: day, voucher, monthsFrom, monthsTo, childId, amount }: ChildMoneyView,
  code: string,
  sign: 1 | -1,
): StatementEntry => ({
  ...{ day, voucher, amount: sign * amount },
  ...(monthsFrom !== undefined && { months: { from: monthsFrom, to: monthsTo ?? monthsFrom } }),
  ...(childId !== code && { sibling: childId }),
});
