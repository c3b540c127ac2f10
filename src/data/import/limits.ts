import { fileFaults } from '../../text/import'
import { type FileFormat, ImportError } from './importTypes'

/**
 * Bytes of a file that are still opened, by kind. Delimited text, Parquet and JSON are read piece by piece, so
 * that only events count; a workbook is unpacked whole, to about ten times its size, and a zip held whole.
 */
export const BYTES_MOST: Readonly<Record<FileFormat, number>> = {
  delimited: 1_500_000_000,
  parquet: 1_500_000_000,
  json: 300_000_000,
  excel: 60_000_000,
  package: 300_000_000,
}

/** A file inside a zip or a gzip may have as many bytes when unpacked whole. */
export const UNPACKED_MOST = 800_000_000

/** Rows up to which the columns, with texts, stay within what a tab is given. */
export const ROWS_MOST = 5_000_000

/**
 * Refuses what would not fit, before it is read.
 * @throws ImportError `too-large`
 */
export function refuseLarge(format: FileFormat, name: string, bytes: number): void {
  const most = BYTES_MOST[format]
  if (bytes > most) throw new ImportError('too-large', fileFaults.tooLarge(name, bytes, most))
}
