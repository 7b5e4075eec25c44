import type { ForeignMoney } from '#contracts';
import { fund } from '../../fund/fund.js';
import type { Fund } from '../../fund/state.js';
import { office } from '../../office/office.js';
import type { Office } from '../../office/state.js';
import { fundStream, officeStream } from '../../streams.js';
import {
  ACCOUNTANT,
  CASHIER,
  decision,
  HOLDER,
  KEY,
  numbered,
  posting,
  REFERENCES,
  SIGNATORY,
} from '../given-book.js';
import type { CashBookEvent } from '../messages.js';

/** What the specs of stray money and differences have in common. */
export const SEAL = 'a'.repeat(43);
export const minutes = { number: '03/BB-KQ', date: '2026-03-05', issuer: 'Hội LHPN xã Hoành Mô' };
export const COUNT_DAY = '2026-03-05';

interface Came {
  readonly placeId?: 'ket' | 'nganhang';
  readonly nature?: 'unidentified' | 'misdirected';
  readonly externalReference?: string;
  readonly sourceAccount?: string;
  readonly serial?: number;
}

export const strayReceived = (
  itemId: string,
  amount: number,
  day = '2026-03-02',
  { placeId = 'nganhang', nature = 'unidentified', serial = 1, ...more }: Came = {},
): CashBookEvent => ({
  type: 'StrayMoneyReceived',
  data: {
    ...posting(placeId === 'ket' ? 'PT' : 'BC', serial, day),
    ...{ itemId, nature, amount, placeId, ...more },
    recordedBy: ACCOUNTANT,
  },
});

export const refundWish = (requestId: string, itemId: string, amount: number) => ({
  ...{ requestId, itemId, amount, decision },
  placeId: 'nganhang',
  validUntil: '2026-04-15',
});

export const refundRequested = (
  requestId: string,
  itemId: string,
  amount: number,
  nature: 'unidentified' | 'surplus' = 'unidentified',
): CashBookEvent => ({
  type: 'RefundRequested',
  data: {
    ...refundWish(requestId, itemId, amount),
    ...{ nature, placeId: nature === 'surplus' ? 'ket' : 'nganhang' },
    ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-03-10' },
  },
});

export const refunded = (requestId: string, itemId: string, amount: number): CashBookEvent => ({
  type: 'StrayMoneyRefunded',
  data: {
    ...posting('UN', 1, '2026-03-12'),
    ...{ requestId, itemId, nature: 'unidentified', amount },
    ...{ placeId: 'nganhang', paidBy: CASHIER },
  },
});

export const found = (
  nature: 'surplus' | 'shortage' | 'counterfeit',
  itemId: string,
  amount: number,
  serial = 1,
): CashBookEvent => ({
  type: 'DifferenceFound',
  data: {
    ...posting(nature === 'surplus' ? 'PT' : 'PC', serial, COUNT_DAY),
    ...{ itemId, nature, amount, placeId: 'ket', minutes, recordedBy: ACCOUNTANT },
  },
});

/** The office counted its safe on that day. */
export const countedOf = (amount: number) => {
  const rooms: Office = office.initial();
  for (const [placeId, kind] of [
    ['ket', 'safe'],
    ['nganhang', 'bank'],
  ] as const)
    office.evolve(rooms, {
      type: 'HoldingPlaceOpened',
      data: { unitId: 'hoanhmo', placeId, kind, name: placeId, openedOn: '2025-07-01' },
    });
  for (const [personId, capacity] of [
    [HOLDER, 'accountHolder'],
    [SIGNATORY, 'signatory'],
  ] as const)
    office.evolve(rooms, {
      type: 'SignerAppointed',
      data: { unitId: 'hoanhmo', personId, capacity, from: '2025-07-01' },
    });
  office.evolve(rooms, {
    type: 'CashCounted',
    data: {
      ...{ unitId: 'hoanhmo', placeId: 'ket', countedOn: COUNT_DAY, amount },
      ...{ witnesses: [ACCOUNTANT], countedBy: CASHIER },
    },
  });
  return { [officeStream('hoanhmo')]: rooms };
};

/** The fund of the specs with a policy on interest and fees. */
export const policyOf = (interest: 'fund' | 'outside', fees: 'fund' | 'outside') => {
  const { opened, policies } = REFERENCES[fundStream('pnbc')] as Fund;
  const money: Fund = { ...fund.initial(), policies, ...(opened && { opened }) };
  const policy = { fundId: 'pnbc', effectiveOn: '2026-01-01', interest, fees };
  return {
    [fundStream('pnbc')]: fund.evolve(money, { type: 'InterestPolicySet', data: policy }),
  };
};

export const dollars = (change: Partial<ForeignMoney> = {}): ForeignMoney => ({
  ...{ currency: 'USD', amount: 100_50, rate: '25345.5', slip: 'VCB 0001234' },
  ...change,
});

export const dated = (day: string, change: object = {}) => ({ ...KEY, occurredOn: day, ...change });
export const KT1 = numbered('KT', 1);
