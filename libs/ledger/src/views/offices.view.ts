import type { OfficeEvent } from '../office/state.js';
import type { Changes } from './changes.js';
import { foldReceiptBooks } from './receipt-books.view.js';
import type { ViewEvent } from './view-event.js';

/** Holding places, what was found in them, and who may sign. */
export const foldOffices = (changes: Changes, recorded: ViewEvent<OfficeEvent>): void => {
  const { event, number: position, recordedAt, actor } = recorded;
  switch (event.type) {
    case 'HoldingPlaceOpened': {
      changes.patch('place', event.data);
      return;
    }
    case 'StoreOpened': {
      changes.patch('store', event.data);
      return;
    }
    case 'OutsideMoneyDeclared': {
      const { unitId, placeId, amount, asOf } = event.data;
      changes.patch('place', { unitId, placeId, outsideAmount: amount, outsideAsOf: asOf });
      const declared = { source: 'outside', day: asOf, amount, enteredBy: actor } as const;
      changes.insert('placeCount', { position, recordedAt, unitId, placeId, ...declared });
      return;
    }
    case 'CashCounted': {
      const {
        unitId,
        placeId,
        countedOn: day,
        amount,
        countedBy: enteredBy,
        witnesses,
      } = event.data;
      const counted = { source: 'count', day, amount, enteredBy, witnesses } as const;
      changes.insert('placeCount', { position, recordedAt, unitId, placeId, ...counted });
      return;
    }
    case 'BankBalanceStated': {
      const { unitId, placeId, statedOn: day, amount } = event.data;
      const stated = { source: 'statement', day, amount, enteredBy: actor } as const;
      changes.insert('placeCount', { position, recordedAt, unitId, placeId, ...stated });
      return;
    }
    case 'SignerAppointed':
    case 'AppointmentEnded':
    case 'SigningDelegated': {
      foldSigning(changes, event, position);
      return;
    }
    case 'ReceiptBookRegistered':
    case 'ReceiptBookIssued':
    case 'ReceiptSerialVoided':
    case 'ReceiptsDeclaredLost':
    case 'ReceiptBookReturned':
    case 'ReceiptBookPassedOn':
    case 'ReceiptBookTakenOn': {
      foldReceiptBooks(changes, recorded);
      return;
    }
    case 'HandoverRecorded':
    case 'HandoverSigned':
      return;
  }
};

type SigningEvent = Extract<
  OfficeEvent,
  { readonly type: 'SignerAppointed' | 'AppointmentEnded' | 'SigningDelegated' }
>;

const foldSigning = (changes: Changes, event: SigningEvent, position: number): void => {
  const { unitId, capacity } = event.data;
  const signing = { position, unitId, capacity };
  switch (event.type) {
    case 'SignerAppointed': {
      const { personId, from: fromDay, until } = event.data;
      const term = { fromDay, untilDay: until };
      changes.insert('signing', { ...signing, what: 'appointed', personId, ...term });
      return;
    }
    case 'AppointmentEnded': {
      const { personId, endedOn: fromDay } = event.data;
      changes.insert('signing', { ...signing, what: 'ended', personId, fromDay });
      return;
    }
    case 'SigningDelegated': {
      const { fromPersonId: personId, toPersonId, from: fromDay, until: untilDay } = event.data;
      const term = { toPersonId, fromDay, untilDay };
      changes.insert('signing', { ...signing, what: 'delegated', personId, ...term });
      return;
    }
  }
};
