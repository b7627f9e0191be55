-- What is asked of a mention beside its days stands where it is looked up: of the hundreds of decisions about a summit's pairs in two
-- years, or of a busy pair's talks in a week, only those that can be meant are read. marks: bits of UNDATED 1, PLANNED 2, of more than
-- two participants 4, decisions about a VISIT 8, about a MEETING 16, such as move and don't end it 32, IN_PERSON 64, PHONE 128, VIDEO 256.
ALTER TABLE mention_block ADD COLUMN marks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention_block ADD COLUMN country TEXT;
UPDATE mention_block SET (marks, country) = (
    SELECT (m.start_day IS NULL) + 2 * (m.status = 'PLANNED') + 4 * (json_array_length(m.participants) > 2)
            + 8 * (m.cancels IS 'VISIT') + 16 * (m.cancels IS 'MEETING') + 32 * (m.form IS 'POSTPONED' OR m.form IS 'SUSPENDED')
            + 64 * (m.mode IS 'IN_PERSON') + 128 * (m.mode IS 'PHONE') + 256 * (m.mode IS 'VIDEO'),
        m.country
    FROM mention m WHERE m.key = mention_block.mention);
