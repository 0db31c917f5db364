import { requestText } from '@/app/session';
import { SharedFrame } from '../shared-frame';

/** The one page for every link that opens nothing: which of the reasons it is stays untold. */
export default async function NothingShared() {
  const { reportLinks: words } = await requestText();
  return (
    <SharedFrame>
      <div className="grid max-w-xl gap-3">
        <h1 className="text-26">{words.nothing}</h1>
        <p className="text-14">{words.nothingWhy}</p>
      </div>
    </SharedFrame>
  );
}
