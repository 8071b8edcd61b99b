/** An object of JSON. */
export type Json = { readonly [name: string]: unknown };

/** What the server answered: its JSON, or why not, in the reader's words. */
export type Answer = { readonly json: Json } | { readonly refused: string };

/** Whether a value is an object of JSON. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or a number of an answer in words; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Sends a request with a body of JSON to the API. An empty body is not sent. */
export function call(method: string, path: string, body: Json): Promise<Answer> {
  const hasBody = method !== 'get' && Object.keys(body).length > 0;
  return ask(
    method,
    path,
    hasBody ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {},
  );
}

/** What is sent with a request. */
export type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Blob };

/** Sends a request to the API. Where there is no answer it is refused in the words of the page. */
export async function ask(method: string, path: string, { headers, body }: Sent): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: method.toUpperCase(),
      headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    const json = isJson(parsed) ? parsed : {};
    return response.ok ? { json } : { refused: textOf(json['title']) || noAnswer() };
  } catch {
    return { refused: noAnswer() };
  }
}

const noAnswer = (): string => document.querySelector('main')?.dataset['failed'] ?? '';
