import { type Language, renderNoStatement, renderStatement } from '#public-pages';
import { isForgotten, sponsorStatement, type ViewsDatabase } from '#read-models';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/allow.js';
import { VIEWS } from '../api-parts.js';
import { CommandFrom } from '../requests/command-from.js';
import { WriteRoute } from '../routes/write.js';
import {
  IssueStatementLink,
  RevokeStatementLink,
  StatementLinkIssued,
  StatementLinkView,
} from './link-commands.js';
import { STATEMENT_POLICY, statementOf, type Letterhead } from './statement-page.js';
import { StatementLinks } from './statement-links.js';

@ApiTags('children')
@Controller('api')
export class StatementController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(StatementLinks) private readonly links: StatementLinks,
    @Inject(VIEWS) private readonly views: ViewsDatabase,
  ) {}

  @WriteRoute('offices/:unitId/statement-links', {
    permission: 'IssueStatementLink',
    body: IssueStatementLink,
    answer: StatementLinkIssued,
    summary: 'Make a link to a sponsor’s own statement; its secret is shown this once',
  })
  issue(@CommandFrom() command: IssueStatementLink) {
    return this.commands.execute(command);
  }

  @WriteRoute('offices/:unitId/statement-links/:linkId/revocation', {
    permission: 'RevokeStatementLink',
    body: RevokeStatementLink,
    answer: StatementLinkView,
    summary: 'End a link at once',
  })
  revoke(@CommandFrom() command: RevokeStatementLink) {
    return this.commands.execute(command);
  }

  /** Open to whoever has the secret, and to nobody else. */
  @Get('statements/:secret')
  @Open()
  @ApiOperation({ operationId: 'sponsorStatement', summary: 'A sponsor’s own statement, to print' })
  @ApiProduces('text/html')
  statement(@Param('secret') secret: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.#answer(secret, 'vi', reply);
  }

  @Get('statements/:secret/en')
  @Open()
  @ApiOperation({ operationId: 'sponsorStatementInEnglish', summary: 'The same in English' })
  @ApiProduces('text/html')
  inEnglish(@Param('secret') secret: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.#answer(secret, 'en', reply);
  }

  /** A link that is over, was closed or never was gets one answer, word for word. */
  async #answer(secret: string, language: Language, reply: FastifyReply): Promise<string> {
    void reply.type('text/html; charset=utf-8').header('content-security-policy', STATEMENT_POLICY);
    void reply.header('x-robots-tag', 'noindex, nofollow');
    const link = await this.links.opens(secret);
    if (!link || (await isForgotten(this.views, link.sponsor))) {
      void reply.status(404);
      return renderNoStatement();
    }
    const [statement, [letterhead]] = await Promise.all([
      sponsorStatement(this.views, link),
      this.views.query<Letterhead[]>(
        'select organisation_name as "organisationName", demonstration from views.ledger',
      ),
    ]);
    const { organisationName = '', demonstration = false } = letterhead ?? {};
    const address = `/api/statements/${secret}`;
    return renderStatement(statementOf(statement, { organisationName, demonstration }), {
      language,
      addresses: { vi: address, en: `${address}/en` },
    });
  }
}
