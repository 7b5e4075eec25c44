import fc from 'fast-check';
import type { Message } from '../decider.js';
import {
  addedTables,
  insertedTables,
  patchedTables,
  type TableName,
} from '../views/view-tables.js';
import { emptyMemory, ViewFold } from '../views/view-fold.js';

const PERSON = '11111111-2222-4333-8444-555555555555';
const basis = { number: '1/QĐ', date: '2026-01-02', issuer: 'Hội' };

interface Happened {
  readonly stream: string;
  readonly event: Message;
}

const units = ['tinh', 'xa'] as const;
const unitId = fc.constantFrom(...units);
const month = fc.integer({ min: 1, max: 9 });
const amount = fc.integer({ min: 1, max: 5_000_000_000 });
const declarationId = fc.constantFrom('ns1', 'ns2', 'dp1');

const founded: readonly Happened[] = units.map((unit) => ({
  stream: 'organisation-main',
  event: {
    type: 'UnitEstablished',
    data: {
      ...{ unitId: unit, code: unit.toUpperCase(), kind: 'territorial', level: 1, name: unit },
      ...(unit === 'xa' && { parentId: 'tinh' }),
      establishedOn: '2020-01-01',
    },
  },
}));

const entry = fc
  .record({ unitId, month, amount, isGift: fc.boolean() })
  .map(({ unitId: unit, month: number, amount: sum, isGift }): Happened => {
    const day = `2026-0${String(number)}-10`;
    const dates = { occurredOn: day, voucherDate: day, period: day.slice(0, 7) };
    const posted = { ...dates, amount: sum, placeId: 'ket', voucher: 'PT-XA-PNBC-26-000001' };
    const event: Message = isGift
      ? {
          type: 'DonationRecorded',
          data: { ...posted, giver: { kind: 'anonymous' }, contributingUnitId: unit },
        }
      : { type: 'DisbursementPaid', data: { ...posted, requestId: 'dn1', paidBy: PERSON } };
    return { stream: `cashBook-${unit}.pnbc.2026`, event };
  });

const statement = fc
  .record({
    unitId,
    declarationId,
    amount,
    source: fc.constantFrom('budget', 'localMobilisation', 'givenDirectly'),
    isCorrection: fc.boolean(),
  })
  .map(({ unitId: unit, isCorrection, source, ...stated }): Happened => {
    const data = { ...stated, unitId: unit, fundId: 'pnbc', basis };
    const event: Message = isCorrection
      ? {
          type: 'ProgrammeMoneyCorrected',
          data: { ...data, before: 7, reason: 'mistaken', correctedBy: PERSON },
        }
      : {
          type: 'ProgrammeMoneyDeclared',
          data: { ...data, source, year: 2026, declaredBy: PERSON },
        };
    return { stream: `programmeMoney-${unit}.pnbc`, event };
  });

const tablesOfCharity = (
  [
    ...Object.keys(insertedTables),
    ...Object.keys(addedTables),
    ...Object.keys(patchedTables),
  ] as TableName[]
).filter((table) => table !== 'programmeMoney');

/** Every row of every table but the one; where in the log it came from is no figure. */
const charityOf = (happened: readonly Happened[]) => {
  const fold = new ViewFold(emptyMemory());
  const recorded = { eventId: PERSON, actor: PERSON, recordedAt: '2026-10-01T02:00:00.000Z' };
  for (const { stream, event } of [...founded, ...happened])
    fold.fold({ ...recorded, stream, event });
  const { changes } = fold.takeBatch();
  return tablesOfCharity.map((table) => [
    table,
    changes.of(table).map((row) => ({ ...row, position: 0 })),
  ]);
};

describe('money that is no charity', () => {
  it('never changes a figure of the charity, whatever is stated and put right in between', () => {
    const mix = fc.array(fc.oneof(entry, statement), { maxLength: 40 });
    fc.assert(
      fc.property(mix, (happened) => {
        const isCharity = ({ stream }: Happened) => stream.startsWith('cashBook-');
        expect(charityOf(happened)).toEqual(charityOf(happened.filter(isCharity)));
      }),
    );
  });
});
