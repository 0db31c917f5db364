import { plural } from '../plural';

/** Links by which a department reads its report without an account. */
export const reportLinks = {
  share: 'Share by link…',
  title: (p: { department: string }) => `Links to the report of ${p.department}`,
  lead: 'Whoever has the link reads this report, always as it stands at that moment: no account, nothing to fill in, and nothing else to see.',
  forWhom: 'For whom',
  forWhomHint: 'So that you know later which one to withdraw. They do not see it.',
  days: 'Open for',
  daysOf: (p: { count: number }) => plural(p.count, 'day', 'days'),
  make: 'Make the link',
  made: 'The link is made',
  once: 'Copy it now. It is shown only this once; if it gets lost, make another.',
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  another: 'Make another link',
  onlyHere:
    'This address works on this machine only. For others, start with HOST=0.0.0.0 and put the name or number under which they reach this machine in place of the one here.',
  open: 'Open links',
  none: 'There is no open link to this report.',
  ended: 'Withdrawn and expired',
  nameless: 'For nobody in particular',
  since: 'with what has changed',
  openUntil: (p: { time: string }) => `Open until ${p.time}`,
  expiredAt: (p: { time: string }) => `Expired on ${p.time}`,
  withdrawnAt: (p: { time: string }) => `Withdrawn on ${p.time}`,
  lastOpened: (p: { time: string }) => `last opened on ${p.time}`,
  neverOpened: 'not opened yet',
  withdraw: 'Withdraw',
  withdrawOf: (p: { label: string }) => `Withdraw: ${p.label}`,
  withdrawHint: 'A withdrawn link shows nothing from then on, and stays so.',
  withdrawn: (p: { label: string }) => `Withdrawn: ${p.label}`,
  reading: 'Reading which links there are…',
  failed: 'The server could not be reached. Try again in a moment.',
  readingOnly: (p: { day: string }) =>
    `Shared with you by a link that is open until ${p.day}. The report is as it stands now; look again later for what has changed.`,
  nothing: 'This link shows nothing any more',
  nothingWhy:
    'Either it has been withdrawn or has expired, or a piece of the address is missing. Ask whoever gave it to you for a new one.',
};
