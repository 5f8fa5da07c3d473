/** Reads what one of the newsroom's pickers asks for; null when it could not be read or is not wanted any more. */
export async function fetchJson<Data>(address: string, signal: AbortSignal): Promise<Data | null> {
  try {
    const response = await fetch(address, { signal, headers: { 'content-language': document.documentElement.lang } });
    return response.ok ? ((await response.json()) as Data) : null;
  } catch {
    return null;
  }
}
