import type { Sent } from '../send';

/** What an upload answers with. */
export interface UploadedPicture {
  id: string;
  hash: string;
  width: number;
  height: number;
}

/** Sends one file as the field `file` of a form. Never throws: what went wrong is in what comes back, as with `send`. */
export async function sendFile<Data = UploadedPicture>(path: string, file: File): Promise<Sent<Data>> {
  const body = new FormData();
  body.set('file', file);
  try {
    const headers = { 'content-language': document.documentElement.lang };
    const response = await fetch(path, { method: 'POST', headers, body });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, data: answer };
    const detail = String(answer.detail ?? '');
    return { ok: false, status: response.status, detail, errors: answer.errors ?? [], problem: answer };
  } catch {
    return { ok: false, status: 0, detail: '', errors: [], problem: {} };
  }
}
