/** Typst: tables and forms. Widths, sizes and where rows may break are settled before (table-layout.ts). */
export const tablesLayout = String.raw`
#import "words.typ": *

#let header-fill = rgb("#e3ebf1")
#let band-fill = rgb("#f0f4f7")

#let cell(c) = {
  if type(c) == str { said(c) }
  else {
    let style = (:)
    if "columns" in c { style.insert("colspan", c.columns) }
    if "rows" in c { style.insert("rowspan", c.rows) }
    if "breaks" in c { style.insert("breakable", true) }
    if c.look == "band" { style.insert("fill", band-fill) }
    if c.look == "total" { style.insert("stroke", (top: 0.8pt + accent)) }
    let body = flows(c.lines)
    table.cell(..style, if c.look == "plain" { body } else { text(weight: 700, body) })
  }
}

// A band is a header of a lower level, so that it never stands alone at the foot of a page.
#let part(p) = {
  let cells = p.cells.map(cell)
  if p.kind == "header" {
    (table.header(..cells, table.hline(stroke: 0.8pt + accent), repeat: p.repeats),)
  } else if p.kind == "band" {
    (table.header(level: 2, repeat: false, ..cells),)
  } else { cells }
}

#let side-of(kind) = {
  if kind == "figures" { right } else if kind == "marks" { center } else { start }
}

#let inset-of(t) = (x: t.inset.x * 1pt, top: t.inset.y * 1pt + 1pt, bottom: t.inset.y * 1pt)

#let rows-of(t, id: none, header-rows: 1, ..parts) = {
  set text(size: t.size * 1pt)
  set par(leading: 0.5em, spacing: 0.6em)
  set table.cell(breakable: false)
  let body = table(
    columns: t.widths.map(width => width * 1fr),
    align: t.kinds.map(kind => top + side-of(kind)),
    inset: inset-of(t),
    fill: (_, y) => if y < header-rows { header-fill },
    stroke: hairline,
    ..parts.pos().flatten(),
  )
  if id == none { body } else { [#body#label("at:" + id)] }
}

#let grid-of(t) = rows-of(
  t,
  id: if "caption" not in t { t.id },
  header-rows: t.headerRows,
  table.hline(y: 0, stroke: 0.8pt + accent),
  t.parts.map(part),
)

// The header of a further piece: without height where the piece begins below the one before, seen at the head of a page.
#let head-of-page(t) = table.cell(colspan: t.widths.len(), inset: 0pt, context {
  if here().position().y < page.margin.top + 1pt {
    let style(c) = {
      if "columns" in c { (colspan: c.columns) }
      if "rows" in c { (rowspan: c.rows) }
    }
    grid(
      columns: t.widths.map(width => width * 1fr),
      align: t.kinds.map(kind => top + side-of(kind)),
      inset: inset-of(t),
      stroke: hairline,
      ..t.further.header.map(c => grid.cell(..style(c), text(weight: 700, flows(c.lines)))),
    )
  }
})

#let further-pieces(t) = for piece in t.further.pieces {
  rows-of(t, table.header(head-of-page(t)), piece.map(part))
}

#let table-block(t) = {
  let below = if t.remarks.len() > 0 { 6pt } else { 16pt }
  show figure: set block(below: if "further" in t { 0pt } else { below })
  show table: set block(below: if "further" in t { 0pt } else { below })
  if "caption" in t {
    [#figure(
      kind: "table",
      supplement: none,
      numbering: none,
      caption: figure.caption(position: top, stand(t.caption)),
      grid-of(t),
    )#label("at:" + t.id)]
  } else { grid-of(t) }
  if "further" in t {
    show table: set block(above: 0pt, below: 0pt)
    further-pieces(t)
    v(below, weak: true)
  }
  if t.remarks.len() > 0 {
    set text(size: 7.5pt, fill: quiet)
    set par(leading: 0.5em, spacing: 0.5em)
    block(above: 6pt, below: 16pt, t.remarks.map(stand).join())
  }
}

#let facts-block(facts) = grid(
  columns: (3fr, 7fr),
  column-gutter: 12pt,
  inset: (x: 0pt, y: 4pt),
  stroke: (x: none, y: hairline),
  ..facts
    .map(f => (
      grid.cell(breakable: false, text(fill: accent, weight: 700, flow(f.name))),
      grid.cell(breakable: f.breaks, { set par(spacing: 0.6em); flows(f.lines) }),
    ))
    .flatten(),
)
`;
