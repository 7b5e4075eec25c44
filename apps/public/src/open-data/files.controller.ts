import { Controller, Get, Logger, Options, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API_PATH, FILES_PATH } from '#public-pages';
import { encodingFor, isHeld } from '../serving/rendered-page.js';
import { NO_INDEX, OPEN_DATA_HEADERS, OPEN_DATA_PREFLIGHT } from '../serving/response-headers.js';
import { recipeNamed } from './data-set-recipes.js';
import { bytesOf, type ExportedFile, ExportFiles, ExportsBusy } from './export-files.js';
import { describeFile, savedName } from './file-description.js';
import { AddressBusy, OneAtATime } from './one-at-a-time.js';
import { NO_SUCH_DATA, NOT_JUST_NOW, ONE_AT_A_TIME, sendProblem } from './problem.js';
import { PublicOptions } from '../public-options.js';

const SHA256_SUFFIX = '.sha256';

/** The files that can be taken away, what is known of each, and its SHA-256 for `sha256sum -c`. */
@Controller()
export class FilesController {
  readonly #logger = new Logger(FilesController.name);
  readonly #costly = new OneAtATime();

  constructor(
    private readonly files: ExportFiles,
    private readonly options: PublicOptions,
  ) {}

  @Options([`${FILES_PATH}/:name`, `${API_PATH}/files/:name`])
  preflight(@Res() reply: FastifyReply): void {
    void reply.status(204).headers(OPEN_DATA_PREFLIGHT).send();
  }

  @Get(`${FILES_PATH}/:name`)
  file(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('name') name: string,
  ): Promise<void> {
    const wanted = name.endsWith(SHA256_SUFFIX) ? name.slice(0, -SHA256_SUFFIX.length) : name;
    return this.#withFile(request, reply, wanted, (file) =>
      wanted === name
        ? sendFile(request, reply, file)
        : sendText(reply, file, `${file.sha256}  ${savedName(file)}\n`, 'text/plain'),
    );
  }

  @Get(`${API_PATH}/files/:name`)
  description(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('name') name: string,
  ): Promise<void> {
    const { licence, origin } = this.options;
    return this.#withFile(request, reply, name, (file) =>
      sendText(
        reply,
        file,
        JSON.stringify(describeFile(file, { licence, origin })),
        'application/json',
      ),
    );
  }

  async #withFile(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    send: (file: ExportedFile) => void,
  ): Promise<void> {
    const recipe = recipeNamed(name);
    if (!recipe) {
      sendProblem(reply, NO_SUCH_DATA);
      return;
    }
    try {
      const made = await this.files.made(name);
      send(made ?? (await this.#costly.run(request.ip, () => this.files.current(recipe))));
    } catch (error) {
      if (error instanceof AddressBusy) {
        sendProblem(reply, ONE_AT_A_TIME);
        return;
      }
      if (!(error instanceof ExportsBusy)) this.#logger.error(`${name} could not be made`, error);
      sendProblem(reply, NOT_JUST_NOW);
    }
  }
}

/** `request` may hold the file already; otherwise it is sent as it lies on the disk. */
function sendFile(request: FastifyRequest, reply: FastifyReply, file: ExportedFile): void {
  const packs =
    file.packedBytes !== undefined &&
    encodingFor(request.headers['accept-encoding']) !== 'identity';
  const packed = packs && /\bgzip\b/i.test(request.headers['accept-encoding'] ?? '');
  const etag = `${file.sha256.slice(0, 32)}${packed ? '-gzip' : ''}`;
  void reply.headers({
    ...OPEN_DATA_HEADERS,
    'content-type': file.recipe.mediaType,
    'content-disposition': `attachment; filename="${savedName(file)}"`,
    link: `<${API_PATH}/files/${file.recipe.name}>; rel="describedby"`,
    'x-sha256': file.sha256,
    etag: `"${etag}"`,
  });
  if (file.book.demonstration) void reply.headers(NO_INDEX);
  if (isHeld(request.headers['if-none-match'], etag)) {
    void reply.status(304).send();
    return;
  }
  if (packed) void reply.header('content-encoding', 'gzip');
  void reply.header('content-length', (packed ? file.packedBytes : undefined) ?? file.bytes);
  void reply.send(bytesOf(file, packed));
}

function sendText(reply: FastifyReply, file: ExportedFile, text: string, mediaType: string): void {
  void reply.headers({ ...OPEN_DATA_HEADERS, 'content-type': `${mediaType}; charset=utf-8` });
  if (file.book.demonstration) void reply.headers(NO_INDEX);
  void reply.send(text);
}
