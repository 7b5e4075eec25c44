/** Ways in which the ledger says no about handing over, from person to person and unit to unit. */
export const handoverRefusals = {
  HANDOVER_EXISTS: {
    status: 409,
    vi: 'Mã bàn giao {handover} đã dùng. Hãy chọn mã khác.',
    en: 'The handover id {handover} is taken. Choose another.',
  },
  HANDOVER_UNKNOWN: {
    status: 422,
    vi: 'Không có biên bản bàn giao {handover}. Hãy lập biên bản trước khi ký.',
    en: 'There are no handover minutes {handover}. Record them before signing.',
  },
  HANDOVER_SAME_PERSON: {
    status: 422,
    vi: 'Người giao và người nhận là một. Bàn giao cần hai người.',
    en: 'The same person stands on both sides. A handover needs two.',
  },
  HANDOVER_RECEIVER_NOT_APPOINTED: {
    status: 422,
    vi: 'Người nhận chưa được phân công nhiệm vụ này từ ngày {date} hay sau đó. Hãy phân công trước.',
    en: 'The receiver is not appointed to this capacity on {date} or later. Appoint them first.',
  },
  HANDOVER_PLACE_MISSING: {
    status: 422,
    vi: 'Biên bản bàn giao thủ quỹ thiếu {place}. Hãy kiểm đếm và ghi đủ mọi két.',
    en: 'The minutes leave out {place}. Count every safe and list it.',
  },
  HANDOVER_NOT_COUNTED: {
    status: 422,
    vi: '{place} chưa được kiểm đếm ngày {date}. Hãy kiểm đếm trong ngày bàn giao rồi lập biên bản.',
    en: '{place} was not counted on {date}. Count it on the day of the handover, then record the minutes.',
  },
  HANDOVER_COUNT_NOT_WITNESSED: {
    status: 422,
    vi: 'Người giao và người nhận phải cùng có mặt khi kiểm đếm {place} ngày {date}. Hãy kiểm đếm lại.',
    en: 'Giver and receiver both have to be at the count of {place} on {date}. Count again.',
  },
  HANDOVER_COUNT_DIFFERS: {
    status: 422,
    vi: 'Biên bản khác với số kiểm đếm của {place} là {counted} đồng. Hãy sửa biên bản hoặc kiểm đếm lại.',
    en: 'The minutes differ from the count of {place}, {counted} đồng. Correct them or count again.',
  },
  HANDOVER_BALANCE_NOT_STATED: {
    status: 422,
    vi: 'Chưa có số dư ngân hàng của {place} ngày {date}. Hãy ghi số dư theo sao kê trước.',
    en: 'No bank balance of {place} is recorded for {date}. Record what the statement says first.',
  },
  HANDOVER_BALANCE_DIFFERS: {
    status: 422,
    vi: 'Biên bản khác với số dư theo sao kê của {place} là {stated} đồng. Hãy xem lại.',
    en: 'The minutes differ from the stated balance of {place}, {stated} đồng. Check the figures.',
  },
  HANDOVER_NOT_PARTY: {
    status: 422,
    vi: 'Chỉ người giao và người nhận ký biên bản bàn giao {handover}. Hãy để đúng người ký.',
    en: 'Only the giver and the receiver sign the handover minutes {handover}. Let them sign.',
  },
  HANDOVER_ALREADY_SIGNED: {
    status: 409,
    vi: 'Bạn đã ký biên bản bàn giao {handover}. Còn chữ ký của bên kia.',
    en: 'You have signed the handover minutes {handover} already. The other side signs the rest.',
  },
  CASHIER_NOT_HANDED_OVER: {
    status: 422,
    vi: '{place} còn tiền mà thủ quỹ chưa bàn giao đến ngày {date}. Hãy kiểm đếm, lập biên bản và ký đủ hai bên trước.',
    en: '{place} holds money that the cashier has not handed over up to {date}. Count it, record the minutes and have both sides sign first.',
  },
  HANDOVER_BEFORE_END: {
    status: 422,
    vi: 'Đơn vị {unit} chưa kết thúc hay chia tách vào ngày {date}. Hãy ghi quyết định sắp xếp trước.',
    en: 'The unit {unit} has neither ended nor been divided on {date}. Record the reorganisation first.',
  },
  HANDOVER_NOT_A_SUCCESSOR: {
    status: 422,
    vi: 'Đơn vị {unit} không nhận phần nào của đơn vị bàn giao. Hãy theo quyết định sắp xếp.',
    en: 'The unit {unit} receives no part of the unit that hands over. Follow the reorganisation.',
  },
  HANDOVER_SHARES_NOT_COVERED: {
    status: 422,
    vi: 'Thiếu đơn vị nhận {unit}. Hãy ghi đủ mọi đơn vị có phần, để không còn đồng nào bỏ lại.',
    en: 'The receiver {unit} is missing. Name everyone who has a share, so that no đồng stays behind.',
  },
  HANDOVER_NO_UNIT_ABOVE: {
    status: 422,
    vi: 'Đơn vị {unit} không có đơn vị kế thừa, cũng không còn đơn vị cấp trên để nhận. Hãy ghi quyết định về đơn vị kế thừa.',
    en: 'The unit {unit} has no successor and no unit above that could receive. Have a succession decided.',
  },
  HANDOVER_ONCE_PER_DIVISION: {
    status: 409,
    vi: 'Sổ này đã bàn giao theo lần chia tách ngày {date}. Phần còn lại là của đơn vị.',
    en: 'This book was handed over for the division of {date} already. What is left is the unit’s own.',
  },
  HANDOVER_NOTHING_LEFT: {
    status: 422,
    vi: 'Sổ không còn gì để bàn giao. Không cần bàn giao thêm.',
    en: 'The book has nothing left to hand over. No further handover is needed.',
  },
  HANDOVER_BEFORE_ENTRY: {
    status: 422,
    vi: 'Sổ có bút toán ngày {date}, sau ngày bàn giao. Hãy bàn giao từ ngày đó trở đi.',
    en: 'The book has an entry of {date}, after the handover. Hand over on that day or later.',
  },
  HANDOVER_CLAIM_NOT_ASSIGNED: {
    status: 422,
    vi: 'Khoản {item} chưa có đơn vị nhận. Hãy ghi vào phần của một đơn vị nhận, hoặc xử lý xong trước khi bàn giao.',
    en: 'Nobody receives {item}. Name it among what one receiver takes, or settle it before the handover.',
  },
  HANDOVER_CLAIM_NOT_OPEN: {
    status: 422,
    vi: 'Sổ không có khoản {item} nào còn treo. Hãy xem lại danh sách bàn giao.',
    en: 'The book has no open {item}. Check what the handover lists.',
  },
  HANDOVER_CHILD_NOT_ASSIGNED: {
    status: 422,
    vi: 'Tiền của trẻ {child} chưa có đơn vị nhận. Hãy ghi trẻ vào phần của đơn vị nhận hồ sơ của trẻ; tiền của một trẻ không chia.',
    en: 'Nobody receives the money of the child {child}. Name the child with the receiver that takes its file; one child’s money is not divided.',
  },
  HANDOVER_CHILD_ELSEWHERE: {
    status: 422,
    vi: 'Trẻ {child} do đơn vị {unit} theo dõi, không thuộc nơi của {receiver}. Hãy ghi trẻ vào phần của đơn vị kế thừa nơi đó, hoặc chuyển trẻ trước.',
    en: 'The child {child} is looked after by {unit}, whose place {receiver} does not take over. Name the child with the receiver that does, or move the child first.',
  },
  HANDOVER_REQUEST_NOT_COVERED: {
    status: 422,
    vi: 'Phần của không đơn vị nhận nào đủ cho đề nghị {request}. Hãy chi hoặc từ chối trước.',
    en: 'No receiver’s part covers the request {request}. Pay or reject it first.',
  },
  HANDOVER_LOT_NOT_ASSIGNED: {
    status: 422,
    vi: 'Lô {lot} còn {left} chưa có đơn vị nhận. Hãy ghi đơn vị và kho nhận cho đủ số lượng.',
    en: 'Of the lot {lot} {left} have no receiver. Name a unit and a store for every one of them.',
  },
  HANDOVER_LOT_EXCEEDED: {
    status: 422,
    vi: 'Lô {lot} chỉ còn {available}, không đủ cho số đã chia. Hãy chia lại.',
    en: 'Of the lot {lot} only {available} are there, less than is shared out. Share it out again.',
  },
  HANDOVER_STOREKEEPER_NOT_NAMED: {
    status: 422,
    vi: 'Chưa ghi thủ kho của {unit} nhận hàng. Hãy phân công và ghi tên thủ kho.',
    en: 'It is not said who of {unit} takes the goods in. Appoint a storekeeper there and name them.',
  },
  HANDOVER_GOODS_REQUEST_OPEN: {
    status: 422,
    vi: 'Đề nghị {request} còn giữ hàng trong kho. Hãy xuất kho hoặc từ chối trước khi bàn giao; đơn vị nhận lập đề nghị mới.',
    en: 'The request {request} still holds goods back. Hand them out or reject it before the handover; the receiver asks anew.',
  },
  HANDOVER_PLACE_NOT_NAMED: {
    status: 422,
    vi: 'Chưa ghi {unit} nhận tiền của {place} vào đâu. Hãy chọn két hoặc tài khoản.',
    en: 'It is not said where {unit} puts the money of {place}. Name a safe or an account.',
  },
  BOOK_ALREADY_TAKEN_OVER: {
    status: 409,
    vi: 'Khoản bàn giao {voucher} đã có trong sổ này.',
    en: 'What {voucher} handed over is in this book already.',
  },
} as const;
