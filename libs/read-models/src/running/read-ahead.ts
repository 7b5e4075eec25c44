/** Asks for the next page while this one is worked on. */
export async function* readAhead<T>(pages: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = pages[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    // A failure surfaces where the page is awaited, not while the one before is worked on.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  try {
    for (let page = await next; page.done !== true; page = await next) {
      next = ask();
      yield page.value;
    }
  } finally {
    await iterator.return?.();
  }
}
