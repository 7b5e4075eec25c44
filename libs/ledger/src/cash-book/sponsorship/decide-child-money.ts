import { Refusal, type Context, type References } from '../../decider.js';
import { cashBookStream, sponsorshipStream } from '../../streams.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import type { CashBook } from '../state.js';
import { streamsOfBuckets } from './buckets.js';
import { answerDispute, disputeHandover } from './disputes.js';
import { payChildHandover } from './pay-child-handover.js';
import { receiveSponsorship } from './receive-sponsorship.js';
import { requestChildHandover } from './request-child-handover.js';

export const CHILD_MONEY_COMMANDS = [
  'ReceiveSponsorship',
  'RequestChildHandover',
  'PayChildHandover',
  'DisputeHandover',
  'AnswerDispute',
] as const satisfies readonly CashBookCommand['type'][];

type ChildMoneyCommand = Extract<
  CashBookCommand,
  { readonly type: (typeof CHILD_MONEY_COMMANDS)[number] }
>;

const NAMES: ReadonlySet<string> = new Set(CHILD_MONEY_COMMANDS);

export const isChildMoneyCommand = (command: CashBookCommand): command is ChildMoneyCommand =>
  NAMES.has(command.type);

/** The children, and last year's book, that a command is judged by. */
export const streamsOfChildren = ({ type, data }: CashBookCommand): string[] => {
  switch (type) {
    case 'ReceiveSponsorship':
      return [
        ...namedIn(data.children.map(({ childId }) => childId)),
        cashBookStream({ ...data, year: data.year - 1 }),
      ];
    case 'RequestChildHandover':
      return namedIn(
        data.lines.flatMap(({ childId, poolChildId = childId }) => [childId, poolChildId]),
      );
    case 'PayChildHandover':
      return namedIn(data.received.map(({ childId }) => childId));
    case 'RequestPurposeChange':
      return streamsOfBuckets(data.fromEarmark, data.toEarmark);
    case 'OpenBook':
      return streamsOfBuckets(...data.earmarks.map(({ earmark }) => earmark));
    case 'RequestRemittance':
      return streamsOfBuckets(data.earmark);
    default:
      return [];
  }
};

const namedIn = (children: readonly string[]): string[] => [
  ...new Set(children.map(sponsorshipStream)),
];

/** The table of contents of this part of the book. */
export const decideChildMoney = (
  { type, data }: ChildMoneyCommand,
  book: CashBook,
  references: References,
  context: Context,
): CashBookEvent[] => {
  if (book.status === 'unopened') throw new Refusal('BOOK_NOT_OPEN');
  switch (type) {
    case 'ReceiveSponsorship':
      return receiveSponsorship(data, book, references, context);
    case 'RequestChildHandover':
      return requestChildHandover(data, book, references, context);
    case 'PayChildHandover':
      return payChildHandover(data, book, references, context);
    case 'DisputeHandover':
      return disputeHandover(data, book, context);
    case 'AnswerDispute':
      return answerDispute(data, book, context);
  }
};
