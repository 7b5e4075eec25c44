import pg from 'pg';

/**
 * What stands in each table of the views, as one text for each: the same for the same rows,
 * whatever their order. @param url of the database's owner
 */
export const viewsFingerprint = async (url: string): Promise<Record<string, string>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ print: string }>(
        printOf(client.escapeIdentifier(name)),
      );
      prints[name] = rows[0]?.print ?? '';
    }
    return prints;
  } finally {
    await client.end();
  }
};

const TABLES = `
  select table_name as name from information_schema.tables
   where table_schema = 'views' and table_type = 'BASE TABLE'
   order by table_name`;

const printOf = (table: string): string => `
  select count(*) || ' rows, ' || md5(coalesce(string_agg(line, E'\\n' order by line), '')) as print
    from (select md5(t::text) as line from views.${table} t) lines`;
