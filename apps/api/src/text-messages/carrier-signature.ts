import { createHmac, timingSafeEqual } from 'node:crypto';
import { pipeline, Transform, type TransformCallback } from 'node:stream';
import { Refusal } from '#ledger';
import type { FastifyInstance, FastifyRequest } from 'fastify';

type Hmac = ReturnType<typeof createHmac>;

declare module 'fastify' {
  interface FastifyRequest {
    /** What the bytes of the body are worth under the carrier's key; grows while they arrive. */
    carrierHmac?: Hmac;
  }
}

/** How far the moment of signing may be from ours. */
const WINDOW_MINUTES = 5;
const SIGNATURE = /^[0-9a-f]{64}$/;

interface SignatureParts {
  readonly carriers: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/**
 * A carrier signs `<seconds since 1970>.<body>` with HMAC-SHA256 and sends both in
 * `X-Sms-Timestamp` and `X-Sms-Signature` (hexadecimal). The bytes are hashed as they arrive: what
 * was parsed and written again would no longer be what was signed. What is delivered twice within
 * the window has one effect all the same, because a message counts once.
 */
export const hashSignedBodies = (
  instance: FastifyInstance,
  { carriers, now }: SignatureParts,
): void => {
  instance.decorateRequest('carrierHmac', undefined);
  instance.addHook('preParsing', (request, _reply, payload, done) => {
    if (!request.routeOptions.config.signedByCarrier) {
      done(null, payload);
      return;
    }
    try {
      const hmac = createHmac('sha256', keyOf(request, carriers));
      request.carrierHmac = hmac.update(`${timestampOf(request, now())}.`);
      // A body that breaks off ends both, and the request with them.
      done(
        null,
        pipeline(payload, hashing(hmac), () => undefined),
      );
    } catch (error) {
      done(error as Error);
    }
  });
};

/** @throws Refusal SMS_SIGNATURE_INVALID */
export const mustBeSigned = (request: FastifyRequest): void => {
  const given = headerOf(request, 'x-sms-signature');
  const hmac = request.carrierHmac?.digest();
  if (!hmac || !SIGNATURE.test(given) || !timingSafeEqual(hmac, Buffer.from(given, 'hex')))
    throw new Refusal('SMS_SIGNATURE_INVALID');
};

const keyOf = (request: FastifyRequest, carriers: SignatureParts['carriers']): string => {
  const { carrier } = request.params as { readonly carrier: string };
  const key = Object.hasOwn(carriers, carrier) ? carriers[carrier] : undefined;
  if (key === undefined) throw new Refusal('SMS_SIGNATURE_INVALID');
  return key;
};

const timestampOf = (request: FastifyRequest, now: Date): string => {
  const timestamp = headerOf(request, 'x-sms-timestamp');
  const apart = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!/^\d{1,12}$/.test(timestamp)) throw new Refusal('SMS_SIGNATURE_INVALID');
  if (apart > WINDOW_MINUTES * 60)
    throw new Refusal('SMS_SIGNATURE_STALE', { minutes: WINDOW_MINUTES });
  return timestamp;
};

const headerOf = ({ headers }: FastifyRequest, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

/** Fastify compares what arrived with what was announced. */
class Hashing extends Transform {
  receivedEncodedLength = 0;

  constructor(private readonly hmac: Hmac) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length;
    this.hmac.update(chunk);
    done(null, chunk);
  }
}

const hashing = (hmac: Hmac): Hashing => new Hashing(hmac);
