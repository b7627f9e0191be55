// In which offices live mentions name people, by month, and whom they name for a party.
CREATE CONSTRAINT office_month_id IF NOT EXISTS FOR (n:OfficeMonth) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_party IF NOT EXISTS FOR (n:Person) ON (n.party);
// Of each party, how often what is seen of its people changed.
CREATE CONSTRAINT people_version_party IF NOT EXISTS FOR (n:PeopleVersion) REQUIRE n.party IS UNIQUE;
