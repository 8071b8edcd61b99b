/** Typst: a bar chart, one row to a bar, with a line where the target is reached. */
export const chartLayout = String.raw`
#import "words.typ": *

#let full = 1.25
#let met-fill = accent
#let open-fill = rgb("#a9c1d3")
#let row-height = 15pt

#let tick = box(width: 7pt, height: 7pt, curve(
  stroke: (paint: white, thickness: 1.3pt, cap: "round", join: "round"),
  curve.move((1pt, 3.8pt)),
  curve.line((2.8pt, 5.8pt)),
  curve.line((6pt, 1.4pt)),
))

// A bar that goes on beyond the edge of the chart ends in an open side.
#let bar-shape(b, sign) = {
  let share = calc.min(calc.max(b.share, 0), full)
  let edge = 0.6pt + accent
  place(start + horizon, rect(
    width: share / full * 100%,
    height: 9pt,
    fill: if b.met { met-fill } else { open-fill },
    stroke: (top: edge, bottom: edge, left: edge, right: edge),
    inset: 1.5pt,
    if b.met and share > 0.1 { align(end + horizon, tick) },
  ))
  if b.share > full {
    place(end + horizon, dx: sign * -5pt, rotate(20deg, rect(width: 2.5pt, height: 14pt, fill: white)))
  }
}

#let axis = place(start + top, std.line(angle: 90deg, length: row-height, stroke: 0.6pt + accent))

#let target-line(sign) = place(
  start + top,
  dx: sign * 100% / full,
  std.line(angle: 90deg, length: row-height, stroke: (paint: ink, thickness: 0.9pt, dash: "densely-dashed")),
)

#let bar-row(b, sign) = (
  align(start + horizon, flow(b.name)),
  box(width: 100%, height: row-height, { axis; bar-shape(b, sign); target-line(sign) }),
  align(start + horizon, flow(b.value)),
)

#let scale-row(sign) = (
  [],
  box(width: 100%, height: 10pt, place(
    start + bottom,
    dx: sign * (100% / full - 20pt),
    box(width: 40pt, align(center, text(size: 7pt, fill: quiet, isolated("ltr", "100 %")))),
  )),
  [],
)

#let chart-block(c, dir) = {
  let sign = if dir == "rtl" { -1 } else { 1 }
  let chart = {
    set text(size: 8.5pt)
    grid(
      columns: (3fr, 6fr, 3fr),
      column-gutter: 8pt,
      row-gutter: 0pt,
      inset: (y: 1pt),
      ..scale-row(sign),
      ..c.bars.map(b => bar-row(b, sign)).flatten(),
    )
  }
  [#figure(
    kind: "chart",
    supplement: none,
    numbering: none,
    alt: c.alt,
    caption: figure.caption(position: top, stand(c.caption)),
    chart,
  )#label("at:" + c.id)]
}
`;
