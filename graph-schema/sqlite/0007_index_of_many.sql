-- Events of so many parties that they have no rows of pairs are few. With all that a list or a timeline asks of their rows the index is taken
-- for them; before, every row of the party was looked at, a tenth of a store for a busy one.
DROP INDEX event_party_many;
CREATE INDEX event_party_many ON event_party (party, band, start_day, event, end_day, kind, status, many) WHERE many = 1;
