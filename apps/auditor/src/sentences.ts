import type { LogFaultCode } from '#transparency-log';

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What a finding means, for somebody who has never seen a log. */
export const SENTENCES: Readonly<Record<LogFaultCode, Sentence>> = {
  NOTE_MALFORMED: {
    vi: 'Tệp con dấu không đúng định dạng; hãy tải lại.',
    en: 'The note is malformed; fetch it again.',
  },
  KEY_MALFORMED: {
    vi: 'Khoá kiểm chứng không đúng định dạng; hãy chép lại nguyên dòng.',
    en: 'The verifier key is malformed; copy the whole line again.',
  },
  NOT_SIGNED_BY_THIS_KEY: {
    vi: 'Không do khoá này ký: sai khoá, hoặc nhật ký không phải của đơn vị này.',
    en: 'Not signed by this key: it is another key, or another log.',
  },
  SIGNATURE_WRONG: {
    vi: 'Chữ ký sai: nội dung đã bị sửa sau khi ký.',
    en: 'The signature is wrong: something was changed after it was signed.',
  },
  CHECKPOINT_MALFORMED: {
    vi: 'Con dấu không đúng định dạng.',
    en: 'The checkpoint is malformed.',
  },
  OTHER_LOG: { vi: 'Con dấu của nhật ký khác.', en: 'The checkpoint is of another log.' },
  BASE64_NOT_CANONICAL: {
    vi: 'Mã base64 không chuẩn: tệp đã bị sửa.',
    en: 'Base64 that is not canonical: the file was tampered with.',
  },
  PROOF_MALFORMED: {
    vi: 'Biên nhận không đúng định dạng; hãy xin lại.',
    en: 'The receipt is malformed; ask for it again.',
  },
  NOT_INCLUDED: {
    vi: 'Bút toán này không có trong nhật ký ở chỗ đã nói.',
    en: 'This entry does not stand in the log where it should.',
  },
  SPLIT_VIEW: {
    vi: 'Nhật ký đã bị viết lại: hai con dấu không cùng một lịch sử. Hãy giữ cả hai và báo kiểm toán.',
    en: 'History was rewritten: two checkpoints do not belong to one log. Keep both, and call the auditors.',
  },
  OLDER_CHECKPOINT: {
    vi: 'Con dấu cũ được đưa ra như mới.',
    en: 'An older checkpoint is offered as the newest.',
  },
  ENTRY_TOO_LONG: { vi: 'Bút toán quá dài.', en: 'An entry is too long.' },
  TILE_MISSING: { vi: 'Thiếu tệp.', en: 'A file is missing.' },
  TILE_TRUNCATED: { vi: 'Tệp bị cắt cụt.', en: 'A file is cut off.' },
  TILE_WRONG: { vi: 'Tệp băm sai.', en: 'A file of hashes is wrong.' },
  BUNDLE_MALFORMED: {
    vi: 'Tệp bút toán hỏng, thừa hoặc thiếu bút toán.',
    en: 'A file of entries is damaged, or has some too many or too few.',
  },
  ENTRY_WRONG: {
    vi: 'Bút toán đã bị sửa sau khi niêm phong.',
    en: 'An entry was changed after it was sealed.',
  },
  ENTRY_UNREADABLE: {
    vi: 'Đã niêm phong đúng như vậy, nhưng không đọc được như một bút toán: không cộng được tổng.',
    en: 'It was sealed as it is, but cannot be read as an entry: no totals can be worked out.',
  },
  ROOT_WRONG: {
    vi: 'Các bút toán không cho ra gốc đã ký.',
    en: 'The entries do not give the root that was signed.',
  },
  OPENING_WRONG: {
    vi: 'Nội dung mở ra (tên, lời nhắn…) không phải điều đã niêm phong.',
    en: 'What the receipt tells (a name, a message …) is not what was sealed.',
  },
  WITNESS_DOWN: { vi: 'Nhân chứng không trả lời.', en: 'A witness does not answer.' },
  WITNESS_REFUSES: { vi: 'Nhân chứng từ chối.', en: 'A witness refuses.' },
  WITNESS_LIES: { vi: 'Chữ ký nhân chứng sai.', en: 'A witness’s cosignature is wrong.' },
  TOO_FEW_WITNESSES: {
    vi: 'Chưa đủ nhân chứng ký vào con dấu này.',
    en: 'Too few witnesses have cosigned this checkpoint.',
  },
};
