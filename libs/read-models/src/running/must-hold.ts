import type { EventStore, Position } from '#event-store';

/** What was followed is not the log that is there: it was restored, or is another one. */
export class LogEndsBefore extends Error {
  constructor(position: Position, head: Position | undefined) {
    super(
      `Đã theo sổ tới dòng ${position}, nhưng sổ đang mở chỉ có ${head ?? '0'} dòng: sổ vừa được ` +
        'phục hồi từ bản cũ hơn, hoặc EVENTSTORE_URL chỉ tới kho khác. Hãy dừng lại; phục hồi cả hai ' +
        'cùng một lúc, hoặc chép sổ bằng “npm run move”. / ' +
        `Entry ${position} was followed, but the ledger that is open ends at ${head ?? '0'}: it was ` +
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
  const head = await store.head();
  if (Number(head ?? 0) < Number(position)) throw new LogEndsBefore(position, head);
};
