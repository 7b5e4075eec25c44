import type { BookDetailView, ProgressView } from '#contracts';
import { moneyMoved } from './compare.js';
import type { DrillUnion } from './drill-union.js';
import { eventually } from './eventually.js';
import type { Journal } from './journal.js';
import type { LedgerReading } from './ledger-reading.js';
import type { Product } from './product.js';

export interface ViewsParts {
  readonly product: Product;
  readonly union: DrillUnion;
  readonly journal: Journal;
  readonly ledger: LedgerReading;
}

/** Waits until the views have come as far as the log, and compares what each book holds. */
export const viewsThatDiffer = async (parts: ViewsParts): Promise<string[]> => {
  const { union, journal, ledger } = parts;
  const ask = <T>(path: string) => question<T>(parts, path);
  await eventually('the views have caught up', async () => {
    const { headNumber } = await ask<ProgressView>('/progress');
    return headNumber >= ledger.events ? headNumber : undefined;
  });
  const moved = moneyMoved(journal);
  const found: string[] = [];
  for (const { unitId, fundId, year } of union.books) {
    const { held, reserved } = await ask<BookDetailView>(`/books/${unitId}/${fundId}/${year}`);
    const right = union.opening + (moved.get(unitId) ?? 0);
    if (held !== right) found.push(`${unitId} holds ${right}, and the view says ${held}`);
    if (reserved !== 0) found.push(`${unitId} holds nothing back, and the view says ${reserved}`);
  }
  return found;
};

const question = async <T>({ product, union }: ViewsParts, path: string): Promise<T> => {
  const response = await fetch(`${product.address}/api${path}`, {
    headers: { authorization: `Bearer ${union.staffs[0]?.accountant ?? ''}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status !== 200)
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};
