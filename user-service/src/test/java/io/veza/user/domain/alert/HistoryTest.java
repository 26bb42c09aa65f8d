package io.veza.user.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.session.Device;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Place;
import io.veza.user.domain.session.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final AlertRules RULES = AlertRules.USUAL;
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final Device DESK = new Device("Firefox", "Linux");
    private static final Place LYON = new Place("FR", "Lyon", new Point(45.8, 4.8));
    private static final Place PARIS = new Place("FR", "Paris", new Point(48.9, 2.4));
    private static final Place TOKYO = new Place("JP", "Tokyo", new Point(35.7, 139.7));
    private static final Place SOMEWHERE = new Place("JP", "");

    private static SignIn at(Instant when, Device device, Place place) {
        return new SignIn(when, new Origin(device, "203.0.113.0/24", place));
    }

    private static Finding judge(SignIn now, SignIn... past) {
        return new History(List.of(past)).judge(now, Siege.NONE, RULES);
    }

    /** Daily for a month, each at noon, the latest first. */
    private static List<SignIn> month() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(day -> at(NOON.minus(Duration.ofDays(day)), DESK, LYON))
                .toList();
    }

    @Test
    void theFirstSignInIsHeldAgainstNothing() {
        assertThat(judge(at(NOON, DESK, TOKYO)).isUnusual()).isFalse();
    }

    @Test
    void theSameAgainIsUsual() {
        SignIn before = at(NOON.minusSeconds(60), DESK, LYON);

        assertThat(judge(at(NOON, DESK, LYON), before).isUnusual()).isFalse();
    }

    @Test
    void anotherProgramOrSystemIsANewDevice() {
        SignIn before = at(NOON.minusSeconds(60), DESK, LYON);

        Finding finding = judge(at(NOON, new Device("Firefox", "Android"), LYON), before);

        assertThat(finding.oddities()).containsExactly(Oddity.NEW_DEVICE);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "10, true", "12, false", "48, false"})
    void nobodyTravelsFasterThanAnAirliner(int hours, boolean impossible) {
        SignIn before = at(NOON.minus(Duration.ofHours(hours)), DESK, LYON);

        Finding finding = judge(at(NOON, DESK, TOKYO), before);

        assertThat(finding.oddities().contains(Oddity.IMPOSSIBLE_TRAVEL)).isEqualTo(impossible);
    }

    @Test
    void howFarAndHowFastIsTold() {
        SignIn before = at(NOON.minus(Duration.ofHours(2)), DESK, LYON);

        Travel travel = judge(at(NOON, DESK, TOKYO), before).travel();

        assertThat(travel).isNotNull();
        assertThat(travel.km()).isBetween(9_800, 9_950);
        assertThat(travel.kmh()).isBetween(4_900, 4_975);
    }

    @Test
    void whatIsNearMayBeTheDatabasesMistake() {
        Place nearby = new Place("FR", "Grenoble", new Point(45.2, 5.7));

        assertThat(judge(at(NOON, DESK, nearby), at(NOON, DESK, LYON)).isUnusual()).isFalse();
    }

    @Test
    void theLastPlaceThatIsKnownCounts() {
        SignIn unknown = at(NOON.minusSeconds(60), DESK, SOMEWHERE);
        SignIn known = at(NOON.minusSeconds(120), DESK, PARIS);

        Finding finding = judge(at(NOON, DESK, TOKYO), unknown, known);

        assertThat(finding.oddities()).containsExactly(Oddity.IMPOSSIBLE_TRAVEL);
    }

    @Test
    void withoutPlacesNobodySpeaksOfTravel() {
        assertThat(judge(at(NOON, DESK, SOMEWHERE), at(NOON, DESK, LYON)).isUnusual()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, 9, false", "10, 0, true", "0, 10, true"})
    void manyNamesOrManyNetworksAreStuffing(long names, long networks, boolean stuffing) {
        Finding finding =
                new History(List.of(at(NOON, DESK, LYON)))
                        .judge(at(NOON, DESK, LYON), new Siege(names, networks), RULES);

        assertThat(finding.oddities().contains(Oddity.STUFFING)).isEqualTo(stuffing);
    }

    @ParameterizedTest
    @CsvSource({"12, false", "15, false", "9, false", "16, true", "3, true", "23, true"})
    void whoAlwaysComesAtNoonIsUnusualAtNight(int hour, boolean unusual) {
        Instant now = Instant.parse("2026-05-20T00:30:00Z").plus(Duration.ofHours(hour));

        Finding finding = new History(month()).judge(at(now, DESK, LYON), Siege.NONE, RULES);

        assertThat(finding.oddities().contains(Oddity.UNUSUAL_HOUR)).isEqualTo(unusual);
    }

    @Test
    void hoursAreComparedAroundMidnight() {
        Instant late = Instant.parse("2026-05-20T23:00:00Z");
        List<SignIn> past =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> at(late.minus(Duration.ofDays(day)), DESK, LYON))
                        .toList();

        Finding finding =
                new History(past)
                        .judge(at(late.plus(Duration.ofHours(3)), DESK, LYON), Siege.NONE, RULES);

        assertThat(finding.isUnusual()).isFalse();
    }

    @Test
    void littleHistoryHasNoHours() {
        SignIn night = at(NOON.plus(Duration.ofHours(12)), DESK, LYON);

        assertThat(new History(month().subList(0, 19)).judge(night, Siege.NONE, RULES).isUnusual())
                .isFalse();
        List<SignIn> oneBusyWeek = new ArrayList<>(month().subList(0, 7));
        for (int i = 0; i < 30; i++) {
            oneBusyWeek.add(0, at(NOON.minusSeconds(i), DESK, LYON));
        }
        assertThat(new History(oneBusyWeek).judge(night, Siege.NONE, RULES).isUnusual()).isFalse();
    }

    /** Whatever the history: what was there before is usual again, and the verdict is the same. */
    @Test
    void whatHasBeenBeforeIsNoNewsAndJudgingIsRepeatable() {
        Random chance = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            List<SignIn> past = chanceHistory(chance);
            SignIn last = past.getFirst();
            History history = new History(past);
            SignIn again = new SignIn(last.at().plusSeconds(chance.nextInt(3_600)), last.origin());

            Finding finding = history.judge(again, Siege.NONE, RULES);

            assertThat(finding.oddities())
                    .doesNotContain(Oddity.NEW_DEVICE, Oddity.STUFFING, Oddity.UNUSUAL_HOUR);
            if (last.origin().place().point() != null) {
                assertThat(finding.isUnusual()).isFalse();
            }
            assertThat(history.judge(again, Siege.NONE, RULES)).isEqualTo(finding);
        }
    }

    private static List<SignIn> chanceHistory(Random chance) {
        List<SignIn> past = new ArrayList<>();
        Instant when = NOON;
        int size = 1 + chance.nextInt(40);
        for (int i = 0; i < size; i++) {
            Device device = new Device("Client" + chance.nextInt(3), "System" + chance.nextInt(2));
            Place place =
                    chance.nextBoolean()
                            ? SOMEWHERE
                            : new Place(
                                    "XX",
                                    "",
                                    new Point(
                                            chance.nextDouble(-90, 90),
                                            chance.nextDouble(-180, 180)));
            past.add(at(when, device, place));
            when = when.minusSeconds(1 + chance.nextInt(400_000));
        }
        return past;
    }
}
