import { createHash } from 'node:crypto';
import type {
  ChildMoneyView,
  CommitmentView,
  SponsoredChildView,
  SponsorStatementView,
} from '#contracts';

/** The union whose statement it is, and whether all of it is invented. */
export interface Letterhead {
  readonly organisationName: string;
  readonly demonstration: boolean;
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1d1d1d}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem;break-after:avoid}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left}
td.money{text-align:right;font-variant-numeric:tabular-nums}.mark{border:2px solid #a00;color:#a00;padding:.25rem .5rem}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

/** The page loads nothing, runs nothing, and is kept nowhere. */
export const STATEMENT_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  `frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

/** A sponsor's own statement, to be read or printed: the child's code and no word about the child. */
export const statementPage = (
  { asOf, children }: SponsorStatementView,
  { organisationName, demonstration }: Letterhead,
): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Sao kê đỡ đầu</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><style>${STYLE}</style></head><body>
${demonstration ? '<p class="mark">SỐ LIỆU GIẢ ĐỊNH</p>' : ''}
<h1>Sao kê của người đỡ đầu</h1>
<p>${escaped(organisationName)}${demonstration ? ' (mô phỏng)' : ''} · Số liệu đến ngày ${day(asOf)}</p>
<p lang="en">Statement for a sponsor, figures up to ${escaped(asOf)}</p>
${children.map(childSection).join('\n')}
${children.length === 0 ? '<p>Chưa có cam kết nào.</p>' : ''}
</body></html>`;

const childSection = (child: SponsoredChildView): string => `<section>
<h2>Trẻ mang mã ${escaped(child.childId)}</h2>
${child.endedOn === undefined ? '' : `<p>Đã thôi nhận đỡ đầu từ ngày ${day(child.endedOn)}.</p>`}
${child.commitments.map(commitmentLine).join('\n')}
<p>Tiền của người đỡ đầu còn giữ cho trẻ: ${money(child.balance)} đồng.</p>
${table('Đã nhận', child.received, 1)}
${table('Đã trao', child.handedOver, -1)}
</section>`;

const commitmentLine = ({ fromDay, untilDay, rates, coverage }: CommitmentView): string => {
  const until = untilDay === undefined ? '' : ` đến ngày ${day(untilDay)}`;
  const { covered, due, notReceived, next } = coverage;
  const months = notReceived.map(month).join(', ');
  return `<p>Cam kết từ ngày ${day(fromDay)}${until}, mức ${money(rates.at(-1)?.amount ?? 0)} đồng.
Đã nhận đủ ${String(covered)} trên ${String(due)} kỳ.
${months === '' ? '' : `Chưa nhận: ${months}.`}
${next ? `Kỳ tiếp theo: ${month(next.month)}, ${money(next.amount)} đồng.` : ''}</p>`;
};

const table = (title: string, rows: readonly ChildMoneyView[], sign: 1 | -1): string =>
  rows.length === 0
    ? `<p>${title}: chưa có.</p>`
    : `<table><caption>${title}</caption><tr><th>Ngày</th><th>Chứng từ</th><th>Cho tháng</th><th>Số tiền</th></tr>
${rows.map((row) => rowOf(row, sign)).join('\n')}</table>`;

const rowOf = (
  { occurredOn, voucher, monthsFrom, monthsTo, amount }: ChildMoneyView,
  sign: 1 | -1,
) => {
  const months =
    monthsFrom === undefined ? '' : `${month(monthsFrom)} – ${month(monthsTo ?? monthsFrom)}`;
  return `<tr><td>${day(occurredOn)}</td><td>${escaped(voucher)}</td><td>${months}</td><td class="money">${money(sign * amount)}</td></tr>`;
};

const day = (date: string): string => escaped(date.split('-').reverse().join('/'));
const month = (name: string): string => escaped(name.split('-').reverse().join('/'));
const money = (amount: number): string => amount.toLocaleString('vi-VN');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
