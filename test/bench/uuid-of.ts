/**
 * A UUID that is the same in every run: the number's, within a family of things. Neighbours differ
 * from the first digit on, as random ones do.
 */
export const uuidOf = (number: number, family: Family): string => {
  const tail = number.toString(16).padStart(12, '0');
  // An odd factor maps 32 bits one to one; this one is 2^32 over the golden ratio.
  const head = (Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
  return `${head}-${FAMILIES[family]}-4000-8000-${tail}`;
};

type Family = keyof typeof FAMILIES;

const FAMILIES = {
  person: '0001',
  scene: '0002',
  giver: '0003',
  donation: '0004',
  campaign: '0005',
} as const;
