import type { BasisDocument } from '#contracts';

/** The paper that something rests on, as columns. */
export const basisColumns = ({ number, date, issuer }: BasisDocument) => ({
  basisNumber: number,
  basisDate: date,
  basisIssuer: issuer,
});
