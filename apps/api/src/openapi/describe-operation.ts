import { refusals } from '#contracts';
import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_TYPE } from '../problems/problem.js';
import { ProblemSchema } from '../routes/problem-schema.js';
import { referred, schemasOf } from './close-schemas.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;
type Schema = ReturnType<typeof referred>;

const QUESTION = 'x-question';
const OF_WRITES = [400, 401, 403, 409, 413, 415, 422, 429, 500, 503];
const OF_READS = [400, 401, 403, 404, 422, 429, 500, 503];
const OF_OPEN = [429, 500, 503];

/** Adds what Nest cannot know of one route: fields in its address, its question, its refusals. */
export const describeOperation = (
  document: OpenAPIObject,
  path: string,
  operation: Operation & { [QUESTION]?: string },
): void => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const shape = shapeOf(document, operation);
  operation.parameters = [
    ...inPath.map((name) => parameter('path', name, shape)),
    ...(operation.parameters ?? []).filter((one) => 'in' in one && one.in === 'header'),
    ...(operation[QUESTION] === undefined ? [] : namesIn(shape))
      .filter((name) => !inPath.includes(name))
      .map((name) => parameter('query', name, shape)),
  ];
  freeBody(operation, shape, inPath);
  addProblems(operation);
  if (operation[QUESTION] !== undefined) {
    const { [operation[QUESTION]]: _, ...kept } = schemasOf(document);
    document.components = { ...document.components, schemas: kept };
    Reflect.deleteProperty(operation, QUESTION);
  }
};

const shapeOf = (
  document: OpenAPIObject,
  operation: Operation & { [QUESTION]?: string },
): Schema => {
  const reference = bodyOf(operation)?.schema;
  if (reference && '$ref' in reference) return referred(document, reference.$ref);
  const question = operation[QUESTION];
  return question === undefined ? {} : (schemasOf(document)[question] ?? {});
};

const namesIn = (shape: Schema): string[] => Object.keys(shape.properties ?? {});

const parameter = (where: 'path' | 'query', name: string, shape: Schema): Parameter => ({
  name,
  in: where,
  required: where === 'path' || (shape.required ?? []).includes(name),
  schema: shape.properties?.[name] ?? { type: 'string' },
});

const bodyOf = ({ requestBody }: Operation) =>
  requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined;

/** What the address says need not be said again; what is said must be the same. */
const freeBody = (operation: Operation, shape: Schema, inPath: readonly string[]): void => {
  const body = bodyOf(operation);
  if (!body || inPath.length === 0) return;
  const required = (shape.required ?? []).filter((name) => !inPath.includes(name));
  const { required: _, ...open } = shape;
  body.schema = required.length > 0 ? { ...open, required } : open;
  if (required.length === 0) operation.requestBody = { content: { 'application/json': body } };
};

const addProblems = (operation: Operation): void => {
  const statuses = operation.requestBody ? OF_WRITES : operation.security ? OF_READS : OF_OPEN;
  for (const status of statuses)
    operation.responses[status] ??= { $ref: `#/components/responses/problem${String(status)}` };
};

/** One response for each status that a refusal has, with the codes that it may carry. */
export const problemResponses = () =>
  Object.fromEntries(
    [...new Set([...OF_WRITES, ...OF_READS, ...OF_OPEN])].map((status) => [
      `problem${String(status)}`,
      {
        description: codesWith(status),
        content: { [PROBLEM_TYPE]: { schema: { $ref: getSchemaPath(ProblemSchema) } } },
      },
    ]),
  );

const codesWith = (status: number): string =>
  Object.entries(refusals)
    .filter(([, refusal]) => refusal.status === status)
    .map(([code]) => code)
    .join(', ');
