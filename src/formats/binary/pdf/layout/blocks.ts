/** Typst: every other kind of block, and the choice among them. */
export const blocksLayout = String.raw`
#import "words.typ": *
#import "tables.typ": facts-block, table-block
#import "chart.typ": chart-block

#let heading-block(b) = [#heading(
  level: b.level,
  numbering: if "number" in b { (..) => b.number },
  flow(b.text),
)#label("at:" + b.id)]

#let paragraph-block(b) = {
  if b.style == "lead" { block(sticky: true, text(size: 11.5pt, fill: accent, stand(b.line))) }
  else if b.style == "remark" { text(size: 8.5pt, fill: quiet, stand(b.line)) }
  else { stand(b.line) }
}

#let contents-block(b) = {
  show outline.entry: it => {
    let entry = b.entries.at(str(it.element.label), default: none)
    if entry != none {
      let inner = {
        line(entry.line)
        h(4pt)
        box(width: 1fr, text(fill: quiet, weight: 400, repeat(gap: 3pt, ".")))
        h(4pt)
        box(it.page())
      }
      let number = if "number" in entry { box(inset: (right: 4pt), entry.number) }
      let top-level = b.of == "headings" and it.level == 1
      block(
        above: if top-level { 9pt } else { 5.5pt },
        text(weight: if top-level { 700 } else { 400 }, link(it.element.location(), it.indented(number, inner))),
      )
    }
  }
  outline(
    title: line(b.title),
    target: if b.of == "tables" { figure.where(kind: "table") } else { heading },
  )
}

#let block-of(b, dir) = {
  if b.kind == "heading" { heading-block(b) }
  else if b.kind == "paragraph" { paragraph-block(b) }
  else if b.kind == "list" { list(..b.items.map(flow)) }
  else if b.kind == "facts" { facts-block(b.facts) }
  else if b.kind == "table" { table-block(b) }
  else if b.kind == "figure" { chart-block(b, dir) }
  else { contents-block(b) }
}

#let blocks-of(blocks, dir) = blocks.map(b => block-of(b, dir)).join()

// A stretch of pages of one orientation. The contents stand on pages of their own.
#let stretch(s, dir) = {
  if s.kind == "landscape" {
    page(flipped: true, margin: (x: 20mm, top: 24mm, bottom: 20mm), blocks-of(s.blocks, dir))
  } else if s.kind == "contents" {
    pagebreak(weak: true)
    blocks-of(s.blocks, dir)
    pagebreak(weak: true)
  } else { blocks-of(s.blocks, dir) }
}
`;
