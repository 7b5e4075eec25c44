/** On paper: no ways to click, tables unfolded, nothing torn over two sheets. */
export const PRINT_STYLES = `
@media print{
@page{margin:15mm 14mm}
html{font-size:10pt}
.wrap{padding-inline:0}
.skip,.ways,.act,.other,.look-up,summary,.more{display:none}
.sheet{background:none;border:0}
.page{padding-left:0}
.page:before{display:none}
.demo{print-color-adjust:exact;-webkit-print-color-adjust:exact}
section.wrap,.tint{padding-block:1rem;background:none}
.two{grid-template-columns:1fr 1.4fr}
.two>:first-child{order:2}
.chart svg{height:6cm}
table{font-size:.8125rem}
th,td{padding-left:.75rem}
details::details-content{content-visibility:visible;display:block;height:auto}
.sum,.chart,.funds>li,.tiles li,.entries li,tr{break-inside:avoid}
h2,h3,h4{break-after:avoid}
a{color:inherit;text-decoration:none}
}
`;
