import type {
  ChildMoneyView,
  CustodyEnd,
  CustodyHolder,
  CustodyKind,
  ReceiptMark,
  Receiver,
  RepresentedBecause,
} from '#contracts';
import { said, type Words } from '../sheet.js';

type WordsFor<Kind extends string> = Readonly<Record<Kind, Words>>;

export const HANDED_WORDS: Readonly<Partial<Record<ChildMoneyView['kind'], Words>>> = {
  handedOver: said('đã trao', 'handed over'),
  handoverCorrected: said('điều chỉnh', 'adjusted'),
};

export const RECEIVER_WORDS: WordsFor<Receiver> = {
  carer: said('người nuôi dưỡng', 'carer'),
  child: said('trẻ', 'child'),
  representative: said('người nhận thay', 'representative'),
};

export const MARK_WORDS: WordsFor<ReceiptMark> = {
  signature: said('ký tên', 'signature'),
  fingerprint: said('điểm chỉ', 'fingerprint'),
  transfer: said('chuyển khoản', 'transfer'),
};

export const BECAUSE_WORDS: WordsFor<RepresentedBecause> = {
  ill: said('ốm', 'ill'),
  away: said('đi vắng', 'away'),
  disabled: said('khuyết tật', 'disabled'),
  working: said('đi làm', 'at work'),
  other: said('lý do khác', 'another reason'),
};

export const CUSTODY_WORDS: WordsFor<CustodyKind> = {
  savingsBook: said('Sổ tiết kiệm', 'Savings book'),
  healthInsurance: said('Thẻ bảo hiểm y tế', 'Health insurance card'),
  scholarship: said('Suất học bổng', 'Scholarship'),
  meals: said('Bữa ăn', 'Meals'),
  bicycle: said('Xe đạp', 'Bicycle'),
  other: said('Thứ khác', 'Something else'),
};

export const CUSTODY_HOLDER_WORDS: WordsFor<CustodyHolder> = {
  carer: said('người nuôi dưỡng', 'carer'),
  unit: said('Hội', 'the union'),
  child: said('trẻ', 'child'),
};

export const CUSTODY_END_WORDS: WordsFor<CustodyEnd> = {
  handedToChild: said('đã giao cho trẻ', 'handed to the child'),
  expired: said('hết hạn', 'expired'),
  lost: said('mất', 'lost'),
  mistaken: said('ghi nhầm', 'entered by mistake'),
};
