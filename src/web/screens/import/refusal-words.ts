/** Why a file cannot be read, and what to do about it. */
export const refusalWords = {
  empty: 'There is no text in this file.',
  packed:
    'This is a Word, Excel or zip file. Save it as PDF or as plain text, or copy all of it and paste it here.',
  binary: 'This is neither text nor a PDF.',
  scan: '{count, plural, one {This PDF has # page, and no text in it: it is a picture of paper.} other {This PDF has # pages, and no text in them: they are pictures of paper.}} Run text recognition (OCR) first, or ask for the file that was scanned.',
  locked: 'This PDF needs a password. Save a copy without one, and drop that.',
  damaged: 'This PDF cannot be opened: it is damaged. Save it again from the program that made it.',
  nothing:
    'Nothing of a report was recognised in it: no logframe, activities, costs, work plan or coordination table.',
  brokeOff: 'Reading broke off. Try a smaller part of the report.',
} as const;
