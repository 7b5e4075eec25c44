/** Ways in which the ledger says no about people's own data: consents, requests, forgetting. */
export const privacyRefusals = {
  GIFT_UNKNOWN: {
    status: 422,
    vi: 'Sổ này không có khoản ủng hộ mang số {voucher} của người có tên, hoặc chứng từ đã hủy. Hãy ghi số chứng từ đầu tiên của khoản ủng hộ; nếu vừa ghi sổ thì thử lại sau một phút.',
    en: 'This book has no gift with the number {voucher} from somebody who is named, or the voucher was voided. Give the first voucher of the gift; where it was recorded just now, try again in a minute.',
  },
  CONSENT_STANDS: {
    status: 409,
    vi: 'Đã có đồng ý nêu tên. Nếu muốn nêu tên khác thì rút đồng ý cũ trước.',
    en: 'There is a consent to be named already. To show another name, withdraw it first.',
  },
  CONSENT_UNKNOWN: {
    status: 422,
    vi: 'Không có đồng ý nêu tên nào đang có hiệu lực. Không cần làm gì thêm: tên không được nêu.',
    en: 'No consent to be named stands. Nothing needs to be done: the name is not shown.',
  },
  CHILD_MUST_AGREE: {
    status: 422,
    vi: 'Từ năm {year} phải hỏi ý kiến của chính trẻ. Hãy hỏi trẻ rồi ghi lại.',
    en: 'From {year} on the child itself has to agree. Ask the child and record it again.',
  },
  CONSENT_WITHOUT_CARER: {
    status: 422,
    vi: 'Cần ghi người chăm sóc nào đã đồng ý cho trẻ.',
    en: 'Say which carer agreed for the child.',
  },
  PERSON_IS_FORGOTTEN: {
    status: 422,
    vi: 'Dữ liệu của người này đã được xóa theo yêu cầu. Nếu xóa nhầm, hai người có thể xin khôi phục khi chưa quá hạn.',
    en: 'This person was forgotten on request. Where that was a mistake, two people may restore them before the last day.',
  },
  PRIVACY_SUBJECT_UNKNOWN: {
    status: 422,
    vi: 'Hãy nêu đúng một điều để biết yêu cầu của ai: số chứng từ ủng hộ của đơn vị này, mã trẻ do đơn vị theo dõi, mã trẻ và mã cam kết của người đỡ đầu, hoặc mã cán bộ. Nếu vừa ghi sổ thì thử lại sau một phút.',
    en: 'Say whose request it is by exactly one of: a voucher of a gift to this unit, the code of a child with it, that code and a commitment of the sponsor, or the id of a member of the staff. Where it was recorded just now, try again in a minute.',
  },
  PRIVACY_REQUEST_EXISTS: {
    status: 409,
    vi: 'Người này đã có yêu cầu mang mã {request}. Hãy dùng mã khác.',
    en: 'This person has a request {request} already. Use another id.',
  },
  PRIVACY_REQUEST_UNKNOWN: {
    status: 422,
    vi: 'Đơn vị này không có yêu cầu {request} của người này. Hãy xem lại danh sách yêu cầu; nếu vừa ghi thì thử lại sau một phút.',
    en: 'This unit has no such request {request} of this person. Look at the list of requests; where it was recorded just now, try again in a minute.',
  },
  PRIVACY_REQUEST_ANSWERED: {
    status: 409,
    vi: 'Yêu cầu {request} đã được trả lời. Nếu người đó hỏi tiếp thì ghi yêu cầu mới.',
    en: 'The request {request} was answered already. Where the person asks again, record a new request.',
  },
  PRIVACY_REFUSAL_WITHOUT_REASON: {
    status: 422,
    vi: 'Từ chối thì phải nêu lý do đã trả lời người yêu cầu.',
    en: 'A refusal needs the reason that the person was given.',
  },
  ERASURE_NEEDS_APPROVAL: {
    status: 422,
    vi: 'Yêu cầu xóa chỉ được hoàn tất khi người thứ hai duyệt. Hãy nhờ người khác duyệt xóa.',
    en: 'An erasure is done by the approval of a second person. Ask somebody else to approve it.',
  },
  NOT_AN_ERASURE: {
    status: 422,
    vi: 'Yêu cầu {request} không phải yêu cầu xóa. Hãy trả lời yêu cầu đó theo loại của nó.',
    en: 'The request {request} does not ask for an erasure. Answer it as what it is.',
  },
  FORGETTING_BY_ONE: {
    status: 422,
    vi: 'Xóa hay khôi phục một người phải do hai người khác nhau. Hãy nhờ người thứ hai duyệt.',
    en: 'To forget or to restore somebody takes two different people. Ask a second one to approve.',
  },
  FORGETTING_WITHOUT_REASON: {
    status: 422,
    vi: 'Cần ghi lý do; lý do được giữ trong kho dữ liệu cá nhân.',
    en: 'Give the reason; it is kept in the vault.',
  },
  CHILD_STILL_IN_CARE: {
    status: 422,
    vi: 'Trẻ này vẫn đang được đỡ đầu. Hãy kết thúc việc đỡ đầu trước, rồi duyệt xóa.',
    en: 'This child is still in care. End the care first, then approve the erasure.',
  },
  STAFF_STILL_ACTS: {
    status: 422,
    vi: 'Người này vẫn còn vai trò. Hãy thu hồi các vai trò trước, rồi duyệt xóa.',
    en: 'This person still has roles. Take the roles back first, then approve the erasure.',
  },
  RESTORING_TOO_LATE: {
    status: 422,
    vi: 'Hạn khôi phục là ngày {date} và đã qua: dữ liệu đã bị hủy hẳn. Khoản ủng hộ mới thì ghi như người ủng hộ mới.',
    en: 'The last day to restore was {date}: the data are destroyed. Record a new gift as from a new giver.',
  },
  RESTORING_NOT_ASKED: {
    status: 422,
    vi: 'Chưa ai xin khôi phục người này. Hãy để người thứ nhất xin trước.',
    en: 'Nobody has asked to restore this person. A first person has to ask.',
  },
  NOTHING_TO_DESTROY: {
    status: 409,
    vi: 'Người này không ở trạng thái chờ hủy dữ liệu.',
    en: 'There is nothing of this person that waits to be destroyed.',
  },
  RESTORING_STILL_POSSIBLE: {
    status: 422,
    vi: 'Còn khôi phục được đến hết ngày {date}. Hãy chờ qua ngày đó.',
    en: 'It may still be undone up to {date}. Wait until that day is over.',
  },
  ACCESS_NOT_ASKED: {
    status: 422,
    vi: 'Chỉ xem được toàn bộ dữ liệu của một người khi họ có yêu cầu xem đang mở ở đơn vị này. Hãy ghi yêu cầu của họ trước.',
    en: 'All that is kept of a person is shown only while a request of theirs to see it is open with this unit. Record their request first.',
  },
} as const;
