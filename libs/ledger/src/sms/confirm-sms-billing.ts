import type { ConfirmSmsBilling, SmsCampaignOpened } from '#contracts';
import { daysOf, monthOf } from '../calendar.js';
import { Refusal, type Context, type References } from '../decider.js';
import { smsMessagesStream } from '../streams.js';
import { smsMessages } from './sms-messages.js';
import { countedKey, type Counted, type SmsCampaign, type SmsCampaignEvent } from './state.js';

interface Surroundings {
  readonly campaign: SmsCampaignOpened;
  readonly references: References;
  readonly context: Context;
}

/**
 * The carrier's bill of a month wins over our count (TT 09/2015, article 12). What we had counted
 * stands beside it, with the reason why the two differ.
 */
export const confirmSmsBilling = (
  command: ConfirmSmsBilling,
  { billings }: SmsCampaign,
  { campaign, references, context }: Surroundings,
): SmsCampaignEvent[] => {
  const { billingId: billing, carrier, month, messages, amount, difference } = command;
  if (billings.has(billing)) throw new Refusal('SMS_BILLING_EXISTS', { billing });
  for (const [id, other] of billings)
    if (other.carrier === carrier && other.month === month)
      throw new Refusal('SMS_MONTH_BILLED', { carrier, month, billing: id });
  const { from, until } = campaign;
  if (month < monthOf(from) || month > monthOf(until) || month >= monthOf(context.today))
    throw new Refusal('SMS_MONTH_OUTSIDE_CAMPAIGN', { month });
  if ((messages === 0) !== (amount === 0)) throw new Refusal('SMS_BILLING_WITHOUT_MESSAGES');
  const counted = countedIn(command, references);
  const differs = counted.messages !== messages || counted.amount !== amount;
  if (differs && difference === undefined)
    throw new Refusal('SMS_DIFFERENCE_WITHOUT_REASON', {
      billed: messages,
      counted: counted.messages,
    });
  const beside = { countedMessages: counted.messages, countedAmount: counted.amount };
  const { difference: reason, explanation, ...billed } = command;
  const why = differs ? { difference: reason, explanation } : {};
  return [
    {
      type: 'SmsBillingConfirmed',
      data: { ...billed, ...beside, ...why, confirmedBy: context.actor },
    },
  ];
};

const countedIn = (command: ConfirmSmsBilling, references: References): Counted => {
  const sum = { messages: 0, amount: 0 };
  for (const stream of messagesOf(command)) {
    const counted = references.state(smsMessages, stream).counted.get(countedKey(command));
    sum.messages += counted?.messages ?? 0;
    sum.amount += counted?.amount ?? 0;
  }
  return sum;
};

/** The streams of messages that a bill is compared with: one for each day of its month. */
export const messagesOf = ({ shortCode, month }: ConfirmSmsBilling): string[] =>
  daysOf(month).map((day) => smsMessagesStream(shortCode, day));
