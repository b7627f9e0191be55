// What a list shows of an event. Reading an event is what a page costs, so nothing else is read, and what few events have is there only for those.
    e {
      .id, .kind, .status, .start, .end, .precision, .country, .city, .mode, .participants, .targets,
      .members, .history, .confidence, .voices, .reports, .firstReported, .lastReported, .sources, .languages,
      rare: CASE
        WHEN coalesce(e.form, e.cancels, e.plannedStart, e.contradictions, e.cancelled, e.cancelledBy, e.during, e.rescheduledAs) IS NOT NULL THEN e {
          .form, .cancels, .plannedStart, .plannedEnd, .plannedPrecision, .contradictions, .cancelled, .cancelledBy, .during, .rescheduledAs
        }
      END
    }
