import { eventStoreMigrations } from '#event-store';
import type { UnitRow } from '#ledger';
import { freshDatabase, type FreshDatabase } from '../../../../test/fresh-database.js';
import { readModelMigrations } from '../migrations.js';
import { columnsOf, plain } from '../queries/select.js';
import { connect } from '../running/connection.js';
import { tables } from '../tables/all-tables.js';
import { copyRows } from './copy-rows.js';

const unitNamed = (name: string, number: number): UnitRow => ({
  unitId: `don${number}`,
  code: `D${number}`,
  name,
  folded: name,
  kind: 'territorial',
  level: 3,
  establishedOn: '2024-01-01',
  sortKey: `D${number}`,
  under: [name, '', 'a,b', '{}', '"', '\\'],
});

describe('loading rows by COPY', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase([...eventStoreMigrations, ...readModelMigrations]);
  });
  afterAll(() => database.drop());

  it('brings every text in as it is, whatever it means to the server', async () => {
    const names = ['Hội xã Đạp Thanh', '\\N', 'NULL', 'a\tb', 'một\nhai\rba', '\\', '\\.', '"', ''];
    const rows = names.map(unitNamed);
    const client = await connect(database.urlFor('projector'));
    try {
      await copyRows(client, 'views', tables.unit, rows);
      const { rows: found } = await client.query<UnitRow>(
        `select ${columnsOf(tables.unit, 'u')} from views.unit u order by unit_id collate "C"`,
      );
      expect(found.map(plain)).toEqual(rows);
    } finally {
      await client.end();
    }
  });

  it('tells when the server refuses a row, and leaves the connection usable', async () => {
    const client = await connect(database.urlFor('projector'));
    try {
      const broken = { ...unitNamed('x', 1), establishedOn: 'hôm qua' };
      await expect(copyRows(client, 'views', tables.unit, [broken])).rejects.toThrow(
        /invalid input/,
      );
      expect((await client.query('select 1')).rowCount).toBe(1);
    } finally {
      await client.end();
    }
  });
});
