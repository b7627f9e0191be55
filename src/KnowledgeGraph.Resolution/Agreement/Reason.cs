namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>What decided how two reports stand to each other.</summary>
internal enum Reason
{
    None,

    // They contradict each other.
    SameArticle,
    OtherKind,
    TooFarApart,
    OtherPlace,
    OtherMode,
    OtherCancelled,
    OtherParties,
    OtherPeople,
    OtherTargets,
    CalledOff,

    // They are open.
    TooLittleInCommon,
    Vouched,

    // They agree.
    Copy,
    SamePeople,
    SameOffices,
    SameCity,
    SamePeriod,
}
