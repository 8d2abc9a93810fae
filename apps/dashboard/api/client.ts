import i18next from 'i18next';
import type { UploadAnswer } from './answers.js';

/** What the API refused, with its stable code; `NETWORK` when it did not answer at all, `UNREADABLE` when the answer was no JSON. */
export class ApiError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

export type Query = Record<string, string | number | null | undefined>;

/** What every question says of the answer: its form, and the language of its sentences. */
const asked = (): Record<string, string> => ({ accept: 'application/json', 'accept-language': i18next.language });

/** Reads one address of the API. Empty parameters are left out. @throws ApiError */
export async function read<T>(path: string, query: Query, signal: AbortSignal): Promise<T> {
  const response = await fetch(`/api${path}${queryString(query)}`, { headers: asked(), signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiError(0, 'NETWORK', '');
  });
  return answer(response.status, await response.text()) as T;
}

/** Tells the API something. Fields that are undefined are left out. @throws ApiError */
export async function send<T>(method: 'POST' | 'PUT', path: string, body: object): Promise<T> {
  const response = await fetch(`/api${path}`, { method, headers: { ...asked(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
    .catch(() => { throw new ApiError(0, 'NETWORK', ''); });
  return answer(response.status, await response.text()) as T;
}

/** Hands in one file. `progress` hears how much of it has left this machine, 0 to 1. @throws ApiError */
export async function upload(file: File, progress: (part: number) => void): Promise<UploadAnswer> {
  const body = new FormData();
  body.append('file', file, file.name);
  const { status, text } = await post('/api/documents', body, progress);
  return answer(status, text) as UploadAnswer;
}

/** fetch cannot tell how much of a body has been sent; XMLHttpRequest can. */
function post(path: string, body: FormData, progress: (part: number) => void): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(new ApiError(0, 'NETWORK', ''));
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    for (const [name, value] of Object.entries(asked())) request.setRequestHeader(name, value);
    request.send(body);
  });
}

/** The JSON of an answer. @throws ApiError for every status outside 200–299 and for an answer that is no JSON. */
export function answer(status: number, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ApiError(status, 'UNREADABLE', '');
  }
  if (status >= 200 && status < 300) return json;
  const error = (json as { error?: { code?: string; message?: string } } | null)?.error;
  throw new ApiError(status, error?.code ?? 'UNREADABLE', error?.message ?? '');
}

/** `?a=1&b=2`, or nothing when every value is empty. */
export function queryString(query: Query): string {
  const said = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return said.length === 0 ? '' : `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}`;
}
