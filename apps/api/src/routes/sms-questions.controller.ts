import {
  SmsAllotmentView,
  SmsBillingPage,
  SmsCampaignPage,
  SmsCampaignView,
  SmsCarrierView,
  SmsDayPage,
  SmsDeclarationPage,
  SmsSettlementPage,
  SmsUnbilledList,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import * as asked from '../questions/asked-of-sms.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

const CAMPAIGN = 'sms/campaigns/:shortCode/:campaignId';

@ApiTags('text messages')
@Controller('api')
export class SmsQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('sms/campaigns', {
    permission: 'ReadSms',
    name: 'smsCampaigns',
    question: asked.SmsCampaignsAsked,
    answer: SmsCampaignPage,
    summary: 'Campaigns by text message: pledged, confirmed, settled, received',
  })
  campaigns(@QuestionFrom() question: asked.SmsCampaignsAsked): Promise<SmsCampaignPage> {
    return this.queries.execute(question);
  }

  @Read(CAMPAIGN, {
    permission: 'ReadSms',
    name: 'smsCampaign',
    question: asked.SmsCampaignAsked,
    answer: SmsCampaignView,
    summary: 'One campaign: pledged, confirmed, settled, received',
  })
  campaign(@QuestionFrom() question: asked.SmsCampaignAsked): Promise<SmsCampaignView> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/days`, {
    permission: 'ReadSms',
    name: 'smsDays',
    question: asked.SmsDaysAsked,
    answer: SmsDayPage,
    summary: 'What each carrier brought on each day',
  })
  days(@QuestionFrom() question: asked.SmsDaysAsked): Promise<SmsDayPage> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/carriers`, {
    permission: 'ReadSms',
    name: 'smsCarriers',
    question: asked.SmsCarriersAsked,
    answer: [SmsCarrierView],
    summary: 'Pledged, confirmed and settled, carrier by carrier',
  })
  carriers(@QuestionFrom() question: asked.SmsCarriersAsked): Promise<SmsCarrierView[]> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/billings`, {
    permission: 'ReadSms',
    name: 'smsBillings',
    question: asked.SmsBillingsAsked,
    answer: SmsBillingPage,
    summary: 'Bills beside our own counts, why they differ, and how old what is unsettled is',
  })
  billings(@QuestionFrom() question: asked.SmsBillingsAsked): Promise<SmsBillingPage> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/unbilled`, {
    permission: 'ReadSms',
    name: 'smsUnbilled',
    question: asked.SmsUnbilledAsked,
    answer: SmsUnbilledList,
    summary: 'Months that a carrier has not billed yet, and how long they are over',
  })
  unbilled(@QuestionFrom() question: asked.SmsUnbilledAsked): Promise<SmsUnbilledList> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/settlements`, {
    permission: 'ReadSms',
    name: 'smsSettlements',
    question: asked.SmsSettlementsAsked,
    answer: SmsSettlementPage,
    summary: 'What was paid, line by line, with fees and taxes',
  })
  settlements(@QuestionFrom() question: asked.SmsSettlementsAsked): Promise<SmsSettlementPage> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/allotments`, {
    permission: 'ReadSms',
    name: 'smsAllotments',
    question: asked.SmsAllotmentsAsked,
    answer: [SmsAllotmentView],
    summary: 'Which fund got what of the settled money, and under which voucher',
  })
  allotments(@QuestionFrom() question: asked.SmsAllotmentsAsked): Promise<SmsAllotmentView[]> {
    return this.queries.execute(question);
  }

  @Read(`${CAMPAIGN}/declarations`, {
    permission: 'ReadSms',
    name: 'smsDeclarations',
    question: asked.SmsDeclarationsAsked,
    answer: SmsDeclarationPage,
    summary: 'What units say of their members’ messages: no money',
  })
  declarations(@QuestionFrom() question: asked.SmsDeclarationsAsked): Promise<SmsDeclarationPage> {
    return this.queries.execute(question);
  }
}
