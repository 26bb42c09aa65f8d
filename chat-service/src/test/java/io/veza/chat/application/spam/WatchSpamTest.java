package io.veza.chat.application.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.rule.Said;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.chat.domain.spam.FirstLook;
import io.veza.chat.domain.spam.SecondLook;
import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Rumour;
import io.veza.chat.domain.spam.SpamModel;
import io.veza.chat.domain.spam.Trait;
import io.veza.chat.fakes.House;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchSpamTest {

    private static final Instant NOW = Instant.parse("2026-03-04T20:00:00Z");
    private static final long FRESH =
            Duration.between(Instant.parse("2020-01-01T00:00:00Z"), NOW.minusSeconds(60)).toMillis()
                    << 22;
    private static final long OLD = 7;

    private final Map<Long, Integer> said = new HashMap<>();
    private final List<Rumour> told = new ArrayList<>();
    private final List<Rumour> refusals = new ArrayList<>();
    private final House house = new House();
    private final Offences offences = new Offences();
    private final WatchSpam certain = watch(0.999, SpamMode.ON);

    @Test
    void theThirdRefusalCostsTheVoice() {
        // When
        List<RuleAction> actions =
                IntStream.range(0, 3)
                        .mapToObj(_ -> look(certain, FRESH, null))
                        .map(WatchSpamTest::action)
                        .toList();

        // Then
        assertThat(actions)
                .containsExactly(RuleAction.BLOCK, RuleAction.BLOCK, RuleAction.TIME_OUT);
    }

    @Test
    void aSendThatIsTriedAgainIsNoSecondOffence() {
        // Given
        look(certain, FRESH, "n");

        // When
        Hit again = look(certain, FRESH, "n");

        // Then
        assertThat(again).isNull();
    }

    @Test
    void whatIsNotCertainIsFlaggedAndRefusedOnlyWhereTheRoomIsStrict() {
        // Given
        WatchSpam unsure = watch(0.8, SpamMode.ON);

        // When
        Hit flagged = look(unsure, FRESH, null);

        // Then
        assertThat(action(flagged)).isEqualTo(RuleAction.FLAG);
        assertThat(action(unsure.look(hello(FRESH, null), text(), SpamMode.HOUSE, SpamMode.STRICT)))
                .isEqualTo(RuleAction.BLOCK);
        assertThat(unsure.look(hello(FRESH, null), text(), SpamMode.STRICT, SpamMode.OFF)).isNull();
    }

    @Test
    void whoHasSaidALotIsLeftAlone() {
        // Given
        said.put(OLD, 500);

        // When
        Hit hit = look(certain, OLD, null);

        // Then
        assertThat(hit).isNull();
        said.put(OLD, 20);
        assertThat(look(certain, OLD, null)).isNotNull();
    }

    @Test
    void ofOldAccountsOthersAreToldOnlyWhatLooksBad() {
        // Given
        WatchSpam calm = watch(0.1, SpamMode.ON);
        said.put(OLD, 20);
        look(calm, OLD, null);
        look(calm, FRESH, null);

        // When
        look(certain, OLD, null);

        // Then
        assertThat(told).extracting(Rumour::user).containsExactly(FRESH);
        assertThat(refusals).extracting(Rumour::user).containsExactly(OLD);
    }

    @Test
    void refusalsInOtherProcessesCount() {
        // Given
        look(certain, FRESH, null);
        Rumour refusal = refusals.getFirst();
        SpamDetector detector = new SpamDetector(new SpamModel(first(0), SecondLook.trusting()));
        TakeBack takeBack =
                new TakeBack(new SpamLimits(SpamMode.ON, 0.7, 0.95, 0.9), house.writer, House.IDS);

        // When
        new HearRumour(detector, offences, takeBack).handle(refusal, true);

        // Then
        assertThat(action(look(certain, FRESH, null))).isEqualTo(RuleAction.TIME_OUT);
    }

    private static RuleAction action(@Nullable Hit hit) {
        assertThat(hit).isNotNull();
        return hit.consequence().action();
    }

    private static @Nullable Hit look(WatchSpam watch, long user, @Nullable String nonce) {
        return watch.look(hello(user, nonce), text(), SpamMode.HOUSE, SpamMode.HOUSE);
    }

    private static Said hello(long user, @Nullable String nonce) {
        return new Said(user, 1, 5, text().text(), nonce, false);
    }

    private static Utterance text() {
        return new Utterance("hello you there");
    }

    /** One for whom every message has that score. */
    private WatchSpam watch(double score, SpamMode mode) {
        SpamModel model =
                new SpamModel(first(Math.log(score / (1 - score))), SecondLook.trusting());
        SpamLimits limits = new SpamLimits(mode, 0.7, 0.95, 0.9);
        return new WatchSpam(
                new SpamDetector(model),
                limits,
                new Counted(),
                offences,
                new Aftermath(
                        (rumour, refused) -> (refused ? refusals : told).add(rumour),
                        new TakeBack(limits, house.writer, House.IDS)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static FirstLook first(double bias) {
        double[] traits = new double[Trait.values().length];
        traits[Trait.BIAS.ordinal()] = bias;
        return new FirstLook(traits, new float[FirstLook.WORDS]);
    }

    private final class Counted implements Speakers {

        @Override
        public @Nullable Integer messages(long user) {
            return said.getOrDefault(user, 0);
        }

        @Override
        public void spoke(long user) {}
    }
}
