import type { BankAccountKey } from '#contracts';
import { Refusal } from '#ledger';
import { lineTexts, type ViewsDatabase } from '#read-models';
import type { Vault } from '#vault';
import { ApiProperty } from '@nestjs/swagger';
import type { Call } from '../requests/call.js';
import type { ReaderOfData } from '../requests/command-from.js';
import { lineField } from './statement-sealing.js';

/** What the bank says of a line, in clear. Each reading is recorded for ever. */
export class LineTexts {
  @ApiProperty({ required: false }) memo?: string;
  @ApiProperty({ required: false }) counterpartyName?: string;
  @ApiProperty({ required: false }) counterpartyAccount?: string;
}

type LineKey = BankAccountKey & { readonly lineId: string };

/** Opens what the vault keeps of a line, and never without a record of it. */
export class LineWords {
  constructor(
    private readonly views: ViewsDatabase,
    private readonly vault: Vault,
  ) {}

  /** @throws Refusal LINE_UNKNOWN */
  async of(line: LineKey, reader: ReaderOfData, purpose = 'bank statement'): Promise<LineTexts> {
    const place = await lineTexts(this.views, line);
    if (!place) throw new Refusal('LINE_UNKNOWN', { line: line.lineId });
    const refs = [{ eventId: place.eventId, field: lineField(place.row) }];
    const [words] = await this.vault.open({ ...reader, purpose }, refs);
    return words === undefined ? {} : (JSON.parse(words) as LineTexts);
  }

  /** From whom stray money came: a refund goes nowhere else. */
  async ofStrayMoney(line: LineKey, { actor, key }: Call): Promise<object> {
    const reader = { person: actor, requestId: key };
    const { memo, counterpartyName, counterpartyAccount } = await this.of(line, reader);
    return {
      content: memo?.slice(0, 500),
      sourceName: counterpartyName?.slice(0, 200),
      sourceAccount: counterpartyAccount?.slice(0, 60),
    };
  }
}
