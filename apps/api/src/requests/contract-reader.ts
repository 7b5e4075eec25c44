import type { FieldFault } from '#contracts';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';
import { Malformed, type Fault } from './malformed.js';

type Shape<T extends object = object> = new () => T;
type ValidationMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

interface FieldReader {
  readonly name: string;
  readonly isAsked: (whole: object, value: unknown) => boolean;
  readonly faultOf: (value: unknown) => FieldFault | undefined;
  readonly isText: boolean;
  readonly group: ContractReader | undefined;
}

/** As many faults as a person can read; a list of thousands may have more. */
const MOST_FAULTS = 100;

const readers = new Map<Shape, ContractReader>();

/** The reader of a contract class, compiled on first use and kept. */
export const readerOf = <T extends object>(shape: Shape<T>): ContractReader<T> => {
  const reader = readers.get(shape) ?? new ContractReader(shape);
  readers.set(shape, reader);
  return reader as ContractReader<T>;
};

/**
 * Turns JSON into an instance of a contract class. It obeys the class's own class-validator and
 * class-transformer decorators, looked up once instead of for every request: a donation is read in
 * a few microseconds. `test/contracts.spec.ts` holds it against class-validator itself.
 */
export class ContractReader<T extends object = object> {
  readonly #fields: readonly FieldReader[];
  readonly #names: ReadonlySet<string>;

  constructor(private readonly shape: Shape<T>) {
    const byName = new Map<string, ValidationMetadata[]>();
    for (const metadata of getMetadataStorage().getTargetValidationMetadatas(
      shape,
      '',
      false,
      false,
    ))
      byName.set(metadata.propertyName, [...(byName.get(metadata.propertyName) ?? []), metadata]);
    this.#fields = [...byName].map(([name, checks]) => fieldReader(shape, name, checks));
    this.#names = new Set(byName.keys());
  }

  /** @throws Malformed naming every field that is not right */
  read(input: unknown): T {
    const faults: Fault[] = [];
    const value = this.readInto(faults, input, '');
    if (faults.length > 0) throw new Malformed(faults.slice(0, MOST_FAULTS));
    return value;
  }

  private readInto(faults: Fault[], input: unknown, path: string): T {
    const whole = new this.shape();
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      faults.push({ field: path.slice(0, -1), code: 'NOT_AN_OBJECT' });
      return whole;
    }
    const given = input as Record<string, unknown>;
    for (const name of Object.keys(given))
      if (!this.#names.has(name)) faults.push({ field: path + name, code: 'UNKNOWN_FIELD' });
    const filled = whole as Record<string, unknown>;
    for (const field of this.#fields) {
      const raw = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
      const value = field.isText && typeof raw === 'string' ? raw.normalize('NFC') : raw;
      if (!field.isAsked(given, value)) continue;
      const code = field.faultOf(value);
      if (code !== undefined) faults.push({ field: path + field.name, code });
      else filled[field.name] = groupsIn(field, value, { faults, path: path + field.name });
    }
    return whole;
  }

  /** For readers of a larger shape: reads one of its groups. */
  group(faults: Fault[], input: unknown, path: string): T {
    return this.readInto(faults, input, `${path}.`);
  }
}

const groupsIn = (
  { group }: FieldReader,
  value: unknown,
  { faults, path }: { faults: Fault[]; path: string },
): unknown => {
  if (!group) return value;
  if (!Array.isArray(value)) return group.group(faults, value, path);
  return value.map((item, index) => group.group(faults, item, `${path}.${String(index)}`));
};

/** @throws Error on a decorator that this reader would not obey */
const fieldReader = (
  shape: Shape,
  name: string,
  checks: readonly ValidationMetadata[],
): FieldReader => {
  const faults: FieldReader['faultOf'][] = [];
  let isAsked: FieldReader['isAsked'] = () => true;
  for (const check of checks) {
    if (check.type === 'customValidation' && check.name === 'field') faults.push(faultOf(check));
    else if (check.type === 'conditionalValidation')
      isAsked = check.constraints[0] as FieldReader['isAsked'];
    else if (check.type !== 'nestedValidation')
      throw new Error(`${shape.name}.${name}: no reader for ${check.name ?? check.type}`);
  }
  const [first = () => undefined] = faults;
  const nested: unknown = transformed(shape, name, {});
  const group = nested instanceof Object ? nested.constructor : Object;
  return {
    name,
    isAsked,
    faultOf: first,
    isText: transformed(shape, name, DECOMPOSED) !== DECOMPOSED,
    group: group === Object ? undefined : readerOf(group as Shape),
  };
};

/** é, written as two characters. */
const DECOMPOSED = 'e\u0301';

/** What class-transformer makes of one value, as the class's decorators tell it. */
const transformed = (shape: Shape, name: string, value: unknown): unknown =>
  (plainToInstance(shape, { [name]: value }) as Record<string, unknown>)[name];

const faultOf = ({ constraintCls }: ValidationMetadata): FieldReader['faultOf'] => {
  const [constraint] = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (!constraint) throw new Error('a check without its constraint');
  const { instance } = constraint;
  return (value) => {
    const args = { value } as ValidationArguments;
    if (instance.validate(value, args) === true) return undefined;
    return instance.defaultMessage?.(args) as FieldFault;
  };
};
