import type { RefundEntered } from '#contracts';
import { Refusal } from '#ledger';
import { strayItem, type ViewsDatabase } from '#read-models';
import type { Vault } from '#vault';
import type { Call } from '../requests/call.js';

/**
 * Compares the account that a refund names with the one that the money came from. Two commitments
 * cannot be compared, because each has a salt of its own; so the vault is opened, which stays on
 * record. The rules need no account: a refund goes to the source and nowhere else.
 */
export class RefundSource {
  constructor(
    private readonly views: ViewsDatabase,
    private readonly vault: Vault,
  ) {}

  /** @throws Refusal STRAY_RECEIPT_UNKNOWN, REFUND_TO_ANOTHER_ACCOUNT */
  async mustBe(refund: RefundEntered, { actor, key }: Call): Promise<void> {
    const { itemId: item, toAccount } = refund;
    if (toAccount === undefined) return;
    const found = await strayItem(this.views, refund);
    if (!found) throw new Refusal('STRAY_RECEIPT_UNKNOWN', { item });
    const reader = { person: actor, requestId: key, purpose: 'refund' };
    const refs = [{ eventId: found.eventId, field: 'sourceAccount' }];
    const [account] = await this.vault.open(reader, refs);
    if (account === undefined || digitsOf(account) !== digitsOf(toAccount))
      throw new Refusal('REFUND_TO_ANOTHER_ACCOUNT', { item });
  }
}

/** Banks print the same account with and without spaces, dots and hyphens. */
const digitsOf = (account: string): string => account.replaceAll(/[\s.-]/g, '').toUpperCase();
