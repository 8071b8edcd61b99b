/** Typst: lines of words, with their languages, directions, footnotes, links, gaps and bars. */
export const wordsLayout = String.raw`
#let ink = rgb("#1b2733")
#let accent = rgb("#1d4d70")
#let quiet = rgb("#5a6772")
#let hairline = 0.4pt + rgb("#bcc6ce")

#let direction-of(name) = if name == "rtl" { rtl } else { ltr }

// Words of the other direction within a line. Typst's own way, text(dir: ..), puts marks beside the first and the last letter, which extractors
// then take for a part of that letter wherever it stands. The tracking keeps these marks in pieces of their own.
#let isolated(dir, body) = {
  let mark(character) = text(tracking: 0.001pt, character)
  mark(if dir == "rtl" { "\u{2067}" } else { "\u{2066}" })
  body
  mark("\u{2069}")
}

// Rules beside the brackets, not colour alone: a gap is seen on a black-and-white print too.
#let gap-mark(body) = highlight(
  fill: rgb("#ffe8b0"),
  stroke: (top: 0.6pt + rgb("#8a2c0d"), bottom: 0.6pt + rgb("#8a2c0d")),
  extent: 0pt,
  text(fill: rgb("#6d1f06"), body),
)

// A place to break is no character: extractors would take it for a part of the letter before it.
#let said(text) = if text.contains("\u{200b}") { text.split("\u{200b}").join(h(0.01pt)) } else { text }

// Short words of the other direction, such as codes and dates, stay on one line.
#let words(r) = {
  let body = said(r.text)
  if r.at("strong", default: false) { body = strong(body) }
  if r.at("gap", default: false) { body = gap-mark(body) }
  if "ligatures" in r { body = text(features: (rlig: 1), body) }
  if "lang" in r { body = text(lang: r.lang, kerning: r.lang != "ar", body) }
  if "dir" not in r { body }
  else if r.boxed { box({ set text(dir: direction-of(r.dir)); body }) }
  else { isolated(r.dir, body) }
}

// A bar of one width whatever it stands for. Its words are the only text in it: nothing lies hidden beneath.
#let bar(r) = box(
  width: 4.6em,
  height: 0.95em,
  baseline: 0.15em,
  fill: black,
  align(center + horizon, text(fill: white, size: r.size * 1em, {
    r.words
    if "ground" in r { [ ]; box(text(dir: ltr, r.ground)) }
  })),
)

#let note-label(number) = label("note:" + str(number))

// The number is the document's own: Typst would count in the order of its layout, which row spans change.
#let note(r, flow) = {
  let number = str(r.number)
  let printed = (..) => if r.at("silent", default: false) { [] } else { number }
  if "line" in r {
    [#footnote(numbering: printed, flow(r.line))#note-label(number)]
  } else {
    footnote(numbering: printed, note-label(number))
  }
}

#let piece(r, flow) = {
  if type(r) == str { said(r) }
  else if r.kind == "text" { words(r) }
  else if r.kind == "note" { note(r, flow) }
  else if r.kind == "raised" { super(r.text) }
  else if r.kind == "link" { link(label("at:" + r.to), said(r.text)) }
  else { bar(r) }
}

#let pieces(runs, flow) = runs.map(r => piece(r, flow)).join()

// A line that stands alone. One of the other direction runs its own way, at the side where the document's lines start.
#let flow(l) = {
  if type(l) == str { said(l) }
  else if type(l) == array { pieces(l, flow) }
  else {
    set text(dir: direction-of(l.dir))
    align(if l.dir == "rtl" { left } else { right }, pieces(l.runs, flow))
  }
}

// A line within other text.
#let line(l) = flow(if type(l) == dictionary { l.runs } else { l })

// A line as a paragraph.
#let stand(l) = {
  if type(l) != dictionary { par(flow(l)) }
  else {
    set text(dir: direction-of(l.dir))
    align(if l.dir == "rtl" { left } else { right }, par(pieces(l.runs, flow)))
  }
}

#let flows(lines) = lines.map(flow).join(parbreak())
`;
