import { emptyMemory, ViewFold } from './view-fold.js';

const person = '11111111-2222-4333-8444-555555555555';
let events = 0;

const recorded = (stream: string, type: string, data: object) => ({
  eventId: person,
  actor: person,
  stream,
  recordedAt: `2024-05-06T02:00:${String(events++ % 60).padStart(2, '0')}.000Z`,
  event: { type, data },
});

const dates = { occurredOn: '2024-05-05', voucherDate: '2024-05-05', period: '2024-05' };
const BOOK = 'cashBook-xa1.mdd.2024';

const taken = (more: object = {}) =>
  recorded(BOOK, 'CollectionRecorded', {
    ...{ ...dates, voucher: 'KT-XA1-MDD-24-000001', collectionId: 'thu1', amount: 700 },
    ...{ collector: { kind: 'outsider', subject: person }, dueOn: '2024-05-12' },
    ...{ giver: { kind: 'anonymous' }, contributingUnitId: 'ch1', driveId: 'dot1' },
    receipt: { bookId: 'q1', serial: 3 },
    ...more,
  });

const handedIn = recorded(BOOK, 'CollectionsHandedIn', {
  ...{ ...dates, voucher: 'PT-XA1-MDD-24-000001', collector: person, placeId: 'ket', amount: 500 },
  lines: [{ collectionId: 'thu1', amount: 500, left: 200 }],
});

const adjusted = recorded(BOOK, 'CollectionAdjusted', {
  ...{ ...dates, voucher: 'KT-XA1-MDD-24-000002', requestId: 'dc1', collectionId: 'thu1' },
  ...{ adjusts: 'KT-XA1-MDD-24-000001', original: 'KT-XA1-MDD-24-000001', collector: person },
  ...{ before: 700, after: 600, left: 100, contributingUnitId: 'ch1', driveId: 'dot1' },
});

const foldOf = (...given: ReturnType<typeof recorded>[]) => {
  const fold = new ViewFold(emptyMemory());
  for (const event of given) fold.fold(event);
  return fold.takeBatch().changes;
};

describe('what collectors take, in the views', () => {
  it('counts once, for the branch, when it is given; corrections count, handing in does not', () => {
    const changes = foldOf(taken(), handedIn, adjusted);
    expect(changes.of('fundMonth')).toMatchObject([{ received: 600, receipts: 1, given: 0 }]);
    expect(changes.of('contributionLeaf')).toMatchObject([
      { unitId: 'ch1', general: 600, generalGifts: 1, earmarked: 0 },
    ]);
    expect(changes.of('driveUnit')).toMatchObject([{ unitId: 'ch1', actual: 600, gifts: 1 }]);
  });

  it('is owed until it is handed in, and lies in a place from then on', () => {
    const changes = foldOf(taken(), handedIn, adjusted);
    expect(changes.of('bookSlice')).toMatchObject([
      { holds: 'owed', item: 'collection', amount: 100 },
      { holds: 'place', item: 'ket', amount: 500 },
      { holds: 'earmark', item: '', amount: 500 },
    ]);
    expect(changes.of('collection')).toMatchObject([{ amount: 600, outstanding: 100 }]);
    expect(changes.of('receiptLeaf')).toMatchObject([
      { unitId: 'xa1', bookId: 'q1', serial: 3, fate: 'used', amount: 700 },
    ]);
  });

  it('that is meant for something is no general gift, and waits in a fund of sums', () => {
    const fund = { fundId: 'mdd', disclosure: 'sums', basis: {} };
    const changes = foldOf(recorded('fund-mdd', 'FundOpened', fund), taken({ earmark: 'hocbong' }));
    expect(changes.of('contributionLeaf')).toMatchObject([{ general: 0, earmarked: 700 }]);
    expect(changes.of('fundMonth')).toMatchObject([{ general: false, received: 700 }]);
    const [waiting] = changes.of('disclosureState');
    expect(waiting?.state).toMatchObject({ withheld: ['2024-05'] });
  });
});
