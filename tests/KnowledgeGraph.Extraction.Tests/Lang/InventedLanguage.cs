using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Tests.Lang;

/// <summary>The pack of a language that nobody speaks: heads first, a passive by prefix, a possessor behind its noun.</summary>
internal static class InventedLanguage
{
    public const string Code = "qx";

    public static PackSource Source { get; } = PackSource.Of(new Dictionary<string, string>
    {
        ["qx/pack.yaml"] = """
            name: Invented
            script: Latin
            """,
        ["qx/stopwords.txt"] = "na ye kun lo ne vil sa ka ti ob",
        ["qx/parties.tsv"] = "surface\tcode\tform\nRuzh\tRU\tname\nTsin\tCN\tname\nTurk\tTR\tname\n",
        ["qx/places.tsv"] = "surface\tplace\tform\nBeizin\tcn/beijing\tcity\nAnkar\ttr/ankara\tcity\n",
        ["qx/people.tsv"] = "surface\tperson\n",
        ["qx/endings.yaml"] = """
            v:
              part: verb
              forms: { past: [ ">at" ], passive: [ "^m>pemm" ] }
            """,
        ["qx/offices.yaml"] = """
            offices:
              - { code: foreign_minister, titles: [ forminta ] }
              - { code: head_of_state, titles: [ zarel ] }
            """,
        ["qx/relations.yaml"] = "pair: [ lo ob ]",
        ["qx/grammar.yaml"] = """
            possessor-follows: true
            noun-phrases: [ "office+ party? name?", "party", "relation", "name" ]
            preposition: [ na, kun, ka ]
            locative: [ na ]
            agent: [ ka ]
            coordinator: [ ye ]
            singular-pronoun: [ lo ]
            """,
        ["qx/scope.yaml"] = """
            negation: [ ne ]
            plan: [ vil ]
            """,
        ["qx/frames/meeting.yaml"] = """
            - id: meeting.mir
              triggers: [ "mir:v", "mir vil:v" ]
              slots:
                PARTICIPANT: { subject: actor, object: actor, prep: [ kun ] }
              examples:
                - { text: "Forminta Ruzh Sergei Lavrov mirat zarel Tsin Xi Jinping na Beizin.", is: "CN-RU" }
                - { text: "Zarel Tsin Xi Jinping pemmir ka forminta Ruzh Sergei Lavrov.", is: "CN-RU" }
              not: [ "Forminta Ruzh Sergei Lavrov ne mirat zarel Tsin Xi Jinping." ]
            """,
        ["qx/frames/visit.yaml"] = """
            - id: visit.tur
              triggers: [ tur ]
              slots:
                VISITOR: { possessor: actor }
                HOST: { prep: [ na ] }
              examples:
                - { text: "Tur Lavrov na Ankar sa ti.", is: "RU>TR" }
                - { text: "Sa ti tur forminta Tsin na Turk.", is: "CN>TR" }
              not: [ "Tur na Ankar sa ti." ]
            """,
    });
}
