/**
 * The money of one sponsor for one child is an earmark of the books, named after the child's code
 * and the sponsor's number: it says neither who the child is nor who the sponsor. Under number 0
 * lies what the shared money has allotted to the child.
 */
const BUCKET = /^(te[0-9a-z]{10})s(\d{1,3})$/;

export const SHARED_SPONSOR = 0;

export const bucketOf = (childId: string, sponsorNumber: number): string =>
  `${childId}s${String(sponsorNumber)}`;

export const isBucket = (earmark: string | undefined): earmark is string =>
  earmark !== undefined && BUCKET.test(earmark);

/** Whose bucket it is, and by which number; undefined where the earmark is a purpose of the fund. */
export const partsOfBucket = (
  earmark: string,
): { readonly childId: string; readonly sponsorNumber: number } | undefined => {
  const [, childId, sponsorNumber] = BUCKET.exec(earmark) ?? [];
  if (childId === undefined) return undefined;
  return { childId, sponsorNumber: Number(sponsorNumber) };
};
