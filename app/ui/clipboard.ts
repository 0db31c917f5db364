/** A table in the two forms that spreadsheets take. */
type Table = { plain: string; html: string };

/** Puts a text on the clipboard. @returns whether the browser let it */
export async function copyText(plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return copyByEvent({ plain });
  }
}

/** Puts a table on the clipboard. @returns whether the browser let it */
export async function writeClipboard({ plain, html }: Table): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent({ plain, html });
  }
}

// Without https there is no other way than this old one.
function copyByEvent({ plain, html }: { plain: string; html?: string }): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    isCopied = true;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}

/** What is on the clipboard; undefined where the browser doesn't show it. */
export async function readClipboard(): Promise<Table | undefined> {
  try {
    const items = await navigator.clipboard.read();
    const textOf = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    return { plain: await textOf('text/plain'), html: await textOf('text/html') };
  } catch {
    return undefined;
  }
}
