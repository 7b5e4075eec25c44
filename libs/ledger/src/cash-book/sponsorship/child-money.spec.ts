import type { ReceiveSponsorship } from '#contracts';
import { fundStream, sponsorshipStream } from '../../streams.js';
import { childAfter, LAN, MINH, promised, registered } from '../../sponsorship/given-children.js';
import { evolve } from '../evolve.js';
import {
  ACCOUNTANT,
  CASHIER,
  GIVER,
  HOLDER,
  OUTSIDER,
  SECOND_HOLDER,
  TODAY,
  decision,
} from '../given-book.js';
import type { CashBookCommand, CashBookEvent } from '../messages.js';
import { cashBookStreams } from '../state.js';
import {
  asked,
  book,
  came,
  KEY,
  LAN_1,
  LAN_2,
  LAN_SHARED,
  line,
  listed,
  MINH_1,
  opened,
  paid,
  posting,
  shared,
  signed,
  approvedFor,
  wish,
} from './given-child-money.js';

const receive = (change: Partial<ReceiveSponsorship> = {}): CashBookCommand => ({
  type: 'ReceiveSponsorship',
  data: {
    ...{ ...KEY, occurredOn: '2026-03-12', placeId: 'ket', contributingUnitId: 'thonvang' },
    giver: { kind: 'named', subject: GIVER },
    children: [{ childId: LAN, commitmentId: 'ck1', amount: 500_000 }],
    ...change,
  },
});
const request = (...lines: object[]): CashBookCommand => ({
  type: 'RequestChildHandover',
  data: { ...KEY, ...wish(lines) },
});
const took = (change: object = {}) => ({
  ...{ row: 1, childId: LAN, by: 'carer', mark: 'signature' },
  ...change,
});
const pay = (...received: object[]): CashBookCommand => ({
  type: 'PayChildHandover',
  data: { ...KEY, requestId: 'tr1', occurredOn: TODAY, received: received as never },
});
const byCashier = { actor: CASHIER };
const balanceOf = (bucket: string, ...events: CashBookEvent[]) =>
  events.reduce(evolve, cashBookStreams.initial()).earmarks.get(bucket)?.balance.total;

describe('a sponsor’s money', () => {
  it('goes into the bucket of the child and that sponsor', () =>
    book
      .given(opened)
      .when(receive())
      .then(came(1, 500_000, '2026-03-12')));

  it('is receipted child by child, each under its own number, for the months named', () => {
    const months = { from: '2026-03', to: '2026-05' };
    const children = [
      { childId: LAN, commitmentId: 'ck1', amount: 1_500_000, months },
      { childId: MINH, commitmentId: 'ck1', amount: 500_000 },
    ];
    book
      .given(opened)
      .when(receive({ children }))
      .then(
        came(1, 1_500_000, '2026-03-12', {
          forChild: { childId: LAN, commitmentId: 'ck1', months },
        }),
        came(2, 500_000, '2026-03-12', {
          earmark: MINH_1,
          forChild: { childId: MINH, commitmentId: 'ck1' },
        }),
      );
  });

  it('is for a child that is there, by a commitment that is there, in care on that day', () => {
    const to = (childId: string, commitmentId: string) =>
      receive({ children: [{ childId, commitmentId, amount: 1 }] });
    book
      .given(opened)
      .when(to('tekhong00003', 'ck1'))
      .thenRefused('CHILD_UNKNOWN', { child: 'tekhong00003' });
    book
      .given(opened)
      .when(to(LAN, 'ck9'))
      .thenRefused('COMMITMENT_UNKNOWN', { child: LAN, commitment: 'ck9' });
    const left = childAfter(registered(), promised());
    left.endedOn = '2026-02-28';
    book
      .given(opened)
      .with({ [sponsorshipStream(LAN)]: left })
      .when(receive())
      .thenRefused('CHILD_ENDED', { child: LAN, date: '2026-02-28' });
  });

  it('stands in no fund that publishes every entry', () =>
    book
      .given(opened)
      .with({
        [fundStream('mdd')]: { opened: { disclosure: 'entries', fundId: 'mdd', openedOn: '' } },
      })
      .when(request(line(1)))
      .thenRefused('FUND_SHOWS_ENTRIES', { fund: 'mdd' }));

  it('repays at once what the shared money had advanced for a late sponsor', () => {
    const fronted: Extract<CashBookEvent, { type: 'PurposeChanged' }> = {
      type: 'PurposeChanged',
      data: {
        ...posting('KT', 1, '2026-02-10'),
        ...{ requestId: 'ut1', amount: 500_000, toEarmark: LAN_1, fronts: true, decision },
      },
    };
    const { voucher: _, occurredOn: __, voucherDate: ___, period: ____, ...why } = fronted.data;
    const wanted: CashBookEvent = {
      type: 'PurposeChangeRequested',
      data: {
        ...{ ...why, validUntil: '2026-04-15' },
        ...{ requestedBy: ACCOUNTANT, requestedOn: '2026-02-10' },
      },
    };
    const given = [opened, shared(1, 800_000, '2026-02-01'), wanted, fronted];
    const back: CashBookEvent = {
      type: 'FrontRepaid',
      data: {
        ...posting('KT', 2, '2026-03-12'),
        ...{ childId: LAN, earmark: LAN_1, amount: 500_000 },
        receipt: posting('PT', 2, '2026-03-12').voucher,
      },
    };
    book
      .given(...given)
      .when(receive({ children: [{ childId: LAN, commitmentId: 'ck1', amount: 700_000 }] }))
      .then(came(2, 700_000, '2026-03-12'), back);
    const after = [...given, came(2, 700_000, '2026-03-12'), back];
    expect(balanceOf('', ...after)).toBe(800_000);
    expect(balanceOf(LAN_1, ...after)).toBe(700_000);
    book
      .given(...after)
      .when(receive({ occurredOn: '2026-03-13' }))
      .then(came(3, 500_000, '2026-03-13'));
  });
});

describe('shared money', () => {
  const ask = (change: object): CashBookCommand => ({
    type: 'RequestPurposeChange',
    data: {
      ...KEY,
      requestId: 'pb1',
      amount: 1_000,
      decision,
      validUntil: '2026-04-15',
      ...change,
    },
  });
  const given = [opened, shared(1, 5_000, '2026-03-02'), came(2, 3_000, '2026-03-02')];
  const wanted = (change: object): CashBookEvent => ({
    type: 'PurposeChangeRequested',
    data: {
      ...{ requestId: 'pb1', amount: 1_000, decision, validUntil: '2026-04-15' },
      ...{ requestedBy: ACCOUNTANT, requestedOn: TODAY },
      ...change,
    },
  });

  it('is allotted to a child by a decision, and redirected from one by a decision', () => {
    book
      .given(...given)
      .when(ask({ toEarmark: LAN_SHARED }))
      .then(wanted({ toEarmark: LAN_SHARED }));
    book
      .given(...given)
      .when(ask({ fromEarmark: LAN_1, toEarmark: MINH_1 }))
      .then(wanted({ fromEarmark: LAN_1, toEarmark: MINH_1 }));
    book
      .given(...given)
      .when(ask({ fromEarmark: LAN_1, decision: undefined }))
      .thenRefused('PURPOSE_CHANGE_WITHOUT_BASIS');
  });

  it('is advanced for a sponsor, and for nobody else', () => {
    book
      .given(...given)
      .when(ask({ toEarmark: LAN_1, fronts: true }))
      .then(wanted({ toEarmark: LAN_1, fronts: true }));
    for (const wrong of [{ toEarmark: LAN_SHARED }, { fromEarmark: LAN_2, toEarmark: LAN_1 }])
      book
        .given(...given)
        .when(ask({ fronts: true, ...wrong }))
        .thenRefused('FRONT_NOT_FOR_SPONSOR');
  });

  it('knows no bucket of a sponsor that the child does not have', () =>
    book
      .given(...given)
      .when(ask({ toEarmark: `${LAN}s9` }))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'mdd', purpose: `${LAN}s9` }));

  it('is paid to nobody out of a child’s bucket by an ordinary request', () =>
    book
      .given(...given)
      .when({
        type: 'RequestDisbursement',
        data: {
          ...{ ...KEY, requestId: 'dn1', placeId: 'ket', amount: 10, decision },
          ...{ validUntil: '2026-04-15', earmark: LAN_1 },
        },
      })
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'mdd', purpose: LAN_1 }));
});

describe('handing over', () => {
  const two = [opened, came(1, 500_000, '2026-03-02'), came(2, 900_000, '2026-03-03', toMinh())];
  const lines = [listed(400_000), listed(900_000, { childId: MINH, bucket: MINH_1 })];

  function toMinh() {
    return { earmark: MINH_1, forChild: { childId: MINH, commitmentId: 'ck1' } };
  }

  it('is asked for as one list, and holds back what stands on it', () => {
    book
      .given(...two)
      .when(request(line(400_000), line(900_000, { childId: MINH })))
      .then(asked(lines));
    book
      .given(...two, asked(lines))
      .when({
        type: 'RequestChildHandover',
        data: { ...KEY, ...wish([line(100_001)], 'tr2') },
      })
      .thenRefused('ROW_BUCKET_SHORT', { row: 1, child: LAN, available: 100_000, date: TODAY });
  });

  it('is refused whole for a row with an unknown or an ended child, which is named', () => {
    book
      .given(...two)
      .when(request(line(1), line(1, { childId: 'tekhong00003' })))
      .thenRefused('ROW_CHILD_UNKNOWN', { row: 2, child: 'tekhong00003' });
    const gone = childAfter(registered(MINH), promised({ childId: MINH }));
    gone.endedOn = '2026-02-28';
    book
      .given(...two)
      .with({ [sponsorshipStream(MINH)]: gone })
      .when(request(line(1), line(1, { childId: MINH })))
      .thenRefused('ROW_CHILD_ENDED', { row: 2, child: MINH, date: '2026-02-28' });
    book
      .given(...two)
      .when(request(line(1), line(1)))
      .thenRefused('ROW_REPEATED', { row: 2 });
  });

  it('never takes a bucket below zero on any day', () =>
    book
      .given(opened, came(1, 500_000, TODAY))
      .when(request(line(500_001)))
      .thenRefused('ROW_BUCKET_SHORT', { row: 1, child: LAN, available: 500_000, date: TODAY }));

  it('is one payment; what nobody came for stays in its bucket, and is free again', () => {
    const given = [...two, asked(lines), signed];
    const row = { row: 1, by: 'carer', mark: 'signature' };
    const handed = [{ ...listed(400_000), ...row }];
    book
      .given(...given)
      .when(pay(took()), byCashier)
      .then(paid(handed));
    const after = [...given, paid(handed)];
    expect([balanceOf(LAN_1, ...after), balanceOf(MINH_1, ...after)]).toEqual([100_000, 900_000]);
    book
      .given(...after)
      .when({ type: 'RequestChildHandover', data: { ...KEY, ...wish([line(100_000)], 'tr2') } })
      .then(asked([listed(100_000)], 'tr2'));
  });

  it('is received by the carer, or by somebody else with a reason', () => {
    const given = [...two, asked(lines), signed];
    const refused = (row: object) => book.given(...given).when(pay(took(row)), byCashier);
    refused({ by: 'representative' }).thenRefused('REPRESENTATIVE_WITHOUT_REASON', { row: 1 });
    refused({ mark: 'transfer' }).thenRefused('RECEIPT_MARK_DOES_NOT_FIT', { row: 1 });
    refused({ childId: MINH }).thenRefused('ROW_NOT_ON_LIST', { row: 1 });
    refused({ row: 3 }).thenRefused('ROW_NOT_ON_LIST', { row: 3 });
    const away = { by: 'representative', because: 'away', mark: 'fingerprint' };
    const taken = { row: 1, ...away };
    refused(away).then(paid([{ ...listed(400_000), ...taken }]));
  });

  it('is not paid in cash by whoever asked for it', () =>
    book
      .given(...two, asked(lines), signed)
      .when(pay(took()))
      .thenRefused('PAYER_IS_MAKER'));

  it('of a sibling pool takes the pool’s money for either child', () => {
    const lan = childAfter(registered(), promised({ sharedWith: [{ childId: MINH }] }));
    book
      .given(opened, came(1, 1_100_000, '2026-03-02'))
      .with({ [sponsorshipStream(LAN)]: lan })
      .when(request(line(550_000), line(550_000, { childId: MINH, poolChildId: LAN })))
      .then(asked([listed(550_000), listed(550_000, { childId: MINH, poolChildId: LAN })]));
    book
      .given(opened, came(1, 1_100_000, '2026-03-02'))
      .when(request(line(550_000, { childId: MINH, poolChildId: LAN })))
      .thenRefused('ROW_COMMITMENT_UNKNOWN', { row: 1, child: LAN, commitment: 'ck1' });
  });

  const handed = lines.map((one, at) => ({ ...one, row: at + 1, by: 'carer', mark: 'signature' }));
  const done = [...two, asked(lines), signed, paid(handed, { beneficiaries: 2 })];
  const voucher = posting('PC', 1, TODAY).voucher;
  const correct = (change: object): CashBookCommand => ({
    type: 'RequestCorrection',
    data: { ...KEY, requestId: 'c1', voucher, validUntil: '2026-04-15', ...change } as never,
  });

  it('is put right bucket by bucket, or voided whole', () => {
    book
      .given(...done)
      .when(correct({ correction: 'adjust', correctedAmount: 300_000 }))
      .thenRefused('BUCKET_NOT_NAMED', { voucher });
    const wanted: CashBookEvent = {
      type: 'CorrectionRequested',
      data: {
        ...{ requestId: 'c1', correction: 'adjust', voucher, correctedAmount: 300_000 },
        ...{ bucket: LAN_1, validUntil: '2026-04-15', requestedBy: ACCOUNTANT, requestedOn: TODAY },
      },
    };
    const adjusted: CashBookEvent = {
      type: 'VoucherAdjusted',
      data: {
        ...{ ...posting('KT', 1, TODAY), requestId: 'c1', adjusts: voucher, original: voucher },
        ...{ kind: 'disbursement', before: 400_000, after: 300_000, placeId: 'ket' },
        earmark: LAN_1,
      },
    };
    const approve = { type: 'ApproveRequest', data: { ...KEY, requestId: 'c1' } } as const;
    const approved = approvedFor('c1');
    book
      .given(...done, wanted)
      .when(approve, { actor: HOLDER })
      .then(approved, adjusted);
    expect(balanceOf(LAN_1, ...done, wanted, approved, adjusted)).toBe(200_000);
    const voiding = { ...wanted.data, correction: 'void' as const };
    book
      .given(...done, {
        type: 'CorrectionRequested',
        data: { ...voiding, correctedAmount: undefined, bucket: undefined },
      })
      .when(approve, { actor: HOLDER })
      .then(approved, {
        type: 'VoucherVoided',
        data: {
          ...{ requestId: 'c1', voucher, kind: 'disbursement', amount: 1_300_000 },
          ...{ occurredOn: TODAY, period: '2026-03', placeId: 'ket' },
          buckets: [
            { bucket: LAN_1, amount: 400_000 },
            { bucket: MINH_1, amount: 900_000 },
          ],
        },
      });
  });

  it('may be disputed by the carer, and is answered by nobody who took part', () => {
    const dispute = { voucher, childId: LAN, disputedOn: TODAY };
    const disputed: CashBookEvent = {
      type: 'HandoverDisputed',
      data: { ...dispute, recordedBy: ACCOUNTANT },
    };
    const { disputedOn: _, ...about } = dispute;
    const answer = { ...about, answeredOn: TODAY, finding: 'inPart' as const };
    const ask = { type: 'AnswerDispute', data: { ...KEY, ...answer } } as const;
    const say = { type: 'DisputeHandover', data: { ...KEY, ...dispute } } as const;
    book
      .given(...done)
      .when(say)
      .then(disputed);
    book
      .given(...done, disputed)
      .when(say)
      .thenRefused('DISPUTE_EXISTS');
    book
      .given(...done)
      .when(ask, { actor: OUTSIDER })
      .thenRefused('DISPUTE_UNKNOWN');
    for (const actor of [CASHIER, HOLDER, ACCOUNTANT])
      book
        .given(...done, disputed)
        .when(ask, { actor })
        .thenRefused('INSPECTOR_TOOK_PART');
    book
      .given(...done, disputed)
      .when(ask, { actor: SECOND_HOLDER })
      .then({
        type: 'DisputeAnswered',
        data: { ...answer, answeredBy: SECOND_HOLDER, needsCorrection: true },
      });
    book
      .given(...two)
      .when(say)
      .thenRefused('HANDOVER_UNKNOWN_FOR_CHILD', { voucher, child: LAN });
  });
});
