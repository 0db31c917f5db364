import type { Checklist } from '@/lib/checklists/checklist';
import type { Campaign, Workspace } from '@/lib/model/facts';
import type { AnalysedJourney } from '@/lib/reports/department-report';
import type { CampaignEdits } from '../use-campaign-edits';

/** What the parts of a campaign's screen go by. */
export type CampaignFacts = {
  workspaceId: string;
  workspace: Workspace;
  campaign: Campaign;
  checklist: Checklist;
  edits: CampaignEdits;
  analysed: readonly AnalysedJourney[];
  /** `YYYY-MM-DD` */
  today: string;
};
