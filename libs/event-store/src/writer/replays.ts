import { readEnvelope } from '../envelope.js';
import type { BoundKey, EventStore } from '../event-store.js';
import { commandIdOf } from '../identifiers.js';
import type { Upcast } from './any-decider.js';
import type { Receipt } from './command-request.js';
import type { PendingCommand } from './pending-command.js';
import { KeyReused } from './writer-failures.js';

/** Answers commands whose keys are bound from what the log says that they did. */
export class Replays {
  constructor(
    private readonly store: EventStore,
    private readonly upcast: Upcast,
  ) {}

  /** Settles each command whose key is bound; says nothing to the others. */
  async answer(commands: readonly PendingCommand[]): Promise<void> {
    if (commands.length === 0) return;
    const bound = await this.store.findKeys(commands);
    const receipts = new Map<string, Promise<Receipt>>();
    await Promise.all(
      commands.map(async (command, index) => {
        const binding = bound[index];
        if (!binding) return;
        if (binding.fingerprint !== command.fingerprint) {
          command.fail(new KeyReused());
          return;
        }
        // Nothing was done yet: it is decided anew, under the key that waits for it.
        if (binding.isPending) return;
        const receipt = receipts.get(command.digest) ?? this.#receiptOf(command, binding);
        receipts.set(command.digest, receipt);
        command.answer(await receipt);
      }),
    );
  }

  async #receiptOf({ digest }: PendingCommand, binding: BoundKey): Promise<Receipt> {
    const { stream, firstRevision, lastRevision } = binding;
    const count = lastRevision - firstRevision + 1;
    for await (const page of this.store.readStream(stream, firstRevision, count)) {
      const events = page.map(({ bytes }) => {
        const { type, schema, data } = readEnvelope(bytes);
        return this.upcast(type, schema, data);
      });
      const position = page.at(-1)?.position;
      const place = { stream, firstRevision, lastRevision, ...(position && { position }) };
      return { commandId: commandIdOf(digest), ...place, events, replayed: true };
    }
    throw new Error(`corrupt stream: ${stream} has no revision ${firstRevision}`);
  }
}
