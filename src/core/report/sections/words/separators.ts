/** What stands between the parts of an enumeration that sections write piece by piece. */
export const separators = { comma: ',|between parts', semicolon: ';|between parts' } as const;
