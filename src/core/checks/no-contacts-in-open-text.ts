import { onceOf } from '../indexes.ts';
import type { Project } from '../project.ts';
import type { Check, Found, Place } from './check.ts';
import { contactsIn } from './words/contacts.ts';
import { placeInSource } from './places/place-in-source.ts';
import { type RecordText, placeOfText, textsWith } from './words/record-texts.ts';

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
  return [...contactsInTexts(textsThatMayHave(project)), ...printedIn(project).flatMap(contactIn)];
}

function contactIn({ words, place }: Open): readonly Found[] {
  const [kind] = contactsIn(words);
  return kind === undefined ? [] : [{ at: [place], params: { kind } }];
}

const contactsInTexts = onceOf((texts: readonly RecordText[]) =>
  texts.flatMap((text) => contactIn({ words: text.words, place: placeOfText(text) })),
);

const textsThatMayHave = textsWith(/[@+]|00\d|[A-Z]{2}\d\d/);

const printedIn = (project: Project): readonly Open[] =>
  project.sources.flatMap((source) =>
    (['runningHeads', 'footnotes', 'leftovers'] as const).flatMap((field) =>
      source[field].map(({ text, line }, index) => ({
        words: text,
        place: placeInSource(source, `${field}.${index}`, line),
      })),
    ),
  );
