import type { JourneyToWrite } from '../../journey-tables';

/** What stands at the foot of every page of a journey: of whom, of what, and of which day. */
export const journeyMeta = ({ text, workspace, journey, today, dayText }: JourneyToWrite) =>
  text.reports.meta({ workspace: workspace.name, about: journey.name, day: dayText(today) });
