'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { useEditing, useUndoStacks, useWorkspaceFacts } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { nextStep } from '@/app/editing/undo-stack';
import * as paths from '@/app/paths';
import { rememberLanguage } from '@/app/text/language-cookie';
import { useLanguage, useText } from '@/app/text/text-context';
import { LANGUAGES, type Language } from '@/lib/model/workspace';
import { reportChoiceToParams } from '@/lib/reports/report-choice';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';
import { useWorkspaceExports } from '../export-entries';
import { useJourneyLinks } from '../journey-links';
import { reportOptions } from '../report-options';
import { JOURNEY_SCREENS, WORKSPACE_SCREENS } from '../screens';
import { chooseTheme, THEMES } from '../use-theme';
import type { PaletteEntry } from './palette-context';
import { useFileEntry } from './use-file-entry';

/** What a language is called in each language: whoever looks for it may read none of the others. */
const namesOfLanguage = (code: Language) =>
  LANGUAGES.map((spoken) => new Intl.DisplayNames([spoken], { type: 'language' }).of(code) ?? code);

/** What can be done and gone to from every screen of a workspace. */
export function useCommonEntries(workspaceId: string, onKeys: () => void) {
  const text = useText();
  const words = text.palette;
  const language = useLanguage();
  const router = useRouter();
  const journeys = useJourneyLinks();
  const workspace = useWorkspaceFacts(workspaceId);
  const { edit, undo, redo } = useEditing();
  const stacks = useUndoStacks();
  const files = useWorkspaceExports(workspaceId);
  const fileEntry = useFileEntry();

  const entries = useMemo((): PaletteEntry[] => {
    const go = (path: string) => () => router.push(path);
    const lastDone = nextStep(stacks, 'undo');
    const lastUndone = nextStep(stacks, 'redo');
    const command = (id: string, label: string, run: () => void, more: Partial<PaletteEntry> = {}) => ({
      id: `command ${id}`,
      kind: 'command' as const,
      label,
      run,
      ...more,
    });
    return [
      ...(lastDone
        ? [command('undo', text.editing.undoWhat({ what: lastDone.label }), undo, { keys: 'undo' })]
        : []),
      ...(lastUndone
        ? [command('redo', text.editing.redoWhat({ what: lastUndone.label }), redo, { keys: 'redo' })]
        : []),
      command('new journey', text.shell.newJourney, go(paths.newJourneyPath(workspaceId))),
      command('add department', words.commands.addDepartment, go(paths.departmentsPath(workspaceId))),
      command('import', words.commands.importFile, go(paths.importIntoPath(workspaceId))),
      command('print', words.commands.print, () => window.print(), { also: words.also.print }),
      command('keys', words.keysTitle, onKeys, { keys: 'help', also: words.also.keys }),
      ...LANGUAGES.filter((code) => code !== language).map((code) =>
        command(
          `language ${code}`,
          words.commands.language({ name: LANGUAGE_NAMES[code] }),
          () => {
            rememberLanguage(code);
            router.refresh();
          },
          { also: namesOfLanguage(code) },
        ),
      ),
      ...THEMES.map((theme) =>
        command(`theme ${theme}`, words.commands.colours[theme], () => chooseTheme(theme), {
          also: words.also.colours,
        }),
      ),
      ...WORKSPACE_SCREENS.map(({ id, path, label }) => ({
        id: `screen workspace ${id}`,
        kind: 'screen' as const,
        // A journey has some of the same names.
        label: JOURNEY_SCREENS.some((own) => own.label(text) === label(text))
          ? `${label(text)} · ${workspace?.name ?? ''}`
          : label(text),
        // What cannot be undone any more is brought back there.
        ...(id === 'history' && { also: lastDone ? [] : [text.editing.undo] }),
        run: go(path(workspaceId)),
      })),
      {
        id: 'screen workspaces',
        kind: 'screen',
        label: text.start.workspaces.title,
        run: go(paths.workspacesPath),
      },
      ...files.map(fileEntry),
      ...(workspace ? reportOptions(text, workspace) : []).map(({ id, label, name, of }) => ({
        id: `report ${id}`,
        kind: 'report' as const,
        label: name,
        also: [`${text.reports.tab} ${label}`],
        run: go(`${paths.reportsPath(workspaceId)}?${reportChoiceToParams({ of })}`),
      })),
      { id: 'screen rules', kind: 'screen', label: text.rulesPage.title, run: go(paths.rulesPath) },
      ...journeys.map(({ id, name }) => ({
        id: `journey ${id}`,
        kind: 'journey' as const,
        label: name,
        run: go(paths.matrixPath(workspaceId, id)),
      })),
    ];
  }, [
    text,
    words,
    language,
    router,
    journeys,
    workspace,
    workspaceId,
    undo,
    redo,
    stacks,
    onKeys,
    files,
    fileEntry,
  ]);

  /** What can be made of the words that were typed. */
  const withName = useCallback(
    (name: string): PaletteEntry[] => {
      const isThere = workspace?.departments.some((one) => one.name.toLowerCase() === name.toLowerCase());
      if (isThere) return [];
      const add = { type: 'add', kind: 'department', documentId: workspaceId, fields: { name } } as const;
      return [
        {
          id: 'command add this department',
          kind: 'command',
          label: words.commands.addDepartmentNamed({ name }),
          run: () =>
            void edit({ ...add, id: newRecordId(name, 'department') }, text.matrix.edits.added({ name }), {
              announce: words.commands.departmentAdded({ name }),
            }),
        },
      ];
    },
    [workspace, workspaceId, words, text, edit],
  );
  return { entries, withName };
}
