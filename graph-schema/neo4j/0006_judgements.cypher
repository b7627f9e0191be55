// What analysts said; Sequence.judgements: how often that was written.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
MATCH (s:Sequence {name: 'changes'}) SET s.judgements = coalesce(s.judgements, 0);
