import type { BasisDocument } from '#contracts';
import type { RequestBase } from '../state.js';

export interface PurposeChangeRequest extends Omit<RequestBase, 'placeId' | 'earmark'> {
  readonly kind: 'purposeChange';
  readonly fromEarmark: string | undefined;
  readonly toEarmark: string | undefined;
  readonly decision: BasisDocument | undefined;
  readonly consentedOn: string | undefined;
  readonly fronts: boolean | undefined;
}
