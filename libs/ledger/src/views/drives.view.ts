import type { Giver } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { FundEvent } from '../fund/state.js';
import type { Changes } from './changes.js';
import type { DriveUnitRow } from './rows-of-collections.js';

const nothing = { expected: 0, expectedMembers: 0, actual: 0, actualMembers: 0, gifts: 0 };

/** What a drive expects of each unit. */
export const foldDrives = (changes: Changes, event: FundEvent, position: number): void => {
  if (event.type !== 'DrivePlanned') return;
  const { basis, units, ...drive } = event.data;
  const { fundId, driveId } = drive;
  const on = { basisNumber: basis.number, basisDate: basis.date, basisIssuer: basis.issuer };
  changes.patch('drive', { ...drive, ...on, position });
  for (const { unitId, expected, members: expectedMembers } of units)
    changes.add('driveUnit', { ...nothing, fundId, driveId, unitId, expected, expectedMembers });
};

/** What entries that name a drive brought to it, whichever book they stand in. */
export const foldDriveEntries = (changes: Changes, event: CashBookEvent, fundId: string): void => {
  const part = partOf(event);
  if (part) changes.add('driveUnit', { ...nothing, fundId, ...part });
};

type Part = Pick<DriveUnitRow, 'driveId' | 'unitId' | 'actual' | 'actualMembers' | 'gifts'>;

/** Corrections change the sum; a voided entry is none any more. */
const partOf = (event: CashBookEvent): Part | undefined => {
  switch (event.type) {
    case 'DonationRecorded':
    case 'CollectionRecorded': {
      const { driveId, contributingUnitId: unitId, amount: actual, giver } = event.data;
      const of = { actual, actualMembers: membersOf(giver), gifts: 1 };
      return driveId === undefined ? undefined : { driveId, unitId, ...of };
    }
    case 'VoucherAdjusted':
    case 'CollectionAdjusted': {
      const { driveId, contributingUnitId: unitId, before, after } = event.data;
      if (driveId === undefined || unitId === undefined) return undefined;
      return { driveId, unitId, actual: after - before, actualMembers: 0, gifts: 0 };
    }
    case 'VoucherVoided': {
      const { driveId, contributingUnitId: unitId, amount } = event.data;
      if (driveId === undefined || unitId === undefined) return undefined;
      return { driveId, unitId, actual: -amount, actualMembers: 0, gifts: -1 };
    }
    default:
      return undefined;
  }
};

const membersOf = ({ kind, members }: Giver): number =>
  members?.count ?? (kind === 'named' ? 1 : 0);
