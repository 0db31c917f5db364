/** Fetches a file with the name that it comes with; fails with what the server answers instead. */
export async function fetchFile(href: string, signal: AbortSignal): Promise<{ content: Blob; name: string }> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { content: await response.blob(), name: decodeURIComponent(name ?? '') };
}
