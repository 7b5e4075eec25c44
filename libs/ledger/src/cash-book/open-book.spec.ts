import { ACCOUNTANT, book, decision, KEY, opened } from './given-book.js';

const open = { ...KEY, openedOn: '2026-01-05', places: [], earmarks: [] };
const held = [
  { placeId: 'ket', amount: 3_000_000 },
  { placeId: 'nganhang', amount: 7_000_000 },
];

describe('opening a book', () => {
  it('begins a book that holds nothing at once', () =>
    book.given().when({ type: 'OpenBook', data: open }).then(opened));

  it('takes what the office holds in mid-life, with the minutes it rests on', () =>
    book
      .given()
      .when({
        type: 'OpenBook',
        data: {
          ...open,
          places: held,
          earmarks: [{ earmark: 'maiam', amount: 4_000_000 }],
          basis: decision,
        },
      })
      .then({
        type: 'BookOpened',
        data: {
          unitCode: 'QN_HM',
          fundCode: 'PNBC',
          chart: '2026_1',
          openedOn: '2026-01-05',
          places: held,
          earmarks: [{ earmark: 'maiam', amount: 4_000_000 }],
          basis: decision,
          openedBy: ACCOUNTANT,
        },
      }));

  it('happens once', () =>
    book.given(opened).when({ type: 'OpenBook', data: open }).thenRefused('BOOK_EXISTS'));

  it('wants minutes for opening balances', () =>
    book
      .given()
      .when({ type: 'OpenBook', data: { ...open, places: held } })
      .thenRefused('OPENING_NEEDS_BASIS'));

  it('never sets aside more than is held', () =>
    book
      .given()
      .when({
        type: 'OpenBook',
        data: {
          ...open,
          places: held,
          basis: decision,
          earmarks: [{ earmark: 'maiam', amount: 10_000_001 }],
        },
      })
      .thenRefused('OPENING_EARMARKS_EXCEED', { earmarked: 10_000_001, held: 10_000_000 }));

  it('lists no holding place twice', () =>
    book
      .given()
      .when({ type: 'OpenBook', data: { ...open, places: [held[0]!, held[0]!], basis: decision } })
      .thenRefused('ITEM_REPEATED', { item: 'ket' }));

  it('knows only places of the office', () =>
    book
      .given()
      .when({
        type: 'OpenBook',
        data: { ...open, places: [{ placeId: 'tuikhac', amount: 1 }], basis: decision },
      })
      .thenRefused('PLACE_UNKNOWN', { place: 'tuikhac' }));

  it('is refused for a unit that does not exist', () =>
    book
      .given()
      .when({ type: 'OpenBook', data: { ...open, unitId: 'khongco' } })
      .thenRefused('UNIT_UNKNOWN', { unit: 'khongco' }));

  it('is refused for a fund that does not exist', () =>
    book
      .given()
      .when({ type: 'OpenBook', data: { ...open, fundId: 'khongco' } })
      .thenRefused('FUND_UNKNOWN', { fund: 'khongco' }));

  it.each([
    ['2026-03-17', 'DATE_IN_FUTURE'],
    ['2025-12-31', 'DATE_OUTSIDE_YEAR'],
  ] as const)('is refused on %s', (openedOn, code) =>
    book
      .given()
      .when({ type: 'OpenBook', data: { ...open, openedOn } })
      .thenRefused(code),
  );
});
