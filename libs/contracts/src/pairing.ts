import { CalendarDate, Group, Id, Optional, Uuid } from './fields.js';
import { BasisDocument } from './fund.js';

/** A unit takes a commune at the border by the hand, under one programme and for a while. */
export class PairUnits {
  @Id fundId!: string;
  @Id pairId!: string;
  /** Who helps: a province, or any unit. */
  @Id unitId!: string;
  /** Who is helped: the commune at the border. */
  @Id partnerUnitId!: string;
  @CalendarDate from!: string;
  /** Last day; left out: until further notice. */
  @Optional(CalendarDate) until?: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class UnitsPaired extends PairUnits {
  @Uuid pairedBy!: string;
}

export class EndPairing {
  @Id fundId!: string;
  @Id pairId!: string;
  /** The last day of the pair. */
  @CalendarDate endedOn!: string;
  @Group(() => BasisDocument) basis!: BasisDocument;
}
export class PairingEnded extends EndPairing {
  @Uuid endedBy!: string;
}
