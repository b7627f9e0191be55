-- Decisions to call something off are few, and each contact looks for them over a year or two: they stand in parts of 512 days,
-- numbered from 1,000,000 on, so that a pair is looked up in two or three places and not in one for each month.
UPDATE mention_block SET month = 1000000 + start_day / 512
WHERE month >= 0 AND block IN (SELECT key FROM block WHERE kind = 'CANCELLATION');
