import { BANK, type Passing, STATED_FROM } from '../books.js';
import { MDD, PNBC } from '../funds.js';
import type { DemoUnit } from '../units.js';

/** A gift that the bank has and nobody in the office knows of until its statement is read. */
export interface UnseenGift extends Passing {
  readonly reference: string;
  readonly amount: number;
}

/** A bank account whose statements are read month by month. */
export interface StatedAccount {
  readonly unitId: string;
  readonly placeId: typeof BANK;
  /** The fund that a gift is for when its giver says no more. */
  readonly fundId: string;
  unseen: UnseenGift[];
  /** Gifts that stand on a statement, and that somebody asks the bank about. */
  asked: { readonly gift: UnseenGift; readonly lineId: string }[];
  /** How many lines its statements had so far. */
  lines: number;
}

const COMMUNES = ['Hội LHPN phường Hạ Long', 'Hội LHPN phường Cẩm Phả', 'Hội LHPN phường Uông Bí'];

export const ACCOUNTS = 2 + COMMUNES.length;

interface Keepers {
  readonly province: DemoUnit;
  /** No child is helped out of its account, so that the public sees every line of it. */
  readonly partner: DemoUnit;
  readonly communes: readonly DemoUnit[];
}

/** Of the province, of three communes, and of a partner. */
export const statedAccounts = ({ province, partner, communes }: Keepers): StatedAccount[] => {
  const ofCommunes = communes.filter(({ name }) => COMMUNES.includes(name));
  return [
    accountOf(province, PNBC.fundId),
    accountOf(partner, PNBC.fundId),
    ...ofCommunes.map((commune) => accountOf(commune, MDD.fundId)),
  ];
};

const accountOf = ({ unitId }: DemoUnit, fundId: string): StatedAccount => ({
  ...{ unitId, placeId: BANK, fundId, unseen: [], asked: [], lines: 0 },
});

/** Whether somebody compares a unit's account with its bank, line by line. */
export const hasStatements = (
  accounts: readonly StatedAccount[],
  unitId: string,
  day: string,
): boolean => day >= STATED_FROM && accounts.some((account) => account.unitId === unitId);

export const unseenIn = (accounts: readonly StatedAccount[], unitId: string): number =>
  accounts
    .filter((account) => account.unitId === unitId)
    .flatMap(({ unseen, asked }) => [...unseen, ...asked.map(({ gift }) => gift)])
    .reduce((sum, { amount }) => sum + amount, 0);
