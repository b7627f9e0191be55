import { Empty, Failure, Loading } from '../../components/States';
import { Contradictions } from './Contradictions';
import { History } from './History';
import { MentionCard } from './MentionCard';
import { useEvidence } from './useEvidence';
import './Evidence.css';

export function EvidencePanel({ id, reports }: { id: string; reports: number }) {
  const { state, retry, loadMore } = useEvidence(id, reports);
  if (state.kind === 'loading') return <Loading what="evidence" />;
  if (state.kind === 'error') return <Failure message={state.message} onRetry={retry} />;

  const { evidence, more } = state;
  const { nodes, totalCount, pageInfo } = evidence.mentions;
  if (nodes.length === 0) return <Empty title="No mention of this event is left." />;
  return (
    <div className="evidence" data-testid="evidence">
      {evidence.cancelledBy && <p className="evidence__note">Called off: {evidence.cancelledBy.summary}</p>}
      <History steps={evidence.history} />
      <Contradictions items={evidence.contradictions} mentions={nodes} />
      <ol className="evidence__mentions" aria-label="Mentions of this event">
        {nodes.map((mention) => (
          <MentionCard key={mention.id} mention={mention} />
        ))}
      </ol>
      {typeof more === 'object' && <Failure message={more.error} onRetry={loadMore} />}
      {pageInfo.hasNextPage && typeof more === 'string' && (
        <button type="button" className="button" onClick={loadMore} disabled={more === 'loading'}>
          {`More mentions (${nodes.length} of ${totalCount} shown)`}
        </button>
      )}
    </div>
  );
}
