import * as contracts from '#contracts';

const NAMES = 'swagger/apiModelPropertiesArray';
const PROPERTY = 'swagger/apiModelProperties';

/**
 * Nest's Swagger module takes a function for a late reference to a class only if its name is
 * `type`; one that was handed through a decorator of ours has none, and its schema would be lost.
 */
export const nameLazyTypes = (): void => {
  for (const shape of Object.values(contracts)) {
    if (typeof shape !== 'function') continue;
    const prototype = shape.prototype as object | undefined;
    if (prototype) for (const type of typesIn(prototype)) nameIt(type);
  }
};

const typesIn = (prototype: object): unknown[] => {
  const names = (Reflect.getMetadata(NAMES, prototype) as string[] | undefined) ?? [];
  return names.map((name) => {
    const found: unknown = Reflect.getMetadata(PROPERTY, prototype, name.slice(1));
    return (found as { type?: unknown }).type;
  });
};

const nameIt = (type: unknown): void => {
  if (typeof type === 'function' && type.name === '')
    Object.defineProperty(type, 'name', { value: 'type' });
};
