/** As the `ref` of a dialog: its first field has the focus when it opens, so that one can write at once; another has where that asked for it. */
export function focusFirstField(dialog: HTMLElement | null): void {
  if (dialog === null || dialog.contains(document.activeElement)) return;
  dialog.querySelector<HTMLElement>('input:enabled, select:enabled, textarea:enabled')?.focus();
}
