package io.veza.gateway;

import io.veza.platform.testing.architecture.ArchitectureCanFail;
import io.veza.platform.testing.architecture.Violation;

class ArchitectureCanFailTest extends ArchitectureCanFail {

    ArchitectureCanFailTest() {
        super(
                new ArchitectureTest(),
                Violation.of(
                        "nothingKnowsTheResources",
                        "Knowing",
                        "package ROOT.rest; public class SongResource {}",
                        "package ROOT.media; class Knowing { ROOT.rest.SongResource r; }"),
                Violation.of(
                        "configurationAndProblemsKnowNothingElseOfOurs",
                        "SongConfig",
                        "package ROOT.media; public class Song {}",
                        "package ROOT.problem; class Apart {}",
                        "package ROOT.config; class SongConfig { ROOT.media.Song s; }"),
                Violation.of(
                        "nothingHereReachesForAServicesData",
                        "Reaching",
                        "package ROOT.media; class Reaching { java.sql.Connection c; }"));
    }
}
