import { createHash } from 'node:crypto';
import { type EventStore, readEnvelope, type RecordedEvent } from '#event-store';
import { openedLeaf, Refusal, upcast } from '#ledger';
import { goodsNote, voucher, type ViewsDatabase } from '#read-models';
import {
  folderSource,
  LogFault,
  makeReceipt,
  type MadeReceipt,
  nodePrimitives,
  type Opening,
  readVerifierKey,
} from '#transparency-log';
import type { Vault } from '#vault';
import type { ReaderOfData } from '../requests/command-from.js';
import type { ReceiptCodeShown, ReceiptShown } from './shown.js';

/** What a giver's own copy opens. Not the phone and the address: a receipt gets passed around. */
const OPENED = ['giver.name', 'giver.members', 'content'];

export interface ReceiptMakerParts {
  readonly views: ViewsDatabase;
  readonly vault: Vault;
  readonly store: EventStore;
  /** Where the public log lies; empty where this process has none. */
  readonly logFolder: string;
}

/** Makes givers' receipts out of the public log, the event behind a voucher, and the vault. */
export class ReceiptMaker {
  constructor(private readonly parts: ReceiptMakerParts) {}

  /** @throws Refusal NOT_FOUND, also where this process has no log; RECEIPT_NOT_SEALED */
  async ofVoucher(number: string, reader: ReaderOfData): Promise<ReceiptShown> {
    const { eventId, index } = await this.#entryOf(number);
    const openings = await this.#openings(eventId, reader);
    const opened = leafOf(index, await this.#eventAt(index));
    const { code, file } = await this.#make(index, { opened, openings });
    return { voucher: number, index, code, file };
  }

  /** What stands on a printed voucher; nobody's data is opened for it. @throws Refusal as above */
  async codeOf(number: string): Promise<ReceiptCodeShown> {
    const { index } = await this.#entryOf(number);
    const { code } = await this.#make(index);
    return { voucher: number, index, code };
  }

  async #entryOf(number: string): Promise<{ readonly eventId: string; readonly index: number }> {
    const { views, logFolder } = this.parts;
    if (logFolder === '') throw new Refusal('NOT_FOUND');
    const chain = (await voucher(views, number))?.chain ?? [];
    // A voucher that was voided keeps its number, and the void has no other.
    const entry = chain.find((one) => one.voucher === number) ?? (await goodsNote(views, number));
    if (!entry) throw new Refusal('NOT_FOUND');
    // The views count entries from 1, the log from 0.
    return { eventId: entry.eventId, index: entry.position - 1 };
  }

  async #make(
    index: number,
    more?: { readonly opened: string; readonly openings: readonly Opening[] },
  ): Promise<MadeReceipt> {
    const source = folderSource(this.parts.logFolder);
    try {
      const line = await source.read('vkey');
      const vkey = Buffer.from(line ?? [])
        .toString()
        .trim();
      const key = await readVerifierKey(nodePrimitives, vkey);
      return await makeReceipt({ source, key, index, ...(more && { more }) });
    } catch (error) {
      if (error instanceof LogFault) throw new Refusal('RECEIPT_NOT_SEALED');
      throw error;
    }
  }

  async #openings(eventId: string, reader: ReaderOfData): Promise<Opening[]> {
    const refs = OPENED.map((field) => ({ eventId, field }));
    const salted = await this.parts.vault.openSalted({ ...reader, purpose: 'receipt' }, refs);
    return salted.flatMap((found, at) => {
      const field = OPENED[at] ?? '';
      return found ? [{ field, value: found.value, salt: found.salt.toString('base64url') }] : [];
    });
  }

  async #eventAt(index: number): Promise<RecordedEvent> {
    const event = await this.parts.store.log.at(index);
    if (event) return event;
    throw new Error(`corrupt views: there is no event ${String(index + 1)}`);
  }
}

const leafOf = (index: number, { stream, bytes }: RecordedEvent): string => {
  const { type, schema, recordedAt, data } = readEnvelope(bytes);
  const envelope = createHash('sha256').update(bytes).digest('hex');
  return openedLeaf(index, { stream, recordedAt, envelope, event: upcast(type, schema, data) });
};
