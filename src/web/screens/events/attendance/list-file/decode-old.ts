/**
 * The text of a file of before UTF-8. Arabic and French letters are alike in Windows-1256, in which Arabic lists are kept; those that only Windows-1252 has come out of
 * it as Arabic ones within Latin words.
 */
export function decodeOld(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1256').decode(bytes);
  const arabic = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Arabic}/u.test(word));
  const mixed = arabic.filter((word) => /\p{Script=Latin}/u.test(word));
  return arabic.length > 2 * mixed.length ? text : new TextDecoder('windows-1252').decode(bytes);
}
