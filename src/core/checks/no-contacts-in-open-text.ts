import type { Project } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { contactsIn } from './words/contacts.ts';
import { placeInSource } from './places/place-in-source.ts';
import { placeOfText, textsWith } from './words/record-texts.ts';

/** E-mail addresses, telephone numbers and bank accounts stand in the register, not in texts. */
export const noContactsInOpenText: Check = {
  id: 'no-contacts-in-open-text',
  catalogue: 'RD-07',
  severity: 'error',
  rule: 'Contacts of persons are personal data (Regulation (EU) 2018/1725); published texts show them only where there is a need.',
  message:
    '{kind, select, email {An e-mail address} phone {A telephone number} other {A bank account}} stands in an open text; contacts belong in the register.',
  find,
};

type Open = { readonly words: string; readonly place: Place };

function find(project: Project): readonly Found[] {
  const records = textsWith(project, /[@+]|00\d|[A-Z]{2}\d\d/).map((text) => ({
    words: text.words,
    place: placeOfText(text),
  }));
  return [...records, ...printedIn(project)].flatMap(({ words, place }) => {
    const [kind] = contactsIn(words);
    return kind === undefined ? [] : [{ at: [place], params: { kind } }];
  });
}

const printedIn = (project: Project): readonly Open[] =>
  project.sources.flatMap((source) =>
    (['runningHeads', 'footnotes', 'leftovers'] as const).flatMap((field) =>
      source[field].map(({ text, line }, index) => ({
        words: text,
        place: placeInSource(source, `${field}.${index}`, line),
      })),
    ),
  );
