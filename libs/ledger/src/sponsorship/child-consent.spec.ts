import type { RecordChildConsent, WithdrawChildConsent } from '#contracts';
import { ACTOR, given, LAN, registered } from './given-children.js';
import type { SponsorshipEvent } from './messages.js';

const SEAL = 'A'.repeat(43);
const KEY = { unitId: 'hoanhmo', childId: LAN };

const agree = (change: Partial<RecordChildConsent> = {}) => ({
  type: 'RecordChildConsent' as const,
  data: {
    ...{ ...KEY, consentedOn: '2026-03-10', form: 'signed' as const, childAgrees: true },
    ...{ carer: SEAL, ...change },
  },
});
const agreed = (change: Partial<RecordChildConsent> = {}): SponsorshipEvent => ({
  type: 'ChildConsentGiven',
  data: { ...agree(change).data, recordedBy: ACTOR },
});
const withdraw = (by: WithdrawChildConsent['by']) => ({
  type: 'WithdrawChildConsent' as const,
  data: { ...KEY, by },
});
const withdrawn = (by: WithdrawChildConsent['by']): SponsorshipEvent => ({
  type: 'ChildConsentWithdrawn',
  data: { ...KEY, by, recordedBy: ACTOR },
});

/** Comes of age in 2037, and so is 7 in 2026. */
const seven = registered(LAN, { adultYear: 2037 });
const six = registered(LAN, { adultYear: 2038 });

describe('the consent that a child is named to those who support it', () => {
  it('is that of the child and of its carer', () => given(seven).when(agree()).then(agreed()));

  it('needs the child from the year on in which it is 7', () => {
    given(seven)
      .when(agree({ childAgrees: false }))
      .thenRefused('CHILD_MUST_AGREE', { year: 2026 });
    given(six)
      .when(agree({ childAgrees: false }))
      .then(agreed({ childAgrees: false }));
  });

  it('needs the carer at any age', () => {
    const { carer: _, ...withoutCarer } = agree().data;
    given(seven)
      .when({ type: 'RecordChildConsent', data: withoutCarer })
      .thenRefused('CONSENT_WITHOUT_CARER', {});
  });

  it('is recorded by the unit that looks after the child, once, and not ahead of time', () => {
    given(seven)
      .when(agree({ unitId: 'campha' }))
      .thenRefused('CHILD_OF_ANOTHER_UNIT', { child: LAN, unit: 'hoanhmo' });
    given(seven, agreed()).when(agree()).thenRefused('CONSENT_STANDS', {});
    given(seven)
      .when(agree({ consentedOn: '2026-03-17' }))
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-17' });
  });
});

describe('its withdrawal', () => {
  it.each(['child', 'carer'] as const)('by the %s alone is enough', (by) =>
    given(seven, agreed()).when(withdraw(by)).then(withdrawn(by)),
  );

  it('of what does not stand is refused', () => {
    given(seven).when(withdraw('child')).thenRefused('CONSENT_UNKNOWN', {});
    given(seven, agreed(), withdrawn('carer'))
      .when(withdraw('child'))
      .thenRefused('CONSENT_UNKNOWN', {});
  });
});
