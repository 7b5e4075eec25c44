import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { FieldFault } from './field-faults.js';

/**
 * The vocabulary of fields. Each couples the TypeScript type, the check at the edge and the
 * published schema, so that the three cannot drift apart: a field on a property of another type
 * does not compile.
 */
export type Field<T> = (<K extends string>(target: Record<K, T>, key: K) => void) & {
  readonly schema: ApiPropertyOptions;
  readonly checks: readonly PropertyDecorator[];
};

type OptionalField<T> = <K extends string>(target: Partial<Record<K, T>>, key: K) => void;

/** The largest sum that one entry may move, in đồng. */
export const AMOUNT_MAX = 10_000_000_000_000;

const build = <T>(schema: ApiPropertyOptions, checks: PropertyDecorator[]): Field<T> =>
  Object.assign(applyDecorators(ApiProperty(schema), ...checks), {
    schema,
    checks,
  });

const absence = (value: unknown): FieldFault | undefined =>
  value === undefined ? 'MISSING' : value === null ? 'NULL' : undefined;

/** One class-validator constraint whose message is the code of the fault that was found. */
const check = (fault: (value: unknown) => FieldFault | undefined): PropertyDecorator => {
  const find = (value: unknown) => absence(value) ?? fault(value);
  return ValidateBy({
    name: 'field',
    validator: {
      validate: (value: unknown) => find(value) === undefined,
      defaultMessage: (args) => find(args?.value) ?? '',
    },
  });
};

const textual = <T>(
  schema: ApiPropertyOptions,
  fault: (value: string) => FieldFault | undefined,
): Field<T> =>
  build<T>({ type: 'string', ...schema }, [
    check((value) => (typeof value === 'string' ? fault(value) : 'NOT_TEXT')),
  ]);

const patterned = <T = string>(
  pattern: RegExp,
  code: FieldFault,
  schema: ApiPropertyOptions = {},
): Field<T> =>
  textual<T>({ pattern: pattern.source, ...schema }, (value) =>
    pattern.test(value) ? undefined : code,
  );

const integerFault = (value: unknown, minimum: number, maximum: number): FieldFault | undefined => {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'NOT_A_NUMBER';
  if (!Number.isInteger(value)) return 'FRACTIONAL';
  if (!Number.isSafeInteger(value)) return 'UNSAFE_NUMBER';
  if (value < 0 && minimum >= 0) return 'NEGATIVE';
  if (value === 0 && minimum > 0) return 'ZERO';
  if (value < minimum) return 'TOO_SMALL';
  return value > maximum ? 'TOO_LARGE' : undefined;
};

/** A whole number between two bounds, both included. */
export const Integer = (minimum: number, maximum: number): Field<number> =>
  build<number>({ type: 'integer', minimum, maximum }, [
    check((value) => integerFault(value, minimum, maximum)),
  ]);

/** The most of one item that one lot may have. */
export const QUANTITY_MAX = 1_000_000_000;

/** The same faults as of money, in words that fit goods. */
const QUANTITY_FAULTS: Partial<Record<FieldFault, FieldFault>> = {
  FRACTIONAL: 'QUANTITY_FRACTIONAL',
  NEGATIVE: 'QUANTITY_NEGATIVE',
  ZERO: 'QUANTITY_ZERO',
  TOO_LARGE: 'QUANTITY_TOO_LARGE',
};

/** Of goods, in the item's own measure: whole, and more than none. */
export const Quantity = build<number>({ type: 'integer', minimum: 1, maximum: QUANTITY_MAX }, [
  check((value) => {
    const fault = integerFault(value, 1, QUANTITY_MAX);
    return fault && (QUANTITY_FAULTS[fault] ?? fault);
  }),
]);

/** A sum of money that moves: whole đồng, more than none. */
export const Amount = Integer(1, AMOUNT_MAX);
/** A sum of money that may be none: a balance, a corrected amount. */
export const Balance = Integer(0, AMOUNT_MAX);
export const Year = Integer(2000, 2200);
/** Ten-thousandths: 10,000 is the whole. */
export const Share = Integer(0, 10_000);

export const Id = patterned(/^[0-9a-z]{2,24}$/, 'NOT_AN_ID');
export const Code = patterned(/^[0-9A-Z_]{1,16}$/, 'NOT_A_CODE');
export const Uuid = patterned(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'NOT_A_UUID',
);
export const Month = patterned(/^20\d\d-(0[1-9]|1[0-2])$/, 'NOT_A_MONTH');
/** A month, or 13: what is put right in a year between the closing of December and its report. */
export const Period = patterned(/^20\d\d-(0[1-9]|1[0-3])$/, 'NOT_A_PERIOD');
export const VoucherNumber = patterned(
  /^[A-Z]{2}-[0-9A-Z_]{1,16}-[0-9A-Z_]{1,16}-\d\d-\d{6}$/,
  'NOT_A_VOUCHER_NUMBER',
);
/** The same without hyphens, as banks carry it in a memo. */
export const FoldedVoucher = patterned(/^[A-Z]{2}[0-9A-Z]{2,32}\d{8}$/, 'NOT_A_VOUCHER_NUMBER');
/** A line of a bank account: its number among all lines of the account, from 1. */
export const LineId = patterned(/^\d{6,9}$/, 'NOT_A_LINE');
/** HMAC-SHA256 of a personal text that lies in the vault, base64url. */
export const Commitment = patterned(/^[\w-]{43}$/, 'NOT_A_COMMITMENT');
/** SHA-256 of a file, in hexadecimal. */
export const FileHash = patterned(/^[0-9a-f]{64}$/, 'NOT_A_COMMITMENT');
/** The bytes of a file. */
export const Base64 = patterned(/^[A-Za-z0-9+/]+={0,2}$/, 'NOT_BASE64');
/** An exact decimal in text, because rates have fractions and floats are not exact. */
export const ExchangeRate = patterned(/^\d{1,9}(\.\d{1,8})?$/, 'NOT_A_RATE');
/** A service number of the national gateway for text messages, such as 1409. */
export const ShortCode = patterned(/^\d{3,6}$/, 'NOT_A_SHORT_CODE');
/** The word that a text message begins with: capitals without marks. */
export const Keyword = patterned(/^[A-Z]{1,12}$/, 'NOT_A_KEYWORD');
/** A bank's reference of a transfer, as printed on its statement. */
export const ExternalReference = patterned(/^[\w./:-]{1,64}$/, 'TEXT_CONTROL_CHARACTERS');

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

const exists = (text: string): boolean => {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day of the calendar at UTC+7. */
export const CalendarDate = textual<string>({ format: 'date' }, (value) =>
  exists(value) ? undefined : 'NOT_A_DATE',
);

const INSTANT = /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/** An instant in UTC, to the second or finer. */
export const UtcInstant = textual<string>(
  { format: 'date-time', pattern: INSTANT.source },
  (value) => (INSTANT.test(value) && exists(value.slice(0, 10)) ? undefined : 'NOT_AN_INSTANT'),
);

/** Invisible characters that can make a text read as something else than it is. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

const nfc = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.normalize('NFC') : value,
);

/** Printable text on one line, kept as NFC. */
export const Text = (maxLength: number): Field<string> =>
  build<string>({ type: 'string', minLength: 1, maxLength }, [
    nfc,
    check((value) => {
      if (typeof value !== 'string') return 'NOT_TEXT';
      if (value.trim() === '') return 'TEXT_EMPTY';
      if (value.length > maxLength) return 'TEXT_TOO_LONG';
      return DECEPTIVE.test(value) ? 'TEXT_CONTROL_CHARACTERS' : undefined;
    }),
  ]);

/** What a stranger typed into a telephone: nothing in it is a reason to lose the message. */
export const MessageText: Field<string> = textual<string>({ maxLength: 2000 }, (value) =>
  value.length > 2000 ? 'TEXT_TOO_LONG' : undefined,
);

/** A telephone number of any country: digits, with or without a plus sign before them. */
export const PhoneNumber = patterned(/^\+?\d{8,15}$/, 'NOT_A_PHONE_NUMBER');

export const Choice = <T extends string>(choices: readonly T[]): Field<T> =>
  build<T>({ type: 'string', enum: [...choices] }, [
    check((value) => (choices.includes(value as T) ? undefined : 'NOT_A_CHOICE')),
  ]);

export const Flag = build<boolean>({ type: 'boolean' }, [
  check((value) => (typeof value === 'boolean' ? undefined : 'NOT_TRUE_OR_FALSE')),
]);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group of fields that has a class of its own. */
export const Group = <T extends object>(shape: () => new () => T): Field<T> =>
  build<T>({ type: () => shape() }, [
    Type(shape),
    ValidateNested(),
    check((value) => (isObject(value) ? undefined : 'NOT_AN_OBJECT')),
  ]);

const listFault = (value: unknown, minimum: number, maximum: number): FieldFault | undefined => {
  if (!Array.isArray(value)) return 'NOT_A_LIST';
  if (value.length < minimum) return 'LIST_EMPTY';
  return value.length > maximum ? 'LIST_TOO_LONG' : undefined;
};

/** A list of groups. */
export const ListOf = <T extends object>(
  shape: () => new () => T,
  minItems: number,
  maxItems: number,
): Field<T[]> =>
  build<T[]>({ type: () => shape(), isArray: true, minItems, maxItems }, [
    Type(shape),
    ValidateNested({ each: true }),
    check((value) => {
      const fault = listFault(value, minItems, maxItems);
      return fault ?? ((value as unknown[]).every(isObject) ? undefined : 'NOT_AN_OBJECT');
    }),
  ]);

/** A list of UUIDs of persons. */
export const PersonList = (minItems: number, maxItems: number): Field<string[]> =>
  listOfTexts(Uuid, 'NOT_A_UUID', minItems, maxItems);

/** A list of ids. */
export const IdList = (minItems: number, maxItems: number): Field<string[]> =>
  listOfTexts(Id, 'NOT_AN_ID', minItems, maxItems);

const listOfTexts = (
  { schema }: Field<string>,
  otherwise: FieldFault,
  minItems: number,
  maxItems: number,
): Field<string[]> => {
  const pattern = schema.pattern as string;
  const allowed = new RegExp(pattern);
  const isAllowed = (value: unknown) => typeof value === 'string' && allowed.test(value);
  return build<string[]>({ type: 'string', pattern, isArray: true, minItems, maxItems }, [
    check((value) => {
      const fault = listFault(value, minItems, maxItems);
      return fault ?? ((value as unknown[]).every(isAllowed) ? undefined : otherwise);
    }),
  ]);
};

/** Several of a closed set of words. */
export const ChoicesOf = <T extends string>(choices: readonly T[]): Field<T[]> =>
  build<T[]>(
    { type: 'string', enum: [...choices], isArray: true, minItems: 1, maxItems: choices.length },
    [
      check((value) => {
        const fault = listFault(value, 1, choices.length);
        return (
          fault ?? ((value as T[]).every((v) => choices.includes(v)) ? undefined : 'NOT_A_CHOICE')
        );
      }),
    ],
  );

/** The field may be left out; null is not the same as left out. */
export const Optional = <T>(field: Field<T>): OptionalField<T> =>
  applyDecorators(
    ApiPropertyOptional(field.schema),
    ValidateIf((_: object, value: unknown) => value !== undefined),
    ...field.checks,
  );
