import { useState } from 'react';
import type { Mention } from '../../api/types';
import { showInstant } from '../contacts/dates';
import { languageName, percent } from '../contacts/words';
import { highlight } from './highlight';
import { safeUrl } from './safeUrl';

const around = 220;

export function MentionCard({ mention }: { mention: Mention }) {
  const { article } = mention;
  const url = safeUrl(article.url);
  const title = article.title ?? 'Article without a title';
  return (
    <li className="mention">
      <p className="mention__source">
        <span dir="auto" lang={article.language ?? undefined} className="mention__title">
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer nofollow">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
        <span>
          {article.source}, {article.publishedAt ? <time dateTime={article.publishedAt}>{showInstant(article.publishedAt)}</time> : showInstant(null)},{' '}
          {languageName(article.language)}
        </span>
      </p>
      <Sentence mention={mention} />
      <p className="mention__rule">
        Rule <code>{mention.rule}</code>, confidence {percent(mention.confidence)}, status {mention.status.toLowerCase()}
      </p>
    </li>
  );
}

function Sentence({ mention }: { mention: Mention }) {
  const [whole, setWhole] = useState(false);
  const { article, start, end, evidence } = mention;
  const found = highlight({ text: article.text, start, end, evidence }, whole ? Infinity : around);
  if (!found)
    return (
      <>
        <blockquote className="mention__text" dir="auto" lang={article.language ?? undefined}>
          <mark>{evidence}</mark>
        </blockquote>
        {start !== null && <p className="evidence__note">The article has another text by now; this is the sentence as it stood.</p>}
      </>
    );
  return (
    <>
      <blockquote className="mention__text" dir="auto" lang={article.language ?? undefined}>
        {found.cutBefore && '… '}
        {found.before}
        <mark>{found.sentence}</mark>
        {found.after}
        {found.cutAfter && ' …'}
      </blockquote>
      {(whole || found.cutBefore || found.cutAfter) && (
        <button type="button" className="link-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Only the passage' : 'The whole article'}
        </button>
      )}
    </>
  );
}
