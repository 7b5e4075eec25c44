import type { BookKey, CarriedRequest } from '#contracts';
import { ACCOUNTANT, KEY, numbered, decision } from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';

/** What the specs of claims that go from book to book have in common. */
type DataOf<T extends CashBookEvent['type']> = Extract<CashBookEvent, { type: T }>['data'];

/** On the first day of the next year, under the `serial`-th phiếu kế toán of the old book. */
export const passedIn = (serial: number) => ({
  voucher: numbered('KT', serial),
  ...{ occurredOn: '2027-01-01', voucherDate: '2027-01-01', period: '2027-01' },
  ...{ toUnitId: KEY.unitId, toYear: 2027 },
});

/** The same day, under the `serial`-th of the new book. */
export const takenIn = (serial: number, passedOnAs: string) => ({
  voucher: numbered('KT', serial).replace('-26-', '-27-'),
  ...{ occurredOn: '2027-01-01', voucherDate: '2027-01-01', period: '2027-01' },
  ...{ fromUnitId: KEY.unitId, fromYear: 2026, passedOnAs },
});

/** A request as it goes on, asked for on 10 March and signed by nobody yet. */
export const goingOn = (
  request: Pick<CarriedRequest, 'requestId' | 'kind' | 'amount'> & Partial<CarriedRequest>,
): CarriedRequest => ({
  placeId: 'ket',
  decision,
  approved: false,
  signedBy: [],
  holderSigned: false,
  validUntil: '2027-01-31',
  requestedBy: ACCOUNTANT,
  requestedOn: '2026-03-10',
  ...request,
});

/** The event with a later last day for its request. */
export const stillValid = (event: CashBookEvent): CashBookEvent =>
  'validUntil' in event.data
    ? ({ ...event, data: { ...event.data, validUntil: '2027-01-31' } } as CashBookEvent)
    : event;

/** The command that posts the other side, as the follow-up work does. */
export const takingOnAfter = (
  { unitId, fundId, year }: BookKey,
  event: CashBookEvent,
): CashBookCommand | undefined => {
  switch (event.type) {
    case 'AdvancesPassedOn': {
      const { advances, requests } = event.data;
      const data = { ...takeOn({ unitId, fundId, year }, event.data), advances, requests };
      return { type: 'TakeOnAdvances', data };
    }
    case 'CollectionsPassedOn': {
      const { collections } = event.data;
      const data = { ...takeOn({ unitId, fundId, year }, event.data), collections };
      return { type: 'TakeOnCollections', data };
    }
    case 'StrayMoneyPassedOn': {
      const { of, items, toPlaces: places, requests } = event.data;
      const what = { of, items, places, requests };
      const data = { ...takeOn({ unitId, fundId, year }, event.data), ...what };
      return { type: 'TakeOnStrayMoney', data };
    }
    default:
      return undefined;
  }
};

type Passed =
  DataOf<'AdvancesPassedOn'> | DataOf<'CollectionsPassedOn'> | DataOf<'StrayMoneyPassedOn'>;

const takeOn = (
  { unitId: fromUnitId, fundId, year: fromYear }: BookKey,
  { voucher: passedOnAs, occurredOn: passedOn, toUnitId, toYear, handover }: Passed,
) => ({
  ...{ unitId: toUnitId, fundId, year: toYear, fromUnitId, fromYear, passedOnAs, passedOn },
  ...(handover && { handoverId: handover.handoverId }),
});
