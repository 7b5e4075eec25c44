import type { FollowUpProblemView } from '#contracts';
import type { ViewsDatabase } from '../views-database.js';

/** Follow-up work that rules have refused so far, the latest first. */
export const followUpProblems = (views: ViewsDatabase): Promise<FollowUpProblemView[]> =>
  views.query<FollowUpProblemView[]>(`
    select key, work, stream, refusal, details,
           first_at as "firstAt", last_at as "lastAt", attempts
      from follow_up.problem
     order by last_at desc, key
     limit 500`);
