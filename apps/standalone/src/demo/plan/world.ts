import { Agenda } from './agenda.js';
import { Bookshelf } from './bookshelf.js';
import { Contributors } from './contributors.js';
import { type Care, inventCare } from './godmothers/care.js';
import { Random } from './random.js';
import { type Reorganisation, reorganisationOf } from './reorganisation.js';
import { SEED } from './identities.js';
import type { NamedGift } from './own-data/consents.js';
import { type StatedAccount, statedAccounts } from './statements/stated-accounts.js';
import { type DemoUnit, type Outsiders, outsiders, type Union, unionUntil2025 } from './units.js';

export const FIRST_DAY = '2024-01-02';
/** The last day on which anybody works; the demonstration is shown the day after. */
export const LAST_DAY = '2026-11-21';

/** What there is and what is to be done, while the plan unfolds day by day. */
export interface World {
  readonly random: Random;
  readonly union: Union;
  readonly outsiders: Outsiders;
  readonly reorganisation: Reorganisation;
  readonly care: Care;
  readonly contributors: Contributors;
  readonly agenda: Agenda;
  readonly shelf: Bookshelf;
  readonly unit: (unitId: string) => DemoUnit;
  /** Numbers what is numbered across the whole plan. */
  readonly serials: Map<string, number>;
  /** Payments that no book could cover when they were due; made up for later. */
  owedPayments: number;
  /** Receipt books that came back with blank leaves. */
  readonly blankReceipts: { readonly unitId: string; readonly bookId: string }[];
  readonly statedAccounts: readonly StatedAccount[];
  /** Gifts of this month whose givers will be asked whether they may be named. */
  readonly namedGifts: NamedGift[];
  /** Whoever has agreed, the latest last. */
  readonly consents: NamedGift[];
  /** Pseudonyms of those who took every consent back. */
  readonly tookBackAll: Set<string>;
  /** Pseudonyms of those who gave at the door around New Year. */
  readonly givenAtTheDoor: string[];
}

export const newWorld = (scale: number): World => {
  const random = new Random(SEED);
  const union = unionUntil2025(random.fork('union'));
  const others = outsiders();
  const reorganisation = reorganisationOf(union);
  const everybody = [...unitsOf(union), ...others.all, ...reorganisation.communes.flat()];
  const byId = new Map(everybody.map((unit) => [unit.unitId, unit]));
  return {
    random,
    union,
    outsiders: others,
    reorganisation,
    care: inventCare(scale, {
      union,
      reorganisation,
      firstDay: FIRST_DAY,
      lastDay: LAST_DAY,
      random: random.fork('care'),
    }),
    contributors: new Contributors(union, others, reorganisation),
    agenda: new Agenda(),
    shelf: new Bookshelf(),
    unit: (unitId) => {
      const unit = byId.get(unitId);
      if (!unit) throw new Error(`no unit ${unitId}`);
      return unit;
    },
    serials: new Map(),
    owedPayments: 0,
    blankReceipts: [],
    ...{ namedGifts: [], consents: [], givenAtTheDoor: [] },
    tookBackAll: new Set(),
    statedAccounts: statedAccounts({
      province: union.province,
      partner: others.keeper,
      communes: reorganisation.communes.flat(),
    }),
  };
};

/** Parents first. */
export const unitsOf = (union: Union): DemoUnit[] => [
  union.province,
  ...union.districts,
  ...union.affiliated,
  ...union.territorialBases,
  ...union.workplaceBases,
  ...union.branches,
  ...union.cells,
];

export const nextSerial = ({ serials }: World, row: string): number => {
  const serial = (serials.get(row) ?? 0) + 1;
  serials.set(row, serial);
  return serial;
};
