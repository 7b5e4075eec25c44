import { NamingConsentEntered, NamingWithdrawalEntered } from '#contracts';
import { Refusal } from '#ledger';
import { giverOf, type ViewsDatabase } from '#read-models';
import type { Call } from '../requests/call.js';
import { Seal, type Sealing } from './sealing.js';

/** About one gift of a giver whom only the views know by its voucher. */
export type AboutGift = NamingConsentEntered | NamingWithdrawalEntered;

export const isAboutGift = (command: object): command is AboutGift =>
  command instanceof NamingConsentEntered || command instanceof NamingWithdrawalEntered;

/** The name to be shown is the giver's own, and goes when they are forgotten. */
export class NamingConsents {
  constructor(private readonly views: ViewsDatabase) {}

  /** @throws Refusal GIFT_UNKNOWN */
  async sealingOf(command: AboutGift, call: Call): Promise<Sealing> {
    const { unitId, fundId, year, voucher } = command;
    const subject = await giverOf(this.views, command);
    if (subject === undefined) throw new Refusal('GIFT_UNKNOWN', { voucher });
    const gift = { unitId, fundId, year, voucher, subject };
    if (command instanceof NamingWithdrawalEntered) return { requests: [], sealed: () => gift };
    const { consentedOn, form, shownName: value } = command;
    const { eventId } = new Seal(call);
    return {
      requests: [{ eventId, field: 'shownName', subject, value }],
      sealed: ([shownName]) => ({ ...gift, consentedOn, form, shownName }),
    };
  }
}
