import { createHash } from 'node:crypto';
import type { ChildMoneyView, CommitmentView, CustodyView, SponsorStatementView } from '#contracts';
import {
  STYLE_SHEET,
  type SponsorStatement,
  type StatementCommitment,
  type StatementEntry,
  type StatementThing,
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
  children: children.map((child) => ({
    ...{ code: child.childId, balance: child.balance },
    ...(child.endedOn !== undefined && { endedOn: child.endedOn }),
    commitments: child.commitments.map(commitmentOf),
    received: child.received.map((row) => entryOf(row, child.childId, 1)),
    handedOver: child.handedOver.map((row) => entryOf(row, child.childId, -1)),
    inName: child.custody.map(thingOf),
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

const thingOf = (view: CustodyView): StatementThing => {
  const { kind, occurredOn: day, value, heldBy, untilDay: until, endedOn: on, how } = view;
  return {
    ...{ kind, day, heldBy },
    ...(value !== undefined && { value }),
    ...(until !== undefined && { until }),
    ...(on !== undefined && how !== undefined && { ended: { on, how } }),
  };
};
