import type { Carer, ReviewCause } from '#contracts';
import { commandId } from '#event-store';
import { codeOfNewChild } from '../../../../../api/src/commands/seal-child.js';
import { personNamed, phoneNumber, womanNamed } from '../family-names.js';
import { uuidOf } from '../identities.js';
import { Random } from '../random.js';
import { staffOf } from '../staff.js';
import { workingDaysOf } from '../working-days.js';
import { type Home, placeOn } from './homes.js';

const CHILDREN = 1_200;

/** How many invented children the plan of a scale has. */
export const childrenAt = (scale: number): number => Math.round(CHILDREN * scale);

/** A child that never was. */
export interface DemoChild {
  readonly nth: number;
  /** Of the call that registers it; its code follows from that. */
  readonly key: string;
  readonly childId: string;
  readonly home: Home;
  readonly name: string;
  readonly bornOn: string;
  readonly carers: readonly Carer[];
  readonly parent: string;
  readonly siblingOf: DemoChild | undefined;
  /** Since when it is in care, and the day on which the ledger learns of it. */
  readonly since: string;
  readonly registeredOn: string;
  /** How and when its care ends, where it does. */
  readonly ending: Ending | undefined;
  /** Numbers of its sponsors in the order in which they were recorded, by their pseudonyms. */
  readonly sponsors: Map<string, number>;
}

export interface Ending {
  readonly cause: Exclude<ReviewCause, 'commitmentEnds'>;
  readonly lastDay: string;
}

/** Every tenth child has a brother or sister before it, every fiftieth two. */
const isSibling = (nth: number): boolean => nth % 10 === 9 || nth % 50 === 10;
/** Born on one day, so that they look like one child registered twice. */
export const isTwin = ({ nth }: DemoChild): boolean => nth % 200 === 19;

/** Prime to the number of homes, so that the children are spread over all of them. */
const HOME_STEP = 61;

export const inventChildren = (
  count: number,
  { homes, firstDay, random }: { homes: readonly Home[]; firstDay: string; random: Random },
): DemoChild[] => {
  const children: DemoChild[] = [];
  for (let nth = 0; nth < count; nth++) {
    const sibling = isSibling(nth) ? children[nth - 1] : undefined;
    const home = sibling?.home ?? homes[(nth * HOME_STEP) % homes.length];
    if (!home) throw new Error('nowhere to live');
    children.push(invent(nth, { home, sibling, firstDay, random: random.fork(String(nth)) }));
  }
  return children;
};

interface Origin {
  readonly home: Home;
  readonly sibling: DemoChild | undefined;
  readonly firstDay: string;
  readonly random: Random;
}

const invent = (nth: number, { home, sibling, firstDay, random }: Origin): DemoChild => {
  const registeredOn = sibling?.registeredOn ?? registrationOf(nth, firstDay);
  const since =
    registeredOn === firstDay
      ? `202${random.integer(2, 3)}-0${random.integer(2, 9)}-15`
      : registeredOn;
  const isNew = registeredOn !== firstDay;
  const born = `${random.integer(isNew ? 2010 : 2006, 2021)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
  const bornOn = nth % 200 === 19 && sibling ? sibling.bornOn : born;
  const key = uuidOf(`child/${String(nth)}`);
  const actor = staffOf(placeOn(home, registeredOn).keeper).accountant;
  const person = new Random(`child/${String(nth)}`);
  const relation = random.pick(['Bà ngoại', 'Bà nội', 'Ông ngoại', 'Dì', 'Bác', 'Mẹ']);
  const carer = { name: womanNamed(person), relation, phone: phoneNumber(person) };
  return {
    ...{ nth, key, home, bornOn, since, registeredOn, siblingOf: sibling },
    childId: codeOfNewChild(commandId(actor, key)),
    name: personNamed(person),
    carers: sibling?.carers ?? [carer],
    parent: sibling?.parent ?? personNamed(person),
    ending: endingOf(nth, { bornOn, registeredOn, random }),
    sponsors: new Map(),
  };
};

const two = (number: number): string => String(number).padStart(2, '0');

/** Six in ten were in care before the ledger began; the others come month by month. */
const registrationOf = (nth: number, firstDay: string): string => {
  if (nth % 10 < 6) return firstDay;
  const month = LATER_MONTHS[(nth * 7) % LATER_MONTHS.length] ?? '2024-03';
  return workingDaysOf(month)[2] ?? `${month}-05`;
};

/** All but the one in which the units change, and the last. */
const LATER_MONTHS = ['2024', '2025', '2026'].flatMap((year) =>
  ['03', '04', '05', '06', '08', '09', '10', '11', '12']
    .map((month) => `${year}-${month}`)
    .filter((month) => month <= '2026-09'),
);

const MOVED_AWAY = { every: 40, at: 17 };
const WITHDRAWN = { every: 160, at: 33 };
const DIED = { every: 300, at: 76 };

const endingOf = (
  nth: number,
  { bornOn, registeredOn, random }: { bornOn: string; registeredOn: string; random: Random },
): Ending | undefined => {
  const birthday = `${String(Number(bornOn.slice(0, 4)) + 18)}${bornOn.slice(4)}`;
  // Every second who comes of age goes on to study, and is looked at again later.
  if (birthday <= '2026-10-31')
    return nth % 2 === 0 || birthday < '2024-02-01'
      ? undefined
      : { cause: 'adult', lastDay: birthday };
  const lastDay = random.pick(CHANGES.filter((day) => day > registeredOn));
  if (nth % MOVED_AWAY.every === MOVED_AWAY.at) return { cause: 'moved', lastDay };
  if (nth % WITHDRAWN.every === WITHDRAWN.at) return { cause: 'withdrawn', lastDay };
  return nth % DIED.every === DIED.at ? { cause: 'died', lastDay } : undefined;
};

const CHANGES = [
  '2024-08-14',
  '2024-11-06',
  '2025-04-16',
  '2025-10-15',
  '2026-04-15',
  '2026-10-14',
];
