package io.veza.chat.domain.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.rule.Utterance;
import io.veza.chat.domain.spam.SpamDetector.Finding;
import io.veza.chat.domain.spam.SpamDetector.Saying;
import io.veza.chat.domain.spam.SpamDetector.Suspect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the detection of spam must not fall below; {@code make spam-report} tells all. */
class SpamFloorTest {

    private static final Instant NOW = Instant.parse("2026-03-04T20:00:00Z");
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final String TEXT =
            "have a look at the nice page over at somewhere-else.example today";

    @Test
    void mostSpamOfCampaignsNobodyTaughtIsFoundAndHardlyAnyTalkIsSuspected() {
        // Given
        SpamModel model = SpamReport.learn(6);

        // When
        List<Measure.Judged> judged =
                Measure.judge(model, Corpus.of(2, Share.half(Share.UNSEEN), 10));

        // Then
        assertThat(Measure.caught(judged, SpamReport.FLAG)).isGreaterThan(0.92);
        assertThat(Measure.caughtInTheEnd(judged, SpamReport.TAKE_BACK)).isGreaterThan(0.98);
        assertThat(Measure.falseAlarmsInTheEnd(judged, SpamReport.FLAG)).isLessThan(0.003);
        assertThat(Measure.falseAlarms(judged, SpamReport.BLOCK)).isLessThan(0.0002);
    }

    @Test
    void theSameMessageOfManyNewAccountsWeighsMoreThanOne() {
        // Given
        SpamDetector detector = new SpamDetector(model());
        double first = judge(detector, 1).score();

        // When
        double sixth = 0;
        for (int i = 2; i <= 6; i++) {
            sixth = judge(detector, i).score();
        }

        // Then
        assertThat(sixth).isGreaterThan(first);
    }

    @Test
    void whatWasSaidBeforeIsLookedAtAgainOnceTheRestIsKnown() {
        // Given
        SpamDetector detector = new SpamDetector(model());
        judge(detector, 1);
        List<Suspect> suspects = new ArrayList<>();

        // When
        for (int i = 2; i <= 6; i++) {
            suspects.addAll(judge(detector, i).before());
        }

        // Then
        assertThat(suspects).extracting(Suspect::message).contains(1L);
        assertThat(suspects).allMatch(one -> one.score() > one.before());
    }

    @Test
    void whatAnotherProcessSawCountsHere() {
        // Given
        SpamDetector here = new SpamDetector(model());
        SpamDetector there = new SpamDetector(model());
        double alone = judge(new SpamDetector(model()), 9).score();

        // When
        for (int i = 1; i <= 5; i++) {
            here.learn(judge(there, i).rumour());
        }

        // Then
        assertThat(judge(here, 9).score()).isGreaterThan(alone);
    }

    private static Finding judge(SpamDetector detector, int person) {
        Saying saying = new Saying(person, person, new Utterance(TEXT));
        return detector.judge(new Speaker(person(person), 0), saying, NOW);
    }

    private static long person(int number) {
        return Duration.between(EPOCH, NOW.minus(Duration.ofHours(1))).toMillis() << 22 | number;
    }

    private static SpamModel model() {
        double[] traits = new double[Trait.values().length];
        FirstLook first = new FirstLook(traits, new float[FirstLook.WORDS]);
        return new SpamModel(
                first, SecondLook.of(Map.of(Tie.LIKE_PEOPLE, 2.0, Tie.HOST_PEOPLE, 2.0)));
    }
}
