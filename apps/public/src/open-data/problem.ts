import type { FastifyReply } from 'fastify';
import { NO_INDEX, OPEN_DATA_HEADERS } from '../serving/response-headers.js';

/** What went wrong, as RFC 9457 has it, in both languages. */
export interface Problem {
  readonly status: 400 | 404 | 429 | 503;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** What of the question is not understood, field by field. */
  readonly errors?: readonly { readonly field: string; readonly vi: string; readonly en: string }[];
  readonly retryAfterSeconds?: number;
}

export const NO_SUCH_DATA: Problem = {
  status: 404,
  code: 'NO_SUCH_DATA',
  vi: 'Không có dữ liệu này. Danh sách ở /du-lieu.',
  en: 'There is no such data. What there is stands on /en/data.',
};

export const ONE_AT_A_TIME: Problem = {
  status: 429,
  code: 'ONE_FILE_AT_A_TIME',
  vi: 'Một tệp khác đang được tạo cho địa chỉ này. Hãy đợi vài giây rồi tải tiếp.',
  en: 'Another file is being made for this address. Wait a few seconds and go on.',
  retryAfterSeconds: 5,
};

export const NOT_JUST_NOW: Problem = {
  status: 503,
  code: 'NOT_JUST_NOW',
  vi: 'Chưa đọc được sổ lúc này. Hãy thử lại sau ít phút.',
  en: 'The book cannot be read just now. Try again in a few minutes.',
  retryAfterSeconds: 30,
};

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const { status, code, vi, en, errors, retryAfterSeconds } = problem;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  void reply
    .status(status)
    .headers({ ...OPEN_DATA_HEADERS, ...NO_INDEX, 'cache-control': 'no-store' })
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', status, code, title: en, detail: vi, errors }));
}
