package io.veza.chat.application.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.rule.Said;
import io.veza.chat.domain.rule.Hit;
import io.veza.chat.domain.rule.RuleAction;
import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.safety.SpamMode;
import io.veza.chat.domain.spam.SpamDetector;
import io.veza.chat.domain.spam.SpamDetector.Rumour;
import io.veza.chat.domain.spam.SpamModel;
import io.veza.chat.domain.spam.Trait;
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
    void onlyOfNewAccountsOthersAreTold() {
        // Given
        said.put(OLD, 20);
        look(certain, OLD, null);

        // When
        look(certain, FRESH, null);

        // Then
        assertThat(told).extracting(Rumour::user).containsExactly(FRESH);
    }

    private static RuleAction action(@Nullable Hit hit) {
        assertThat(hit).isNotNull();
        return hit.consequence().action();
    }

    private static @Nullable Hit look(WatchSpam watch, long user, @Nullable String nonce) {
        return watch.look(hello(user, nonce), text(), SpamMode.HOUSE, SpamMode.HOUSE);
    }

    private static Said hello(long user, @Nullable String nonce) {
        return new Said(user, 1, text().text(), nonce, false);
    }

    private static Utterance text() {
        return new Utterance("hello you there");
    }

    /** One for whom every message has that score. */
    private WatchSpam watch(double score, SpamMode mode) {
        double[] traits = new double[Trait.values().length];
        traits[Trait.BIAS.ordinal()] = Math.log(score / (1 - score));
        SpamModel model = new SpamModel(traits, new float[SpamModel.WORDS]);
        return new WatchSpam(
                new SpamDetector(model),
                new SpamLimits(mode, 0.7, 0.95),
                new Counted(),
                told::add,
                new Offences(),
                Clock.fixed(NOW, ZoneOffset.UTC));
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
