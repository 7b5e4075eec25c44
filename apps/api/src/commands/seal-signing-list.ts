import type { PaymentEntered, Recipient, SettlementEntered, SigningList } from '#contracts';
import type { Seal, Sealing } from './sealing.js';

/** The vault keeps the list under the event that says what was given by it. */
const FIELD = 'signingList';

/** Takes the recipients of a payment out of it. */
export const sealPayment = ({ recipients, ...payment }: PaymentEntered, seal: Seal): Sealing =>
  sealList(recipients, seal, (signingList) => ({ ...payment, ...signingList }));

/** Takes the recipients of what an advance was used for out of its settlement. */
export const sealSettlement = ({ used, ...settlement }: SettlementEntered, seal: Seal): Sealing => {
  if (!used) return { requests: [], sealed: () => settlement };
  const { recipients, ...use } = used;
  return sealList(recipients, seal, (signingList) => ({
    ...settlement,
    used: { ...use, ...signingList },
  }));
};

const sealList = (
  recipients: readonly Recipient[] | undefined,
  seal: Seal,
  commandWith: (list: { readonly signingList?: SigningList }) => object,
): Sealing => {
  if (!recipients) return { requests: [], sealed: () => commandWith({}) };
  const value = canonicalList(recipients);
  return {
    requests: [{ eventId: seal.eventId, field: FIELD, subject: seal.subject, value }],
    sealed: ([commitment = '']) => commandWith({ signingList: sealedList(recipients, commitment) }),
  };
};

/** The same list is always the same text: keys in the order of the alphabet. */
const canonicalList = (recipients: readonly Recipient[]): string =>
  JSON.stringify(recipients.map(({ amount, name, signed }) => ({ amount, name, signed })));

const sealedList = (recipients: readonly Recipient[], commitment: string): SigningList => {
  const signers = recipients.filter(({ signed }) => signed);
  return {
    count: recipients.length,
    signedCount: signers.length,
    total: sumOf(recipients),
    signed: sumOf(signers),
    commitment,
  };
};

const sumOf = (recipients: readonly Recipient[]): number =>
  recipients.reduce((sum, { amount }) => sum + amount, 0);
