import { opensBook, workAfter, workForLapsed } from './work-after.js';

const posting = {
  voucher: 'KT-TINH-VUOT-24-000003',
  occurredOn: '2024-05-04',
  voucherDate: '2024-05-04',
  period: '2024-05',
};
const id = '11111111-2222-4333-8444-555555555555';
const cause = { id, stream: 'cashBook-tinh.vuot.2024' };

describe('what follows from an event', () => {
  const accepted = {
    type: 'RemittanceAccepted',
    data: {
      ...posting,
      remittanceId: 'nt1',
      amount: 700,
      earmark: 'hocbong',
      toUnitId: 'xa1',
      toYear: 2025,
      toPlaceId: 'xa1ket',
      receivedOn: '2025-01-03',
      acceptedBy: id,
    },
  };

  it('is the receipt in the receiver’s book, with purpose and place as they were accepted', () => {
    expect(workAfter(cause, accepted)).toMatchObject({
      type: 'ReceiveRemittance',
      stream: 'cashBook-xa1.vuot.2025',
      causation: id,
      data: {
        unitId: 'xa1',
        fundId: 'vuot',
        year: 2025,
        remittanceId: 'nt1',
        fromUnitId: 'tinh',
        fromYear: 2024,
        amount: 700,
        earmark: 'hocbong',
        placeId: 'xa1ket',
        receivedOn: '2025-01-03',
      },
    });
  });

  it('has the same key each time, and another one for another event', () => {
    const other = { ...cause, id: id.replace('1', '2') };
    expect(workAfter(cause, accepted)?.key).toBe(workAfter(cause, accepted)?.key);
    expect(workAfter(other, accepted)?.key).not.toBe(workAfter(cause, accepted)?.key);
  });

  it('is the receiver’s side of a book handed over, with its own places', () => {
    const handed = {
      type: 'BookHandedOver',
      data: {
        ...posting,
        handoverId: 'bg1',
        reorganisedOn: '2024-05-01',
        toUnitId: 'xa1',
        minutes: { number: '01/BB', date: '2024-05-04', issuer: 'Hội' },
        places: [{ placeId: 'tinhket', amount: 5 }],
        toPlaces: [{ placeId: 'xa1ket', amount: 5 }],
        earmarks: [],
        requests: [],
        items: [],
        handedOverBy: id,
      },
    };
    expect(workAfter(cause, handed)).toMatchObject({
      type: 'TakeOverBook',
      stream: 'cashBook-xa1.vuot.2024',
      data: {
        unitId: 'xa1',
        fundId: 'vuot',
        year: 2024,
        fromUnitId: 'tinh',
        handoverId: 'bg1',
        handedOverAs: posting.voucher,
        handedOverOn: '2024-05-04',
        places: [{ placeId: 'xa1ket', amount: 5 }],
      },
    });
  });

  it('is the other half of carrying a book forward', () => {
    const balances = { places: [{ placeId: 'tinhket', amount: 5 }], earmarks: [] };
    const carried = {
      type: 'BalancesCarriedForward',
      data: { ...posting, toYear: 2025, ...balances, requests: [] },
    };
    expect(workAfter(cause, carried)).toMatchObject({
      type: 'BringForward',
      stream: 'cashBook-tinh.vuot.2025',
      data: {
        unitId: 'tinh',
        fundId: 'vuot',
        year: 2025,
        fromYear: 2024,
        carriedBy: posting.voucher,
        ...balances,
      },
    });
  });

  it('is the donation that settled money of text messages becomes', () => {
    const money = {
      organiserUnitId: 'tinh',
      placeId: 'nh',
      amount: 72_000,
      receivedOn: '2024-05-06',
    };
    const campaign = { shortCode: '1406', campaignId: 'bc2024', allotmentId: 'pb1' };
    const to = { unitId: 'xa1', fundId: 'vuot', year: 2024 };
    const allotted = {
      type: 'SmsMoneyAllotted',
      data: { ...to, ...campaign, ...money, settlementId: 'tt1', allottedBy: id },
    };
    const work = workAfter({ id, stream: 'smsCampaign-1406.bc2024' }, allotted);
    expect(work).toMatchObject({
      type: 'PostSmsMoney',
      stream: 'cashBook-xa1.vuot.2024',
      data: { ...to, sms: campaign, ...money },
    });
    expect(Object.keys(work?.data ?? {})).not.toContain('allottedBy');
  });

  it('is the other half of claims that go on, in the places of who takes them on', () => {
    const passed = {
      type: 'StrayMoneyPassedOn',
      data: {
        ...{ ...posting, toUnitId: 'xa1', toYear: 2024, of: 'receipt', items: [], requests: [] },
        places: [{ placeId: 'tinhket', amount: 5 }],
        toPlaces: [{ placeId: 'xa1ket', amount: 5 }],
        handover: { handoverId: 'bg1' },
      },
    };
    expect(workAfter(cause, passed)).toMatchObject({
      type: 'TakeOnStrayMoney',
      stream: 'cashBook-xa1.vuot.2024',
      data: {
        ...{ unitId: 'xa1', fundId: 'vuot', year: 2024, fromUnitId: 'tinh', fromYear: 2024 },
        ...{ passedOnAs: posting.voucher, passedOn: '2024-05-04', handoverId: 'bg1' },
        places: [{ placeId: 'xa1ket', amount: 5 }],
      },
    });
    const carried = {
      type: 'AdvancesPassedOn',
      data: { ...posting, toUnitId: 'tinh', toYear: 2025, advances: [], requests: [] },
    };
    expect(workAfter(cause, carried)).toMatchObject({
      type: 'TakeOnAdvances',
      stream: 'cashBook-tinh.vuot.2025',
      data: { fromYear: 2024, passedOnAs: posting.voucher },
    });
    const takings = {
      ...carried,
      type: 'CollectionsPassedOn',
      data: { ...carried.data, collections: [] },
    };
    expect(workAfter(cause, takings)).toMatchObject({ type: 'TakeOnCollections' });
  });

  it('is the other half of goods that go to another book', () => {
    const lot = { lotId: 'chan1', itemId: 'chan', quantity: 5, basis: 'undetermined' };
    const lots = [{ ...lot, receivedOn: '2024-05-02' }];
    const passedOn = {
      type: 'LotsPassedOn',
      data: {
        ...{ ...posting, storeId: 'kho', storekeeperId: id, toStorekeeperId: id },
        ...{ toUnitId: 'xa1', toYear: 2024, toStoreId: 'khoxa', lots, requests: [] },
        passedOnBy: id,
      },
    };
    expect(workAfter(cause, passedOn)).toMatchObject({
      type: 'TakeOnLots',
      stream: 'cashBook-xa1.vuot.2024',
      data: {
        ...{ unitId: 'xa1', fundId: 'vuot', year: 2024, fromUnitId: 'tinh', fromYear: 2024 },
        ...{ passedOnAs: posting.voucher, storeId: 'khoxa', lots },
      },
    });
  });

  it('is the successor’s side of a receipt book that was handed over', () => {
    const book = { prefix: 'AA', firstSerial: 1, lastSerial: 10, unused: [{ from: 8, to: 10 }] };
    const minutes = { number: '01/BB', date: '2024-05-04', issuer: 'Hội' };
    const how = { handedOverOn: '2024-05-04', minutes };
    const passedOn = {
      type: 'ReceiptBookPassedOn',
      data: { unitId: 'tinh', bookId: 'q1', toUnitId: 'xa1', passedOnBy: id, ...how, ...book },
    };
    expect(workAfter({ ...cause, stream: 'office-tinh' }, passedOn)).toMatchObject({
      type: 'TakeOnReceiptBook',
      stream: 'office-xa1',
      data: { unitId: 'xa1', fromUnitId: 'tinh', fromBookId: 'q1', ...how, ...book },
    });
  });

  it('is nothing for most events', () =>
    expect(
      workAfter(cause, { type: 'PeriodClosed', data: { period: '2024-05' } }),
    ).toBeUndefined());

  it('is tried again once a book is opened or signed', () => {
    expect(
      ['BookOpened', 'OpeningSigned', 'PeriodClosed'].map((type) => opensBook({ type, data: {} })),
    ).toEqual([true, true, false]);
  });
});

describe('a request whose last day is over', () => {
  it('is expired in its own book', () =>
    expect(
      workForLapsed({
        unitId: 'tinh',
        fundId: 'vuot',
        year: 2024,
        requestId: 'dn1',
        validUntil: '2024-05-04',
        eventId: id,
      }),
    ).toMatchObject({
      type: 'ExpireRequest',
      stream: cause.stream,
      causation: id,
      data: { unitId: 'tinh', fundId: 'vuot', year: 2024, requestId: 'dn1' },
    }));
});
