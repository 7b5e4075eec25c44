import type { EventStore, Position } from '#event-store';

/** What was followed is not the log that is there: it was restored, or is another one. */
export class LogEndsBefore extends Error {
  constructor(followed: number, size: number) {
    super(
      `Đã theo sổ tới dòng ${String(followed)}, nhưng sổ đang mở chỉ có ${String(size)} dòng: sổ vừa được ` +
        'phục hồi từ bản cũ hơn, hoặc EVENTSTORE_URL chỉ tới kho khác. Hãy dừng lại; phục hồi cả hai ' +
        'cùng một lúc, hoặc chép sổ bằng “npm run move”. / ' +
        `Entry ${String(followed)} was followed, but the ledger that is open ends at ${String(size)}: it was ` +
        'restored from an older backup, or EVENTSTORE_URL names another store. Stop; restore both of ' +
        'the same time, or take the ledger there with “npm run move”.',
    );
    this.name = 'LogEndsBefore';
  }
}

/**
 * Whoever goes on from a place that the log has not reached would wait for ever, and then skip what
 * comes there.
 * @throws LogEndsBefore
 */
export const mustHold = async (
  store: EventStore,
  position: Position | undefined,
): Promise<void> => {
  if (position === undefined) return;
  const followed = store.log.upTo(position);
  const size = await store.log.size();
  if (size < followed) throw new LogEndsBefore(followed, size);
};
