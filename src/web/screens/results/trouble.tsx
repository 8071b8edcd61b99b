/** Says why something could not be done; nothing where it was. */
export function Trouble({ trouble }: { readonly trouble: string | undefined }) {
  if (trouble === undefined) return null;
  return (
    <p className="note" data-tone="error" role="alert">
      {trouble}
    </p>
  );
}
