import { refusalOf, specify } from '../given.js';
import { evolve as evolveOrganisation } from '../organisation/evolve.js';
import { emptyOrganisation } from '../organisation/state.js';
import { ORGANISATION_STREAM } from '../streams.js';
import { fund } from './fund.js';
import { mustAcceptChannel, mustHavePurpose, mustReceiveOn } from './preconditions.js';
import { evolve, noFund, type FundEvent } from './state.js';

const units = evolveOrganisation(emptyOrganisation(), {
  type: 'UnitEstablished',
  data: {
    unitId: 'tinh',
    code: 'QN',
    kind: 'territorial',
    level: 1,
    name: 'Hội LHPN tỉnh',
    establishedOn: '2021-01-01',
  },
});
const { given } = specify(fund, { references: { [ORGANISATION_STREAM]: units } });

const godmothers = {
  fundId: 'mdd',
  code: 'MDD',
  name: 'Mẹ đỡ đầu',
  label: 'Nguồn vận động chương trình Mẹ đỡ đầu',
  programme: 'Mẹ đỡ đầu',
  ownerUnitId: 'tinh',
  basis: { number: '12/QĐ-HPN', date: '2022-01-04', issuer: 'Hội LHPN tỉnh' },
  channels: ['bank' as const],
  phases: [{ name: 'Giai đoạn I', from: '2022-01-01', to: '2026-12-31' }],
  purposes: [{ code: 'hocphi', name: 'Học phí' }],
  disclosure: 'sums' as const,
  openedOn: '2022-01-05',
};
const open = (change: Partial<typeof godmothers> = {}) => ({
  type: 'OpenFund' as const,
  data: { ...godmothers, ...change },
});
const opened: FundEvent = { type: 'FundOpened', data: godmothers };
const closed: FundEvent = {
  type: 'FundClosed',
  data: { fundId: 'mdd', closedOn: '2024-12-31' },
};

describe('opening a fund', () => {
  it('names its owner, its basis and how it receives', () => given().when(open()).then(opened));

  it('happens once', () => given(opened).when(open()).thenRefused('FUND_EXISTS', { fund: 'mdd' }));

  it('has its id as its code, so that no two funds number vouchers alike', () =>
    given()
      .when(open({ code: 'PNBC' }))
      .thenRefused('FUND_CODE_DIFFERS', { fund: 'mdd' }));

  it('needs an owner that exists on that day', () => {
    given()
      .when(open({ ownerUnitId: 'nha' }))
      .thenRefused('UNIT_UNKNOWN', { unit: 'nha' });
    given()
      .when(open({ openedOn: '2020-12-31' }))
      .thenRefused('UNIT_NOT_YET_ESTABLISHED', { unit: 'tinh', date: '2021-01-01' });
  });

  it('happens on the day itself, never before', () =>
    given()
      .when(open(), { today: '2022-01-04' })
      .thenRefused('DATE_IN_FUTURE', { date: '2022-01-05' }));

  it('has no phase that ends before it begins', () =>
    given()
      .when(open({ phases: [{ name: 'II', from: '2023-01-02', to: '2023-01-01' }] }))
      .thenRefused('PHASE_DATES', { phase: 'II' }));

  it('lists each purpose once', () =>
    given()
      .when(
        open({
          purposes: [
            { code: 'hocphi', name: 'Học phí' },
            { code: 'hocphi', name: 'Sách vở' },
          ],
        }),
      )
      .thenRefused('PURPOSE_REPEATED', { purpose: 'hocphi' }));

  it('has no purpose whose code could be taken for the money of one child', () =>
    given()
      .when(open({ purposes: [{ code: 'te0123456789s1', name: 'Học phí' }] }))
      .thenRefused('PURPOSE_OF_A_CHILD', { purpose: 'te0123456789s1' }));
});

describe('a fund', () => {
  const whole = [opened, closed].reduce(evolve, noFund());

  it.each(['2022-01-05', '2024-12-31'])('receives on %s, between its first and last day', (on) => {
    expect(mustReceiveOn(whole, 'mdd', on).code).toBe('MDD');
  });

  it.each([
    ['2022-01-04', 'DATE_BEFORE_FUND', { date: '2022-01-04', opened: '2022-01-05' }],
    ['2025-01-01', 'FUND_CLOSED', { fund: 'mdd', date: '2024-12-31' }],
  ])('does not receive on %s', (on, code, details) => {
    expect(refusalOf(() => mustReceiveOn(whole, 'mdd', on))).toMatchObject({ code, details });
  });

  it('is unknown until it is opened', () => {
    expect(refusalOf(() => mustReceiveOn(noFund(), 'khac', '2022-01-05'))).toMatchObject({
      code: 'FUND_UNKNOWN',
      details: { fund: 'khac' },
    });
  });

  it('accepts the channels that it names', () => {
    expect(() => mustAcceptChannel(whole, 'bank')).not.toThrow();
    expect(refusalOf(() => mustAcceptChannel(whole, 'cash'))).toMatchObject({
      code: 'CHANNEL_NOT_ACCEPTED',
      details: { fund: 'mdd', channel: 'cash' },
    });
  });

  it('has the purposes that it names, and money for none in particular', () => {
    expect(() => mustHavePurpose(whole, 'hocphi')).not.toThrow();
    expect(() => mustHavePurpose(whole, undefined)).not.toThrow();
    expect(refusalOf(() => mustHavePurpose(whole, 'nha'))).toMatchObject({
      code: 'PURPOSE_UNKNOWN',
      details: { fund: 'mdd', purpose: 'nha' },
    });
  });

  it('has no history before it is opened', () => {
    expect(() => evolve(noFund(), closed)).toThrow('corrupt stream');
  });
});
