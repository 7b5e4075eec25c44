import type { Book, LookUpPage, PlaceOf } from '#public-pages';
import type { Query } from './snapshot.js';

/** The form; with what was asked in it, the answer to a look-up that found nothing. */
export function lookUpPage(
  _query: Query,
  _book: Book,
  { asked }: PlaceOf<'lookUp'>,
): Promise<LookUpPage> {
  const q = asked?.q ?? '';
  const typed = { q, amount: asked?.['so-tien'] ?? '', day: asked?.ngay ?? '' };
  return Promise.resolve({ page: 'lookUp', asked: q === '' ? null : typed });
}
