import { type Answer, ask, call, textOf } from './call.ts';

/**
 * The form of a new project. Where a file was chosen it is read first (`data-read`), and only what could be read makes a project (`data-path`), into which
 * its record is taken over (`data-take-over`, a path with `{project}` in it).
 */
export async function takeOver(form: HTMLFormElement): Promise<Answer> {
  const { read = '', path = '', takeOver: command = '' } = form.dataset;
  const file = fileOf(form);
  const found = file === undefined ? undefined : await readFile(read, file);
  if (found !== undefined && 'refused' in found) return found;
  const made = await call('post', path, {});
  if (found === undefined || 'refused' in made) return made;
  return ask('post', command.replace('{project}', textOf(made.json['project'])), {
    headers: {
      'Content-Type': 'application/json',
      'If-Match': '"0"',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ input: { record: found.json['record'], replaces: false } }),
  });
}

/** The record of a file, and what was found in it. */
const readFile = (path: string, file: File): Promise<Answer> =>
  ask('post', `${path}?name=${encodeURIComponent(file.name.slice(0, mostOfName))}`, {
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });

const mostOfName = 200;

function fileOf(form: HTMLFormElement): File | undefined {
  const field = form.querySelector('input[type="file"]');
  return field instanceof HTMLInputElement ? field.files?.[0] : undefined;
}
