      AND any(ties IN [COLLECT { MATCH (e)<-[x:PARTY_TO]-() RETURN x {.party, .role} }] WHERE
        ($ask.where.all IS NULL OR all(code IN $ask.where.all WHERE any(tie IN ties WHERE tie.party = code)))
        AND ($ask.where.any IS NULL OR any(tie IN ties WHERE tie.party IN $ask.where.any))
        AND ($ask.where.none IS NULL OR none(tie IN ties WHERE tie.party IN $ask.where.none))
        AND ($ask.where.only IS NULL OR all(tie IN ties WHERE tie.party IN $ask.where.only))
        AND ($ask.where.visitor IS NULL OR any(tie IN ties WHERE tie.party IN $ask.where.visitor AND 'VISITOR' IN tie.role))
        AND ($ask.where.host IS NULL OR any(tie IN ties WHERE tie.party IN $ask.where.host AND 'HOST' IN tie.role))
        AND ($ask.where.speaker IS NULL OR any(tie IN ties WHERE tie.party IN $ask.where.speaker AND 'SPEAKER' IN tie.role))
        AND ($ask.where.initiator IS NULL OR any(tie IN ties WHERE tie.party IN $ask.where.initiator AND 'INITIATOR' IN tie.role)))
      AND ($ask.where.people IS NULL OR EXISTS {
        MATCH (e)<-[x:TOOK_PART]-()
        WHERE x.person IN $ask.where.people
          AND ($ask.where.times IS NULL OR NOT x.person IN $ask.where.timed OR any(time IN $ask.where.times WHERE time.id = x.person
            AND time.from <= coalesce(e.start, date(e.firstReported)) AND coalesce(e.start, date(e.firstReported)) <= time.to
            AND CASE WHEN time.office IS NULL THEN x.as IS NULL OR NOT x.as IN time.others ELSE x.as IS NOT NULL AND x.as = time.office END))
      })
