import type { Receipt } from '#event-store';
import { ApiProperty } from '@nestjs/swagger';

/** One fact that a command added to the ledger. */
export class RecordedFact {
  @ApiProperty({ description: 'Name of an event; its shape is the schema of that name' })
  type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: object;
}

/**
 * What became of a command. The body is the same however often the command is sent under its key;
 * whether it was a repetition stands in the status and in a header.
 */
export class Answer {
  @ApiProperty({ format: 'uuid' }) readonly commandId: string;
  @ApiProperty() readonly stream: string;
  @ApiProperty({ type: 'integer', minimum: 0 }) readonly firstRevision: number;
  @ApiProperty({ type: 'integer', minimum: -1 }) readonly lastRevision: number;
  @ApiProperty({ type: RecordedFact, isArray: true }) readonly events: readonly RecordedFact[];
  readonly #replayed: boolean;
  readonly #position: string | undefined;

  constructor(receipt: Receipt) {
    this.commandId = receipt.commandId;
    this.stream = receipt.stream;
    this.firstRevision = receipt.firstRevision;
    this.lastRevision = receipt.lastRevision;
    this.events = receipt.events;
    this.#replayed = receipt.replayed;
    this.#position = receipt.position;
  }

  /** The log had the answer already. */
  get isRepetition(): boolean {
    return this.#replayed;
  }

  /** A view that has come this far shows what the command did. */
  get position(): string | undefined {
    return this.#position;
  }
}
