/** What is said of documents of the library. */
export const libraryWords = { download: 'Download {document}' } as const;
