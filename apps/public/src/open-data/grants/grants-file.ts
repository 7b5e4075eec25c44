import { addressOf, INVENTED, organisationIn } from '#public-pages';
import type { Source } from '../data-set-recipes.js';
import { CORRECTIONS_OF_GRANTS, GRANTS } from './grant-queries.js';

const GRANTS_AT_A_TIME = 1_000;
const VERSION = '1.4';
/** What our identifiers begin with, so that they collide with no other publisher's. */
const PREFIX = 'SOVANG';

interface GrantRow {
  readonly position: number;
  readonly line: number;
  readonly voucher: string | null;
  readonly occurredOn: string;
  readonly amount: number;
  readonly fundCode: string;
  readonly fundName: string;
  readonly programme: string;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly ownerCode: string | null;
  readonly ownerName: string | null;
}

interface Correction {
  readonly voucher: string;
  readonly amount: number;
}

/**
 * What was given, in the 360Giving Data Standard (threesixtygiving.org): every payment of a fund
 * that publishes its entries, with what adjustments left of it; cancelled ones are left out. Who was
 * helped in the end is not public: a grant goes to the unit for which, or by which, it was paid.
 */
export async function* grantsFile(source: Source): AsyncGenerator<string> {
  const { query, book, licence, origin } = source;
  const organisation = organisationIn(book, 'vi');
  const about = {
    version: VERSION,
    title: (book.demonstration ? `${INVENTED}: ` : '') + `${organisation}: tiền đã trao`,
    description: 'Payments of funds that publish entries; the children’s programme is not in it.',
    issued: book.asOf,
    modified: `${book.headRecordedAt}:00+07:00`,
    identifier: `${PREFIX}-${String(book.headPosition)}`,
    publisher: { name: organisation },
    license: licence.url,
  };
  yield `${JSON.stringify(about).slice(0, -1)},\n"grants":[`;
  let [after, first]: [readonly number[] | undefined, boolean] = [[-1, -1], true];
  while (after) {
    const rows: GrantRow[] = await query<GrantRow>(GRANTS, [...after, GRANTS_AT_A_TIME]);
    const vouchers = rows.flatMap(({ voucher }) => (voucher === null ? [] : [voucher]));
    const corrections = await query<Correction>(CORRECTIONS_OF_GRANTS, [vouchers]);
    const changes = new Map(corrections.map(({ voucher, amount }) => [voucher, amount]));
    const grants = rows
      .map((row) => ({ ...row, amount: -row.amount - (changes.get(row.voucher ?? '') ?? 0) }))
      .filter(({ amount }) => amount > 0)
      .map((row) => JSON.stringify(grantOf(row, { book, origin })));
    source.counted(grants.length);
    if (grants.length > 0) yield (first ? '\n' : ',\n') + grants.join(',\n');
    first &&= grants.length === 0;
    const last = rows.at(-1);
    after = last && rows.length === GRANTS_AT_A_TIME ? [last.position, last.line] : undefined;
  }
  yield '\n]}\n';
}

function grantOf(row: GrantRow, { book, origin }: Pick<Source, 'book' | 'origin'>) {
  const mark = book.demonstration ? `${INVENTED}: ` : '';
  const unit = (code: string | null, name: string | null) => ({
    id: `${PREFIX}-${code ?? 'UNION'}`,
    name: name ?? book.organisation,
  });
  const fund = addressOf({ page: 'fund', code: row.fundCode }, 'vi');
  return {
    id: `${PREFIX}-${row.voucher ?? `${String(row.position)}.${String(row.line)}`}`,
    title: `${mark}${row.fundName}${row.voucher === null ? '' : ` (${row.voucher})`}`,
    description: `${mark}Chi từ ${row.fundName}, chương trình ${row.programme}.`,
    currency: 'VND',
    amountAwarded: row.amount,
    awardDate: row.occurredOn,
    ...(origin && { url: origin + fund }),
    recipientOrganization: [unit(row.unitCode, row.unitName)],
    fundingOrganization: [unit(row.ownerCode, row.ownerName)],
    grantProgramme: [{ code: row.fundCode, title: row.programme }],
  };
}
