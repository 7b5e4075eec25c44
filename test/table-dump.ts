import pg from 'pg';

/** Every row of every table of a database, as a dump has it: by table, in JSON. */
export type TableDump = ReadonlyMap<string, string>;

const TABLES = `
  select format('%I.%I', schemaname, tablename) as name from pg_tables
   where schemaname not in ('pg_catalog', 'information_schema') order by 1`;

/** Numbers that tables give by themselves go on after the highest that came back. */
const CONTINUE_COUNTING = `
  do $$ declare c record; begin
    for c in select format('%I.%I', table_schema, table_name) as name, column_name
               from information_schema.columns where is_identity = 'YES' loop
      execute format('select setval(pg_get_serial_sequence(%L, %L), max(%I) + 1) from %s',
                     c.name, c.column_name, c.column_name, c.name);
    end loop;
  end $$`;

/** As the owner sees it. Bytes stand in it as hexadecimal digits. */
export const dumpTables = (ownerUrl: string): Promise<TableDump> =>
  connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(TABLES);
    const dump = new Map<string, string>();
    for (const { name } of rows) {
      const all = `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from ${name} t`;
      const answer = await client.query<{ rows: string }>(all);
      dump.set(name, answer.rows[0]?.rows ?? '');
    }
    return dump;
  });

/** Puts a dump into a database that has the same tables, in the place of what is there. */
export const restoreTables = (ownerUrl: string, dump: TableDump): Promise<void> =>
  connected(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica');
    for (const [name, rows] of dump) {
      await client.query(`delete from ${name}`);
      await client.query(
        `insert into ${name} overriding system value
         select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
        [rows],
      );
    }
    await client.query(CONTINUE_COUNTING);
  });

/** The words that occur in a dump, in clear or as the bytes of a column. */
export const wordsIn = (dump: TableDump, words: readonly string[]): string[] => {
  const text = [...dump.values()].join('\n');
  return words.filter(
    (word) => text.includes(word) || text.includes(Buffer.from(word).toString('hex')),
  );
};

const connected = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
