import { account, imported, march, MARCH, statement, statementLine } from './given-account.js';

const { given } = account;

describe('a bank’s statement', () => {
  it('is taken in line by line, each under its number in the account', () =>
    given()
      .when(statement(MARCH))
      .then(...march));

  it('goes on where the last one ended', () => {
    const next = [statementLine(2, '2026-03-12', [10, 580], 'FT4')];
    given(...march)
      .when(statement(next, { statementId: 'sk2', opening: 570 }))
      .then(
        ...imported(next, {
          ...{ statementId: 'sk2', first: 4, opening: 570, closing: 580 },
          ...{ from: '2026-03-12', until: '2026-03-12' },
        }),
      );
  });

  it('says of an account of the unit, open by then', () => {
    const elsewhere = statement(MARCH);
    given()
      .when({ ...elsewhere, data: { ...elsewhere.data, placeId: 'ket' } })
      .thenRefused('PLACE_NOT_BANK');
    given()
      .when({ ...elsewhere, data: { ...elsewhere.data, placeId: 'khac' } })
      .thenRefused('PLACE_UNKNOWN', { place: 'khac' });
    given()
      .when(statement(MARCH), { today: '2026-03-09' })
      .thenRefused('DATE_IN_FUTURE', { date: '2026-03-10' });
  });
});

describe('the balances of a statement', () => {
  it('follow from one another, or the row is named where they do not', () =>
    given()
      .when(statement([...MARCH.slice(0, 1), statementLine(3, '2026-03-05', [-30, 71])]))
      .thenRefused('STATEMENT_CHAIN_BROKEN', { row: 3, expected: 70, stated: 71 }));

  it('show a line that was cut out of the middle', () =>
    given()
      .when(statement([...MARCH.slice(0, 1), ...MARCH.slice(2)]))
      .thenRefused('STATEMENT_CHAIN_BROKEN', { row: 4, expected: 600, stated: 570 }));

  it('begin with the opening and end with the closing balance', () => {
    given()
      .when(statement(MARCH, { opening: 5 }))
      .thenRefused('STATEMENT_CHAIN_BROKEN', { row: 2, expected: 105, stated: 100 });
    given()
      .when(statement(MARCH, { closing: 600 }))
      .thenRefused('STATEMENT_CLOSING_DIFFERS', { reached: 570, stated: 600 });
  });

  it('are in the order of their days', () =>
    given()
      .when(
        statement([
          statementLine(2, '2026-03-05', [100, 100]),
          statementLine(3, '2026-03-02', [1, 101]),
        ]),
      )
      .thenRefused('STATEMENT_OUT_OF_ORDER', { row: 3, date: '2026-03-02' }));
});

describe('what was imported before', () => {
  it('counts once, when the same file comes twice', () => {
    given(...march)
      .when(statement(MARCH, { statementId: 'sk2' }))
      .thenRefused('STATEMENT_KNOWN');
    given(...march)
      .when(statement(MARCH))
      .thenRefused('STATEMENT_EXISTS', { statement: 'sk1' });
  });

  it('counts once, when two files overlap', () => {
    const more = [...MARCH.slice(1), statementLine(9, '2026-03-11', [30, 600], 'FT5')];
    given(...march)
      .when(statement(more, { statementId: 'sk2', opening: 100 }))
      .then(
        ...imported(more.slice(2), {
          ...{ statementId: 'sk2', first: 4, known: 2, opening: 100, closing: 600 },
          ...{ from: '2026-03-05', until: '2026-03-11' },
        }),
      );
  });

  it('is known by day, sum and balance where the bank gives no reference', () => {
    const bare = [
      statementLine(2, '2026-03-02', [50, 50]),
      statementLine(3, '2026-03-02', [50, 100]),
    ];
    const days = { from: '2026-03-02', until: '2026-03-02' };
    const first = imported(bare, { ...days, closing: 100 });
    given()
      .when(statement(bare))
      .then(...first);
    const third = [...bare, statementLine(4, '2026-03-02', [50, 150])];
    given(...first)
      .when(statement(third, { statementId: 'sk2' }))
      .then(
        ...imported(third.slice(2), {
          ...{ ...days, statementId: 'sk2', first: 3, known: 2, closing: 150 },
        }),
      );
  });

  it('is a transfer of its own, even where the sum came, went and came again on one day', () => {
    const sway = [
      statementLine(2, '2026-03-02', [50, 50]),
      statementLine(3, '2026-03-02', [-50, 0]),
      statementLine(4, '2026-03-02', [50, 50]),
    ];
    const days = { from: '2026-03-02', until: '2026-03-02' };
    given(...imported(sway.slice(0, 1), { ...days, closing: 50 }))
      .when(statement(sway, { statementId: 'sk2' }))
      .then(
        ...imported(sway.slice(1), {
          ...{ ...days, statementId: 'sk2', first: 2, known: 1, closing: 50 },
        }),
      );
  });

  it('is another transfer under one reference only where the statement shows both', () => {
    const twice = [
      statementLine(2, '2026-03-02', [100, 100], 'FT1'),
      statementLine(3, '2026-03-02', [100, 200], 'FT1'),
    ];
    const one = imported(twice.slice(0, 1), {
      ...{ from: '2026-03-02', until: '2026-03-02', closing: 100 },
    });
    given(...one)
      .when(statement(twice, { statementId: 'sk2' }))
      .then(
        ...imported(twice.slice(1), {
          ...{ statementId: 'sk2', first: 2, known: 1, closing: 200 },
          ...{ from: '2026-03-02', until: '2026-03-02' },
        }),
      );
    given(...one)
      .when(statement(twice.slice(1), { statementId: 'sk2', opening: 100 }))
      .thenRefused('STATEMENT_LINE_CHANGED', { row: 3, line: '000001' });
  });
});
