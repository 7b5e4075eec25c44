import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 25;

/**
 * Asks again and again until the answer is something, and gives it back.
 * @param what we wait for, for whoever reads why it did not come
 * @throws Error after the deadline, with the last thing that went wrong as its cause
 */
export const eventually = async <T>(
  what: string,
  ask: () => Promise<T | undefined>,
  deadlineMs = 120_000,
): Promise<T> => {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    let trouble: unknown;
    const answer = await ask().catch((error: unknown) => {
      trouble = error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    if (Date.now() > deadline)
      throw new Error(`not within ${deadlineMs} ms: ${what}`, { cause: trouble });
    await pause(LOOK_AGAIN_MS);
  }
};
