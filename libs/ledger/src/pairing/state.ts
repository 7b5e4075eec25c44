import type { EndPairing, PairingEnded, PairUnits, UnitsPaired } from '#contracts';

export type PairingCommand =
  | { readonly type: 'PairUnits'; readonly data: PairUnits }
  | { readonly type: 'EndPairing'; readonly data: EndPairing };

export type PairingEvent =
  | { readonly type: 'UnitsPaired'; readonly data: UnitsPaired }
  | { readonly type: 'PairingEnded'; readonly data: PairingEnded };

export interface Pair {
  readonly unitId: string;
  readonly partnerUnitId: string;
  readonly from: string;
  until?: string | undefined;
  /** Somebody has ended it; a last day that was named at the beginning is not that. */
  ended: boolean;
}

/** The pairs of one programme, by their ids. */
export interface Pairing {
  readonly pairs: Map<string, Pair>;
}

export const noPairs = (): Pairing => ({ pairs: new Map() });

export const evolve = (pairing: Pairing, event: PairingEvent): Pairing => {
  switch (event.type) {
    case 'UnitsPaired': {
      const { pairId, unitId, partnerUnitId, from, until } = event.data;
      pairing.pairs.set(pairId, { unitId, partnerUnitId, from, until, ended: false });
      break;
    }
    case 'PairingEnded': {
      const pair = pairing.pairs.get(event.data.pairId);
      if (!pair) throw new Error(`corrupt stream: no pair ${event.data.pairId}`);
      pair.until = event.data.endedOn;
      pair.ended = true;
      break;
    }
  }
  return pairing;
};
