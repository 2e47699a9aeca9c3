import type { RefreshResult } from '../../protocol/index.js';
import type { Session } from '../session.js';
import { countFindings } from '../status.js';

export function refresh(session: Session) {
  return async (): Promise<RefreshResult> => {
    await session.reloadFiles();
    const snapshot = await session.snapshot();
    const findings = snapshot.files.flatMap((file) => snapshot.findings(file));
    return { files: snapshot.files.length, counts: countFindings(findings) };
  };
}
