import type {
  ChangeRate,
  EndCommitment,
  RecordCommitment,
  Sponsor,
  SponsorNamed,
} from '#contracts';
import { monthOf } from '../calendar.js';
import { Refusal, type Context } from '../decider.js';
import { mustReceiveOn } from '../fund/preconditions.js';
import type { Fund } from '../fund/state.js';
import { unitOf } from '../organisation/unit-on.js';
import type { Organisation } from '../organisation/state.js';
import { mustRunForward, termsMeet } from '../term.js';
import type { SponsorshipEvent } from './messages.js';
import { commitmentIn, mustBeInCare, mustBeWith } from './preconditions.js';
import type { Child } from './state.js';

interface Surroundings extends Context {
  readonly programme: Fund;
  readonly units: Organisation;
  /** The children of a sibling pool, by their codes. */
  readonly childOf: (childId: string) => Child;
}

/**
 * A sponsor promises a schedule; several sponsors for one child are normal, but the commitments of
 * one sponsor follow one another. Children's money goes through funds that publish sums only.
 */
export const recordCommitment = (
  command: RecordCommitment,
  child: Child,
  { programme, units, childOf, actor, today }: Surroundings,
): SponsorshipEvent[] => {
  const { childId, commitmentId, fundId, from, end, until, supervisedBy } = command;
  mustBeWith(child, command);
  mustBeInCare(child, childId, today);
  if (child.commitments.has(commitmentId))
    throw new Refusal('COMMITMENT_EXISTS', { commitment: commitmentId });
  const opened = mustReceiveOn(programme, fundId, from);
  if (opened.disclosure !== 'sums') throw new Refusal('FUND_SHOWS_ENTRIES', { fund: fundId });
  if ((end === 'date') !== (until !== undefined)) throw new Refusal('COMMITMENT_END_MISSING');
  mustRunForward(command);
  const sponsor = mustBeComplete(command.sponsor);
  mustNotOverlap(child, { ...command, sponsor });
  if (supervisedBy !== undefined) unitOf(units, supervisedBy);
  for (const sibling of command.sharedWith)
    if (childOf(sibling.childId).family !== child.family)
      throw new Refusal('NOT_SIBLINGS', { child: sibling.childId });
  const sponsorNumber = child.sponsors.get(sponsor.subject) ?? child.sponsors.size + 1;
  const recorded = { ...command, sponsor, sponsorNumber, recordedBy: actor };
  return [{ type: 'CommitmentRecorded', data: recorded }];
};

/** Somebody known from before, or somebody with a name. */
const mustBeComplete = ({ subject, ...sponsor }: SponsorNamed): Sponsor => {
  if (subject === undefined) throw new Refusal('SPONSOR_INCOMPLETE');
  return { ...sponsor, subject };
};

interface Promised {
  readonly sponsor: Sponsor;
  readonly from: string;
  readonly until?: string;
}

const mustNotOverlap = (child: Child, { sponsor, from, until }: Promised): void => {
  for (const [commitment, other] of child.commitments)
    if (other.sponsor === sponsor.subject && termsMeet(other, { from, until }))
      throw new Refusal('COMMITMENT_OVERLAPS', { commitment });
};

/** Rates follow one another month by month; the past keeps its own. */
export const changeRate = (
  command: ChangeRate,
  child: Child,
  { actor }: Context,
): SponsorshipEvent[] => {
  const { childId, commitmentId, fromMonth, amount } = command;
  mustBeWith(child, command);
  const { rates, until } = commitmentIn(child, childId, commitmentId);
  const last = rates.at(-1);
  if (last && (fromMonth <= last.fromMonth || amount === last.amount))
    throw new Refusal('RATE_OUT_OF_ORDER', { month: last.fromMonth });
  if (until !== undefined && fromMonth > monthOf(until))
    throw new Refusal('COMMITMENT_HAS_ENDED', { commitment: commitmentId, date: until });
  return [{ type: 'RateChanged', data: { ...command, changedBy: actor } }];
};

/** Ends are dated, and may be dated in advance. */
export const endCommitment = (
  command: EndCommitment,
  child: Child,
  { actor }: Context,
): SponsorshipEvent[] => {
  const { childId, commitmentId, endedOn } = command;
  mustBeWith(child, command);
  const { from, until } = commitmentIn(child, childId, commitmentId);
  if (until !== undefined && endedOn >= until)
    throw new Refusal('COMMITMENT_HAS_ENDED', { commitment: commitmentId, date: until });
  mustRunForward({ from, until: endedOn });
  return [{ type: 'CommitmentEnded', data: { ...command, endedBy: actor } }];
};
