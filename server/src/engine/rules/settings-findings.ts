import { fieldDoc } from '../generated/schema-docs.js';
import { phrasesOf } from '../model/index.js';
import { shift } from '../text/index.js';
import { readDate } from '../time/index.js';
import type { ReadPhrase } from './date-phrases.js';
import type { Reported, SettingsView } from './rule.js';
import { settingsFields, settingsShape } from './shape/settings.js';
import type { ShapeRule } from './shape/shape-problem.js';

/** What one of the rules about shape has to say of the settings file. */
export function shapeFindings(view: SettingsView, rule: ShapeRule): readonly Reported[] {
  const { file, text } = view;
  return settingsFields(view.syntax).flatMap((field) =>
    settingsShape(field, text).flatMap((problem) => {
      if (problem.rule !== rule) return [];
      const place = { file, span: shift(problem.span, field.start) };
      const { message, severity, fixes } = problem;
      return [
        {
          place,
          message,
          ...(severity === undefined ? {} : { severity }),
          fixes: () =>
            (fixes?.() ?? []).map((fix) => ({
              ...fix,
              edits: fix.edits.map((edit) => ({
                place: { file, span: shift(edit.span, field.start) },
                text: edit.text,
              })),
            })),
        },
      ];
    }),
  );
}

/** The dates of the settings file: the reporting date and the bank holidays. */
export function datesOfSettings(view: SettingsView): readonly ReadPhrase[] {
  return settingsFields(view.syntax).flatMap(({ start, pair }) => {
    const doc = fieldDoc('config', pair.key.text);
    if (doc === undefined) return [];
    return phrasesOf(pair.value, doc, pair.key.text).map((phrase) => ({
      phrase,
      reading: readDate(phrase.text, { role: 'point', byMonth: 'end' }),
      place: { file: view.file, span: shift(phrase.node.span, start) },
    }));
  });
}
