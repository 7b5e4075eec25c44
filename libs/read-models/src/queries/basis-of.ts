import type { BasisDocument } from '#contracts';

export interface BasisColumns {
  readonly basisNumber?: string;
  readonly basisDate?: string;
  readonly basisIssuer?: string;
}

/** A row with the three columns of what it rests on as the one document that they are. */
export const basisOf = <R extends BasisColumns>(
  row: R,
): Omit<R, keyof BasisColumns> & { readonly basis: BasisDocument } => {
  const { basisNumber = '', basisDate = '', basisIssuer = '', ...fields } = row;
  return { ...fields, basis: { number: basisNumber, date: basisDate, issuer: basisIssuer } };
};
