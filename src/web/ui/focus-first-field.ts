/** As the `ref` of a dialog: its first field has the focus when it opens, so that one can write at once. */
export const focusFirstField = (dialog: HTMLElement | null): void =>
  dialog?.querySelector<HTMLElement>('input:enabled, select:enabled, textarea:enabled')?.focus();
