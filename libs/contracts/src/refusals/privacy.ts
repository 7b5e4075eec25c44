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
} as const;
