/** @throws Error('corrupt stream: …') when an event refers to something that never happened. */
export const mustHave = <T>(items: ReadonlyMap<string, T>, key: string): T => {
  const item = items.get(key);
  if (item === undefined) throw new Error(`corrupt stream: ${key} is referred to before it exists`);
  return item;
};
