namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>What a word does in a sentence. The pack lists its words under the same names in <c>grammar.yaml</c> and <c>scope.yaml</c>.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    Determiner = 1L << 0,
    Preposition = 1L << 1,

    /// <summary>Introduces who acts in a passive.</summary>
    Agent = 1L << 2,
    Of = 1L << 3,

    /// <summary>Marks the possessor before it: 's.</summary>
    Possessive = 1L << 4,
    PossessivePronoun = 1L << 5,
    SingularPronoun = 1L << 6,
    PluralPronoun = 1L << 7,
    ThingPronoun = 1L << 8,
    Coordinator = 1L << 9,

    /// <summary>Between coordinated objects: each of them is met by itself.</summary>
    Separator = 1L << 10,
    Subordinator = 1L << 11,
    Relative = 1L << 12,
    Complementizer = 1L << 13,
    Be = 1L << 14,
    Have = 1L << 15,
    Infinitive = 1L << 16,
    Adverb = 1L << 17,

    /// <summary>Any verb that opens no frame: it ends the reach of subjects and objects.</summary>
    Verb = 1L << 18,

    /// <summary>Before a name: Prince, Dr.</summary>
    Honorific = 1L << 19,

    /// <summary>Inside a name, in small letters: bin, van.</summary>
    NameParticle = 1L << 20,

    /// <summary>Before an office, without changing it: senior, visiting.</summary>
    Epithet = 1L << 21,

    /// <summary>Nobody, none of: nothing happens under it.</summary>
    Negation = 1L << 22,

    /// <summary>The complement did not happen: refuse to, fail to.</summary>
    Refusal = 1L << 23,

    /// <summary>Wished, asked for, offered.</summary>
    Wish = 1L << 24,
    Possible = 1L << 25,
    Condition = 1L << 26,
    Habit = 1L << 27,
    Plan = 1L << 28,

    /// <summary>Was planned once; whether it happened is not said.</summary>
    PastPlan = 1L << 29,

    /// <summary>Purpose: for what somebody travelled.</summary>
    Purpose = 1L << 30,
    Comma = 1L << 31,

    /// <summary>Semicolon, colon, dash between spaces, sentence end: no clause goes on behind it.</summary>
    Break = 1L << 32,
    QuoteMark = 1L << 33,
    Bracket = 1L << 34,

    /// <summary>Cities of the country spoken of: 'the capital'.</summary>
    CapitalNoun = 1L << 35,

    /// <summary>'that country'.</summary>
    CountryNoun = 1L << 36,
    Phone = 1L << 37,
    Video = 1L << 38,
    Joint = 1L << 39,

    /// <summary>Private speech that is no public position, or sport and trade: whole sentences without diplomacy.</summary>
    OtherWorld = 1L << 40,

    /// <summary>A preposition before the place of what happens: in, at.</summary>
    Locative = 1L << 41,

    /// <summary>Has no meaning but its noun's: hold talks, pay a visit.</summary>
    LightVerb = 1L << 42,

    /// <summary>Ties a noun of an event to the verb before it: on a visit, during talks.</summary>
    LightPreposition = 1L << 43,

    /// <summary>A place stands behind it: the island of, the city of.</summary>
    PlaceNoun = 1L << 44,

    /// <summary>Of a trip: close, conclude, at the end of.</summary>
    Ending = 1L << 45,

    /// <summary>Of a trip: begin, embark on.</summary>
    Beginning = 1L << 46,

    /// <summary>Outside of quotations: who is interviewed.</summary>
    FirstPerson = 1L << 47,

    /// <summary>Before the new date of what is postponed: until.</summary>
    NewDate = 1L << 48,

    /// <summary>where: its clause happens at the place before it.</summary>
    RelativePlace = 1L << 49,

    /// <summary>the: what is known.</summary>
    Definite = 1L << 50,

    /// <summary>had: before what is told.</summary>
    Background = 1L << 51,

    /// <summary>but: what is denied or planned before it ends there.</summary>
    Contrast = 1L << 52,

    /// <summary>its: belongs to a state or body, not to a person.</summary>
    OfThing = 1L << 53,

    /// <summary>A verb in the present: with a weekday it tells of a day ahead.</summary>
    Present = 1L << 54,

    /// <summary>Says of an encounter that it took place: lasted, followed.</summary>
    Occurrence = 1L << 55,

    /// <summary>What was planned is given up: after all, as planned.</summary>
    Retraction = 1L << 56,

    /// <summary>Carries its possessor: 'Xi's plane landed'.</summary>
    Vehicle = 1L << 57,

    /// <summary>Where verbs have no tense: already, has.</summary>
    Past = 1L << 58,
    /// <summary>Before whoever leads what stands before it: 'headed by'.</summary>
    Leading = 1L << 59,

    /// <summary>Tells of somebody's work: 'who heads the desk', 'who handles the file'.</summary>
    Serving = 1L << 60,

    /// <summary>Where the article was written: here, in town.</summary>
    Here = 1L << 61,
    /// <summary>Of a woman: she, Ms, queen.</summary>
    Feminine = 1L << 62,

    /// <summary>Of a man: he, Mr, king.</summary>
    Masculine = 1L << 63,
    Veto = Negation | Refusal | Wish | Possible | Condition | Habit,
}
