export interface Draft {
  title: string;
  text: string;
  /** As the browser's field gives it: local time without an offset. */
  publishedAt: string;
}

export const emptyDraft: Draft = { title: '', text: '', publishedAt: '' };

export interface ArticleInput {
  text: string;
  title?: string;
  publishedAt?: string;
}

/** What is sent; the offset of the reader's own time zone is added. Empty fields are left out. */
export function toArticleInput({ title, text, publishedAt }: Draft): ArticleInput {
  const input: ArticleInput = { text };
  if (title.trim() !== '') input.title = title.trim();
  if (publishedAt !== '') input.publishedAt = withOffset(publishedAt);
  return input;
}

export function withOffset(local: string, offsetMinutes = -new Date(local).getTimezoneOffset()): string {
  const size = Math.abs(offsetMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  const seconds = local.length === 'yyyy-mm-ddThh:mm'.length ? ':00' : '';
  return `${local}${seconds}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export function isOfPair(parties: { party: { code: string } }[], pair: readonly string[]): boolean {
  return pair.every((code) => parties.some(({ party }) => party.code === code));
}
