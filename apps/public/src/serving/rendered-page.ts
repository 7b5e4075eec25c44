import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One page in one language at one head, ready to be sent as often as it is asked for. */
export interface RenderedPage {
  readonly status: 200 | 404;
  readonly demonstration: boolean;
  /** Whether the page runs a script of ours. */
  readonly hasScript: boolean;
  /** Without its quotes and without the encoding. */
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
}

interface Rendering {
  readonly status: 200 | 404;
  readonly demonstration: boolean;
  /** Whether it runs a script of ours. */
  readonly hasScript?: boolean;
  /** Text, or a picture. */
  readonly body: string | Buffer;
  /** Head and language; the hash of the text stands for the version of the templates. */
  readonly etagPrefix: string;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const BROTLI_QUALITY = 9;

/** A text, or a picture, in every encoding. */
export async function encoded(body: string | Buffer): Promise<RenderedPage['bodies']> {
  const identity = Buffer.from(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  const [br, gzipped] = await Promise.all([
    compressBrotli(identity, { params }),
    compressGzip(identity),
  ]);
  return { br, gzip: gzipped, identity };
}

export async function renderedPage(rendering: Rendering): Promise<RenderedPage> {
  const { body, etagPrefix, status, demonstration, hasScript = false } = rendering;
  const bodies = await encoded(body);
  const hash = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 12);
  return {
    status,
    demonstration,
    hasScript,
    etag: `${etagPrefix}-${hash}`,
    bodies,
  };
}

export function sizeOf(page: RenderedPage): number {
  return ENCODINGS.reduce((size, encoding) => size + page.bodies[encoding].length, 0);
}

/** The first of our encodings that the request takes; `identity` when in doubt. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** Whether the reader already holds exactly this body. */
export function isHeld(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held.includes(`"${etag}"`) || held.includes('*');
}
