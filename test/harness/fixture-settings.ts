import { parse } from 'yaml';
import { type Settings, defaultSettings } from '../../server/src/engine/index.js';
import { toSettings } from '../../server/src/lsp/convert/from-lsp.js';
import type { Fixture } from './fixture.js';

/** What the headers of a fixture ask for. */
export interface FixtureSettings {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The reporting date that the command or `--as-of` chooses; null: each plan's own. */
  readonly asOf: string | null;
  /** The section `deliveryPlan` of the editor's settings; null when there is no such header. */
  readonly editor: unknown;
  /** The same for the engine. */
  readonly engine: Settings;
  /** Whether findings of this rule are compared with the marks. */
  readonly speaksOf: (rule: string) => boolean;
}

/** @throws Error when `today` is not given */
export function settingsOf({ headers }: Fixture): FixtureSettings {
  const today = headers.get('today');
  if (today === undefined) throw new Error('The fixture has no "#! today:" header.');
  const written = headers.get('settings');
  const editor: unknown = written === undefined ? null : parse(written);
  const rules = headers.get('rules')?.split(/\s*,\s*/) ?? null;
  return {
    today,
    asOf: headers.get('as_of') ?? null,
    editor,
    engine: editor === null ? defaultSettings : toSettings(editor),
    speaksOf: (rule) => rules === null || rules.includes(rule),
  };
}
