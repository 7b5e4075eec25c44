/** Who acts when nobody does: the founding of a ledger and the follow-up work. Never a person. */
export const SYSTEM_ACTOR = '00000000-0000-0000-0000-000000000000';
