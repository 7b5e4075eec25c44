interface KnownRoute {
  readonly method: string;
  readonly pattern: RegExp;
}

/** Every route that was registered, so that a wrong method is told from a wrong address. */
export class KnownRoutes {
  readonly #routes: KnownRoute[] = [];

  /** @param url as Fastify has it: `/api/units/:unitId` */
  add(method: string, url: string): void {
    const pattern = url.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*');
    this.#routes.push({ method, pattern: new RegExp(`^${pattern}$`) });
  }

  /** The methods that an address takes, whatever its query string. */
  methodsOf(url: string): string[] {
    const [path = ''] = url.split('?', 1);
    const matching = this.#routes.filter(({ pattern }) => pattern.test(path));
    return [...new Set(matching.map(({ method }) => method))];
  }
}
