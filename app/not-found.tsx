import type { Metadata } from 'next';
import Link from 'next/link';
import { workspacesPath } from './paths';
import { requestText } from './session';
import { PlainFrame } from './shell/plain-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).shell.gone };
}

/** Nothing is at this address, or it is not for whoever asks. */
export default async function NotFound() {
  const { shell } = await requestText();
  return (
    <PlainFrame>
      <div className="grid max-w-lg gap-3">
        <h1 className="text-26">{shell.gone}</h1>
        <p className="text-14">{shell.goneWhy}</p>
        <Link className="button justify-self-start" data-tone="strong" href={workspacesPath}>
          {shell.toOverview}
        </Link>
      </div>
    </PlainFrame>
  );
}
