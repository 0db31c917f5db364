import { checklistOf } from '../../checklists/checklist-of';
import { itemInWords } from '../../checklists/item-in-words';
import type { Campaign, Workspace } from '../../model/facts';
import type { AnalysedJourney } from '../../reports/department-report';
import type { Text } from '../../text/text';
import { type CalendarDay, writeCalendar } from './write-calendar';

/** What a calendar of a campaign is made from. */
export type CampaignSource = {
  text: Text;
  workspaceId: string;
  workspace: Workspace;
  analysed: readonly AnalysedJourney[];
  campaign: Campaign;
  /** `YYYY-MM-DD` */
  today: string;
};

/**
 * The launch and the days on which open and settled items are due, as a calendar file. An item keeps its UID, so
 * that bringing the file in again moves it instead of adding it once more.
 */
export function campaignToIcs({
  text,
  workspaceId,
  workspace,
  analysed,
  campaign,
  today,
}: CampaignSource): string {
  const { items } = checklistOf(workspace, analysed, campaign, today);
  const names = { text, workspace, journeys: analysed.map(({ journey }) => journey) };
  const uid = (key: string) => `${workspaceId}/${campaign.id}/${key}@journey-lens`;
  const departmentOf = (id: string | undefined) => workspace.departments.find((one) => one.id === id)?.name;
  const due = items.flatMap(({ key, due, asked, department, check, state }): CalendarDay[] => {
    if (due === undefined) return [];
    const description = [campaign.name, departmentOf(department), check?.person, check?.note, check?.proof];
    return [
      {
        uid: uid(key),
        day: due,
        summary: `${state ? '✓ ' : ''}${itemInWords(names, asked)}`,
        description: description.filter(Boolean).join('\n'),
      },
    ];
  });
  const launch =
    campaign.launch === undefined
      ? []
      : [
          {
            uid: uid('launch'),
            day: campaign.launch,
            summary: `${text.campaigns.launching.launch}: ${campaign.name}`,
          },
        ];
  return writeCalendar({ name: campaign.name, stampDay: today, days: [...due, ...launch] });
}
