import {
  DeclareReceiptsLost,
  HandOverReceiptBook,
  ReceiptBookDetailView,
  ReceiptBookIssueEntered,
  ReceiptBookPage,
  RegisterReceiptBook,
  ReturnReceiptBook,
  VoidReceiptSerial,
} from '#contracts';
import { receiptBooksSheet, receiptLeavesSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ReceiptBookAsked, ReceiptBooksAsked } from '../questions/asked.js';
import { CommandFrom, QuestionFrom } from '../requests/command-from.js';
import { Read } from './read.js';
import { Write } from './write.js';

/** Receipt books, from the printer to the last stub. */
@ApiTags('receipt books')
@Controller('api/offices/:unitId/receipt-books')
export class ReceiptBookController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  @Write('', 'RegisterReceiptBook', 'Register a receipt book with its serials')
  register(@CommandFrom() command: RegisterReceiptBook) {
    return this.commands.execute(command);
  }

  @Write(':bookId/issues', 'IssueReceiptBook', 'Hand a receipt book to a collector, for one fund')
  issue(@CommandFrom() command: ReceiptBookIssueEntered) {
    return this.commands.execute(command);
  }

  @Write(':bookId/voids', 'VoidReceiptSerial', 'Void a spoilt leaf')
  void(@CommandFrom() command: VoidReceiptSerial) {
    return this.commands.execute(command);
  }

  @Write(':bookId/losses', 'DeclareReceiptsLost', 'Declare leaves or the whole book lost')
  declareLost(@CommandFrom() command: DeclareReceiptsLost) {
    return this.commands.execute(command);
  }

  @Write(':bookId/returns', 'ReturnReceiptBook', 'Take a receipt book back, every leaf counted')
  return(@CommandFrom() command: ReturnReceiptBook) {
    return this.commands.execute(command);
  }

  @Write(
    ':bookId/handover',
    'HandOverReceiptBook',
    'Give the unused leaves of a book to a successor, on minutes',
  )
  handOver(@CommandFrom() command: HandOverReceiptBook) {
    return this.commands.execute(command);
  }

  @Read('', {
    permission: 'ReadOffice',
    name: 'receiptBooks',
    question: ReceiptBooksAsked,
    answer: ReceiptBookPage,
    summary: 'Receipt books of a unit, and how many of their leaves came to what',
    printed: { sheet: receiptBooksSheet },
  })
  books(@QuestionFrom() question: ReceiptBooksAsked): Promise<ReceiptBookPage> {
    return this.queries.execute(question);
  }

  @Read(':bookId', {
    permission: 'ReadOffice',
    name: 'receiptBook',
    question: ReceiptBookAsked,
    answer: ReceiptBookDetailView,
    summary: 'A receipt book with the fate of every leaf, gaps included',
    printed: { sheet: receiptLeavesSheet },
  })
  book(@QuestionFrom() question: ReceiptBookAsked): Promise<ReceiptBookDetailView> {
    return this.queries.execute(question);
  }
}
