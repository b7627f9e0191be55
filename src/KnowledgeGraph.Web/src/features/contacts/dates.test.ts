import { describe, expect, it } from 'vitest';
import { showDate, showInstant } from './dates';

describe('showDate', () => {
  it('shows one day', () => {
    expect(showDate({ start: '2023-02-04', end: '2023-02-04', precision: 'DAY' })).toEqual({ text: '4 February 2023', machine: '2023-02-04', note: null });
  });

  it('shows a span of days', () => {
    expect(showDate({ start: '2023-03-20', end: '2023-03-22', precision: 'DAY' }).text).toMatch(/^20\s?–\s?22 March 2023$/u);
  });

  it('never shows a month as a day', () => {
    const shown = showDate({ start: '2023-05-01', end: '2023-05-31', precision: 'MONTH' });
    expect(shown).toEqual({ text: 'May 2023', machine: '2023-05', note: 'day not known' });
  });

  it('never shows a year as a day', () => {
    const shown = showDate({ start: '2023-01-01', end: '2023-12-31', precision: 'YEAR' });
    expect(shown).toEqual({ text: '2023', machine: '2023', note: 'month not known' });
  });

  it('says that there is no date', () => {
    expect(showDate(null)).toEqual({ text: 'No date', machine: null, note: 'no report says when' });
  });
});

describe('showInstant', () => {
  it.each([
    ['2023-03-21T06:00:00+07:00', '21 Mar 2023, 06:00 UTC+7'],
    ['2023-03-21T06:00:00.5-03:30', '21 Mar 2023, 06:00 UTC-3:30'],
    ['2023-03-21T06:00:00Z', '21 Mar 2023, 06:00 UTC'],
    ['2023-03-21T06:00:00+00:00', '21 Mar 2023, 06:00 UTC'],
  ])('keeps the day that it was at the place of writing: %s', (iso, shown) => {
    expect(showInstant(iso)).toBe(shown);
  });

  it('says when it is not known, and takes what is no instant as it is', () => {
    expect(showInstant(null)).toBe('time not known');
    expect(showInstant('yesterday')).toBe('yesterday');
  });
});
