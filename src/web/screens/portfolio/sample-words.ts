/** What the banner of a sample project says: it comes with every screen. */
export const sampleWords = {
  sampleNote: 'This is a sample project, to look at and to try things on. Nothing in it is your work.',
  makeMine: 'Make mine like this',
} as const;
