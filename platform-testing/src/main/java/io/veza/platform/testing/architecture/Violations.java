package io.veza.platform.testing.architecture;

import java.util.List;

/** One for each thing that {@link ArchitectureRules} forbid. */
final class Violations {

    static final List<Violation> OF_ALL =
            List.of(
                    Violation.of(
                            "everyLayerHasClassesAndEveryClassALayer",
                            "Stray",
                            "package ROOT.stray; class Stray {}"),
                    Violation.of(
                            "domainIsPure",
                            "ImpureSong",
                            "package ROOT.domain.song; class ImpureSong { javax.sql.DataSource s; }"),
                    Violation.of(
                            "applicationKnowsNoTechnology",
                            "PlaySong",
                            "package ROOT.application.song;"
                                    + " class PlaySong { javax.sql.DataSource s; }"),
                    Violation.of(
                            "adaptersDoNotKnowEachOther",
                            "SongService",
                            "package ROOT.adapter.postgresql; public class Songs {}",
                            "package ROOT.adapter.talk;"
                                    + " class SongService { ROOT.adapter.postgresql.Songs s; }"),
                    Violation.of(
                            "protoStaysAtTheEdges",
                            "Talker",
                            "package ROOT.stray; class Talker { io.grpc.Status s; }"),
                    Violation.of(
                            "packagesHaveNoCycles",
                            "Cycle",
                            "package ROOT.hen; public class Hen { ROOT.egg.Egg egg; }",
                            "package ROOT.egg; public class Egg { ROOT.hen.Hen hen; }"),
                    Violation.of(
                            "namesSayWhatThingsAre",
                            "ROOT.util.Drawer",
                            "package ROOT.util; class Drawer {}"),
                    Violation.of(
                            "namesSayWhatThingsAre",
                            "SongImpl",
                            "package ROOT.stray; class SongImpl {}"),
                    Violation.of(
                            "dependenciesComeThroughConstructors",
                            "Injected.title",
                            "package ROOT.stray;"
                                    + " class Injected { @jakarta.inject.Inject String title; }"),
                    Violation.of(
                            "dependenciesComeThroughConstructors",
                            "Greedy",
                            "package ROOT.stray;"
                                    + " class Greedy { int a;"
                                    + " Greedy(int a, int b, int c, int d, int e, int f, int g) {} }"),
                    Violation.of(
                            "mostClassesAreHidden",
                            "share of package-private top-level classes in ROOT",
                            "package ROOT.stray; public class Open {}"),
                    Violation.of(
                            "everyPackageSaysItsPurpose",
                            "ROOT.stray has no package-info",
                            "package ROOT.stray; class Unexplained {}"));

    private Violations() {}
}
