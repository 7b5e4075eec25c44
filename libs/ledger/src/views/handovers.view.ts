import type { BasisDocument, BookKey, LotsPassedOn } from '#contracts';
import type { CashBookEvent } from '../cash-book/messages.js';
import type { OfficeEvent } from '../office/state.js';
import type { Changes } from './changes.js';
import type { ViewEvent } from './view-event.js';

const written = ({ number, date, issuer }: BasisDocument) => ({
  minutesNumber: number,
  minutesDate: date,
  minutesIssuer: issuer,
});

/** What one person handed to the next. */
export const foldOfficeHandovers = (
  changes: Changes,
  { event, number: position, recordedAt }: ViewEvent<OfficeEvent>,
): void => {
  if (event.type === 'HandoverRecorded') {
    const { minutes, ...handover } = event.data;
    changes.patch('handover', { ...handover, ...written(minutes), position, recordedAt });
  }
  if (event.type === 'HandoverSigned') {
    const { unitId, handoverId, party } = event.data;
    const signed =
      party === 'giver' ? { giverSignedAt: recordedAt } : { receiverSignedAt: recordedAt };
    changes.patch('handover', { unitId, handoverId, ...signed });
  }
};

/** What one unit's book handed to another's. */
export const foldBookHandovers = (
  changes: Changes,
  { event, number: position }: ViewEvent<CashBookEvent>,
  book: BookKey,
): void => {
  if (event.type === 'BookHandedOver') {
    const { voucher, handoverId, toUnitId, reorganisedOn, occurredOn, ...handed } = event.data;
    const { minutes, places, toPlaces, earmarks, items, requests, handedOverBy } = handed;
    const { children = [] } = handed;
    const amount = places.reduce((sum, place) => sum + place.amount, 0);
    changes.patch('bookHandover', {
      ...book,
      voucher,
      position,
      handoverId,
      toUnitId,
      reorganisedOn,
      handedOverOn: occurredOn,
      amount,
      places,
      toPlaces,
      earmarks,
      goods: [],
      items,
      requests: requests.length,
      children,
      handedOverBy,
      ...written(minutes),
    });
  }
  if (event.type === 'BookTakenOver') {
    const { fromUnitId: unitId, handedOverAs: voucher, voucher: takenOverAs } = event.data;
    changes.patch('bookHandover', { ...book, unitId, voucher, takenOverAs });
  }
  if (event.type === 'LotsPassedOn') foldHandedGoods(changes, event.data, { book, position });
  if (event.type === 'LotsTakenOn' && event.data.fromUnitId !== book.unitId) {
    const { fromUnitId: unitId, passedOnAs: voucher, voucher: takenOverAs } = event.data;
    changes.patch('bookHandover', { ...book, unitId, voucher, takenOverAs });
  }
};

const NO_MONEY = {
  ...{ amount: 0, places: [], toPlaces: [], earmarks: [], items: [], requests: 0, children: [] },
};

const foldHandedGoods = (
  changes: Changes,
  { handover, voucher, toUnitId, occurredOn, lots, passedOnBy }: LotsPassedOn,
  { book, position }: { readonly book: BookKey; readonly position: number },
): void => {
  if (!handover) return;
  const { handoverId, reorganisedOn, minutes } = handover;
  const goods = lots.map(({ lotId, itemId, quantity, value }) => ({
    ...{ lotId, itemId, quantity },
    ...(value !== undefined && { value }),
  }));
  changes.patch('bookHandover', {
    ...{ ...book, voucher, position, handoverId, toUnitId, reorganisedOn },
    ...{ ...NO_MONEY, handedOverOn: occurredOn, goods, handedOverBy: passedOnBy },
    ...written(minutes),
  });
};
