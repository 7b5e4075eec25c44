import { Refusal } from '#ledger';
import { privacyRequest, type ViewsDatabase } from '#read-models';
import type { PersonalValue, Vault } from '#vault';
import { ApiProperty } from '@nestjs/swagger';
import type { ReaderOfData } from '../requests/command-from.js';
import type { PrivacyRequestAsked } from './asked-of-privacy.js';

/** One value that the vault keeps of a person. */
export class OwnValue {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  /** What it is: its path in the event. */
  @ApiProperty() field!: string;
  @ApiProperty() value!: string;
}

/** What was asked about somebody's own data, and what they were answered. */
export class PrivacyTexts {
  @ApiProperty({ required: false }) asked?: string;
  @ApiProperty({ required: false }) answered?: string;
}

/** Opens the vault for people who ask about themselves, and never without a record of it. */
export class OwnData {
  constructor(
    private readonly views: ViewsDatabase,
    private readonly vault: Vault,
  ) {}

  /** @throws Refusal NOT_FOUND, ACCESS_NOT_ASKED */
  async all(asked: PrivacyRequestAsked, reader: ReaderOfData): Promise<PersonalValue[]> {
    const request = await privacyRequest(this.views, asked);
    if (!request) throw new Refusal('NOT_FOUND');
    if (request.kind !== 'access' || request.answeredOn !== undefined)
      throw new Refusal('ACCESS_NOT_ASKED');
    return this.vault.openPerson({ ...reader, purpose: 'privacy request' }, asked.subject);
  }

  /** @throws Refusal NOT_FOUND */
  async texts(asked: PrivacyRequestAsked, reader: ReaderOfData): Promise<PrivacyTexts> {
    const request = await privacyRequest(this.views, asked);
    if (!request) throw new Refusal('NOT_FOUND');
    const { eventId, answerEventId } = request;
    const refs = [
      { eventId, field: 'reason' },
      ...(answerEventId === undefined
        ? []
        : ['answer', 'reason'].map((field) => ({ eventId: answerEventId, field }))),
    ];
    const values = await this.vault.open({ ...reader, purpose: 'privacy request' }, refs);
    const answered = values[1] ?? values[2];
    return {
      ...(values[0] !== undefined && { asked: values[0] }),
      ...(answered !== undefined && { answered }),
    };
  }
}
