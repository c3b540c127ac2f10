import { describe, expect, test } from 'vitest'
import { fileFaults } from '../../src/text/import'
import { given, open } from './importFiles'

/** Three rows in two groups, written by hyparquet-writer: date (timestamp), actors, title (the last null), amount. */
const PARQUET = [
  'UEFSMRUGFSQVKFwVBBUAFQQVABUEFQAAAAMDEDwAFN2SegEAAACgAv96AQAAFQYVHhUiXBUEFQAVBBUAFQQVAAAAAwMNMAMA',
  'AABLaW0CAAAAWGkVBhUsFTBcFQQVABUEFQAVBBUAAAADAxRMBwAAAExldHRlcnMFAAAAVGFsa3MVBhUkFShcFQQVABUEFQAV',
  'BBUAAAADAxA8AQAAAAAAAAACAAAAAAAAABUGFRQVGFwVAhUAFQIVABUEFQAAAAMBCBwApNrHewEAABUGFRIVFlwVAhUAFQIV',
  'ABUEFQAAAAMBBxgDAAAAS2ltFQYVBBUGXBUCFQIVAhUAFQQVAAAAAwAAFQYVFBUYXBUCFQAVAhUAFQQVAAAAAwEIHAMAAAAA',
  'AAAAFQQZXEgEcm9vdBUIABUEJQIYBGRhdGUlEgAVDCUCGAZhY3RvcnMlAAAVDCUCGAV0aXRsZSUAABUEJQIYBmFtb3VudAAW',
  'BhksGUwmCBwVBBkVABkYBGRhdGUVAhYEFk4WUiYIPDYAKAgAoAL/egEAABgIABTdknoBAAAAGRwVBhUAFQIAAAAmWhwVDBkV',
  'ABkYBmFjdG9ycxUCFgQWSBZMJlo8NgAoAlhpGANLaW0AGRwVBhUAFQIAAAAmpgEcFQwZFQAZGAV0aXRsZRUCFgQWVhZaJqYB',
  'PDYAKAVUYWxrcxgHTGV0dGVycwAZHBUGFQAVAgAAACaAAhwVBBkVABkYBmFtb3VudBUCFgQWThZSJoACPDYAKAgCAAAAAAAA',
  'ABgIAQAAAAAAAAAAGRwVBhUAFQIAAAAWugIWBDbKAgAZTCbSAhwVBBkVABkYBGRhdGUVAhYCFj4WQibSAjw2ACgIAKTax3sB',
  'AAAYCACk2sd7AQAAABkcFQYVABUCAAAAJpQDHBUMGRUAGRgGYWN0b3JzFQIWAhY8FkAmlAM8NgAoA0tpbRgDS2ltABkcFQYV',
  'ABUCAAAAJtQDHBUMGRUAGRgFdGl0bGUVAhYCFi4WMCbUAzw2AgAZHBUGFQAVAgAAACaEBBwVBBkVABkYBmFtb3VudBUCFgIW',
  'PhZCJoQEPDYAKAgDAAAAAAAAABgIAwAAAAAAAAAAGRwVBhUAFQIAAAAW5gEWAjb0AQAoCWh5cGFycXVldBlMHAAAHAAAHAAA',
  'HAAAAEECAABQQVIx',
].join('')

const bytes = Uint8Array.from(atob(PARQUET), char => char.charCodeAt(0))

describe('A Parquet file', () => {
  test('gives its rows, across its groups', async () => {
    const { look, events, report } = await open(given('a.parquet', bytes))
    expect(look).toMatchObject({ format: 'parquet', header: ['date', 'actors', 'title', 'amount'] })
    expect(events.map(({ line, date, from, title }) => [line, date, from[0], title])).toEqual([
      [1, '2021-07-11', 'Kim', 'Letters'],
      [2, '2021-08-01', 'Xi', 'Talks'],
      [3, '2021-09-09', 'Kim', ''],
    ])
    expect(report).toMatchObject({ rows: 3, badCount: 0 })
  })

  test('that breaks off says so', async () => {
    const cut = open(given('a.parquet', bytes.slice(0, bytes.length - 20)))
    await expect(cut).rejects.toThrow(fileFaults.parquet('a.parquet'))
  })
})
