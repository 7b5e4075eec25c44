import type { CashBookEvent } from '../messages.js';
import type { Movement, MovementKind } from '../movement.js';
import { dates, GENERAL, single, STRAY, type EntryDates } from '../movement-parts.js';
import { purposeMovement } from '../purpose/movement.js';

const STRAY_EVENTS = [
  'StrayMoneyReceived',
  'StrayMoneyIdentified',
  'StrayMoneyRefunded',
  'DifferenceFound',
  'SurplusClosed',
  'ShortageRepaid',
  'ShortageWrittenOff',
  'InterestReceived',
  'BankFeeCharged',
  'PurposeChanged',
  'RefundRequested',
  'WriteOffRequested',
  'PurposeChangeRequested',
] as const satisfies readonly CashBookEvent['type'][];

type StrayEvent = Extract<CashBookEvent, { readonly type: (typeof STRAY_EVENTS)[number] }>;

const NAMES: ReadonlySet<string> = new Set(STRAY_EVENTS);

export const isStrayEvent = (event: CashBookEvent): event is StrayEvent => NAMES.has(event.type);

/** Money that lies with the book's own and is not its own, and money of its own that is missing. */
export const strayMovement = (event: StrayEvent): Movement | undefined => {
  const { amount } = event.data;
  switch (event.type) {
    case 'StrayMoneyReceived':
      return single('strayReceived', { ...event.data, earmark: STRAY }, amount, 1);
    case 'StrayMoneyIdentified':
      return becomesOurs('strayIdentified', event.data, event.data.earmark);
    case 'StrayMoneyRefunded': {
      const kind = event.data.nature === 'surplus' ? 'surplusRefunded' : 'strayRefunded';
      return single(kind, { ...event.data, earmark: STRAY }, amount, -1);
    }
    case 'DifferenceFound':
      return event.data.nature === 'surplus'
        ? single('surplusFound', { ...event.data, earmark: STRAY }, amount, 1)
        : { ...single('shortageFound', event.data, amount, -1), ...owed(amount) };
    case 'SurplusClosed':
      return becomesOurs(
        event.data.how === 'donation' ? 'surplusDonated' : 'surplusTaken',
        event.data,
      );
    case 'ShortageRepaid':
      return { ...single('shortageRepaid', event.data, amount, 1), ...owed(-amount) };
    case 'ShortageWrittenOff':
      return { ...nowhere('shortageWrittenOff', event.data), ...owed(-amount) };
    case 'InterestReceived':
      return single('interest', event.data, amount, 1);
    case 'BankFeeCharged':
      return single('bankFee', event.data, amount, -1);
    case 'PurposeChanged':
      return purposeMovement(event.data);
    case 'RefundRequested':
    case 'WriteOffRequested':
    case 'PurposeChangeRequested':
      return undefined;
  }
};

const owed = (delta: number): Pick<Movement, 'owed'> => ({ owed: { by: 'shortage', delta } });

type Amounted = EntryDates & { readonly amount: number };

/** Nothing moves between places and purposes. */
const nowhere = (kind: MovementKind, data: Amounted): Movement => ({
  ...dates(data),
  kind,
  amount: data.amount,
  places: [],
  earmarks: [],
  transit: 0,
});

/** What was somebody else's is the book's from now on; it lies where it lay. */
const becomesOurs = (kind: MovementKind, data: Amounted, earmark = GENERAL): Movement => ({
  ...nowhere(kind, data),
  earmarks: [
    { earmark: STRAY, delta: -data.amount },
    { earmark, delta: data.amount },
  ],
});
