import { fundStream, sponsorshipStream } from '../../streams.js';
import { childAfter, LAN, promised, registered } from '../../sponsorship/given-children.js';
import { decision } from '../given-book.js';
import type { CashBookCommand } from '../messages.js';
import { book, KEY, LAN_1, LAN_2, LAN_SHARED } from './given-child-money.js';

const opening = (...earmarks: readonly string[]): CashBookCommand => ({
  type: 'OpenBook',
  data: {
    ...{ ...KEY, openedOn: '2026-01-05', basis: decision },
    places: [{ placeId: 'ket', amount: 100 * earmarks.length }],
    earmarks: earmarks.map((earmark) => ({ earmark, amount: 100 })),
  },
});
const entries = { opened: { disclosure: 'entries', fundId: 'mdd', openedOn: '', purposes: [] } };

describe('an office that starts in mid-life with money of children', () => {
  it('opens with the buckets of children and of those who support them', () => {
    const earmarks = [LAN_1, LAN_2, LAN_SHARED].map((earmark) => ({ earmark, amount: 100 }));
    book
      .given()
      .when(opening(LAN_1, LAN_2, LAN_SHARED))
      .then(
        expect.objectContaining({
          type: 'BookOpened',
          data: expect.objectContaining({ earmarks }) as unknown,
        }) as never,
      );
  });

  it('and with what is left of a child whose care has ended', () => {
    const left = childAfter(registered(), promised());
    left.endedOn = '2025-12-31';
    book
      .given()
      .with({ [sponsorshipStream(LAN)]: left })
      .when(opening(LAN_1))
      .then(expect.objectContaining({ type: 'BookOpened' }) as never);
  });

  it('but not for a child that is not there, a sponsor that it has not, or a purpose of no fund', () => {
    book
      .given()
      .with({ [sponsorshipStream('te0000000000')]: childAfter() })
      .when(opening('te0000000000s0'))
      .thenRefused('CHILD_UNKNOWN', { child: 'te0000000000' });
    book
      .given()
      .when(opening(`${LAN}s3`))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'mdd', purpose: `${LAN}s3` });
    book
      .given()
      .when(opening('gicungduoc'))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'mdd', purpose: 'gicungduoc' });
  });

  it('nor for a sponsor who supports the child through another fund', () => {
    const other = childAfter(registered(), promised({ fundId: 'khac' }));
    book
      .given()
      .with({ [sponsorshipStream(LAN)]: other })
      .when(opening(LAN_1))
      .thenRefused('PURPOSE_UNKNOWN', { fund: 'mdd', purpose: LAN_1 });
  });

  it('nor in a fund that publishes every entry', () =>
    book
      .given()
      .with({ [fundStream('mdd')]: entries })
      .when(opening(LAN_1))
      .thenRefused('FUND_SHOWS_ENTRIES', { fund: 'mdd' }));
});
