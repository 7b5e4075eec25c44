import { Refusal } from '../../decider.js';

/** The book in which a claim goes on. */
export interface GoneTo {
  readonly unitId: string;
  readonly year: number;
}

/** What has gone on to another book is settled there. @throws Refusal CLAIM_PASSED_ON */
export const mustBeHere = ({ goneTo }: { readonly goneTo?: GoneTo }, item: string): void => {
  if (goneTo)
    throw new Refusal('CLAIM_PASSED_ON', { item, unit: goneTo.unitId, year: goneTo.year });
};
