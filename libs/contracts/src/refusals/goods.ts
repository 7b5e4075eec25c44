/** Ways in which the ledger says no about goods, bundles, direct gifts and results. */
export const goodsRefusals = {
  STORE_UNKNOWN: {
    status: 422,
    vi: 'Đơn vị không có kho {store} vào ngày này. Hãy chọn kho đã khai.',
    en: 'The unit has no store {store} on this day. Choose a store that is declared.',
  },
  PLACE_NOT_STORE: {
    status: 422,
    vi: '{place} là nơi giữ tiền, không chứa hiện vật. Hãy chọn một kho.',
    en: '{place} holds money and takes no goods. Choose a store.',
  },
  STORE_HOLDS_NO_MONEY: {
    status: 422,
    vi: '{place} là kho hiện vật, không thu chi tiền ở đó. Hãy chọn két hoặc tài khoản.',
    en: '{place} is a store for goods; no money comes in or goes out there. Choose a safe or an account.',
  },
  NOT_STOREKEEPER: {
    status: 422,
    vi: 'Người giữ kho được ghi không phải thủ kho của đơn vị vào ngày {date}. Hãy phân công trước hoặc chọn đúng người.',
    en: 'The person named is not appointed storekeeper of the unit on {date}. Appoint them first, or name the one who is.',
  },
  ITEM_UNKNOWN: {
    status: 422,
    vi: 'Danh mục hiện vật của quỹ không có {item}. Hãy thêm vào danh mục trước.',
    en: 'The fund’s list of goods has no item {item}. Enter it in the list first.',
  },
  ITEM_EXISTS: {
    status: 409,
    vi: 'Mã hiện vật {item} đã có trong danh mục. Hãy dùng mã khác.',
    en: 'The item id {item} is in the list already. Use another.',
  },
  BUNDLE_UNKNOWN: {
    status: 422,
    vi: 'Quỹ không có loại suất quà {bundle}. Hãy chọn loại đã khai.',
    en: 'The fund has no bundle {bundle}. Choose one that is defined.',
  },
  BUNDLE_EXISTS: {
    status: 409,
    vi: 'Mã suất quà {bundle} đã dùng. Suất quà khác đi thì khai dưới mã mới.',
    en: 'The bundle id {bundle} is taken. Define a bundle that differs under a new id.',
  },
  BUNDLE_PART_REPEATED: {
    status: 422,
    vi: 'Suất quà ghi {item} hai lần. Hãy gộp lại.',
    en: 'The bundle names {item} twice. Merge the two.',
  },
  BUNDLE_PART_LACKING: {
    status: 422,
    vi: 'Kho thiếu {item} cho các suất quà: cần {wanted}, còn dùng được {available}. Hãy giảm số suất hoặc nhập thêm.',
    en: 'The store lacks {item} for the bundles: {wanted} are needed, {available} can be given. Give fewer bundles, or receive more.',
  },
  LOT_UNKNOWN: {
    status: 422,
    vi: 'Sổ này không có lô {lot}. Hãy xem lại mã lô.',
    en: 'There is no lot {lot} in this book. Check the lot’s id.',
  },
  LOT_EXISTS: {
    status: 409,
    vi: 'Mã lô {lot} đã dùng trong sổ này. Hãy đặt mã khác.',
    en: 'The lot id {lot} is taken in this book. Choose another.',
  },
  GOODS_NEED_STOREKEEPER: {
    status: 422,
    vi: 'Trong kho còn lô {lot}. Hãy kiểm kê và ghi thủ kho giao hàng.',
    en: 'The lot {lot} is on hand. Take stock, and name the storekeeper who hands the goods on.',
  },
  LOTS_ALREADY_TAKEN_ON: {
    status: 409,
    vi: 'Hàng theo phiếu {voucher} đã nhập vào sổ này.',
    en: 'The goods of the note {voucher} are in this book already.',
  },
  SAME_STORE: {
    status: 422,
    vi: 'Hàng đã ở kho {store}. Hãy chọn kho khác để chuyển đến.',
    en: 'The goods lie in the store {store} already. Choose another to move them to.',
  },
  LOT_REPEATED: {
    status: 422,
    vi: 'Lô {lot} được ghi hai lần. Hãy gộp số lượng.',
    en: 'The lot {lot} is named twice. Add the two quantities up.',
  },
  LOT_ELSEWHERE: {
    status: 422,
    vi: 'Lô {lot} ở kho {store}. Mỗi phiếu chỉ xuất từ một kho; hãy lập phiếu cho kho đó.',
    en: 'The lot {lot} lies in the store {store}. A note is for one store; make one for that store.',
  },
  LOT_OVERDRAWN: {
    status: 422,
    vi: 'Lô {lot} vào ngày {date} chỉ còn {available}. Hãy giảm số lượng hoặc chọn lô khác.',
    en: 'Of the lot {lot} only {available} can leave on {date}. Lower the quantity, or choose another lot.',
  },
  PURCHASED_LOT_NOT_NAMED: {
    status: 422,
    vi: 'Chứng từ {voucher} mua nhiều lô. Hãy nêu lô cần điều chỉnh giá, đúng mã ghi trên phiếu nhập kho.',
    en: 'The voucher {voucher} bought several lots. Name the one whose price is to be adjusted, as its goods receipt has it.',
  },
  PURCHASED_LOT_NOT_WHOLE: {
    status: 422,
    vi: 'Lô {lot} đã xuất, đã chuyển hoặc đang giữ cho một đề nghị, nên không sửa lần mua được. Nếu đang giữ, hãy từ chối đề nghị đó trước; nếu đã xuất, hãy kiểm quỹ và xử lý chênh lệch theo quyết định.',
    en: 'Of the lot {lot} some has left, was moved, or is held back for a request, so that its purchase cannot be put right. Reject the request first; if some has left, count the money, and close the difference by decision.',
  },
  PURCHASE_PART_EXCEEDED: {
    status: 422,
    vi: 'Chứng từ {voucher} chỉ trả {amount} cho lần mua này. Hãy điều chỉnh phần còn lại trên chứng từ kia của lần mua.',
    en: 'The voucher {voucher} paid only {amount} for this purchase. Adjust the rest on the other voucher of the purchase.',
  },
  PURCHASE_IN_TWO_PARTS: {
    status: 422,
    vi: 'Lần mua của chứng từ {voucher} được trả từ tạm ứng và phần chi bù. Hãy điều chỉnh từng lô trên từng chứng từ thay vì hủy.',
    en: 'The purchase of the voucher {voucher} was paid out of an advance and a top-up. Adjust its lots on each voucher instead of voiding.',
  },
  LOT_EXPIRED: {
    status: 422,
    vi: 'Lô {lot} hết hạn ngày {date}, không được phát cho người dân. Hãy đề nghị hủy lô này.',
    en: 'The lot {lot} expired on {date} and may not be given to people. Ask to write it off.',
  },
  LOT_NOT_EXPIRED: {
    status: 422,
    vi: 'Lô {lot} chưa hết hạn. Hãy phát cho người cần, hoặc ghi lý do khác.',
    en: 'The lot {lot} has not expired. Give it to people, or name another cause.',
  },
  LOT_FOR_ANOTHER_PURPOSE: {
    status: 422,
    vi: 'Lô {lot} được ủng hộ cho mục đích “{earmark}”. Hãy ghi đúng mục đích đó hoặc chọn lô khác.',
    en: 'The lot {lot} was given for the purpose “{earmark}”. Name that purpose, or choose another lot.',
  },
  LOT_WITHOUT_PURPOSE: {
    status: 422,
    vi: 'Lô {lot} được ủng hộ không kèm mục đích riêng. Hãy bỏ mục đích khỏi đề nghị hoặc chọn lô khác.',
    en: 'The lot {lot} was given for no purpose in particular. Leave the purpose out, or choose another lot.',
  },
  EXPIRY_BEFORE_RECEIPT: {
    status: 422,
    vi: 'Lô {lot} đã hết hạn ngày {date}, trước khi nhập kho. Không nhận hàng quá hạn; hãy xem lại ngày.',
    en: 'The lot {lot} expired on {date}, before it was received. Expired goods are not taken in; check the dates.',
  },
  VALUATION_INCOMPLETE: {
    status: 422,
    vi: 'Giá trị của {item} chưa đủ: có căn cứ thì cần số tiền (văn bản thì nêu văn bản), chưa xác định thì để trống cả hai.',
    en: 'The valuation of {item} is incomplete: a basis needs an amount (a document needs to be named), undetermined has neither.',
  },
  GOODS_GIVER_INCOMPLETE: {
    status: 422,
    vi: 'Người tặng hiện vật chưa đủ: có tên hoặc tập thể thì cần tên, ẩn danh thì không ghi gì thêm.',
    en: 'The giver of the goods is incomplete: a named or collective giver needs a name, an anonymous one nothing else.',
  },
  STOREKEEPER_IS_MAKER: {
    status: 422,
    vi: 'Thủ kho xuất hàng không được là người lập đề nghị. Hãy để người khác lập đề nghị.',
    en: 'The storekeeper who hands the goods out may not be the one who asked. Let somebody else ask.',
  },
  GOODS_ISSUER_IS_MAKER: {
    status: 422,
    vi: 'Người lập đề nghị không được ghi phiếu xuất kho của chính mình. Cần một người khác.',
    en: 'The one who asked does not enter the issue of the goods. Another person is needed.',
  },
  MORE_GOODS_THAN_APPROVED: {
    status: 422,
    vi: 'Lô {lot} chỉ được duyệt xuất {approved}. Hãy giảm số lượng hoặc lập đề nghị mới.',
    en: 'Of the lot {lot} only {approved} are approved. Lower the quantity, or make a new request.',
  },
  MORE_BUNDLES_THAN_APPROVED: {
    status: 422,
    vi: 'Chỉ được duyệt {approved} suất quà. Hãy giảm số suất hoặc lập đề nghị mới.',
    en: 'Only {approved} bundles are approved. Give fewer, or make a new request.',
  },
  GOODS_ON_HAND: {
    status: 422,
    vi: 'Kho còn hiện vật (lô {lot}). Hãy kết chuyển sang sổ năm sau trước khi nộp báo cáo.',
    en: 'There are goods on hand (lot {lot}). Carry them forward into the next year’s book before the report is submitted.',
  },
  DIRECT_GIFT_EXISTS: {
    status: 409,
    vi: 'Mã quà trao trực tiếp {gift} đã dùng. Hãy dùng mã khác.',
    en: 'The id of the direct gift {gift} is taken. Use another.',
  },
  DIRECT_GIFT_UNKNOWN: {
    status: 422,
    vi: 'Sổ này không có quà trao trực tiếp {gift}. Hãy xem lại mã.',
    en: 'There is no direct gift {gift} in this book. Check the id.',
  },
  DIRECT_GIFT_EMPTY: {
    status: 422,
    vi: 'Quà trao trực tiếp phải có hiện vật hoặc tiền.',
    en: 'A direct gift has goods or money. Say what was given.',
  },
  DIRECT_GIFT_WITHDRAWN: {
    status: 409,
    vi: 'Quà trao trực tiếp {gift} đã được rút lại rồi. Không cần rút lần nữa.',
    en: 'The direct gift {gift} has been withdrawn already. There is no need to withdraw it again.',
  },
  RESULT_EXISTS: {
    status: 409,
    vi: 'Mã kết quả {result} đã dùng. Hãy dùng mã khác.',
    en: 'The result id {result} is taken. Use another.',
  },
  RESULT_UNKNOWN: {
    status: 422,
    vi: 'Sổ này không có kết quả {result}. Hãy xem lại mã.',
    en: 'There is no result {result} in this book. Check the id.',
  },
  RESULT_NEEDS_PAYMENT: {
    status: 422,
    vi: 'Chứng từ {voucher} không phải khoản chi hỗ trợ. Kết quả phải gắn với một khoản chi.',
    en: 'The voucher {voucher} is no payment of support. A result belongs to a payment; name its voucher.',
  },
  RESULT_WITHDRAWN: {
    status: 409,
    vi: 'Kết quả {result} đã được rút lại rồi. Không cần rút lần nữa.',
    en: 'The result {result} has been withdrawn already. There is no need to withdraw it again.',
  },
} as const;
