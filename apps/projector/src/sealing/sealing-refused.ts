import type { Finding } from '#transparency-log';

/** Why nothing is signed; each has a sentence that says what to do next. */
export type RefusalReason =
  | 'STORE_BEHIND'
  | 'TILES_BEHIND'
  | 'TILES_DAMAGED'
  | 'LOCK_LOST'
  | 'LOCK_BEHIND'
  | 'FORKED'
  | 'STORE_CHANGED'
  | 'INCONSISTENT'
  | 'UNSEALABLE'
  | 'OTHER_KEY';

export const WHAT_TO_DO: Readonly<
  Record<RefusalReason, { readonly vi: string; readonly en: string }>
> = {
  STORE_BEHIND: {
    vi: 'Sổ có ít bút toán hơn số đã niêm phong: có lẽ vừa khôi phục một bản sao lưu cũ. Hãy khôi phục bản mới hơn, hoặc mở nhật ký mới theo docs/auditors.md.',
    en: 'The ledger has fewer events than are sealed: an old backup was restored, it seems. Restore a newer one, or begin a new log as docs/auditors.md says.',
  },
  TILES_BEHIND: {
    vi: 'Thiếu tệp của nhật ký công khai. Hãy chép lại từ một bản sao.',
    en: 'Files of the public log are missing. Copy them back from a mirror.',
  },
  TILES_DAMAGED: {
    vi: 'Tệp của nhật ký công khai không khớp con dấu cuối. Hãy chép lại từ một bản sao.',
    en: 'Files of the public log do not fit the last seal. Copy them back from a mirror.',
  },
  LOCK_LOST: {
    vi: 'Nơi thứ hai giữ con dấu cuối bị trống. Hãy khôi phục LOG_LOCK_DIR.',
    en: 'The second place, which holds the last seal, is empty. Restore LOG_LOCK_DIR.',
  },
  LOCK_BEHIND: {
    vi: 'Nơi thứ hai cũ hơn nhật ký đã công bố. Hãy khôi phục LOG_LOCK_DIR mới nhất.',
    en: 'The second place is older than what was published. Restore the newest LOG_LOCK_DIR.',
  },
  FORKED: {
    vi: 'Hai con dấu cùng số bút toán nhưng khác nhau. Không niêm phong nữa; hãy gọi kiểm toán.',
    en: 'Two seals over one number of events differ. Seal nothing; call the auditors.',
  },
  STORE_CHANGED: {
    vi: 'Sổ không còn đúng như lúc niêm phong: có người đã sửa hay xoá. Hãy xem danh sách khác biệt và gọi kiểm toán.',
    en: 'The ledger is not what was sealed: somebody has changed or removed something. Look at the list of differences and call the auditors.',
  },
  INCONSISTENT: {
    vi: 'Con dấu mới không nối tiếp con dấu cũ. Không niêm phong nữa; hãy gọi kiểm toán.',
    en: 'The new seal would not go on from the last one. Seal nothing; call the auditors.',
  },
  UNSEALABLE: {
    vi: 'Có bút toán không niêm phong được: quá dài, hoặc phiên bản này chưa biết loại đó. Sổ vẫn ghi tiếp; hãy cài phiên bản mới hơn hoặc gọi người phát triển, đừng xoá bút toán.',
    en: 'An event cannot be sealed: it is too long, or of a kind that this version does not know. The books go on; install a newer version or call the developers, and do not delete the event.',
  },
  OTHER_KEY: {
    vi: 'Khoá ký không phải khoá của nhật ký này. Hãy đặt lại khoá cũ.',
    en: 'The signing key is not that of this log. Put the old one back.',
  },
};

export class SealingRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly details: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(`${reason}: ${details}. ${WHAT_TO_DO[reason].vi} / ${WHAT_TO_DO[reason].en}`);
    this.name = 'SealingRefused';
  }
}
