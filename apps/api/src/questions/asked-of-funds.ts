import { Id, Month, Optional } from '#contracts';
import { ApiSchema } from '@nestjs/swagger';
import { Paged } from './asked.js';

@ApiSchema({ description: 'All funds' })
export class FundsAsked {}

export class FundAsked {
  @Id fundId!: string;
}

export class FundTotalsAsked {
  @Optional(Id) fundId?: string;
  @Optional(Month) from?: string;
  @Optional(Month) to?: string;
}

export class FundMonthsAsked {
  @Id fundId!: string;
}

/** Of closed funds, in a unit and all below it today. */
export class ClosedFundBooksAsked extends Paged {
  @Id unitId!: string;
  @Optional(Id) fundId?: string;
}
