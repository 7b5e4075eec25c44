import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IssueToken, RevokeToken } from '../apps/api/src/access/token-commands.js';
import { routedCommands } from '../apps/api/src/commands/routed-commands.js';
import { readerOf } from '../apps/api/src/requests/contract-reader.js';
import { Malformed } from '../apps/api/src/requests/malformed.js';
import { eventShapes } from '#contracts';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

type Shape = new () => object;
type Fields = Record<string, unknown>;

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const published = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../docs/openapi.json'), 'utf8'),
) as { components: { schemas: Readonly<Record<string, Schema>> } };
const { schemas } = published.components;

const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: false }));
ajv.addSchema(published, 'api');

const schemaChecks = (name: string): ValidateFunction => {
  const check = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!check) throw new Error(`${name} is not published`);
  return check;
};

const UUID = '7b0c5a0e-53a4-4d0f-9a51-0f3c8f5f3b01';
const EXAMPLES = [
  'qn01',
  'QN01',
  UUID,
  '2026-11',
  'PT-QN01-MDD-26-000001',
  'A'.repeat(43),
  '25345.5',
  '2026-11-22T02:41:00Z',
  '1406',
  'BC',
  '0981234567',
  'a'.repeat(64),
  '000123',
  'PTQN01MDD26000001',
];

/** What a schema describes, with every field there. */
const sampleOf = (schema: Schema): unknown => {
  if (schema.$ref !== undefined)
    return sampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () =>
        sampleOf(schema.items ?? {}),
      );
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]),
      );
    default:
      return textOf(schema);
  }
};

const textOf = ({ format, pattern }: Schema): string => {
  if (format === 'date') return '2026-11-22';
  if (pattern === undefined) return 'chữ';
  const fitting = EXAMPLES.find((example) => new RegExp(pattern).test(example));
  if (fitting === undefined) throw new Error(`no example for ${pattern}`);
  return fitting;
};

const AWKWARD: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    [],
    {},
    [null],
    [{}],
    [[]],
    ['x'],
    [UUID],
    [UUID.toUpperCase()],
  ],
  ...[0, 1, -1, 0.5, 5, 10_000, 10_001, 1e13, 1e13 + 1, 2 ** 53, 1e300, -1e300],
  ...['', 'a', 'ab', 'AB', 'A-B', '12', '500.000', 'một', '2026-11-22', '2026-02-30', '2026-2-3'],
  ...['2026-11', '2026-13', '22/11/2026', UUID, `${UUID} `, UUID.toUpperCase(), ...EXAMPLES],
  ...['x'.repeat(30), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(200), 'x'.repeat(501), '😀', 'Hà'],
  ...['named', 'cash', 'accountHolder', 'constructor', '__proto__', 'toString'],
];

/** Only these codes say more than a schema can: what a text may hold. */
const BEYOND_SCHEMAS = new Set(['TEXT_EMPTY', 'TEXT_CONTROL_CHARACTERS']);

const codesOfReader = (shape: Shape, value: unknown): string[] => {
  try {
    readerOf(shape).read(value);
    return [];
  } catch (error) {
    if (error instanceof Malformed) return error.faults.map(({ code }) => code);
    throw error;
  }
};

const isValidByDecorators = (shape: Shape, value: Fields): boolean => {
  const instance = plainToInstance(shape, value);
  return validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }).length === 0;
};

const shapes: readonly (readonly [string, Shape])[] = [
  ...Object.values(routedCommands).map((shape): [string, Shape] => [shape.name, shape]),
  ...Object.entries<Shape>(eventShapes),
  ['IssueToken', IssueToken],
  ['RevokeToken', RevokeToken],
];

describe('schema, decorators and reader of a contract agree', () => {
  it.each(shapes)('%s', (name, shape) => {
    const check = schemaChecks(name);
    const whole = sampleOf(schemas[name] ?? {}) as Fields;
    expect([check(whole), check.errors]).toEqual([true, null]);
    expect(codesOfReader(shape, whole)).toEqual([]);
    const disagreements = Object.keys(whole).flatMap((field) =>
      AWKWARD.map((value) => withField(whole, field, value))
        .map((value) => verdictsOn(shape, check, value))
        .filter(({ agree }) => !agree),
    );
    expect(disagreements).toEqual([]);
  });

  const withField = (whole: Fields, field: string, value: unknown): Fields => {
    const { [field]: _, ...others } = whole;
    return value === undefined ? others : { ...others, [field]: value };
  };

  const verdictsOn = (shape: Shape, check: ValidateFunction, value: Fields) => {
    const codes = codesOfReader(shape, value);
    const reader = codes.length === 0;
    const decorators = isValidByDecorators(shape, value);
    const schema = check(value);
    const isBeyond = !reader && codes.every((code) => BEYOND_SCHEMAS.has(code));
    return {
      value,
      codes,
      decorators,
      schema,
      agree: decorators === reader && (isBeyond || schema === reader),
    };
  };
});

describe('what only the reader can say', () => {
  it.each([
    ['a blank line', '   ', 'TEXT_EMPTY'],
    ['a control character', 'a\u0007b', 'TEXT_CONTROL_CHARACTERS'],
    ['a change of direction', 'a\u202Eb', 'TEXT_CONTROL_CHARACTERS'],
    ['a character that joins', 'a\u200Db', 'TEXT_CONTROL_CHARACTERS'],
    ['a line’s end', 'a\nb', 'TEXT_CONTROL_CHARACTERS'],
  ])('%s', (_, label, code) => {
    expect(codesOfReader(IssueToken, { personId: UUID, label })).toEqual([code]);
    expect(isValidByDecorators(IssueToken, { personId: UUID, label })).toBe(false);
  });

  it('a text is kept composed', () => {
    const label = 'Hà Nội'.normalize('NFD');
    expect(readerOf(IssueToken).read({ personId: UUID, label }).label).toBe('Hà Nội');
  });

  it('fields of prototypes are fields like any other: unknown', () => {
    for (const field of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const body = JSON.parse(`{"personId":"${UUID}","label":"x","${field}":1}`) as object;
      expect(codesOfReader(IssueToken, body)).toEqual(['UNKNOWN_FIELD']);
    }
  });
});
