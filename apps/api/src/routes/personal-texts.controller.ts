import type { Reading, Vault } from '#vault';
import { EvidenceFile } from '#contracts';
import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { VAULT } from '../api-parts.js';
import { DirectGiftTextsAsked } from '../questions/asked-of-goods.js';
import {
  PersonNameAsked,
  ReceiptBookTextsAsked,
  ReadingsAsked,
  RequestTextsAsked,
  VoucherTextsAsked,
} from '../questions/asked.js';
import { ChildTextsAsked } from '../questions/asked-of-children.js';
import { PersonalTextsReader } from '../questions/personal-texts.js';
import { ChildTexts, PersonalTexts, PersonName, ReadingShown } from '../questions/shown.js';
import { CallingReader, QuestionFrom, type ReaderOfData } from '../requests/command-from.js';
import { Read } from './read.js';

/** Names and texts in clear. Who reads what, and for which request, is kept for ever. */
@ApiTags('personal data')
@Controller('api')
export class PersonalTextsController {
  constructor(
    @Inject(PersonalTextsReader) private readonly texts: PersonalTextsReader,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Read('vouchers/:number/personal-data', {
    permission: 'ReadPersonalData',
    name: 'voucherPersonalData',
    question: VoucherTextsAsked,
    answer: PersonalTexts,
    summary: 'Who gave or was paid, and the content, in clear; the reading is recorded',
  })
  ofVoucher(
    @QuestionFrom() { number }: VoucherTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonalTexts> {
    return this.texts.ofVoucher(number, reader);
  }

  @Read('books/:unitId/:fundId/:year/requests/:requestId/personal-data', {
    permission: 'ReadRequestPersonalData',
    name: 'requestPersonalData',
    question: RequestTextsAsked,
    answer: PersonalTexts,
    summary: 'Payee, content and reason of a request, in clear; the reading is recorded',
  })
  ofRequest(
    @QuestionFrom() question: RequestTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonalTexts> {
    return this.texts.ofRequest(question, reader);
  }

  @Read('books/:unitId/:fundId/:year/direct-gifts/:directGiftId/personal-data', {
    permission: 'ReadRequestPersonalData',
    name: 'directGiftPersonalData',
    question: DirectGiftTextsAsked,
    answer: PersonalTexts,
    summary: 'Who handed the gift out, and the content, in clear; the reading is recorded',
  })
  ofDirectGift(
    @QuestionFrom() question: DirectGiftTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonalTexts> {
    return this.texts.ofDirectGift(question, reader);
  }

  @Read('offices/:unitId/receipt-books/:bookId/personal-data', {
    permission: 'ReadRequestPersonalData',
    name: 'receiptBookPersonalData',
    question: ReceiptBookTextsAsked,
    answer: PersonalTexts,
    summary: 'Who has a receipt book or had it last, in clear; the reading is recorded',
  })
  ofReceiptBook(
    @QuestionFrom() question: ReceiptBookTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonalTexts> {
    return this.texts.ofReceiptBook(question, reader);
  }

  @Read('offices/:unitId/children/:childId/personal-data', {
    permission: 'ReadChildPersonalData',
    name: 'childPersonalData',
    question: ChildTextsAsked,
    answer: ChildTexts,
    summary: 'Who a child is, in clear; the reading is recorded',
  })
  ofChild(
    @QuestionFrom() question: ChildTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<ChildTexts> {
    return this.texts.ofChild(question, reader);
  }

  @Read('vouchers/:number/evidence', {
    permission: 'ReadPersonalData',
    name: 'voucherEvidence',
    question: VoucherTextsAsked,
    answer: EvidenceFile,
    summary: 'The paper that proves a handover to children; the reading is recorded',
  })
  evidence(
    @QuestionFrom() { number }: VoucherTextsAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<EvidenceFile> {
    return this.texts.evidence(number, reader);
  }

  @Read('persons/:personId/name', {
    permission: 'ReadPersonName',
    name: 'personName',
    question: PersonNameAsked,
    answer: PersonName,
    summary: 'The name of a person of the staff, in clear; the reading is recorded',
  })
  ofPerson(
    @QuestionFrom() { personId }: PersonNameAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<PersonName> {
    return this.texts.ofPerson(personId, reader);
  }

  @Read('readings', {
    permission: 'ReadReadings',
    name: 'readings',
    question: ReadingsAsked,
    answer: [ReadingShown],
    summary: 'Who read which personal texts',
  })
  readings(@QuestionFrom() question: ReadingsAsked): Promise<Reading[]> {
    return this.vault.readings(question);
  }
}
