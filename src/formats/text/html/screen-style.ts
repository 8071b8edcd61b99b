/**
 * The style of a page on screen and, but for what `pageStyle` adds, in print. Sides are logical, so that it serves both directions, but that of figures:
 * they run left to right in every language, and only at the right their digits stand below one another.
 */
export const screenStyle = `
:root { color-scheme: light; --text: #17202B; --muted: #4E5A68; --line: #D5DAE1; --strong-line: #7B8694; --brand: #0B5C6B; --sunken: #EEF1F5; }
* { box-sizing: border-box; }
html { font: 16px/1.55 "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; color: var(--text); background: #FFFFFF; }
html:lang(ar) { font-size: 17px; line-height: 1.7; }
body { margin: 0 auto; max-inline-size: 76rem; padding: 1.5rem; overflow-wrap: break-word; }
p, ul, ol, dl, figure { margin-block: 0 .8rem; }
main > p, main > ul, main > div.lead, main > div.remark, main > dl, .footnotes li { max-inline-size: 44rem; }
a { color: var(--brand); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid #B3261E; outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: 2rem; margin-block: .2rem; max-inline-size: 48rem; }
h2 { font-size: 1.45rem; margin-block: 2.4rem .8rem; color: var(--brand); }
h3 { font-size: 1.15rem; margin-block: 1.8rem .6rem; }
h4 { font-size: 1rem; margin-block: 1.4rem .5rem; }
:target { scroll-margin-block-start: 1rem; }
li:target, sup a:target { background: #E1EAF9; }
header { border-block-end: 3px solid var(--brand); padding-block-end: 1rem; margin-block-end: 1.5rem; }
.subtitle { font-size: 1.2rem; color: var(--muted); }
.draft { display: inline-block; margin: 0; padding: .1rem .6rem; border: 2px solid #8A4B00; border-radius: 4px; color: #8A4B00; font-weight: 600; }
.facts > div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(60%, 1fr); gap: .2rem 1rem; padding-block: .3rem; border-block-end: 1px solid var(--line); }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.contents h2 { font-size: 1.1rem; margin-block: 1rem .4rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents ol ol { padding-inline-start: 1.2rem; }
.contents a { text-decoration: none; display: block; padding-block: .1rem; }
.contents a:hover { text-decoration: underline; }
.number { font-variant-numeric: tabular-nums; }
.lead { font-size: 1.1rem; }
.remark { color: var(--muted); font-size: .9rem; }
.table { margin-block: 1rem 1.6rem; }
.table .remark { margin-block-start: .3rem; }
.scroll { overflow: auto; max-block-size: 88vh; border-block-end: 1px solid var(--strong-line); }
table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: .875rem; line-height: 1.45; }
caption { text-align: start; padding-block: .3rem; font-size: .95rem; }
.label { color: var(--brand); }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-block-end: 1px solid var(--line); border-inline-end: 1px solid var(--line); }
th:first-child, td:first-child { border-inline-start: 1px solid var(--line); }
th { font-weight: 600; }
tbody tr:not(.band, .total) th { font-weight: 400; }
thead { position: sticky; inset-block-start: 0; z-index: 1; }
thead th { background: #DDF0F2; border-block-end-color: var(--strong-line); vertical-align: bottom; }
.band th, .band td { background: var(--sunken); }
.total th, .total td { font-weight: 600; border-block-start: 1px solid var(--strong-line); }
th p, td p, dd p { margin: 0; }
[dir=rtl] :is(th, td, dd) p[dir=ltr] { text-align: right; }
[dir=ltr] :is(th, td, dd) p[dir=rtl] { text-align: left; }
th p + p, td p + p { margin-block-start: .3rem; }
.figures { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.marks { text-align: center; white-space: nowrap; padding-inline: .1rem; }
.code { white-space: nowrap; }
figure { margin-inline: 0; margin-block: 1rem 1.6rem; }
figure svg { display: block; font-family: inherit; max-inline-size: 100%; block-size: auto; }
figcaption { font-size: .95rem; padding-block-start: .3rem; }
sup { line-height: 0; font-size: .75em; unicode-bidi: isolate; }
sup a, .back { text-decoration: none; padding-inline: .1em; }
.footnotes { border-block-start: 1px solid var(--strong-line); margin-block-start: 3rem; font-size: .9rem; }
.footnotes h2 { font-size: 1.1rem; margin-block: 1rem .6rem; }
.gap { background: #FDEBD0; color: #8A4B00; border: 1px dashed #8A4B00; border-radius: 3px; padding-inline: .25em; }
.withheld { display: inline-block; inline-size: 4em; block-size: 0; border-block-end: .9em solid #000000; vertical-align: -.1em; color: #FFFFFF; line-height: .9; text-align: center; white-space: nowrap; direction: ltr; print-color-adjust: exact; }
@media screen and (min-width: 72rem) {
  body:has(> .guide) { display: grid; grid-template-columns: 17rem minmax(0, 1fr); column-gap: 2.5rem; max-inline-size: 92rem; }
  header { grid-column: 1 / -1; }
  .guide { grid-row: 2 / span 2; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; align-self: start; font-size: .875rem; padding-inline-end: .5rem; }
  main, .footnotes { grid-column: 2; min-inline-size: 0; }
  main > h2:first-child { margin-block-start: .6rem; }
}
@media print {
  html, html:lang(ar) { font-size: 10.5pt; line-height: 1.45; }
  body { padding: 0; max-inline-size: none; }
  header { border: 0; padding-block-start: 55mm; break-after: page; }
  .guide { break-after: page; line-height: 1.3; }
  .guide a { padding-block: 0; }
  .contents h2 { margin-block: .8rem .3rem; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, caption, .lead { break-after: avoid; }
  figure, li, .facts, .facts > div { break-inside: avoid; }
  p:has(+ .facts, + .table, + figure) { break-after: avoid; }
  .landscape { page: landscape; }
  .scroll { overflow: visible; max-block-size: none; border: 0; }
  table { font-size: 8.5pt; line-height: 1.35; min-width: 0 !important; border-block-end: 1px solid var(--strong-line); }
  thead { display: table-header-group; position: static; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tbody:first-of-type > tr:first-child, tr.total { break-before: avoid; }
  th, td { padding: 1mm 1.2mm; }
  .band { break-after: avoid; }
  .marks { padding-inline: 0; }
  .back { display: none; }
  .gap, .band th, .band td, thead th, figure svg { print-color-adjust: exact; }
}
`;
