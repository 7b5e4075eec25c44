import { LRUCache } from 'lru-cache';
import {
  addressOf,
  renderPage,
  scriptsOf,
  type Language,
  type Place,
  type PublicPage,
} from '#public-pages';
import type { PublicOptions } from '../public-options.js';
import type { BookWatch, Standing } from './book-watch.js';
import type { PublishedFigures } from '../figures/published-figures.js';
import { renderedPage, sizeOf, type RenderedPage } from './rendered-page.js';

const MAX_BYTES = 32 * 1024 * 1024;

interface Wanted {
  readonly standing: Standing;
  readonly place: Place | null;
  readonly language: Language;
}

/** A page, and where the book stood when it was asked for. */
export interface PageNow {
  readonly page: RenderedPage;
  readonly standing: Standing;
}

/**
 * Pages as they were rendered, kept under the ledger's head and the log's: a new entry or seal makes
 * all of them unreachable at once, and time alone none of them. Whoever asks for a page that is
 * being rendered waits for the same rendering.
 */
export class PageCache {
  private readonly pages = new LRUCache<string, RenderedPage, Wanted>({
    maxSize: MAX_BYTES,
    sizeCalculation: sizeOf,
    // Pushed out while it was rendered, it is not kept; whoever waits for it gets it all the same.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => this.render(context),
  });

  constructor(
    private readonly figures: PublishedFigures,
    private readonly watch: BookWatch,
    private readonly options: Pick<PublicOptions, 'origin' | 'licence'>,
  ) {}

  /** `place` null: the page that says that there is no such page. */
  async page(place: Place | null, language: Language): Promise<PageNow> {
    const standing = await this.watch.current();
    const found = await this.fetch({ place, language, standing });
    // Unknown codes share one page, so that guessing them does not push real pages out.
    const page =
      found ?? (await this.fetch({ place: null, language, standing })) ?? this.lost(place);
    return { page, standing };
  }

  /** A page for one reader: rendered now, and not kept. */
  async once(place: Place, language: Language): Promise<PageNow> {
    const standing = await this.watch.current();
    const page = (await this.render({ place, language, standing })) ?? this.lost(place);
    return { page, standing };
  }

  private fetch(context: Wanted): Promise<RenderedPage | undefined> {
    const { place, language, standing } = context;
    const { headPosition, namesVersion, quietDays, waiting, seal } = standing;
    const where = place ? addressOf(place, language) : 'not found';
    const at = [headPosition, namesVersion, seal?.root, quietDays, waiting];
    const key = [...at, language, where].join(' ');
    return this.pages.fetch(key, { context });
  }

  private async render(wanted: Wanted): Promise<RenderedPage | undefined> {
    const { place, language, standing } = wanted;
    const { book, page } = await this.figures.pageOf(place, standing);
    const missing = page.page === 'not-found';
    const { origin, licence } = this.options;
    if (missing && place) return undefined;
    return renderedPage({
      status: missing || isAnsweredWithNothing(page) ? 404 : 200,
      demonstration: book.demonstration,
      hasScript: scriptsOf(page).length > 0,
      body: renderPage(book, page, { language, place, origin, licence }),
      etagPrefix: `${book.headPosition}-${language}`,
    });
  }

  private lost(place: Place | null): never {
    throw new Error(`the page for ${place?.page ?? 'nothing'} was not rendered`);
  }
}

/** A look-up that found nothing: its page says so, and so does its status. */
const isAnsweredWithNothing = (page: PublicPage): boolean =>
  page.page === 'lookUp' && page.asked !== null;
