import { Refusal } from './decider.js';

/** Nothing is recorded before it has happened. @throws Refusal DATE_IN_FUTURE */
export const mustHaveCome = (date: string, today: string): void => {
  if (date > today) throw new Refusal('DATE_IN_FUTURE', { date });
};
