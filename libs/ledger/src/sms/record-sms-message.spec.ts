import { kept, messages, pledged, sent } from './given-sms.js';

const TEXT = 't'.repeat(43);
const { given } = messages;
const aside = (reason: string, campaignId?: string, change: object = {}) => ({
  type: 'SmsSetAside' as const,
  data: { ...kept(change), reason: reason as 'syntax', campaignId, text: undefined },
});

describe('a text message', () => {
  it('promises what one message of its campaign is worth', () =>
    given().when(sent()).then(pledged()));

  it('promises as many times as its sender asks for', () =>
    given()
      .when(sent({ keyword: 'CV', count: 5 }))
      .then(pledged({ campaignId: 'cv2021', count: 5, amount: 100_000 })));

  it('counts once when no number stands behind the keyword', () =>
    given()
      .when(sent({ keyword: 'CV' }))
      .then(pledged({ campaignId: 'cv2021' })));

  it.each([0, 101, 999_999])('counts nothing when it asks for %p', (count) =>
    given()
      .when(sent({ keyword: 'CV', count }))
      .then(aside('count', 'cv2021')),
  );

  it('counts nothing with a number where the campaign reads none', () =>
    given()
      .when(sent({ count: 2 }))
      .then(aside('count', 'pnbc2022')));

  it('counts on the first and on the last day of its campaign', () => {
    for (const sentOn of ['2022-02-28', '2022-04-28'])
      given().when(sent({ sentOn })).then(pledged({ sentOn }));
  });

  it('is kept and counts nothing when it comes too late or too early', () => {
    const late = { sentOn: '2022-04-29' };
    given()
      .when(sent(late))
      .then(aside('late', 'pnbc2022', late));
    const early = { sentOn: '2022-02-27' };
    given()
      .when(sent(early))
      .then(aside('early', 'pnbc2022', early));
  });

  it('is kept with its words, sealed, when they cannot be read', () => {
    const { keyword: _, ...unread } = sent().data;
    given()
      .when({ type: 'RecordSmsMessage', data: { ...unread, text: TEXT } })
      .then({ type: 'SmsSetAside', data: { ...aside('syntax').data, text: TEXT } });
  });

  it('is kept when its keyword is nobody’s', () =>
    given()
      .when(sent({ keyword: 'XYZ' }))
      .then(aside('keyword')));
});
