/** What a book remembers of having been handed over. */
export interface Handovers {
  readonly ids: Set<string>;
  /** Days of the reorganisations for which it was handed over. */
  readonly reorganisations: Set<string>;
}

export const noHandovers = (): Handovers => ({ ids: new Set(), reorganisations: new Set() });
