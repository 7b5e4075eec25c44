import type { Channel, FundOpened, TargetSet } from '#contracts';
import { Refusal } from '../decider.js';
import type { Drive, Fund } from './state.js';

/** @throws Refusal FUND_UNKNOWN */
export const mustBeFund = (fund: Fund, fundId: string): FundOpened => {
  if (!fund.opened) throw new Refusal('FUND_UNKNOWN', { fund: fundId });
  return fund.opened;
};

/**
 * The fund receives on that day: from its opening to its closing day, both included.
 * @throws Refusal FUND_UNKNOWN, DATE_BEFORE_FUND, FUND_CLOSED
 */
export const mustReceiveOn = (fund: Fund, fundId: string, on: string): FundOpened => {
  const opened = mustBeFund(fund, fundId);
  if (on < opened.openedOn)
    throw new Refusal('DATE_BEFORE_FUND', { date: on, opened: opened.openedOn });
  if (fund.closedOn !== undefined && on > fund.closedOn)
    throw new Refusal('FUND_CLOSED', { fund: fundId, date: fund.closedOn });
  return opened;
};

/** @throws Refusal CHANNEL_NOT_ACCEPTED */
export const mustAcceptChannel = ({ opened }: Fund, channel: Channel): void => {
  if (opened && !opened.channels.includes(channel))
    throw new Refusal('CHANNEL_NOT_ACCEPTED', { fund: opened.fundId, channel });
};

/** The earmark is one of the fund's purposes; money for no purpose in particular names none. */
export const mustHavePurpose = ({ opened }: Fund, earmark: string | undefined): void => {
  if (!opened || earmark === undefined) return;
  if (!opened.purposes.some(({ code }) => code === earmark))
    throw new Refusal('PURPOSE_UNKNOWN', { fund: opened.fundId, purpose: earmark });
};

/** @throws Refusal FUND_UNKNOWN, TARGET_UNKNOWN */
export const targetOf = (fund: Fund, fundId: string, targetId: string): TargetSet => {
  mustBeFund(fund, fundId);
  const target = fund.targets.get(targetId);
  if (!target) throw new Refusal('TARGET_UNKNOWN', { fund: fundId, target: targetId });
  return target;
};

/** @throws Refusal ITEM_UNKNOWN */
export const mustListItem = ({ items }: Fund, itemId: string): void => {
  if (!items.has(itemId)) throw new Refusal('ITEM_UNKNOWN', { item: itemId });
};

/** The drive that an entry of that day names; none where it names none. @throws Refusal DRIVE_UNKNOWN, DATE_BEFORE_DRIVE */
export const driveOn = (
  { drives }: Fund,
  driveId: string | undefined,
  on: string,
): Drive | undefined => {
  if (driveId === undefined) return undefined;
  const drive = drives.get(driveId);
  if (!drive) throw new Refusal('DRIVE_UNKNOWN', { drive: driveId });
  if (on < drive.startsOn)
    throw new Refusal('DATE_BEFORE_DRIVE', { date: on, starts: drive.startsOn });
  return drive;
};
