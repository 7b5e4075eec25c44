import {
  DelegatedApprovalPage,
  DormantEarmarkPage,
  EntryAfterClosePage,
  LateEntryPage,
  NegativeDayPage,
  OverdueRemittancePage,
  SerialGapPage,
  SplitPage,
} from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  DelegatedApprovalsAsked,
  DormantEarmarksAsked,
  EntriesAfterCloseAsked,
  LateEntriesAsked,
  NegativeDaysAsked,
  OverdueRemittancesAsked,
  SerialGapsAsked,
  SplitsAsked,
} from '../questions/asked-of-audit.js';
import { QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';

/** The lists that an auditor looks at first, each of a unit and all below it. */
@ApiTags('audit')
@Controller('api/units/:unitId/audit')
export class AuditQuestionsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Read('negative-days', {
    permission: 'ReadAudit',
    name: 'negativeDays',
    question: NegativeDaysAsked,
    answer: NegativeDayPage,
    summary: 'Places that would have held less than nothing at the end of a day (âm quỹ)',
  })
  negativeDays(@QuestionFrom() question: NegativeDaysAsked): Promise<NegativeDayPage> {
    return this.queries.execute(question);
  }

  @Read('serial-gaps', {
    permission: 'ReadAudit',
    name: 'serialGaps',
    question: SerialGapsAsked,
    answer: SerialGapPage,
    summary: 'Numbers that a series of vouchers lacks',
  })
  serialGaps(@QuestionFrom() question: SerialGapsAsked): Promise<SerialGapPage> {
    return this.queries.execute(question);
  }

  @Read('late-entries', {
    permission: 'ReadAudit',
    name: 'lateEntries',
    question: LateEntriesAsked,
    answer: LateEntryPage,
    summary: 'Entries made long after the money had moved',
  })
  lateEntries(@QuestionFrom() question: LateEntriesAsked): Promise<LateEntryPage> {
    return this.queries.execute(question);
  }

  @Read('entries-after-close', {
    permission: 'ReadAudit',
    name: 'entriesAfterClose',
    question: EntriesAfterCloseAsked,
    answer: EntryAfterClosePage,
    summary: 'Entries of days whose month was closed already',
  })
  entriesAfterClose(
    @QuestionFrom() question: EntriesAfterCloseAsked,
  ): Promise<EntryAfterClosePage> {
    return this.queries.execute(question);
  }

  @Read('splits', {
    permission: 'ReadAudit',
    name: 'splits',
    question: SplitsAsked,
    answer: SplitPage,
    summary: 'Payments of a week that stayed below a signing limit one by one, and not together',
  })
  splits(@QuestionFrom() question: SplitsAsked): Promise<SplitPage> {
    return this.queries.execute(question);
  }

  @Read('delegated-approvals', {
    permission: 'ReadAudit',
    name: 'delegatedApprovals',
    question: DelegatedApprovalsAsked,
    answer: DelegatedApprovalPage,
    summary: 'Signatures given in another’s stead',
  })
  delegatedApprovals(
    @QuestionFrom() question: DelegatedApprovalsAsked,
  ): Promise<DelegatedApprovalPage> {
    return this.queries.execute(question);
  }

  @Read('overdue-remittances', {
    permission: 'ReadAudit',
    name: 'overdueRemittances',
    question: OverdueRemittancesAsked,
    answer: OverdueRemittancePage,
    summary: 'Remittances that nobody has accepted for too long',
  })
  overdueRemittances(
    @QuestionFrom() question: OverdueRemittancesAsked,
  ): Promise<OverdueRemittancePage> {
    return this.queries.execute(question);
  }

  @Read('dormant-earmarks', {
    permission: 'ReadAudit',
    name: 'dormantEarmarks',
    question: DormantEarmarksAsked,
    answer: DormantEarmarkPage,
    summary: 'Money for a purpose that has lain still for too long',
  })
  dormantEarmarks(@QuestionFrom() question: DormantEarmarksAsked): Promise<DormantEarmarkPage> {
    return this.queries.execute(question);
  }
}
