import type { BookKey } from '#contracts';

/** One forest of units per ledger, so that codes are unique and no tree can close a circle. */
export const ORGANISATION_STREAM = 'organisation-main';
export const FOUNDATION_STREAM = 'ledger-main';

export const fundStream = (fundId: string): string => `fund-${fundId}`;
export const officeStream = (unitId: string): string => `office-${unitId}`;
export const accessStream = (personId: string): string => `access-${personId}`;
export const clusterStream = (clusterId: string): string => `cluster-${clusterId}`;
export const pairingStream = (fundId: string): string => `pairing-${fundId}`;
export const progressStream = (target: { fundId: string; targetId: string }): string =>
  `progress-${target.fundId}.${target.targetId}`;
export const programmeMoneyStream = (of: { unitId: string; fundId: string }): string =>
  `programmeMoney-${of.unitId}.${of.fundId}`;
export const smsShortCodeStream = (shortCode: string): string => `smsShortCode-${shortCode}`;
export const smsMessagesStream = (shortCode: string, day: string): string =>
  `smsMessages-${shortCode}.${day.replaceAll('-', '')}`;
/** The short code of a stream of messages. */
export const shortCodeOf = (stream: string): string =>
  stream.slice(stream.indexOf('-') + 1, stream.indexOf('.'));
export const smsCampaignStream = (of: { shortCode: string; campaignId: string }): string =>
  `smsCampaign-${of.shortCode}.${of.campaignId}`;
/** One bank account of a unit, by the holding place that it is. */
export const bankAccountStream = (of: { unitId: string; placeId: string }): string =>
  `bankAccount-${of.unitId}.${of.placeId}`;
export const sponsorshipStream = (childId: string): string => `sponsorship-${childId}`;
/** What one person has asked and agreed to about their own data, by their pseudonym. */
export const privacyStream = (subject: string): string => `privacy-${subject}`;
export const cashBookStream = ({ unitId, fundId, year }: BookKey): string =>
  `cashBook-${unitId}.${fundId}.${String(year)}`;

export const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

/** @throws Error when the stream is not a bank account's. */
export const accountOf = (stream: string): { unitId: string; placeId: string } => {
  const [, unitId, placeId] = /^bankAccount-([0-9a-z]+)\.([0-9a-z]+)$/.exec(stream) ?? [];
  if (!unitId || !placeId) throw new Error(`corrupt stream name: ${stream}`);
  return { unitId, placeId };
};

/** @throws Error when the stream is not a cash book's. */
export const bookOf = (stream: string): BookKey => {
  const [, unitId, fundId, year] =
    /^cashBook-([0-9a-z]+)\.([0-9a-z]+)\.(\d{4})$/.exec(stream) ?? [];
  if (!unitId || !fundId || !year) throw new Error(`corrupt stream name: ${stream}`);
  return { unitId, fundId, year: Number(year) };
};
