import type pg from 'pg';
import { eventually } from '../../../test/drills/eventually.js';
import type { PublicApp } from './public-app.js';

/** Changes what is published, moves the book on by one line, and waits until the site knows. */
export async function changeBook(running: PublicApp, owner: pg.Client, sql = ''): Promise<number> {
  await owner.query(`
    begin; ${sql};
    update published.ledger set head_position = head_position + 1;
    commit;`);
  const { rows } = await owner.query<{ head: string }>(
    'select head_position as head from published.ledger',
  );
  const head = Number(rows[0]?.head);
  await eventually('the site knows of the change', async () => {
    const { body } = await running.ask('/du-lieu/api/v1');
    const { asOf } = JSON.parse(body) as { asOf: { position: number } };
    return asOf.position === head ? true : undefined;
  });
  return head;
}
