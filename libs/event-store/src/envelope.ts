import { quoted } from './json-text.js';
import { utf8 } from './utf8.js';

/**
 * One event as it is stored, sealed and exported: serialised once, never again.
 * The order of the fields is the order of the bytes.
 */
export interface Envelope {
  /** Version of the envelope itself. */
  readonly v: 1;
  /** UUID, derived from the command's caller and key (`eventId`). */
  readonly id: string;
  readonly stream: string;
  /** Place in the stream, from 0. */
  readonly revision: number;
  readonly type: string;
  /** Version of the shape of `data` under this type, from 1; old ones are upcast when read. */
  readonly schema: number;
  /** Instant of recording, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** UUID of the person who acted. */
  readonly actor: string;
  readonly command: { readonly key: string; readonly type: string };
  /** UUID of the conversation it belongs to; left out where that is the command itself. */
  readonly correlation?: string | undefined;
  /** UUID of what caused the command; left out where that is the command itself. */
  readonly causation?: string | undefined;
  /** The revisions of the other streams that the rule judged by; -1 for one that was not there. */
  readonly references: Readonly<Record<string, number>>;
  /** 16 random bytes, base64url: nobody can guess an event from its hash. */
  readonly salt: string;
  readonly data: object;
}

/** What many events of one batch have in common, as it stands around the key of their command. */
export interface Circumstances {
  readonly beforeKey: string;
  readonly afterKey: string;
}

/** An envelope on its way into the log; what others share with it is JSON already. */
export interface NewEnvelope extends Pick<Envelope, 'id' | 'revision' | 'salt' | 'data'> {
  readonly streamJson: string;
  readonly circumstances: Circumstances;
  readonly key: string;
  readonly referencesJson: string;
}

/** UTF-8 JSON in the order of `Envelope`, whatever the order of the argument's own fields. */
export const writeEnvelope = ({ stream, references, ...envelope }: Envelope): Buffer =>
  writeNewEnvelope({
    ...envelope,
    streamJson: quoted(stream),
    circumstances: circumstancesOf({ ...envelope, commandType: envelope.command.type }),
    key: envelope.command.key,
    referencesJson: JSON.stringify(references),
  });

/** Ids are UUIDs and salts base64url: nothing in them to escape. */
export function writeNewEnvelope(envelope: NewEnvelope): Buffer {
  const { id, streamJson, revision, circumstances, key, referencesJson, salt, data } = envelope;
  const { beforeKey, afterKey } = circumstances;
  return utf8(
    `{"v":1,"id":"${id}","stream":${streamJson},"revision":${revision}${beforeKey}${key}${afterKey}` +
      `,"references":${referencesJson},"salt":"${salt}","data":${JSON.stringify(data)}}`,
  );
}

export type Facts = Pick<
  Envelope,
  'type' | 'schema' | 'recordedAt' | 'actor' | 'correlation' | 'causation'
> & { readonly commandType: string };

export const circumstancesOf = (facts: Facts): Circumstances => ({
  beforeKey:
    `,"type":${quoted(facts.type)},"schema":${facts.schema}` +
    `,"recordedAt":${quoted(facts.recordedAt)},"actor":"${facts.actor}","command":{"key":"`,
  afterKey:
    `","type":${quoted(facts.commandType)}}` +
    optional('correlation', facts.correlation) +
    optional('causation', facts.causation),
});

const optional = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `,"${name}":${quoted(text)}`;

/** @throws Error('corrupt envelope: …') on anything that `writeEnvelope` would not have written. */
export function readEnvelope(bytes: Buffer): Envelope {
  const envelope = parse(bytes);
  if (envelope.v !== 1) throw corrupt(`version ${String(envelope.v)}`);
  for (const [field, isRight] of FIELDS) {
    if (!isRight(envelope[field])) throw corrupt(`${field} is ${JSON.stringify(envelope[field])}`);
  }
  // Every field has just been checked against the interface.
  return envelope as unknown as Envelope;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTextOrAbsent: Check = (value) => value === undefined || isText(value);
const isObject: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

const isCommand: Check = (value) => {
  if (!isObject(value)) return false;
  const { key, type } = value as Record<string, unknown>;
  return isText(key) && isText(type);
};

const isReferences: Check = (value) =>
  isObject(value) &&
  Object.values(value as object).every((revision) => isCount(revision) || revision === -1);

const FIELDS: readonly (readonly [string, Check])[] = [
  ['id', isText],
  ['stream', isText],
  ['revision', isCount],
  ['type', isText],
  ['schema', isCount],
  ['recordedAt', isText],
  ['actor', isText],
  ['command', isCommand],
  ['correlation', isTextOrAbsent],
  ['causation', isTextOrAbsent],
  ['references', isReferences],
  ['salt', isText],
  ['data', isObject],
];

function parse(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (isObject(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw corrupt('not JSON', error);
  }
  throw corrupt('not an object');
}

const corrupt = (what: string, cause?: unknown): Error =>
  new Error(`corrupt envelope: ${what}`, { cause });
