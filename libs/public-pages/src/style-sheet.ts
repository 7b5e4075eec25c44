import { createHash } from 'node:crypto';
import { COLOURS } from './colours.js';
import { ENTRY_STYLES } from './style-sheet-entries.js';
import { FONT_FACES } from './font-faces.js';
import { FIGURE_STYLES } from './style-sheet-figures.js';
import { OPEN_DATA_STYLES } from './style-sheet-open-data.js';
import { PRINT_STYLES } from './style-sheet-print.js';

const C = COLOURS;

/** Grid paper as children write on: fine squares of 16 px, strong ones of 64 px. */
const GRID_PAPER = [
  `linear-gradient(${C.gridLine} 1px,transparent 1px)`,
  `linear-gradient(90deg,${C.gridLine} 1px,transparent 1px)`,
  `linear-gradient(${C.gridLineFine} 1px,transparent 1px)`,
  `linear-gradient(90deg,${C.gridLineFine} 1px,transparent 1px)`,
].join(',');

/**
 * The page's edge: never more than a twentieth of its width, however large the reader's text is.
 * Widths are asked of the page in the reader's own letters (`@container page`), so that large text
 * on a wide screen is laid out as on a phone.
 */
const EDGE = 'clamp(min(1rem,5cqi),4vw,2.5rem)';

const GROUND = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;color-scheme:light}
body{container:page/inline-size;margin:0;font:400 1rem/1.6 BV,BV0,BV1,system-ui,"Noto Sans",sans-serif;color:${C.text};background:${C.paper}}
h1,h2,h3,.brand b,.sum dd{font-family:BG,BG0,BG1,BV,system-ui,sans-serif;color:${C.ink};text-wrap:balance;overflow-wrap:break-word}
h1{font-size:clamp(2.125rem,1.4rem + 3vw,3.75rem);line-height:1.15;font-weight:800;letter-spacing:-.015em;margin:0 0 clamp(1.5rem,3vw,2.25rem);max-width:17ch}
h2{font-size:clamp(1.5rem,1.2rem + 1.4vw,2.125rem);line-height:1.25;font-weight:700;margin:0 0 .5rem}
p{margin:0 0 .9rem}
b,strong{font-weight:600}
small{font-size:.875rem;color:${C.muted}}
a{color:${C.purple};text-underline-offset:.18em;text-decoration-thickness:1px;overflow-wrap:anywhere}
bdi{overflow-wrap:anywhere}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid ${C.focus};outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:${C.paper};padding:.75rem 1rem;z-index:9}
.defs{position:absolute;width:0;height:0}
.wrap{max-width:70rem;margin:0 auto;padding-inline:${EDGE}}
section.wrap,.tint{padding-block:clamp(1.75rem,6vw,4.5rem)}
.tint{background:${C.wash}}
.lede{max-width:62ch;margin:0 0 1.25rem;color:${C.muted}}
.lede b{color:${C.text}}
.note{max-width:62ch;margin:1rem 0 0;font-size:.9375rem;color:${C.muted}}
.more{display:inline-block;padding:.5rem 0;font-weight:600}
`;

const FRAME = `
.strip{display:block;width:100%;height:28px}
.demo{margin:0;padding:.6rem ${EDGE};text-align:center;color:${C.ink};background:${C.straw};border-block:2px solid ${C.ochre}}
.demo b{text-transform:uppercase;letter-spacing:.06em;margin-right:.4em}
.top{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:center;justify-content:space-between;padding-block:.875rem}
.brand{flex:0 1 auto;min-width:0;text-decoration:none;display:grid;line-height:1.3}
.brand b{font-size:1.25rem;font-weight:800}
.brand span{font-size:.875rem;color:${C.muted}}
.brand:hover b{text-decoration:underline}
.ways{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.ways a{padding:.5rem 0;text-decoration:none;font-weight:600;font-size:.9375rem}
.ways a:hover,.ways a[aria-current]{text-decoration:underline;text-decoration-thickness:2px}
.ways a{white-space:nowrap}
.other{font-size:.9375rem;font-weight:600;padding:.5rem 0}
.sheet{background-color:${C.paper};background-image:${GRID_PAPER};background-size:64px 64px,64px 64px,16px 16px,16px 16px;border-block:1px solid ${C.gridLine}}
.page{position:relative;padding-block:clamp(1.5rem,3.5vw,3rem)}
.as-of small{display:block;color:${C.muted};font-weight:400}
.as-of{margin:0 0 .75rem;color:${C.lotus};font-weight:600}
.intro{max-width:60ch;font-size:1.125rem}
.two{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem 4rem}
.two>*{min-width:0}
.beside{max-width:60ch}
.years{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-bottom:1rem}
.years a{padding:.3rem 0;font-weight:600}
.years a[aria-current]{color:${C.ink};text-decoration:none;border-bottom:4px double ${C.ink}}
.none{padding-block:2rem}
.path{margin:0 0 1rem}
.path ol{display:flex;flex-wrap:wrap;margin:0;padding:0;list-style:none;font-size:.9375rem}
.path li+li:before{content:"/";padding:0 .5rem;color:${C.muted}}
.act{display:flex;flex-wrap:wrap;gap:0 1.75rem;margin:1rem 0}
.act a{padding:.4rem 0;font-weight:600}
.seal{background:${C.ink};color:${C.onInk};padding-block:clamp(1.75rem,6vw,4.5rem)}
.seal h2{color:${C.paper}}
.seal p{max-width:62ch}
.seal a{color:${C.linkOnInk}}
.seal .note{color:${C.onInk}}
.seal .strip{margin-top:1.5rem;height:44px;background:${C.paper};border-block:8px solid ${C.paper}}
.root-hash code{display:flex;flex-wrap:wrap;gap:.1rem 1.1em;font:500 1rem/1.7 ui-monospace,"DejaVu Sans Mono",monospace}
.seal code{color:${C.linkOnInk}}
footer{border-top:4px double ${C.ink};padding-block:2rem 3rem;font-size:.9375rem;color:${C.muted}}
footer h2{font-size:1.125rem}
footer p{margin:0 0 .35rem;max-width:75ch}
footer .sign-off{margin-top:1.25rem;color:${C.ink};font-weight:600}
`;

const FORMS = `
.beside h2{font-size:1.5rem}
label{display:block;font-weight:600;margin-bottom:.35rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem;max-width:34rem}
input,select{font:inherit;font-size:1.125rem;min-width:0;max-width:100%;padding:.65rem .85rem;color:inherit;background:${C.paper};border:2px solid ${C.purple};border-radius:4px}
.row input{flex:1 1 11rem}
button{font:inherit;font-weight:600;min-height:3rem;padding:.65rem 1.35rem;border:0;border-radius:4px;color:${C.paper};background:${C.ink};cursor:pointer}
button:hover{background:${C.purple}}
.hint{margin:.35rem 0 0;font-size:.9375rem;color:${C.muted};overflow-wrap:anywhere}
`;

const TEXT_BLOCKS = `
.facts{margin:0;display:grid;gap:.15rem 0}
.facts dt{font-size:.875rem;color:${C.muted}}
.facts dd{margin:0 0 .6rem;overflow-wrap:anywhere}
.facts small{display:block}
.pending{margin:0 0 1rem;padding:0;list-style:none}
.pending li{padding:.15rem 0}
.pending small{display:block}
.sum-title,.list-title{margin:0 0 .4rem;font-weight:600}
.successions{margin:0 0 1rem;padding:0;list-style:none}
.successions li{padding:.15rem 0}
.prose{padding-block:clamp(1.5rem,4vw,3rem)}
.prose section,.explained{display:grid;gap:.5rem 3rem}
.prose section{padding:1.5rem 0;border-bottom:1px solid ${C.rule}}
.prose h2{font-size:1.375rem}
.prose p,.explained p{max-width:62ch}
@container page (min-width:48rem){.prose section,.explained{grid-template-columns:1fr 2fr}}
@container page (min-width:64rem){.two{grid-template-columns:minmax(0,1fr) minmax(0,1.55fr);align-items:start}.two>:first-child{order:2}.page{padding-left:5.5rem}.page:before{content:"";position:absolute;inset:0 auto 0 4rem;border-left:2px solid ${C.margin}}}
@container page (max-width:48rem){.brand{flex:1 1 10rem}.ways{width:100%;justify-content:space-between}}
@container page (min-width:48rem){.other{order:3}}
@container page (max-width:30rem){.ways{gap:0 .5rem}.ways a{font-size:.875rem}.sheet{background-size:48px 48px,48px 48px,12px 12px,12px 12px}}
`;

/** The one style sheet of all pages: a file of its own, which a browser fetches once and keeps. */
export const STYLE_SHEET = [
  FONT_FACES,
  GROUND,
  FRAME,
  FORMS,
  FIGURE_STYLES,
  TEXT_BLOCKS,
  OPEN_DATA_STYLES,
  ENTRY_STYLES,
  PRINT_STYLES,
]
  .join('')
  .replaceAll('\n', '');

/** Where it lies; another text has another address. */
export const STYLE_PATH = `/style/${createHash('sha256').update(STYLE_SHEET).digest('hex').slice(0, 12)}.css`;
