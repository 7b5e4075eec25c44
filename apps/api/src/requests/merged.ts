import { Malformed } from './malformed.js';

type Fields = Readonly<Record<string, unknown>>;

const WHOLE = /^\d{1,15}$/;

/** A field's declared type, where the compiler has written it down. */
const isNumber = (shape: abstract new () => object, name: string): boolean =>
  Reflect.getMetadata('design:type', shape.prototype as object, name) === Number;

/** What an address says is text; where the class wants a number, digits are one. */
export const fromAddress = (
  shape: abstract new () => object,
  named: Readonly<Record<string, unknown>>,
): Fields => {
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(named)) {
    const text = named[name];
    const isWhole = typeof text === 'string' && WHOLE.test(text) && isNumber(shape, name);
    fields[name] = isWhole ? Number(text) : text;
  }
  return fields;
};

/**
 * One command out of an address and a body, which is used up: no copy is made of it. It need not
 * repeat what the address says; where it says something else, nobody knows which was meant.
 * @throws Malformed naming each field that contradicts the address
 */
export const mergedWith = (address: Fields, body: unknown): unknown => {
  if (body === undefined || body === null) return address;
  if (typeof body !== 'object' || Array.isArray(body)) return body;
  const said = body as Fields;
  const contradictions = Object.keys(address).filter(
    (name) => Object.hasOwn(said, name) && said[name] !== address[name],
  );
  if (contradictions.length > 0)
    throw new Malformed(
      contradictions.map((field) => ({ field, code: 'CONTRADICTS_ADDRESS' as const })),
    );
  return Object.assign(said, address);
};
