import { CalendarDate, Id, Uuid } from '#contracts';
import { Refusal } from '#ledger';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { callOf } from '../requests/call.js';
import { StatementLinks } from './statement-links.js';

/** Lets a sponsor open the statement of their own children with this unit and below, by a secret. */
export class IssueStatementLink {
  @Id unitId!: string;
  /** The sponsor's pseudonym, as the commitments have it. */
  @Uuid sponsor!: string;
  /** Last day, at UTC+7. */
  @CalendarDate until!: string;
}

export class RevokeStatementLink {
  @Id unitId!: string;
  @Uuid linkId!: string;
}

export class StatementLinkView {
  @ApiProperty({ format: 'uuid' }) linkId!: string;
  @ApiProperty() unitId!: string;
  @ApiProperty({ format: 'uuid' }) sponsor!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ format: 'date-time', required: false }) revokedAt?: string;
}

export class StatementLinkIssued {
  @ApiProperty({ type: StatementLinkView }) link!: StatementLinkView;
  @ApiProperty({
    required: false,
    description: 'Shown this once; the page is /api/statements/ and the secret',
  })
  secret?: string;
}

@CommandHandler(IssueStatementLink)
export class IssueStatementLinkHandler implements ICommandHandler<IssueStatementLink> {
  constructor(@Inject(StatementLinks) private readonly links: StatementLinks) {}

  execute(command: IssueStatementLink): Promise<StatementLinkIssued> {
    const { unitId, sponsor, until } = command;
    const { actor: issuedBy, key } = callOf(command);
    const expiresAt = new Date(`${until}T23:59:59.999+07:00`);
    return this.links.issue({ unitId, sponsor, issuedBy, key, expiresAt });
  }
}

@CommandHandler(RevokeStatementLink)
export class RevokeStatementLinkHandler implements ICommandHandler<RevokeStatementLink> {
  constructor(@Inject(StatementLinks) private readonly links: StatementLinks) {}

  async execute(command: RevokeStatementLink): Promise<StatementLinkView> {
    const revoked = await this.links.revoke(command, callOf(command).actor);
    if (!revoked) throw new Refusal('NOT_FOUND');
    return revoked;
  }
}
