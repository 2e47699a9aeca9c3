import type { Connection } from 'vscode-languageserver';
import { type Settings, defaultSettings } from '../engine/index.js';
import { settingsSection } from '../protocol/index.js';
import type { ClientFeatures } from './client-features.js';
import { toSettings } from './convert/from-lsp.js';

/** The settings of the editor: asked for where the client answers, else as it sent them at the start or later. */
export class EditorSettingsSource {
  readonly #connection: Connection;
  readonly #asks: boolean;
  #sent: Settings;

  /** @param initializationOptions settings of clients without `workspace/configuration` */
  constructor(connection: Connection, client: ClientFeatures, initializationOptions: unknown) {
    this.#connection = connection;
    this.#asks = client.answersConfiguration;
    this.#sent = client.ours ? defaultSettings : toSettings(initializationOptions);
  }

  /** To be called with what `workspace/didChangeConfiguration` carried. */
  received(settings: unknown): void {
    if (settings !== null && settings !== undefined) this.#sent = toSettings(settings);
  }

  /** The settings as they are now. */
  async current(): Promise<Settings> {
    if (!this.#asks) return this.#sent;
    const section: unknown = await this.#connection.workspace.getConfiguration(settingsSection);
    // An editor that answers configuration but has none for us leaves what was sent at the start.
    return section === null || section === undefined ? this.#sent : toSettings(section);
  }
}
