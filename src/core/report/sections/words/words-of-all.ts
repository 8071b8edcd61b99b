/** The messages of several groups of words, each once, by themselves: groups may use one key for different words. */
export const wordsOfAll = (
  ...groups: readonly Readonly<Record<string, string>>[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(groups.flatMap((group) => Object.values(group).map((message) => [message, message])));
