import type { RouteAccess } from '../access/allow.js';

export interface KnownRoute extends RouteAccess {
  readonly method: string;
  /** As Fastify has it: `/api/units/:unitId`. */
  readonly url: string;
}

/** Every route that was registered, so that a wrong method is told from a wrong address. */
export class KnownRoutes {
  readonly #routes: (KnownRoute & { readonly pattern: RegExp })[] = [];

  add(route: KnownRoute): void {
    const pattern = route.url.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*');
    this.#routes.push({ ...route, pattern: new RegExp(`^${pattern}$`) });
  }

  get all(): readonly KnownRoute[] {
    return this.#routes;
  }

  /** The methods that an address takes, whatever its query string. */
  methodsOf(url: string): string[] {
    const [path = ''] = url.split('?', 1);
    const matching = this.#routes.filter(({ pattern }) => pattern.test(path));
    return [...new Set(matching.map(({ method }) => method))];
  }
}
