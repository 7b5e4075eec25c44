import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256, hexOf, MOST_ENTRY_BYTES } from '#transparency-log';
import { LeafFold, schemaOf, type PublicLeaf } from '#ledger';
import { eventShapes } from '#contracts';

const golden = path.resolve(import.meta.dirname, 'golden/events');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

const examples = readdirSync(golden).flatMap((file) => {
  const [type = '', version = ''] = file.split('.');
  if (version !== `v${String(schemaOf(type))}`) return [];
  const text = readFileSync(path.join(golden, file), 'utf8');
  return [{ type, ...(JSON.parse(text) as { schema: object; examples: object[] }) }];
});

const leafOf = (
  type: string,
  data: object,
): { readonly leaf: PublicLeaf; readonly text: string } => {
  const { text } = new LeafFold((whole) => hexOf(sha256(Buffer.from(whole)))).take({
    stream: 'cashBook-xa1.vuot.2026',
    recordedAt: '2026-03-16T08:00:00.000Z',
    event: { type, data },
    envelope: '0'.repeat(64),
  });
  return { text, leaf: JSON.parse(text) as PublicLeaf };
};

/** Names of the fields of a shape that hold commitments, as paths. */
const commitmentsOf = (schema: unknown, shapes: Record<string, unknown>, at = ''): string[] => {
  const { properties = {} } = schema as { properties?: Record<string, Record<string, unknown>> };
  return Object.entries(properties).flatMap(([name, field]) => {
    const reference = JSON.stringify(field).match(/#\/components\/schemas\/(\w+)/)?.[1];
    if (reference) return commitmentsOf(shapes[reference], shapes, `${at}${name}.`);
    return field['pattern'] === '^[\\w-]{43}$' ? [`${at}${name}`] : [];
  });
};

describe('the public leaf of every event that was ever published', () => {
  it('is decided', () => {
    expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(Object.keys(eventShapes)));
  });

  it.each(examples)('$type names no person and no stable id of one', ({ type, examples: all }) => {
    for (const data of all) {
      const { text } = leafOf(type, data);
      expect(text).not.toMatch(UUID);
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_ENTRY_BYTES);
    }
  });

  it.each(examples)(
    '$type, when a giver is in it, commits to all that they said',
    ({ type, schema, examples: all }) => {
      const { components } = schema as { components: { schemas: Record<string, unknown> } };
      const personal = commitmentsOf(schema, components.schemas).filter((field) =>
        /^(giver\.|content$)/.test(field),
      );
      if (!personal.includes('giver.name')) return;
      const filled = {
        giver: { name: 'n', phone: 'p', address: 'a', members: { commitment: 'm' } },
        content: 'c',
      };
      const { leaf } = leafOf(type, { ...all[0], ...filled });
      const named = personal.map((field) => field.replace('.commitment', ''));
      expect(Object.keys(leaf.commitments ?? {}).sort()).toEqual(named.sort());
    },
  );
});
