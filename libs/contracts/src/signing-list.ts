import { Amount, Balance, Commitment, Flag, Integer, Text } from './fields.js';

/**
 * A signing list (danh sách ký nhận) as the rules and the log see it: how many stand on it, how
 * many signed, and the seal of the list. What was not signed for is the absentees'.
 */
export class SigningList {
  @Integer(1, 5000) count!: number;
  @Integer(0, 5000) signedCount!: number;
  /** Meant for all who stand on it. */
  @Amount total!: number;
  /** Signed for: only this is given. */
  @Balance signed!: number;
  @Commitment commitment!: string;
}

/** One line of a signing list; the name goes to the vault. */
export class Recipient {
  @Text(120) name!: string;
  @Amount amount!: number;
  @Flag signed!: boolean;
}
