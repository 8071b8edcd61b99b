import { wordsOf } from '../base/text.ts';
import type { Project } from '../project.ts';
import { type Check, type Found, type Place, placeOf } from './check.ts';
import { placeInSource } from './places/place-in-source.ts';

/** A note that leans on another document says which version of it. */
export const referencedDocumentsAreIdentified: Check = {
  id: 'referenced-documents-are-identified',
  catalogue: 'XD-07',
  severity: 'warning',
  rule: 'Good practice: a document that a report refers to is named with title, version and date.',
  message: 'A note refers to a {document} without its version or date: “{text}”',
  find,
};

type Note = { readonly words: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  return [...printedNotes(project), ...typedNotes(project)].flatMap(({ words, place }) => {
    const document = handedOver.exec(words)?.[1];
    if (document === undefined || isDated(words)) return [];
    return [{ at: [place], params: { document: document.toLowerCase(), text: words } }];
  });
}

const handedOver =
  /(?<!\p{L})(work ?plan|strategy|study|assessment|agreement|report|guidelines|manual|plan de travail|stratégie|étude|accord|rapport|lignes directrices|manuel)s?(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:shared|sent|submitted|agreed|presented|handed|adopted|partagée?s?|envoyée?s?|soumise?s?|présentée?s?|transmise?s?|convenue?s?|adoptée?s?)(?!\p{L})/iu;

const isDated = (words: string): boolean =>
  /(?:19|20)\d{2}|\bv(?:ersion)?\.? ?\d|\bannex|\bannexe/iu.test(words);

const printedNotes = (project: Project): readonly Note[] =>
  project.sources.flatMap((source) =>
    source.footnotes.map(({ text, line }, index) => ({
      words: text,
      place: placeInSource(source, `footnotes.${index}`, line),
    })),
  );

/** Notes that were read stand among the footnotes of their source. */
const typedNotes = (project: Project): readonly Note[] =>
  project.workPlanItems.flatMap((item) =>
    item.readFrom
      ? []
      : (item.notes ?? []).flatMap((note, index) =>
          wordsOf(note.text)
            .slice(0, 1)
            .map((words) => ({ words, place: placeOf('workPlanItems', item, `notes.${index}`) })),
        ),
  );
