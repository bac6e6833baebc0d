/** When the reader should be reminded of a backup: after so many unsaved changes, or so many days. Pure. */

export const backupAfterChanges = 20;
export const backupAfterDays = 7;

export interface BackupRecord {
  /** Notes added, changed or deleted since the last backup file. */
  unsaved: number;
  /** ISO 8601 instant of the last backup file. */
  lastBackup: string | null;
  /** ISO 8601 instant of the first unsaved change. */
  unsavedSince: string | null;
}

export const neverBackedUp: BackupRecord = { unsaved: 0, lastBackup: null, unsavedSince: null };

/** The record after so many more changes. */
export const changed = (record: BackupRecord, changes: number, now: string): BackupRecord =>
  changes === 0
    ? record
    : { ...record, unsaved: record.unsaved + changes, unsavedSince: record.unsavedSince ?? now };

export const backedUp = (now: string): BackupRecord => ({ unsaved: 0, lastBackup: now, unsavedSince: null });

/** Many changes are due at once, a single one after a week. */
export const isBackupDue = ({ unsaved, unsavedSince }: BackupRecord, now: string): boolean =>
  unsaved >= backupAfterChanges ||
  (unsavedSince !== null && Date.parse(now) - Date.parse(unsavedSince) >= backupAfterDays * 86_400_000);
