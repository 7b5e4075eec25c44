import { createHash } from 'node:crypto';
import { COLOURS, FONT_FACES, INVENTED } from '#public-pages';

const C = COLOURS;

const GROUND = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;color-scheme:light}
body{margin:0;font:400 1rem/1.45 BV,BV0,BV1,system-ui,"Noto Sans",sans-serif;color:${C.text};background:${C.wash}}
.paper{max-width:72rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem);background:${C.paper}}
h1,h2{color:${C.ink};text-wrap:balance;overflow-wrap:break-word}
h1{margin:1.25rem 0 .75rem;font-size:1.375rem;line-height:1.3;text-align:center;text-transform:uppercase}
h2{margin:1.5rem 0 .4rem;font-size:1.0625rem}
p{margin:0 0 .5rem}
.of{margin-top:.75rem;font-weight:600}
.demo{margin:0;padding:.5rem 1rem;text-align:center;color:${C.ink};background:${C.straw};border-block:2px solid ${C.ochre}}
.demo b{text-transform:uppercase;letter-spacing:.05em}
dl{display:flex;flex-wrap:wrap;gap:.15rem 1.75rem;margin:0 0 1rem;justify-content:center}
dl div{display:flex;gap:.4rem;flex-wrap:wrap;min-width:0}
dt{color:${C.muted}}
dt:after{content:":"}
.form{display:block}
.form div{padding:.15rem 0}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.as-of,.note{font-size:.875rem;color:${C.muted}}
`;

const TABLES = `
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.3rem .45rem;border:1px solid ${C.ruleStrong};text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{color:${C.ink};background:${C.wash};font-weight:600;text-align:center;vertical-align:middle;overflow-wrap:normal}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.nb{white-space:nowrap;overflow-wrap:normal}
.strong td,tfoot td,tfoot th{font-weight:600}
tfoot td,tfoot th{border-top:4px double ${C.ink}}
@media screen and (max-width:60rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tfoot,tr,td,tfoot th{display:block}
tr{padding:.5rem 0;border-bottom:1px solid ${C.ruleStrong}}
td,tfoot th{border:0;padding:.1rem 0;white-space:normal}
tfoot td,tfoot th{border:0}
td[data-label]{display:flex;justify-content:space-between;gap:1rem;text-align:right}
td[data-label]:before{content:attr(data-label);color:${C.muted};text-align:left;font-weight:400}
td:empty{display:none}
}
`;

const SIGNATURES = `
.signed{margin-top:1.75rem}
.signed>p{text-align:right;margin:0 0 .5rem}
.signed ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1rem;margin:0;padding:0;list-style:none;text-align:center}
.signed li{padding-bottom:5.5rem}
.signed b{display:block}
.signed small{color:${C.muted}}
`;

const PRINTED = (wide: boolean, demonstration: boolean): string => `
@media print{
@page{size:A4 ${wide ? 'landscape' : 'portrait'};margin:14mm 12mm 16mm;@bottom-right{content:counter(page) "/" counter(pages);font-size:8pt}${
  demonstration ? `@top-center{content:"${INVENTED}";font-size:8pt;letter-spacing:.1em}` : ''
}}
html{font-size:${wide ? '8.5pt' : '10pt'}}
body{background:none}
.paper{max-width:none;padding:0}
.demo{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead th{background:none}
th,td{border-color:${C.muted}}
tr,.signed{break-inside:avoid}
h2{break-after:avoid}
}
`;

/** A sheet that stands upright or lies across, of a demonstration or not. */
export interface Paper {
  readonly wide: boolean;
  readonly demonstration: boolean;
}

const sheetFor = ({ wide, demonstration }: Paper): string =>
  [FONT_FACES, GROUND, TABLES, SIGNATURES, PRINTED(wide, demonstration)]
    .join('')
    .replaceAll('\n', '');

/** The style sheet of a paper; it stands in the page, so that a saved page keeps it. */
export const styleOf = (paper: Paper): string => sheetFor(paper);

/** The page runs nothing and loads nothing but the fonts of its own house. */
export const policyOf = (paper: Paper): string => {
  const hash = createHash('sha256').update(sheetFor(paper)).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src 'self'; base-uri 'none'; form-action 'none'`;
};
