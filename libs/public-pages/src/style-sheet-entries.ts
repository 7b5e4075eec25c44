import { COLOURS } from './colours.js';

const C = COLOURS;

/**
 * Vouchers, the journal's choices, moments, steps of a check, and what is typed by hand. A browser that
 * runs scripts keeps the place of the check that a script will show, so that the page does not jump.
 */
export const ENTRY_STYLES = `
.void{display:inline-block;padding:0 .4rem;font-weight:600;text-transform:uppercase;letter-spacing:.04em;color:${C.lotus};border:1.5px solid ${C.lotus};border-radius:2px}
.filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.5rem,100%),1fr));gap:.75rem 1rem;align-items:end}
.wide{grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));align-items:start}
.filter>*{min-width:0;margin:0}
.filter select,.filter input{width:100%;font-size:1rem}
.filter .act{align-items:center}
fieldset input{width:100%}
fieldset>div{flex:1 1 12rem;min-width:0}
fieldset{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;margin:1.25rem 0;padding:.75rem 1rem 1rem;max-width:34rem;min-width:0;border:1.5px solid ${C.ruleStrong};border-radius:4px}
.sum dt a{color:inherit;text-decoration-color:${C.strawShade}}
legend{padding:0 .35rem;font-weight:600;color:${C.muted}}
.slip{padding-block:1.25rem}
.slip p{margin:0}
.stamp{margin:0 0 .75rem!important;color:${C.lotus};font-weight:600}
.slip .amount{font:800 min(clamp(1.75rem,1rem + 6cqi,3rem),9.5cqi)/1.2 BG,BG0,BV,system-ui,sans-serif;color:${C.ink};font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.slip .in-words{padding-bottom:.9rem;font-style:italic;border-bottom:4px double ${C.ink}}
.slip .void+p{margin-bottom:.75rem}
.slip dl>div{display:grid}
@container page (min-width:18rem){.slip dl>div{grid-template-columns:minmax(0,9rem) minmax(0,1fr)}}
.slip dt{padding-left:0}
.slip dd,section .slip dd{margin:0;font:400 1rem/1.5 BV,BV0,system-ui,sans-serif;color:inherit;white-space:normal;overflow-wrap:anywhere}
.slip dl>:last-child{border:0}
.moments,.seals,.steps{margin:0;padding:0;list-style:none}
.moments li{position:relative;padding:0 0 1rem 1.6rem;border-left:2px solid ${C.ruleStrong}}
.moments li:before{content:"";position:absolute;left:-7px;top:.45rem;width:12px;height:12px;border-radius:50%;background:${C.purple};border:2px solid ${C.paper}}
.moments li:last-child{padding-bottom:0}
.moments time{display:block;font-size:.9375rem;color:${C.muted}}
code{overflow-wrap:anywhere}
.code,code,pre{font-family:ui-monospace,"DejaVu Sans Mono",monospace}
.seals li{padding:.75rem 0;border-bottom:1px solid ${C.rule}}
.seals p{margin:0}
.seals time{margin-right:1rem;color:${C.muted}}
.steps{counter-reset:step}
.steps li{position:relative;padding:.6rem 0 .6rem 2.25rem;border-bottom:1px solid ${C.rule}}
.steps li:before{content:"·";position:absolute;left:.2rem;font-weight:800;font-size:1.25rem;line-height:1.4;color:${C.muted}}
.steps li[data-outcome=held]:before{content:"✓";color:${C.purple}}
.steps li[data-outcome=broken]:before{content:"✗";color:${C.lotus}}
.steps p{margin:0;font-size:.9375rem;overflow-wrap:anywhere}
#verdict{margin:1.25rem 0 .5rem;font-weight:600;color:${C.muted}}
#verdict[data-outcome=held]{color:${C.purple}}
#verdict[data-outcome=broken]{color:${C.lotus}}
pre{margin:.5rem 0 1.25rem;padding:.75rem 1rem;overflow-x:auto;font-size:.875rem;line-height:1.5;color:${C.ink};background:${C.wash};border:1px solid ${C.gridLine}}
@media screen and (scripting:enabled){#needs-https[hidden]~#browser-check[hidden]{display:block;visibility:hidden}}
@media print{.filter,#browser-check{display:none}pre{white-space:pre-wrap;overflow-wrap:anywhere}}
`;
