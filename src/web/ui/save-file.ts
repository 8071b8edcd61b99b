/** Gives a file to the browser to save. */
export function saveFile(
  bytes: Uint8Array<ArrayBuffer>,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
