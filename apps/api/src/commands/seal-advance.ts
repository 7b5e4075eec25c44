import type { AdvanceEntered, OpeningAdvanceEntered } from '#contracts';
import type { Seal, Sealing } from './sealing.js';

/**
 * Takes the person out of a request for an advance, or out of one that is out when a book begins.
 * Somebody who is not on the staff and is met here for the first time gets a pseudonym where there is
 * a name; whether that suffices the rules say.
 */
export const sealAdvance = (
  { holder, content, ...command }: AdvanceEntered | OpeningAdvanceEntered,
  seal: Seal,
): Sealing => {
  const { kind, name } = holder;
  const isNew = kind === 'outside' && name !== undefined;
  const person = holder.person ?? (isNew ? seal.subject : undefined);
  const texts = [
    { field: 'holder.name', value: name, subject: person ?? seal.subject },
    { field: 'content', value: content, subject: seal.subject },
  ];
  const requests = texts.flatMap(({ value, ...text }) =>
    value === undefined ? [] : [{ eventId: seal.eventId, value, ...text }],
  );
  return {
    requests,
    sealed: (commitments) => {
      const byField = new Map(requests.map(({ field }, index) => [field, commitments[index]]));
      const sealedName = byField.get('holder.name');
      return {
        ...command,
        holder: {
          kind,
          ...(person !== undefined && { person }),
          ...(sealedName !== undefined && { name: sealedName }),
        },
        content: byField.get('content'),
      };
    },
  };
};
