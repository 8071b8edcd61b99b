const beyondAscii = /[\u0080-\uFFFF]/g;
const plain: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  œ: 'o',
  Œ: 'o',
};

/** A text for comparing: small letters without accents, straight quotes and dashes. Places stay: it is as long as the text. */
export const fold = (text: string): string => text.replace(beyondAscii, plainLetter).toLowerCase();

function plainLetter(letter: string): string {
  const known = plain[letter];
  if (known !== undefined) return known;
  const base = letter.normalize('NFD').charAt(0);
  return base.toLowerCase().length === 1 ? base : letter;
}
