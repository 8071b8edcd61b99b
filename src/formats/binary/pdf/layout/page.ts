/** Typst: the page, what stands around its text, the first page, and the whole document. */
export const pageLayout = String.raw`
#import "words.typ": *
#import "tables.typ": facts-block
#import "blocks.typ": stretch

#let d = json("document.json")
#let day = datetime(year: d.on.at(0), month: d.on.at(1), day: d.on.at(2))

#set document(title: d.title, keywords: d.keywords, date: day)
// Extractors turn the letters of Arabic ligatures round (join-arabic.ts has the one that must be), and part words where letters are kerned.
#set text(features: (rlig: 0), kerning: d.language != "ar", font: d.fonts, fallback: false, lang: d.language, dir: direction-of(d.direction), size: 10pt, fill: ink, hyphenate: false)
#set par(leading: 0.65em, spacing: 1em)
// Raised by size and place: the font's own raised figures would be read as part of the number before them.
#set super(typographic: false)
#set list(indent: 4pt, body-indent: 6pt, spacing: 0.75em)

#let numbered-foot(pieces, page, pages) = pieces.map(r => {
  let fill-in(words) = words.replace("{page}", str(page)).replace("{pages}", str(pages))
  if type(r) == str { fill-in(r) }
  else if r.kind == "text" { words(r + (text: fill-in(r.text))) }
  else { piece(r, flow) }
}).join()

#set page(
  paper: "a4",
  margin: (x: 25mm, top: 28mm, bottom: 24mm + d.shorter * 1pt),
  header: {
    set text(size: 8pt, fill: quiet)
    block(width: 100%, inset: (bottom: 5pt), stroke: (bottom: hairline), line(d.runningHead))
  },
  footer: context {
    set text(size: 8pt, fill: quiet)
    align(end, numbered-foot(d.pageOf, here().page(), counter(page).final().first()))
  },
)

#show heading: it => {
  let size = (15pt, 12pt, 10.5pt).at(calc.min(it.level, 3) - 1)
  let number = if it.numbering != none { (it.numbering)() }
  set text(size: size, weight: 700, fill: if it.level < 3 { accent } else { ink })
  set par(leading: 0.5em)
  block(
    above: (26pt, 19pt, 15pt).at(calc.min(it.level, 3) - 1),
    below: (11pt, 9pt, 7pt).at(calc.min(it.level, 3) - 1),
    sticky: true,
    if number == none { it.body } else {
      grid(columns: (auto, 1fr), column-gutter: 0.6em, isolated("ltr", number), it.body)
    },
  )
}
#show figure: set block(breakable: true, above: 16pt, below: 16pt)
#show figure: set align(start)
#show figure.caption: it => block(width: 100%, below: 6pt, sticky: true, align(start, text(size: 9pt, it.body)))
#show table: set block(above: 14pt, below: 14pt)
#show link: set text(fill: accent)
#set footnote.entry(gap: 0.45em, indent: 0pt, separator: std.line(length: 25%, stroke: hairline))
#show footnote.entry: it => {
  let number = str(it.note.label).slice(5)
  set text(size: 8pt, weight: 400, dir: direction-of(d.direction), lang: d.language)
  set par(leading: 0.45em)
  grid(columns: (if number.len() > 2 { 2.6em } else { 1.8em }, 1fr), number, it.note.body)
}

#let stamp(words) = box(
  stroke: 1.6pt + rgb("#8a2c0d"),
  inset: (x: 12pt, y: 7pt),
  text(size: 14pt, weight: 700, fill: rgb("#8a2c0d"), line(words)),
)

#let cover = page(header: none, footer: none, {
  block(height: 32mm, width: 100%, {
    place(start + top, rect(width: 40mm, height: 3pt, fill: accent))
    if "draft" in d { place(end + top, stamp(d.draft)) }
  })
  v(38mm)
  set par(leading: 0.5em, spacing: 0.9em)
  block(below: 14pt, title(text(size: d.titleSize * 1pt, weight: 700, fill: accent, line(d.cover.title))))
  block(text(size: 15pt, fill: quiet, line(d.cover.subtitle)))
  if d.cover.facts.len() > 0 {
    v(1fr)
    facts-block(d.cover.facts)
  }
})

#cover
#d.stretches.map(s => stretch(s, d.direction)).join()
#context [#metadata(
  query(selector(heading).or(figure).or(table))
    .filter(it => str(it.at("label", default: "")).starts-with("at:"))
    .map(it => (str(it.label).slice(3), it.location().page())),
)<pages>]
`;
