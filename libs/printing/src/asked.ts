import { ADVANCE_STATE_WORDS, ENTRY_KIND_WORDS, RECEIPT_BOOK_WORDS } from './words/choices.js';
import { said, type Fact, type Row, type Shown } from './sheet.js';

/** What a question may name, in the order in which a head says it. */
const ASKED: Readonly<Record<string, Shown>> = {
  unitId: { type: 'unit', heading: said('Đơn vị', 'Unit') },
  fundId: { type: 'fund', heading: said('Nguồn quỹ', 'Fund') },
  year: { type: 'text', heading: said('Năm', 'Year') },
  placeId: { type: 'place', heading: said('Nơi giữ tiền', 'Holding place') },
  storeId: { type: 'store', heading: said('Kho', 'Store') },
  bookId: { type: 'text', heading: said('Quyển', 'Book') },
  month: { type: 'month', heading: said('Tháng', 'Month') },
  period: { type: 'month', heading: said('Kỳ', 'Period') },
  from: { type: 'month', heading: said('Từ tháng', 'From') },
  to: { type: 'month', heading: said('Đến hết tháng', 'Up to and with') },
  asOf: { type: 'date', heading: said('Tính đến ngày', 'As of') },
  state: { type: 'choice', heading: said('Tình trạng', 'State'), choices: ADVANCE_STATE_WORDS },
  status: { type: 'choice', heading: said('Tình trạng', 'State'), choices: RECEIPT_BOOK_WORDS },
  kind: { type: 'choice', heading: said('Loại', 'Kind'), choices: ENTRY_KIND_WORDS },
  itemId: { type: 'text', heading: said('Mặt hàng', 'Item') },
  holder: { type: 'text', heading: said('Mã người nhận', 'Holder’s code') },
};

/** Everything that narrows an answer stands on the paper, so that nobody takes a part for all. */
export const askedFacts = (asked: Row): Fact[] =>
  Object.entries(ASKED).flatMap(([field, shown]) =>
    asked[field] === undefined
      ? []
      : [{ ...shown, value: asked[field], unitId: String(asked.unitId) }],
  );
