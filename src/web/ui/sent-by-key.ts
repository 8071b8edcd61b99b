/** As the `ref` of a dialog: Ctrl Enter sends its form from any field, also where Enter begins a new line. */
export function sentByKey(dialog: HTMLElement): () => void {
  const send = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // Some browsers send the form by these keys too.
    event.preventDefault();
    const field = event.target instanceof Element ? event.target : dialog;
    const form = field.closest('form') ?? dialog.querySelector('form');
    form?.querySelector<HTMLElement>('button[type="submit"]:enabled')?.click();
  };
  dialog.addEventListener('keydown', send);
  return () => dialog.removeEventListener('keydown', send);
}
