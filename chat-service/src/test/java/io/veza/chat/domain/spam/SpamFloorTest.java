package io.veza.chat.domain.spam;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.rule.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the detection of spam must not fall below; {@code make spam-report} tells all. */
class SpamFloorTest {

    private static final Instant NOW = Instant.parse("2026-03-04T20:00:00Z");
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void mostSpamOfCampaignsNobodyTaughtIsFoundAndHardlyAnyTalkIsSuspected() {
        // Given
        SpamModel model = Trainer.learn(List.of(Corpus.of(1, 0, 10), Corpus.of(3, 0, 10)));

        // When
        List<Measure.Judged> judged = Measure.judge(model, Corpus.of(2, 1, 10));

        // Then
        assertThat(Measure.caught(judged, SpamReport.FLAG)).isGreaterThan(0.65);
        assertThat(Measure.falseAlarms(judged, SpamReport.FLAG)).isLessThan(0.0015);
        assertThat(Measure.falseAlarms(judged, SpamReport.BLOCK)).isLessThan(0.0003);
    }

    @Test
    void theSameMessageOfManyNewAccountsWeighsMoreThanOne() {
        // Given
        SpamDetector detector = new SpamDetector(model());
        String text = "have a look at the nice page over at somewhere-else.example today";
        double first = judge(detector, 1, text);

        // When
        double sixth = 0;
        for (int i = 2; i <= 6; i++) {
            sixth = judge(detector, i, text);
        }

        // Then
        assertThat(sixth).isGreaterThan(first);
    }

    @Test
    void whatAnotherProcessSawCountsHere() {
        // Given
        SpamDetector here = new SpamDetector(model());
        SpamDetector there = new SpamDetector(model());
        String text = "have a look at the nice page over at somewhere-else.example today";
        double alone = judge(there, 9, text);

        // When
        for (int i = 1; i <= 5; i++) {
            here.learn(SpamDetector.rumour(person(i), new Utterance(text), NOW));
        }

        // Then
        assertThat(judge(here, 9, text)).isGreaterThan(alone);
    }

    private static double judge(SpamDetector detector, int person, String text) {
        return detector.judge(new Speaker(person(person), 0), person, new Utterance(text), NOW);
    }

    private static long person(int number) {
        return Duration.between(EPOCH, NOW.minus(Duration.ofHours(1))).toMillis() << 22 | number;
    }

    private static SpamModel model() {
        double[] traits = new double[Trait.values().length];
        traits[Trait.BIAS.ordinal()] = -3;
        traits[Trait.CAMPAIGN.ordinal()] = 2;
        traits[Trait.CAMPAIGN_HOST.ordinal()] = 2;
        return new SpamModel(traits, new float[SpamModel.WORDS]);
    }
}
