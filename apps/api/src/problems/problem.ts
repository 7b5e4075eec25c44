import { STATUS_CODES } from 'node:http';
import { fieldFaults, refusals, type RefusalCode } from '#contracts';
import type { Fault } from '../requests/malformed.js';
import { sentencesOf, type Details } from './sentences.js';

/** Why a request was not done, whatever threw it. */
export interface Cause {
  readonly code: RefusalCode;
  readonly details?: Details;
  readonly faults?: readonly Fault[];
}

/** One field of a request that is not right, in the words of both languages. */
export interface FieldProblem extends Fault {
  readonly vi: string;
  readonly en: string;
}

/** The body of every answer that is not a success (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode;
  /** What to do, in Vietnamese. */
  readonly detail: string;
  readonly detailEn: string;
  /** The request's id, as in `X-Request-Id` and in the log. */
  readonly instance: string;
  readonly details?: Details;
  readonly errors?: readonly FieldProblem[];
}

export const PROBLEM_TYPE = 'application/problem+json';

export const problemOf = ({ code, details, faults }: Cause, requestId: string): Problem => {
  const { status } = refusals[code];
  const { vi, en } = sentencesOf(code, details ?? {});
  return {
    type: `urn:so-vang:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: vi,
    detailEn: en,
    instance: requestId,
    ...(details && Object.keys(details).length > 0 && { details }),
    ...(faults && { errors: faults.map((fault) => ({ ...fault, ...fieldFaults[fault.code] })) }),
  };
};
