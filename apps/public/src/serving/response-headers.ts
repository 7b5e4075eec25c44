/** What the browser may do with a page: show it with its own style and fonts, and nothing else. */
const SHOWN = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

export const SECURITY_HEADERS = {
  'content-security-policy': SHOWN.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** A page may be kept anywhere, and must be asked about before it is shown again. */
export const PAGE_HEADERS = {
  ...SECURITY_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Accept-Encoding',
} as const;

/** The same for a page that runs modules of ours, which may ask our own log. */
export const RUNNING_PAGE_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': [...SHOWN, "script-src 'self'", "connect-src 'self'"].join('; '),
} as const;

/** Of a file whose name changes with its content. */
const KEPT_FOR_EVER = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export const FONT_HEADERS = { ...KEPT_FOR_EVER, 'content-type': 'font/woff2' } as const;

export const SCRIPT_HEADERS = {
  ...KEPT_FOR_EVER,
  'content-type': 'text/javascript; charset=utf-8',
} as const;

export const STYLE_HEADERS = {
  ...KEPT_FOR_EVER,
  'content-type': 'text/css; charset=utf-8',
  vary: 'Accept-Encoding',
} as const;

/** Search engines keep neither invented figures nor pages that do not exist. */
export const NO_INDEX = { 'x-robots-tag': 'noindex' } as const;

/** The log is for everybody: mirrors, other sites, and whoever checks it in a browser. */
const FOR_EVERYBODY = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Data for everybody; asked about again before it is used again, because the book grows. */
export const OPEN_DATA_HEADERS = {
  ...FOR_EVERYBODY,
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-SHA256, Content-Disposition',
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Accept-Encoding',
} as const;

/** What a browser asks before it sends `If-None-Match` from another site. */
export const OPEN_DATA_PREFLIGHT = {
  ...FOR_EVERYBODY,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-max-age': '86400',
} as const;

/** Grows with the log. */
export const LOG_HEADERS = {
  ...FOR_EVERYBODY,
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'public, max-age=5',
} as const;

/** Never changes, neither a full file nor a partial one. */
export const TILE_HEADERS = {
  ...FOR_EVERYBODY,
  'content-type': 'application/octet-stream',
  'cache-control': 'public, max-age=31536000, immutable',
  vary: 'Accept-Encoding',
} as const;

export const NEVER_KEPT = { ...LOG_HEADERS, 'cache-control': 'no-store' } as const;
