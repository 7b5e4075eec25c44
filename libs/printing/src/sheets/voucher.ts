import {
  measures,
  type GoodsEntryView,
  type NamedVoucherFormView,
  type VoucherFormView,
  type VoucherSeries,
} from '#contracts';
import { amountInWords, formatDate } from '#public-pages';
import { said, tableOf, type Fact, type Sheet, type Words } from '../sheet.js';
import { entryWords } from '../words/choices.js';
import { sidesOf } from './journal.js';
import { ACCOUNTANT, ACCOUNT_HOLDER, CASHIER, STOREKEEPER } from '../words/signatures.js';

interface Form {
  readonly title: Words;
  /** Whose name stands on it; left out: nobody's but the office's. */
  readonly person?: Words;
  readonly signatures: readonly Words[];
  /** Whoever takes the money writes down that it was all there. */
  readonly isAcknowledged?: true;
}

const WRITER = said('Người lập phiếu', 'Prepared by');
const PAYER = said('Họ tên người nộp', 'From');
const PAYEE = said('Họ tên người nhận', 'To');

const FORMS: Readonly<Record<VoucherSeries, Form>> = {
  PT: {
    title: said('Phiếu thu', 'Cash receipt voucher'),
    person: PAYER,
    isAcknowledged: true,
    signatures: [ACCOUNT_HOLDER, ACCOUNTANT, WRITER, said('Người nộp tiền', 'Payer'), CASHIER],
  },
  PC: {
    title: said('Phiếu chi', 'Cash payment voucher'),
    person: PAYEE,
    isAcknowledged: true,
    signatures: [ACCOUNT_HOLDER, ACCOUNTANT, WRITER, CASHIER, said('Người nhận tiền', 'Payee')],
  },
  BC: {
    title: said('Giấy báo Có', 'Bank credit note'),
    person: PAYER,
    signatures: [WRITER, ACCOUNTANT],
  },
  UN: {
    title: said('Ủy nhiệm chi', 'Payment order'),
    person: PAYEE,
    signatures: [WRITER, ACCOUNTANT, ACCOUNT_HOLDER],
  },
  BN: {
    title: said('Giấy báo Nợ', 'Bank debit note'),
    signatures: [WRITER, ACCOUNTANT],
  },
  KT: {
    title: said('Phiếu kế toán', 'Journal voucher'),
    signatures: [WRITER, ACCOUNTANT, ACCOUNT_HOLDER],
  },
  PN: {
    title: said('Phiếu nhập kho', 'Goods received note'),
    person: said('Họ tên người giao', 'Delivered by'),
    signatures: [WRITER, said('Người giao hàng', 'Deliverer'), STOREKEEPER, ACCOUNTANT],
  },
  PX: {
    title: said('Phiếu xuất kho', 'Goods issued note'),
    person: said('Họ tên người nhận hàng', 'Received by'),
    signatures: [
      ...[WRITER, said('Người nhận hàng', 'Recipient'), STOREKEEPER],
      ...[ACCOUNTANT, ACCOUNT_HOLDER],
    ],
  },
};

/** HỦY stands in the title: a voided voucher keeps its number and everything else. */
const titleOf = ({ series, voided }: VoucherFormView): Words => {
  const { vi, en } = FORMS[series].title;
  return voided ? said(`${vi} (HỦY)`, `${en} (VOID)`) : said(vi, en);
};

/** A line with its value, or with none at all where there is nothing to say. */
const lineOf = (
  heading: Words,
  type: Fact['type'],
  value: unknown,
  more: Partial<Fact> = {},
): Fact[] => (value === undefined ? [] : [{ heading, type, value, ...more }]);

/** A line that is filled in by hand where the paper does not know. */
const toFillIn = (heading: Words, value: string | undefined): Fact => ({
  ...{ heading, value },
  type: value === undefined ? 'blank' : 'text',
});

const headOf = ({ voucher, voucherDate, unitId, fundId }: VoucherFormView): Fact[] => [
  ...lineOf(said('Số', 'No.'), 'text', voucher),
  ...lineOf(said('Ngày', 'Date'), 'date', voucherDate),
  ...lineOf(said('Đơn vị', 'Unit'), 'unit', unitId),
  ...lineOf(said('Nguồn quỹ', 'Fund'), 'fund', fundId),
];

/** An adjustment that takes money back spells what it takes. */
const spelled = (amount: number): string =>
  amount < 0 ? `Giảm: ${amountInWords(-amount)}` : amountInWords(amount);

const moneyOf = ({ series, amount, adjusts }: VoucherFormView): Fact[] => {
  if (amount === undefined) return [];
  const words: Fact = {
    ...{ heading: said('Viết bằng chữ', 'In words'), type: 'text', value: spelled(amount) },
  };
  const acknowledged = said('Đã nhận đủ số tiền (viết bằng chữ)', 'Received in full (in words)');
  return [
    ...lineOf(said('Số tiền', 'Amount'), 'money', amount),
    words,
    ...lineOf(said('Điều chỉnh chứng từ', 'Adjusts voucher'), 'text', adjusts),
    ...(FORMS[series].isAcknowledged ? [toFillIn(acknowledged, undefined)] : []),
  ];
};

const basisOf = (form: VoucherFormView): Fact[] => {
  const { decision, placeId, storeId, unitId, earmark, externalReference, kind, adjusts } = form;
  const correction = adjusts === undefined ? undefined : 'adjust';
  return [
    ...lineOf(said('Nghiệp vụ', 'Kind'), 'words', kind && entryWords({ kind, correction })),
    ...lineOf(said('Nơi giữ tiền', 'Holding place'), 'place', placeId, { unitId }),
    ...lineOf(said('Kho', 'Store'), 'store', storeId, { unitId }),
    ...lineOf(said('Mục đích', 'Earmark'), 'text', earmark),
    ...lineOf(said('Mã giao dịch ngân hàng', 'Bank reference'), 'text', externalReference),
    ...lineOf(
      said('Căn cứ', 'Basis'),
      'text',
      decision && `${decision.number}, ${formatDate(decision.date)}, ${decision.issuer}`,
    ),
  ];
};

const factsOf = (form: NamedVoucherFormView): Fact[] => {
  const { person } = FORMS[form.series];
  return [
    ...headOf(form),
    ...(person ? [toFillIn(person, form.name)] : []),
    ...lineOf(said('Địa chỉ', 'Address'), 'text', form.address),
    toFillIn(said('Nội dung', 'For'), form.content),
    ...basisOf(form),
    ...moneyOf(form),
  ];
};

/** A note of what leaves says how much it is; in the store's journal it stands below zero. */
const asHandedOut = ({ quantity, value, ...line }: GoodsEntryView): GoodsEntryView => ({
  ...line,
  quantity: 0 - quantity,
  ...(value !== undefined && { value: 0 - value }),
});

/** Phiếu thu, phiếu chi, giấy báo Có, ủy nhiệm chi, giấy báo Nợ, phiếu kế toán, phiếu nhập and phiếu xuất kho. */
export const voucherSheet: Sheet<NamedVoucherFormView> = {
  title: titleOf,
  isForm: true,
  factsOf,
  tables: [
    tableOf<VoucherFormView, ReturnType<typeof sidesOf>>({
      title: said('Định khoản', 'Debit and credit'),
      isLeftOutEmpty: true,
      columns: [
        { field: 'account', type: 'text', heading: said('Tài khoản', 'Account') },
        { field: 'debit', type: 'money', heading: said('Nợ', 'Debit'), summed: true },
        { field: 'credit', type: 'money', heading: said('Có', 'Credit'), summed: true },
      ],
      rowsOf: ({ lines }) => lines.map(sidesOf),
    }),
    tableOf<VoucherFormView, GoodsEntryView>({
      title: said('Hiện vật', 'Goods'),
      isLeftOutEmpty: true,
      columns: [
        { field: 'name', type: 'text', heading: said('Mặt hàng', 'Item') },
        { field: 'lotId', type: 'text', heading: said('Lô', 'Lot') },
        { field: 'measure', type: 'choice', choices: measures, heading: said('ĐVT', 'Measure') },
        { field: 'quantity', type: 'count', heading: said('Số lượng', 'Quantity') },
        { field: 'value', type: 'money', heading: said('Giá trị', 'Value'), summed: true },
      ],
      rowsOf: ({ goods, series }) => (series === 'PX' ? goods.map(asHandedOut) : goods),
    }),
  ],
  signatures: ({ series }) => FORMS[series].signatures,
};
