import type {
  ChildMoneyView,
  CustodyView,
  DirectSupportView,
  NamedCarerStatementView,
} from '#contracts';
import { amountInWords } from '#public-pages';
import { always, said, tableOf, type Fact, type Sheet } from '../sheet.js';
import {
  BECAUSE_WORDS,
  CUSTODY_END_WORDS,
  CUSTODY_HOLDER_WORDS,
  CUSTODY_WORDS,
  HANDED_WORDS,
  MARK_WORDS,
  RECEIVER_WORDS,
} from '../words/child-words.js';
import { ACCOUNT_HOLDER, PREPARER } from '../words/signatures.js';

/** A line to be read, or to be filled in by hand where the paper does not know. */
const nameLine = (heading: Fact['heading'], value: string | undefined): Fact => ({
  ...{ heading, value },
  type: value === undefined ? 'blank' : 'text',
});

const MONTHS = [
  { field: 'monthsFrom', type: 'month', heading: said('Từ tháng', 'From month') },
  { field: 'monthsTo', type: 'month', heading: said('Đến tháng', 'To month') },
] as const;

const HANDED = tableOf<NamedCarerStatementView, ChildMoneyView>({
  title: said('Tiền Hội đã trao', 'Money that the union has handed over'),
  columns: [
    { field: 'occurredOn', type: 'date', heading: said('Ngày', 'Day') },
    { field: 'voucher', type: 'text', heading: said('Chứng từ', 'Voucher') },
    { field: 'kind', type: 'choice', choices: HANDED_WORDS, heading: said('Loại', 'Kind') },
    ...MONTHS,
    {
      field: 'receivedBy',
      type: 'choice',
      choices: RECEIVER_WORDS,
      heading: said('Ai nhận', 'Received by'),
    },
    { field: 'mark', type: 'choice', choices: MARK_WORDS, heading: said('Xác nhận', 'Confirmed') },
    { field: 'because', type: 'choice', choices: BECAUSE_WORDS, heading: said('Vì', 'Because') },
    { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount'), summed: true },
  ],
  // In the books it left the child's bucket; on this paper it came.
  rowsOf: ({ handedOver }) => handedOver.map((line) => ({ ...line, amount: 0 - line.amount })),
});

const DIRECT = tableOf<NamedCarerStatementView, DirectSupportView>({
  title: said(
    'Người đỡ đầu trao thẳng, ngoài sổ của Hội',
    'Given straight by sponsors, beside the union’s books',
  ),
  isLeftOutEmpty: true,
  columns: [
    { field: 'occurredOn', type: 'date', heading: said('Ngày', 'Day') },
    ...MONTHS,
    {
      field: 'confirmedByCarer',
      type: 'yes',
      heading: said('Người nuôi dưỡng đã xác nhận', 'Confirmed by the carer'),
    },
    { field: 'amount', type: 'money', heading: said('Số tiền', 'Amount'), summed: true },
  ],
  rowsOf: ({ directSupport }) => directSupport,
});

const CUSTODY = tableOf<NamedCarerStatementView, CustodyView>({
  title: said('Đứng tên trẻ', 'In the child’s name'),
  isLeftOutEmpty: true,
  columns: [
    { field: 'kind', type: 'choice', choices: CUSTODY_WORDS, heading: said('Thứ gì', 'What') },
    { field: 'occurredOn', type: 'date', heading: said('Từ ngày', 'Since') },
    { field: 'untilDay', type: 'date', heading: said('Đến ngày', 'Until') },
    {
      field: 'heldBy',
      type: 'choice',
      choices: CUSTODY_HOLDER_WORDS,
      heading: said('Ai giữ', 'Kept by'),
    },
    { field: 'endedOn', type: 'date', heading: said('Thôi từ ngày', 'Ended') },
    { field: 'how', type: 'choice', choices: CUSTODY_END_WORDS, heading: said('Vì', 'Because') },
    { field: 'value', type: 'money', heading: said('Giá trị', 'Value') },
  ],
  rowsOf: ({ custody }) => custody,
});

/**
 * For the carer, who may have no phone: what was paid in the child's name, to be printed with the
 * names or with lines for them.
 */
export const carerStatementSheet: Sheet<NamedCarerStatementView> = {
  title: always(said('Bảng kê đã trao cho trẻ', 'Statement for the carer')),
  isForm: true,
  factsOf: ({ childId, asOf, total, name, carers }) => [
    { heading: said('Mã số của trẻ', 'The child’s code'), type: 'text', value: childId },
    nameLine(said('Họ tên trẻ', 'The child'), name),
    nameLine(said('Người nuôi dưỡng', 'Carer'), carers),
    { heading: said('Tính đến hết ngày', 'Up to and with'), type: 'date', value: asOf },
    { heading: said('Hội đã trao tất cả', 'Handed over in all'), type: 'money', value: total },
    { heading: said('Viết bằng chữ', 'In words'), type: 'text', value: amountInWords(total) },
  ],
  notes: [
    said(
      'Bản này dành cho người nuôi dưỡng trẻ, xin giữ kín. Khoản nào ghi là đã trao mà chưa nhận, hoặc nhận không đủ, xin báo Hội: người kiểm tra sẽ xem lại và trả lời, không phải người đã chi tiền.',
      'For the child’s carer, to be kept safe. If anything that stands here was not received, or not in full, tell the union: an inspector looks into it and answers, not the person who paid.',
    ),
  ],
  tables: [HANDED, DIRECT, CUSTODY],
  signatures: always([PREPARER, ACCOUNT_HOLDER, said('Người nuôi dưỡng', 'Carer')]),
};
