import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Exclude<Schemas[string], { $ref: string }>;

/** Schemas by their names; components that are mere references do not occur. */
export const schemasOf = (document: OpenAPIObject): Record<string, Schema> =>
  (document.components?.schemas ?? {}) as Record<string, Schema>;

const REFERENCE = '#/components/schemas/';

/** A field that is not named is refused, so the schemas of bodies say that there are no others. */
export const closeSchemas = (document: OpenAPIObject): void => {
  const schemas = schemasOf(document);
  const bodies = Object.values(document.paths).flatMap(({ post }) =>
    referencesIn(post?.requestBody),
  );
  const waiting = [...bodies];
  const closed = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name];
    if (!schema || closed.has(name)) continue;
    closed.add(name);
    schema.additionalProperties = false;
    waiting.push(...referencesIn(schema));
  }
};

const referencesIn = (part: unknown): string[] => {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === '$ref' && typeof value === 'string'
      ? [value.slice(REFERENCE.length)]
      : referencesIn(value),
  );
};

/** The schema behind a reference. @throws Error when there is none */
export const referred = (document: OpenAPIObject, reference: string): Schema => {
  const schema = schemasOf(document)[reference.slice(REFERENCE.length)];
  if (!schema) throw new Error(`the description lacks ${reference}`);
  return schema;
};
