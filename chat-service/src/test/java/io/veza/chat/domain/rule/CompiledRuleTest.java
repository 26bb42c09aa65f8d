package io.veza.chat.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buy casino chips",
                "CASINO!",
                "càsínö",
                "c4s1n0",
                "с\u0430sino",
                "cas\u200bino",
                "caaaasinoooo",
                "c a s i n o",
                "c.a.s.i.n.o",
                "ｃａｓｉｎｏ",
                "c@s!no"
            })
    void aWordIsFoundHoweverItIsWritten(String text) {
        assertThat(broken(rule(RuleKind.WORDS, "casino"), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "casinos are fun,casino",
        "as good as it gets,ass",
        "a class act,ass",
        "the beat is at 140,hell",
        "hello!,hell"
    })
    void otherWordsAreLeftAlone(String text, String word) {
        assertThat(broken(rule(RuleKind.WORDS, word), text)).isFalse();
    }

    @Test
    void aStarStandsForTheRestOfAWordAndPhrasesAreFoundInARow() {
        // Given
        CompiledRule rule = rule(RuleKind.WORDS, "casin*", "free money");

        // When
        boolean part = broken(rule, "casinos");

        // Then
        assertThat(part).isTrue();
        assertThat(broken(rule, "FREE  m0ney here")).isTrue();
        assertThat(broken(rule, "free the money")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "look at https://evil.example/a?b,true",
        "EVIL.example,true",
        "http://sub.evil.example:8080,true",
        "https://good.example@evil.example/x,true",
        "https://notevil.example,false",
        "mail me at a@evil.example,false",
        "evil example,false"
    })
    void aDomainIsFoundWithAllBelowIt(String text, boolean found) {
        assertThat(broken(rule(RuleKind.LINKS, "evil.example"), text)).isEqualTo(found);
    }

    @Test
    void anAllowListForbidsAllOthers() {
        // Given
        CompiledRule rule = compiled(RuleKind.LINKS, List.of("veza.example"), true, 0);

        // When
        boolean other = broken(rule, "https://elsewhere.example/x");

        // Then
        assertThat(other).isTrue();
        assertThat(broken(rule, "https://veza.example/tracks/1")).isFalse();
        assertThat(broken(rule, "no link at all.")).isFalse();
    }

    @Test
    void invitationsToOtherCommunitiesAreFound() {
        // Given
        CompiledRule rule = rule(RuleKind.LINKS, ContentRule.INVITATIONS);

        // When
        boolean invited = broken(rule, "join discord.gg/abc123");

        // Then
        assertThat(invited).isTrue();
        assertThat(broken(rule, "https://discord.com/blog")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"@a @b @c @d,true", "@a @b @c,false", "a@b.example c@d e@f g@h,false"})
    void callsAreCounted(String text, boolean broken) {
        assertThat(broken(compiled(RuleKind.MENTIONS, List.of(), false, 3), text))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "noooooooo,true",
        "lol lol lol lol lol lol lol,true",
        "STOP SHOUTING NOW,true",
        "lol lol,false",
        "Never gonna give,false"
    })
    void repetitionAndShoutingAreFound(String text, boolean broken) {
        assertThat(broken(compiled(RuleKind.REPETITION, List.of(), false, 6), text))
                .isEqualTo(broken);
    }

    @Test
    void aRuleWithoutSenseIsRefused() {
        assertThatThrownBy(() -> rule(RuleKind.WORDS)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> compiled(RuleKind.MENTIONS, List.of(), false, 0))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> rule(RuleKind.WORDS, "x".repeat(201)))
                .isInstanceOf(DomainException.class);
    }

    private static boolean broken(CompiledRule rule, String text) {
        return rule.isBrokenBy(new Utterance(text), Calls.in(text));
    }

    private static CompiledRule rule(RuleKind kind, String... patterns) {
        return compiled(kind, List.of(patterns), false, 0);
    }

    private static CompiledRule compiled(
            RuleKind kind, List<String> patterns, boolean allowListed, int limit) {
        return new CompiledRule(
                new ContentRule(
                        1,
                        2,
                        "rule",
                        kind,
                        patterns,
                        allowListed,
                        new Threshold(limit, 0),
                        Consequence.of(RuleAction.BLOCK),
                        true),
                List.of());
    }
}
