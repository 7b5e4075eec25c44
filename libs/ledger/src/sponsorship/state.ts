import type { Cadence, CommitmentEnd, MidMonthPolicy, ReviewCause } from '#contracts';

/** From a month on, what one instalment is. */
export interface Rate {
  readonly fromMonth: string;
  readonly amount: number;
}

export interface Commitment {
  readonly fundId: string;
  /** The sponsor's pseudonym, and the number of their bucket. */
  readonly sponsor: string;
  readonly sponsorNumber: number;
  readonly cadence: Cadence;
  readonly from: string;
  readonly end: CommitmentEnd;
  readonly midMonth: MidMonthPolicy;
  readonly sharedWith: readonly string[];
  readonly rates: Rate[];
  /** The last day, where there is one; moved forward by an early end. */
  until: string | undefined;
  endedEarly: boolean;
}

export interface Review {
  readonly cause: ReviewCause;
  readonly commitmentId: string | undefined;
  open: boolean;
}

/** What the rules need to remember of one child's care. Nothing in it tells who the child is. */
export interface Child {
  registeredOn: string | undefined;
  unitId: string;
  adultYear: number;
  /** The code that the child's family is known by. */
  family: string;
  readonly commitments: Map<string, Commitment>;
  /** Numbers of the child's sponsors, by their pseudonyms. */
  readonly sponsors: Map<string, number>;
  /** Direct supports, and whether they still count. */
  readonly supports: Map<string, boolean>;
  /** Things in the child's name, and whether they still are. */
  readonly custody: Map<string, boolean>;
  readonly reviews: Map<string, Review>;
  /** By matter: `SETTLED` while a review is open or has decided, or the day of the next look. */
  readonly looks: Map<string, string>;
  /** The last day of its care. */
  endedOn: string | undefined;
  /** The child and its carer agree that it is named to those who support it. */
  mayBeNamed: boolean;
}

export const SETTLED = 'settled';

/** What a review is about: the same matter is looked at once, unless a later look was agreed on. */
export const matterOf = ({
  cause,
  commitmentId = '',
}: {
  readonly cause: ReviewCause;
  readonly commitmentId?: string | undefined;
}): string => `${cause}/${commitmentId}`;

const nobodyYet = (): Child => ({
  registeredOn: undefined,
  unitId: '',
  adultYear: 0,
  family: '',
  commitments: new Map(),
  sponsors: new Map(),
  supports: new Map(),
  custody: new Map(),
  reviews: new Map(),
  looks: new Map(),
  endedOn: undefined,
  mayBeNamed: false,
});

/** Names the kind of stream where only its state is asked for. */
export const sponsorshipStreams = { category: 'sponsorship', initial: nobodyYet };
