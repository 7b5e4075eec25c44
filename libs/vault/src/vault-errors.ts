/** The vault's database did not answer, or would not: nothing was told, and asking again is safe. */
export class VaultUnavailable extends Error {
  constructor(cause: unknown) {
    super('the vault is not available', { cause });
    this.name = 'VaultUnavailable';
  }
}

/** This person was forgotten; nothing can be kept under their id any more. */
export class PersonForgotten extends Error {
  constructor(readonly subject: string) {
    super(`person ${subject} was forgotten`);
    this.name = 'PersonForgotten';
  }
}

/** Passes on what the database answered; whatever it threw becomes `VaultUnavailable`. */
export const answered = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (cause) {
    throw new VaultUnavailable(cause);
  }
};
