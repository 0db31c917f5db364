import { describe, expect, it } from 'vitest';
import { checklistOf } from '@/lib/checklists/checklist-of';
import { EXAMPLES } from '@/lib/examples';
import { campaignToIcs } from '@/lib/exports/files/campaign-to-ics';
import { paperToMarkdown } from '@/lib/exports/files/paper-to-markdown';
import { writeCalendar } from '@/lib/exports/files/write-calendar';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import { dayIn } from '@/lib/reports/day-in';
import { parseReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';
import { tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-25';

describe('the checklist outside', () => {
  const facts = (() => {
    const parsed = parseFileValue(EXAMPLES.en);
    if (!parsed.ok) throw new Error('the example cannot be read');
    return parsed.facts;
  })();
  const [example] = facts.workspace.campaigns;
  if (!example) throw new Error('the example has no campaign');
  const analysed = facts.journeys.map((journey) => ({
    journey,
    analysis: findGaps(facts.workspace, journey, TODAY),
  }));

  it('is a report like the others, with the same numbers as the screen', () => {
    const choice = { of: { campaign: example.id } };
    expect(parseReportChoice(reportChoiceToParams(choice))).toEqual(choice);
    const telling = { text: TEXTS.en, today: TODAY, dayText: dayIn('en') };
    const paper = tellReport(telling, facts.workspace, analysed, choice);
    if (!paper) throw new Error('no paper');
    const { counts } = checklistOf(facts.workspace, analysed, example, TODAY);
    const figures = paper.blocks.find(({ kind }) => kind === 'figures');
    expect(figures).toMatchObject({
      figures: [
        { value: `${counts.settled}` },
        { value: '0' },
        { value: `${counts.openBlockers}` },
        { value: '3' },
      ],
    });
    expect(paperToMarkdown(paper)).toContain('No-go');
    expect(tellReport(telling, facts.workspace, analysed, { of: { campaign: 'none' } })).toBeUndefined();
  });

  it('is a calendar: a day each, escaped, folded at 75 octets, with UIDs that stay', () => {
    const source = {
      text: TEXTS.en,
      workspaceId: 'hotel',
      workspace: facts.workspace,
      analysed,
      campaign: example,
    };
    const ics = campaignToIcs({ ...source, today: TODAY });
    const lines = ics.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.at(-1)).toBe('');
    const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
    const { items } = checklistOf(facts.workspace, analysed, example, TODAY);
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(items.length + 1);
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270118');
    const uids = (file: string) =>
      file
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => line.startsWith('UID:'));
    expect(uids(campaignToIcs({ ...source, today: '2026-12-24' }))).toEqual(uids(ics));
    expect(new Set(uids(ics)).size).toBe(items.length + 1);
  });

  it('keeps commas, semicolons, backslashes, line breaks and wide characters whole', () => {
    const summary = 'a,b;c\\d\ne — ééééééééééééééééééééééééééééééééééééééééééééééééééééé 👩‍💻';
    const ics = writeCalendar({
      name: 'N',
      stampDay: TODAY,
      days: [{ uid: 'u', day: '2026-12-31', summary }],
    });
    const unfolded = ics.replaceAll('\r\n ', '');
    expect(unfolded).toContain(
      `SUMMARY:${summary.replace('\\', '\\\\').replace(',', '\\,').replace(';', '\\;').replace('\n', '\\n')}\r\n`,
    );
    expect(unfolded).toContain('DTEND;VALUE=DATE:20270101');
  });
});
