/** Asks the api as an auditor. @throws Error when it does not answer */
export type Ask = <T>(path: string) => Promise<T>;

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export const askerAt =
  (address: string, token: string): Ask =>
  async <T>(question: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${address}/api${question}`, { headers });
    if (response.status !== 200)
      throw new Error(`${question}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };

export interface Figures {
  /** What was looked at, in figures. */
  readonly said: string[];
  /** What is not as it should be; each a sentence. */
  readonly findings: string[];
}

/** All lines of a list, page by page. */
export const pages = async <T>(ask: Ask, question: string): Promise<T[]> => {
  const items: T[] = [];
  const start = `${question}${question.includes('?') ? '&' : '?'}limit=500`;
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: Page<T> = await ask<Page<T>>(next === '' ? start : `${start}&after=${next}`);
    items.push(...page.items);
    next = page.next;
  }
  return items;
};

export const add = (sums: Map<string, number>, key: string, amount: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + amount);
};
