import type { Coverage } from '../../api/types';
import { showInstant } from './dates';
import { languageName, plural } from './words';

/** What an answer rests on, so that nobody takes silence for peace. */
export function coverageNotes(coverage: Coverage): string[] {
  const { articles, sources, languages, lastArticle, monthOrYear, undated } = coverage;
  const notes: string[] = [];
  if (articles === 0) notes.push('No article has been read yet.');
  else {
    const tongues = languages.length === 0 ? '' : ` in ${languages.map(languageName).join(', ')}`;
    notes.push(`Rests on ${plural(articles, 'article')} from ${plural(sources, 'source')}${tongues}.`);
    if (lastArticle) notes.push(`Latest article: ${showInstant(lastArticle)}.`);
  }
  if (monthOrYear > 0) notes.push(`${plural(monthOrYear, 'contact')} known by month or year only, marked as such.`);
  if (undated > 0) notes.push(`${plural(undated, 'contact')} without a date: under “All years”, at the end.`);
  return notes;
}
