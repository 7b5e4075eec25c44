import { CalendarDate, Choice, Code, Id, Optional, ShortCode } from '#contracts';
import { ApiSchema } from '@nestjs/swagger';
import { Paged } from './asked.js';

@ApiSchema({ description: 'All campaigns by text message' })
export class SmsCampaignsAsked extends Paged {}

export class SmsCampaignAsked {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
}

export class SmsCarriersAsked extends SmsCampaignAsked {}
export class SmsAllotmentsAsked extends SmsCampaignAsked {}

class PagedOfCampaign extends Paged {
  @ShortCode shortCode!: string;
  @Id campaignId!: string;
}

export class SmsDaysAsked extends PagedOfCampaign {
  @Optional(Code) carrier?: string;
}
export class SmsSettlementsAsked extends PagedOfCampaign {}
export class SmsDeclarationsAsked extends PagedOfCampaign {}

export class SmsBillingsAsked extends PagedOfCampaign {
  /** Only bills of which something is still to be paid. */
  @Optional(Choice(['true', 'false'] as const)) unsettled?: 'true' | 'false';
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) asOf?: string;
}

export class SmsUnbilledAsked extends SmsCampaignAsked {
  /** Left out: the day up to which the figures go. */
  @Optional(CalendarDate) asOf?: string;
}
