import { COLOURS } from './colours.js';

const C = COLOURS;

/** As large as this, but an amount of any size (17 signs) still fits the box in one line. */
const inOneLine = (size: string): string => `min(${size},10.5cqi)`;

const SUM = `
.sum{background:${C.paper};border:1.5px solid ${C.ink};padding:.25rem clamp(min(.75rem,3cqi),3vw,2rem);container-type:inline-size}
.sum dl{margin:0}
.sum dl>div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem;padding:.55rem 0;border-bottom:1px solid ${C.rule}}
.sum dt{flex:1 1 7.5rem;font-weight:600;position:relative;padding-left:1.4rem;overflow-wrap:anywhere}
.sum small{display:block;font-weight:400;line-height:1.45}
.sign{position:absolute;left:0}
.sum dd{margin:0 0 0 auto;font-weight:700;font-size:${inOneLine('clamp(1.1875rem,.9rem + 1.9cqi,2rem)')};font-variant-numeric:tabular-nums;white-space:nowrap}
.sum .plus dd,.sum .plus .sign{color:${C.purple}}
.sum .minus dd,.sum .minus .sign{color:${C.ochre}}
.sum .total{border:0;border-top:4px double ${C.ink};margin-top:-1px}
.sum .total dd{font-size:${inOneLine('clamp(1.375rem,.9rem + 3cqi,2.75rem)')};font-weight:800}
section .sum{margin:2rem 0 1rem;max-width:46rem}
section .sum dd{font-size:${inOneLine('1.125rem')}}
section .sum .total dd{font-size:${inOneLine('1.375rem')}}
@container page (max-width:30rem){.sum dt{padding-left:1.1rem}.sum dd{font-size:${inOneLine('1.125rem')}}.sum .total dd{font-size:${inOneLine('1.375rem')}}.sum small{font-size:.8125rem}}
`;

/** Each row of the table as a small list: what it is, and under it each figure with its word. */
const asLists = (table: string): string =>
  [
    `${table},${table} tbody,${table} tfoot{display:block}`,
    `${table} thead{position:absolute;left:-999px}`,
    `${table} tr{display:block;padding:.6rem 0;border-bottom:1px solid ${C.rule}}`,
    `${table} th,${table} td{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.1rem 0;border:0;white-space:normal;overflow-wrap:anywhere}`,
    `${table} tbody th{font-weight:600}`,
    `${table} td:before{content:attr(data-label);font-weight:400;color:${C.muted}}`,
    `${table} tfoot tr{border:0;border-top:4px double ${C.ink}}`,
  ].join('');

const CHART = `
.r{fill:${C.purple}}
.e{fill:url(#sums);stroke:${C.purple};stroke-width:1.5}
.g{fill:url(#given);stroke:${C.ochre};stroke-width:1.5}
.o{fill:${C.lilac};stroke:${C.purple};stroke-width:1.5}
.swatch{width:.9em;height:.9em;margin:0 .15em 0 .1em;vertical-align:-.08em;overflow:visible}
.chart{display:grid;grid-template-columns:4.25rem minmax(0,1fr);font-size:.875rem}
.chart svg{width:100%;height:21rem;overflow:visible}
.chart text{fill:${C.muted};text-anchor:middle;font-variant-numeric:tabular-nums}
.chart .axis text{text-anchor:end}
.chart line{stroke:${C.rule}}
.chart .zero{stroke:${C.ink};stroke-width:1.5}
.chart .later{opacity:.75}
.chart .peak{fill:${C.ink};font-weight:600}
details{margin-top:1rem}
summary{cursor:pointer;font-weight:600;color:${C.purple};padding:.5rem 0}

.figures{container:figures/inline-size}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.5rem 0 .5rem 1.5rem;text-align:right;vertical-align:baseline;border-bottom:1px solid ${C.rule}}
th:first-child{padding-left:0;text-align:left}
thead th{font-size:.9375rem;border-color:${C.ink}}
tbody th{font-weight:400}
td{white-space:nowrap}
td bdi{white-space:normal}
tfoot th,tfoot td{border:0;border-top:4px double ${C.ink};font-weight:600}
@container page (max-width:40rem){.chart{grid-template-columns:3.75rem minmax(0,1fr);font-size:.8125rem}.chart svg{height:15rem}.wide{display:none}th,td{padding-left:.9rem}}
@container page (max-width:20rem){.chart{grid-template-columns:2.75rem minmax(0,1fr)}.plot text:nth-last-of-type(odd):not(.peak){display:none}}
@media screen{
@container figures (max-width:50rem){${asLists('.stack')}.lines,.lines tbody{display:block}.lines thead{position:absolute;left:-999px}.lines tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid ${C.rule}}.lines th,.lines td{padding:0;border:0}.lines td:nth-child(2){font-weight:600}.lines td:last-child{order:1;text-align:left;white-space:normal;font-size:.9375rem}.lines td:nth-child(3):not(:last-child){order:2;font-size:.9375rem;color:${C.muted}}.lines td:nth-child(3):not(:last-child):before{content:attr(data-label) " "}}
@container figures (max-width:17.5rem){${asLists('.figures table')}}
}
`;

const LISTS = `
.funds,.tiles,.entries,.nums{list-style:none;margin:0;padding:0}
.funds>li{display:grid;gap:.75rem 3rem;padding:1.5rem 0;border-top:1.5px solid ${C.ruleStrong}}
.funds h3{font-size:1.375rem;line-height:1.3;margin:0}
.funds h3 a{color:${C.ink}}
.label{margin:0;font-size:.9375rem;color:${C.muted}}
.bars{display:block;width:100%;height:2.75rem;overflow:visible}
.nums{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin-top:.6rem;font-variant-numeric:tabular-nums}
.nums b{white-space:nowrap}
.equals{display:inline-block;width:1.15em;text-align:center}
.root{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin:2rem 0 0;padding:.6rem 0;font-size:1.25rem;line-height:1.3;border-bottom:2px solid ${C.ink}}
.root a{color:${C.ink}}
.root+h3,.tiles+h3{margin:1.25rem 0 .5rem;font-size:1rem;font-weight:600;color:${C.muted}}
.money{font-variant-numeric:tabular-nums;white-space:nowrap;font-size:min(1em,8cqi)}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.25rem,100%),1fr));gap:0 1.5rem}
.tiles li{display:flex;flex-direction:column;padding:.6rem 0;border-bottom:1px solid ${C.rule}}
.tint .tiles li{border-color:${C.ruleStrong}}
.tiles a{font-weight:600;line-height:1.35;padding:.1rem 0}
.tiles .money{font-size:.9375rem}
.bar{display:block;width:100%;height:.5rem;margin:auto 0 .2rem;padding-top:.3rem;box-sizing:content-box}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(4.75rem,100%),1fr));margin:0;padding:1px 0 0 1px;list-style:none}
.grid li{margin:-1px 0 0 -1px;border:1px solid ${C.gridLine}}
.grid a{display:flex;flex-direction:column;height:100%;min-height:6rem;padding:.4rem .4rem .3rem;font-size:.8125rem;line-height:1.25;text-decoration:none}
.grid a:hover{background:${C.wash}}
.grid a:hover bdi{text-decoration:underline}
.grid bdi{font-weight:600;color:${C.ink};overflow-wrap:anywhere}
.grid svg{width:100%;height:3rem;margin-top:auto;overflow:visible}
.grid .money{color:${C.muted};padding-top:.15rem}
.grid line{stroke:${C.ink};stroke-width:1.5}
.bar-rows,.works,.parts{margin:1rem 0;padding:0;list-style:none}
.bar-rows li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1.5rem;align-items:center;padding:.55rem 0;border-bottom:1px solid ${C.rule}}
.bar-rows .bar{height:.9rem;margin:0;padding:0;order:3;grid-column:1/-1}
.works{display:flex;flex-wrap:wrap;gap:.4rem 2.5rem}
.works b{font:700 1.375rem/1.3 BG,BG0,BG1,BV,sans-serif;color:${C.ink}}
.flow h3{font-size:1.125rem;margin:1rem 0 .25rem}
.parts{margin:0 0 1rem;padding-left:1.75rem;list-style:decimal;columns:20rem;column-gap:3rem}
.parts li{padding:.2rem 0;break-inside:avoid}
.parts .money{white-space:nowrap}
.stream{display:block;width:100%;height:15rem;overflow:visible}
.stream svg{width:100%;height:100%}
.stream .band{fill:${C.rule}}
.stream .fund{fill:${C.ink}}
.stream text{fill:${C.ink};font-weight:600;font-size:.875rem;text-anchor:middle}
.stream .on-ink{fill:${C.paper}}
.stream rect,.progress rect{vector-effect:non-scaling-stroke}
.progress{max-width:16rem}
.progress .track{fill:${C.lilac}}
.own{margin:1rem 0 0}
.entries li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;padding:.65rem 0;line-height:1.45;border-bottom:1px solid ${C.rule}}
.entries li>*{min-width:0}
.entries time,.meta,.line{font-size:.9375rem;color:${C.muted}}
.when{display:flex;flex-wrap:wrap;gap:0 .75rem}
.entries strong{grid-area:1/2}
.entries .what{grid-column:1/-1}
.entries p{margin:0}
.entries .meta{line-height:1.65}
.entries strong{font-variant-numeric:tabular-nums;white-space:nowrap;text-align:right;font-size:min(1em,8cqi)}
.entries .in strong{color:${C.purple}}
.entries .out strong{color:${C.ochre}}
.entries .voucher{white-space:nowrap;padding-block:.2rem}
@container page (min-width:48rem){.bar-rows li{grid-template-columns:minmax(0,15rem) 1fr 11rem}.bar-rows .bar{order:0;grid-column:auto}.bar-rows .money{text-align:right}.grid{grid-template-columns:repeat(auto-fill,minmax(6.25rem,1fr))}.funds>li{grid-template-columns:1fr 1.6fr}.tiles{grid-template-columns:repeat(auto-fill,minmax(12rem,1fr))}.entries li{grid-template-columns:9.5rem 4.5rem 1fr auto;padding:.85rem 0;line-height:inherit}.when{display:contents}.entries strong,.entries .what{grid-area:auto}}
@container page (max-width:30rem){.funds>li{padding:1rem 0}.bars{height:2.25rem}.nums{margin-top:.4rem;line-height:1.5}.grid a{min-height:4.5rem}.grid svg{height:1.75rem}}
@container page (max-width:18rem){.entries .voucher{white-space:normal}.entries li,.bar-rows li{grid-template-columns:minmax(0,1fr)}.entries strong,.entries .what{grid-area:auto;text-align:left}.parts{padding-left:1.25rem}}
`;

/** Sums, charts, tables and lists of figures. */
export const FIGURE_STYLES = SUM + CHART + LISTS;
