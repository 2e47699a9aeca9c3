import { commands, Disposable, languages, LanguageStatusSeverity, window } from 'vscode';
import { languageId } from '../../../server/src/protocol/index.js';

const command = 'deliveryPlan.checkAsDeliveryPlan';

/**
 * A plan or checklist that is open as plain YAML, because somebody chose so or associated all YAML files, is not checked. The
 * editor's language status says so when it is looked at; nothing pops up.
 */
export function suggestLanguage(): Disposable {
  const item = languages.createLanguageStatusItem('deliveryPlan.language', {
    language: 'yaml',
    pattern: '**/*.{checklist,plan}.{yaml,yml}',
  });
  item.name = 'Delivery Plan';
  item.text = 'Opened as plain YAML: dates and dependencies are not checked';
  item.severity = LanguageStatusSeverity.Information;
  item.command = { command, title: 'Check as a delivery plan' };
  return Disposable.from(
    item,
    commands.registerCommand(command, async () => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) await languages.setTextDocumentLanguage(document, languageId);
    }),
  );
}
