import type { AgeBand } from '../../../../core/register/participation.ts';
import { choiceWord } from '../../../record-words/choice-words.ts';
import type { Reader } from '../../../say.tsx';
import type { ShownPerson } from './register-calls.ts';
import { attendanceWords } from './words.ts';

const hiddenWords = {
  restricted: attendanceWords.restricted,
  erased: attendanceWords.erased,
  'key-lost': attendanceWords.keyLost,
} as const;

/** What a person is called in a list: by his names where these are shown, else by where he stands in it. */
export function personInWords({ say }: Reader, shown: ShownPerson | undefined, number: number): string {
  const { nameLatin, nameArabic } = shown?.personal ?? {};
  const names = [nameLatin, nameArabic].filter((name) => name !== undefined);
  if (names.length > 0) return names.join(' · ');
  const nobody = say(attendanceWords.person, { number });
  return shown?.hidden === undefined ? nobody : `${nobody} (${say(hiddenWords[shown.hidden])})`;
}

/** A band of age in words; nothing where none was noted. */
export const ageInWords = ({ say }: Reader, band: AgeBand | undefined): string =>
  band === undefined ? '' : say(choiceWord(band));
