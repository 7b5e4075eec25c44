import { LRUCache } from 'lru-cache';
import { addressOf, renderPage, type Language, type Place } from '#public-pages';
import type { HeadWatch } from './head-watch.js';
import type { PublishedFigures } from '../figures/published-figures.js';
import { renderedPage, sizeOf, type RenderedPage } from './rendered-page.js';

const MAX_BYTES = 32 * 1024 * 1024;

interface Wanted {
  readonly place: Place | null;
  readonly language: Language;
}

/**
 * Pages as they were rendered, kept under the ledger's head: a new entry makes all of them
 * unreachable at once, and time makes none of them stale. Whoever asks for a page that is being
 * rendered waits for the same rendering.
 */
export class PageCache {
  private readonly pages = new LRUCache<string, RenderedPage, Wanted>({
    maxSize: MAX_BYTES,
    sizeCalculation: sizeOf,
    fetchMethod: (_key, _stale, { context }) => this.render(context),
  });

  constructor(
    private readonly figures: PublishedFigures,
    private readonly head: HeadWatch,
    private readonly origin: string,
  ) {}

  /** `place` null: the page that says that there is no such page. */
  async page(place: Place | null, language: Language): Promise<RenderedPage> {
    const head = await this.head.current();
    const found = await this.fetch(head, { place, language });
    // Unknown codes share one page, so that guessing them does not push real pages out.
    return found ?? (await this.fetch(head, { place: null, language })) ?? this.lost(place);
  }

  private fetch(head: number, context: Wanted): Promise<RenderedPage | undefined> {
    const where = context.place ? addressOf(context.place, context.language) : 'not found';
    return this.pages.fetch(`${head} ${context.language} ${where}`, { context });
  }

  private async render({ place, language }: Wanted): Promise<RenderedPage | undefined> {
    const { book, page } = await this.figures.pageOf(place);
    const missing = page.page === 'not-found';
    if (missing && place) return undefined;
    return renderedPage({
      status: missing ? 404 : 200,
      demonstration: book.demonstration,
      html: renderPage(book, page, { language, place, origin: this.origin }),
      etagPrefix: `${book.headPosition}-${language}`,
    });
  }

  private lost(place: Place | null): never {
    throw new Error(`the page for ${place?.page ?? 'nothing'} was not rendered`);
  }
}
