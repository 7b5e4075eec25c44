import { ForgettingEntered, PrivacyRequestEntered } from '#contracts';
import { lastDayOfYear, Refusal, yearOf } from '#ledger';
import { lastVoucherOf, privacyRequest, type ViewsDatabase, whoAsks } from '#read-models';
import { lettersOf } from '#vault';
import type { Call } from '../requests/call.js';
import { subjectOfChild } from './seal-child.js';
import { Seal, type Sealing } from './sealing.js';

/** What the rules need the views for: whose request it is, and what their vouchers are. */
export type AboutPerson = PrivacyRequestEntered | ForgettingEntered;

export const isAboutPerson = (command: object): command is AboutPerson =>
  command instanceof PrivacyRequestEntered || command instanceof ForgettingEntered;

export class PrivacyRequests {
  /** @param retentionYears how long the operator is bound to keep what names people on vouchers */
  constructor(
    private readonly views: ViewsDatabase,
    private readonly retentionYears: number,
  ) {}

  /** @throws Refusal PRIVACY_SUBJECT_UNKNOWN, PRIVACY_REQUEST_UNKNOWN */
  async sealingOf(command: AboutPerson, call: Call): Promise<Sealing> {
    const { reason: value } = command;
    const data = await this.#without(command, call);
    const { eventId } = new Seal(call);
    const letter = { eventId, field: 'reason', subject: lettersOf(data.subject) };
    return {
      requests: value === undefined ? [] : [{ ...letter, value }],
      sealed: ([reason]) => (reason === undefined ? data : { ...data, reason }),
    };
  }

  #without(command: AboutPerson, { today }: Call): Promise<object & { readonly subject: string }> {
    return command instanceof PrivacyRequestEntered
      ? this.#received(command)
      : this.#approved(command, today);
  }

  async #received(command: PrivacyRequestEntered) {
    const { unitId, requestId, kind, receivedOn } = command;
    const asks = await whoAsks(this.views, command);
    if (!asks) throw new Refusal('PRIVACY_SUBJECT_UNKNOWN');
    const { role, childId, subject = subjectOfChild(childId ?? '') } = asks;
    return { unitId, requestId, kind, receivedOn, role, subject, ...(childId && { childId }) };
  }

  async #approved(command: ForgettingEntered, today: string) {
    const { unitId, subject, requestId } = command;
    const request = await privacyRequest(this.views, command);
    if (!request) throw new Refusal('PRIVACY_REQUEST_UNKNOWN', { request: requestId });
    const { role, childId } = request;
    const keepUntil = await this.#keepUntil({ ...request, today });
    const known = { role, ...(childId && { childId }), ...(keepUntil && { keepUntil }) };
    return { unitId, subject, requestId, ...known };
  }

  /** Whoever signs vouchers is named on all of them; a giver on their own. */
  async #keepUntil(person: {
    readonly subject: string;
    readonly role: string;
    readonly childId?: string | undefined;
    readonly today: string;
  }): Promise<string | undefined> {
    if (this.retentionYears === 0) return undefined;
    const last = person.role === 'staff' ? person.today : await lastVoucherOf(this.views, person);
    return last && lastDayOfYear(yearOf(last) + this.retentionYears);
  }
}
