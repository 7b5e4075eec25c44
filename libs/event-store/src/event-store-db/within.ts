import { NoAnswerInTime } from './client-failures.js';

/**
 * What the work comes to. By hand, since a signal that is aborted for every call costs as much as it.
 * @throws NoAnswerInTime after so many ms
 */
export const within = <T>(ms: number, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswerInTime(ms)), ms);
    const end = (): void => clearTimeout(timer);
    void work.then(end, end);
    void work.then(resolve, reject);
  });
