import { NamedVoucherFormView, VoucherFormView } from '#contracts';
import { voucherSheet } from '#printing';
import { Controller, Inject } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { NamedVoucherFormAsked, VoucherFormAsked } from '../questions/asked.js';
import { PersonalTextsReader } from '../questions/personal-texts.js';
import { CallingReader, QuestionFrom, type ReaderOfData } from '../requests/command-from.js';
import { Read } from './read.js';

/** The papers that are signed: phiếu thu, phiếu chi and the others. */
@ApiTags('vouchers on paper')
@Controller('api')
export class VoucherFormsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(PersonalTextsReader) private readonly texts: PersonalTextsReader,
  ) {}

  @Read('vouchers/:number/form', {
    permission: 'ReadVoucher',
    name: 'voucherForm',
    question: VoucherFormAsked,
    answer: VoucherFormView,
    summary: 'A voucher as it stands on paper, to be printed; names are filled in by hand',
    printed: { sheet: voucherSheet },
  })
  form(@QuestionFrom() question: VoucherFormAsked): Promise<VoucherFormView> {
    return this.queries.execute(question);
  }

  @Read('vouchers/:number/form/names', {
    permission: 'ReadPersonalData',
    name: 'namedVoucherForm',
    question: NamedVoucherFormAsked,
    answer: NamedVoucherFormView,
    summary: 'The same with who paid or received and what for; the reading is recorded',
    printed: {
      sheet: voucherSheet,
      answer: ({ views, vault, reader }, { number }: NamedVoucherFormAsked) =>
        new PersonalTextsReader(views, vault).ofVoucherForm(number, reader),
    },
  })
  withNames(
    @QuestionFrom() { number }: NamedVoucherFormAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<NamedVoucherFormView> {
    return this.texts.ofVoucherForm(number, reader);
  }
}
