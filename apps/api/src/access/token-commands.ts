import { Optional, Text, Uuid, CalendarDate } from '#contracts';
import { Refusal } from '#ledger';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { callOf } from '../requests/call.js';
import { ApiTokens } from './api-tokens.js';

/** Lets a program act as a person. */
export class IssueToken {
  @Uuid personId!: string;
  /** What the token is for, so that it is known when it is to be revoked. */
  @Text(120) label!: string;
  /** Last day, at UTC+7; left out: until it is revoked. */
  @Optional(CalendarDate) until?: string;
}

export class RevokeToken {
  @Uuid tokenId!: string;
}

/** A token, without its secret. */
export class TokenView {
  @ApiProperty({ format: 'uuid' }) tokenId!: string;
  @ApiProperty({ format: 'uuid' }) person!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time', required: false }) expiresAt?: string;
  @ApiProperty({ format: 'date-time', required: false }) revokedAt?: string;
}

export class TokenIssued {
  @ApiProperty({ type: TokenView }) token!: TokenView;
  @ApiProperty({
    required: false,
    description: 'Shown this once; left out where the request was sent again under its key',
  })
  secret?: string;
}

@CommandHandler(IssueToken)
export class IssueTokenHandler implements ICommandHandler<IssueToken> {
  constructor(@Inject(ApiTokens) private readonly tokens: ApiTokens) {}

  execute(command: IssueToken): Promise<TokenIssued> {
    const { personId: person, label, until } = command;
    const { actor: issuedBy, key } = callOf(command);
    const expiresAt = until === undefined ? {} : { expiresAt: endOfDayAtUtc7(until) };
    return this.tokens.issue({ person, label, issuedBy, key, ...expiresAt });
  }
}

@CommandHandler(RevokeToken)
export class RevokeTokenHandler implements ICommandHandler<RevokeToken> {
  constructor(@Inject(ApiTokens) private readonly tokens: ApiTokens) {}

  async execute(command: RevokeToken): Promise<TokenView> {
    const revoked = await this.tokens.revoke(command.tokenId, callOf(command).actor);
    if (!revoked) throw new Refusal('NOT_FOUND');
    return revoked;
  }
}

const endOfDayAtUtc7 = (day: string): Date => new Date(`${day}T23:59:59.999+07:00`);
