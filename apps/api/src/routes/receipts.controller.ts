import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { VoucherCodeAsked, VoucherReceiptAsked } from '../questions/asked.js';
import { ReceiptMaker } from '../questions/receipt-maker.js';
import { ReceiptCodeShown, ReceiptShown } from '../questions/shown.js';
import { CallingReader, QuestionFrom, type ReaderOfData } from '../requests/command-from.js';
import { Read } from './read.js';

/** Receipts that prove a gift without us. */
@ApiTags('receipts')
@Controller('api')
export class ReceiptsController {
  constructor(@Inject(ReceiptMaker) private readonly receipts: ReceiptMaker) {}

  @Read('vouchers/:number/receipt', {
    permission: 'ReadPersonalData',
    name: 'voucherReceipt',
    question: VoucherReceiptAsked,
    answer: ReceiptShown,
    summary: 'The giver’s own copy: proof, code, name and words in clear; the reading is recorded',
  })
  ofVoucher(
    @QuestionFrom() { number }: VoucherReceiptAsked,
    @CallingReader() reader: ReaderOfData,
  ): Promise<ReceiptShown> {
    return this.receipts.ofVoucher(number, reader);
  }

  @Read('vouchers/:number/code', {
    permission: 'ReadVoucher',
    name: 'voucherCode',
    question: VoucherCodeAsked,
    answer: ReceiptCodeShown,
    summary: 'The short code to print on a voucher; there as soon as the entry is sealed',
  })
  codeOf(@QuestionFrom() { number }: VoucherCodeAsked): Promise<ReceiptCodeShown> {
    return this.receipts.codeOf(number);
  }
}
