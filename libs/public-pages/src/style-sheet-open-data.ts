import { COLOURS } from './colours.js';

const C = COLOURS;

/** Tables to take away, and campaigns by text message. */
export const OPEN_DATA_STYLES = `
.data-set{padding:1.5rem 0;border-bottom:1px solid ${C.rule}}
.data-set h3{margin:0 0 .25rem;font-size:1.25rem;line-height:1.3}
.data-set h3 small{font-family:BV,BV0,system-ui,sans-serif;font-weight:400;white-space:nowrap}
.files{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0;padding:0;list-style:none}
.files a{font-weight:600}
.files>li>a{display:inline-block;padding:.35rem 0}
.files small{display:block}
.dictionary{margin:0;max-width:75ch}
.dictionary div{padding:.5rem 0;border-bottom:1px solid ${C.rule}}
.dictionary dd{margin:0;color:${C.muted}}
code,pre{font:.875rem/1.6 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;margin:0 0 1rem;padding:.75rem 1rem;max-width:62ch;background:${C.paper};border:1px solid ${C.ruleStrong}}
.citation{padding-left:1rem;border-left:3px solid ${C.margin};overflow-wrap:anywhere}
.prose img{max-width:100%;height:auto}
.means{display:block;max-width:44ch}
.campaign+.campaign{padding-top:0}
`;
