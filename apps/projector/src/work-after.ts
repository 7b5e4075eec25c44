import type {
  BookHandedOver,
  LotsPassedOn,
  ReceiptBookPassedOn,
  RemittanceAccepted,
} from '#contracts';
import { commandId, type Envelope } from '#event-store';
import {
  bookOf,
  cashBookStream,
  type CashBookEvent,
  type Message,
  type SmsCampaignEvent,
  type OfficeEvent,
  officeStream,
  sponsorshipStream,
  SYSTEM_ACTOR,
} from '#ledger';
import type { DueReview, FollowUpWork, LapsedRequest } from '#read-models';

/** What has to be done because of an event; undefined when nothing follows from it. */
export const workAfter = (
  { id: causation, stream }: Pick<Envelope, 'id' | 'stream'>,
  message: Message,
): FollowUpWork | undefined => {
  const event = message as CashBookEvent | OfficeEvent | SmsCampaignEvent;
  switch (event.type) {
    case 'RemittanceAccepted':
      return receiving({ causation, stream }, event.data);
    case 'BalancesCarriedForward': {
      const { year: fromYear, ...from } = bookOf(stream);
      const { toYear, voucher: carriedBy, places, earmarks, requests, fronted } = event.data;
      const to = { ...from, year: toYear };
      return {
        ...named('BringForward', causation),
        stream: cashBookStream(to),
        data: { ...to, fromYear, carriedBy, places, earmarks, requests, fronted },
      };
    }
    case 'BalancesCarriedBack': {
      const { year: fromYear, ...from } = bookOf(stream);
      const { toYear, voucher: carriedBy, places, earmarks } = event.data;
      const to = { ...from, year: toYear };
      return {
        ...named('BringBack', causation),
        stream: cashBookStream(to),
        data: { ...to, fromYear, carriedBy, places, earmarks },
      };
    }
    case 'SmsMoneyAllotted': {
      const { unitId, fundId, year, shortCode, campaignId, allotmentId, ...money } = event.data;
      const { settlementId: _, allottedBy: __, ...received } = money;
      const to = { unitId, fundId, year };
      return {
        ...named('PostSmsMoney', causation),
        stream: cashBookStream(to),
        data: { ...to, sms: { shortCode, campaignId, allotmentId }, ...received },
      };
    }
    case 'AdvancesPassedOn':
    case 'CollectionsPassedOn':
    case 'StrayMoneyPassedOn':
      return takingOn({ causation, stream }, event);
    case 'BookHandedOver':
      return takingOver({ causation, stream }, event.data);
    case 'LotsPassedOn':
      return takingOnLots({ causation, stream }, event.data);
    case 'ReceiptBookPassedOn':
      return takingOnReceipts(causation, event.data);
    default:
      return undefined;
  }
};

/** The receiver's side of a remittance that it has accepted. */
const receiving = (
  { causation, stream }: { readonly causation: string; readonly stream: string },
  accepted: RemittanceAccepted,
): FollowUpWork => {
  const { remittanceId, amount, earmark, toUnitId, toYear, toPlaceId, receivedOn } = accepted;
  const from = bookOf(stream);
  const to = { unitId: toUnitId, fundId: from.fundId, year: toYear };
  const sender = { fromUnitId: from.unitId, fromYear: from.year };
  const what = { remittanceId, amount, ...(earmark !== undefined && { earmark }) };
  return {
    ...named('ReceiveRemittance', causation),
    stream: cashBookStream(to),
    data: { ...to, ...sender, ...what, placeId: toPlaceId, receivedOn },
  };
};

/** The receiver's side of a book that was handed over, in its own places. */
const takingOver = (
  { causation, stream }: { readonly causation: string; readonly stream: string },
  handed: BookHandedOver,
): FollowUpWork => {
  const from = bookOf(stream);
  const { toUnitId, handoverId, voucher: handedOverAs, occurredOn: handedOverOn } = handed;
  const { toPlaces: places, earmarks, requests, fronted } = handed;
  const to = { ...from, unitId: toUnitId };
  const what = { handoverId, handedOverAs, handedOverOn, places, earmarks, requests, fronted };
  return {
    ...named('TakeOverBook', causation),
    stream: cashBookStream(to),
    data: { ...to, fromUnitId: from.unitId, ...what },
  };
};

type PassedOn = Extract<
  CashBookEvent,
  { readonly type: 'AdvancesPassedOn' | 'CollectionsPassedOn' | 'StrayMoneyPassedOn' }
>;

/** The other side of claims that went to next year's book, or to a successor's. */
const takingOn = (
  { causation, stream }: { readonly causation: string; readonly stream: string },
  event: PassedOn,
): FollowUpWork => {
  const { unitId: fromUnitId, year: fromYear, fundId } = bookOf(stream);
  const { voucher: passedOnAs, occurredOn: passedOn, toUnitId, toYear, handover } = event.data;
  const to = { unitId: toUnitId, fundId, year: toYear };
  const from = { fromUnitId, fromYear, passedOnAs, passedOn };
  const under = handover && { handoverId: handover.handoverId };
  const { type, what } = takenOnFrom(event);
  return {
    ...named(type, causation),
    stream: cashBookStream(to),
    data: { ...to, ...from, ...under, ...what },
  };
};

/** Money of others lies in the places of who takes it on. */
const takenOnFrom = ({ type, data }: PassedOn) => {
  switch (type) {
    case 'AdvancesPassedOn': {
      const { advances, requests } = data;
      return { type: 'TakeOnAdvances', what: { advances, requests } };
    }
    case 'CollectionsPassedOn':
      return { type: 'TakeOnCollections', what: { collections: data.collections } };
    case 'StrayMoneyPassedOn': {
      const { of, items, toPlaces: places, requests } = data;
      return { type: 'TakeOnStrayMoney', what: { of, items, places, requests } };
    }
  }
};

/** Goods that went to another book, in the store that takes them. */
const takingOnLots = (
  { causation, stream }: { readonly causation: string; readonly stream: string },
  note: LotsPassedOn,
): FollowUpWork => {
  const { unitId: fromUnitId, fundId, year: fromYear } = bookOf(stream);
  const to = { unitId: note.toUnitId, fundId, year: note.toYear };
  const from = { fromUnitId, fromYear, passedOnAs: note.voucher, passedOn: note.occurredOn };
  const where = { storeId: note.toStoreId, storekeeperId: note.toStorekeeperId };
  const { lots, requests, handover } = note;
  const under = handover && { handoverId: handover.handoverId };
  return {
    ...named('TakeOnLots', causation),
    stream: cashBookStream(to),
    data: { ...to, ...from, ...where, ...under, lots, requests },
  };
};

/** A receipt book that a successor has from now on, for its blank leaves. */
const takingOnReceipts = (causation: string, passed: ReceiptBookPassedOn): FollowUpWork => {
  const { unitId: fromUnitId, bookId: fromBookId, toUnitId, handedOverOn, minutes } = passed;
  const { prefix, firstSerial, lastSerial, unused } = passed;
  const to = { unitId: toUnitId, fromUnitId, fromBookId, handedOverOn, minutes };
  return {
    ...named('TakeOnReceiptBook', causation),
    stream: officeStream(toUnitId),
    data: { ...to, prefix, firstSerial, lastSerial, unused },
  };
};

/** Frees what a request holds back whose last day is over. */
export const workForLapsed = ({ requestId, eventId, ...rest }: LapsedRequest): FollowUpWork => {
  const { unitId, fundId, year } = rest;
  const book = { unitId, fundId, year };
  return {
    ...named('ExpireRequest', eventId),
    stream: cashBookStream(book),
    data: { ...book, requestId },
  };
};

const REVIEW_ID_LENGTH = 12;

/** Asks for what somebody has to decide about a child; once for each time that it falls due. */
export const workForReview = (due: DueReview): FollowUpWork => {
  const { childId, unitId, cause, commitmentId, earlier, eventId } = due;
  const matter = `${childId} ${cause} ${commitmentId ?? ''} ${String(earlier)}`;
  const work = named(`OpenReview of ${matter}`, eventId);
  const reviewId = `xs${work.key.replaceAll('-', '').slice(0, REVIEW_ID_LENGTH)}`;
  const about = {
    unitId,
    childId,
    reviewId,
    cause,
    ...(commitmentId !== null && { commitmentId }),
  };
  return { ...work, type: 'OpenReview', stream: sponsorshipStream(childId), data: about };
};

/** Whether a book may take now what it refused before. */
export const opensBook = ({ type }: Message): boolean =>
  type === 'BookOpened' || type === 'OpeningSigned';

/** One kind of work follows from an event at most once: its key says so for ever. */
const named = (type: string, causation: string) => ({
  type,
  causation,
  key: commandId(SYSTEM_ACTOR, `${type} after ${causation}`),
});
