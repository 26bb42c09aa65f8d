package io.veza.stream.domain.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.veza.platform.kernel.DomainException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    private static final Plugin ECHO =
            new Plugin(
                    "echo",
                    "Echo",
                    List.of(
                            new Parameter("delay", "Delay", Unit.MILLISECONDS, 20, 2000, 350),
                            new Parameter("repeats", "Repeats", Unit.COUNT, 1, 8, 3)),
                    false);
    private static final Plugin NORMALISE = new Plugin("normalise", "Normalise", List.of(), true);
    private static final List<Plugin> KNOWN = List.of(ECHO, NORMALISE);

    @Test
    void whatIsNotSaidIsAsThePluginSays() {
        // When
        Chain chain = Chain.of(List.of(echo(Map.of("delay", 500.0))), KNOWN);
        // Then
        assertThat(chain.effects().getFirst().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("delay", 500.0, "repeats", 3.0));
    }

    @Test
    void whatIsAtTheEndsOfARangeIsInIt() {
        // When
        Chain chain =
                Chain.of(
                        List.of(echo(Map.of("delay", 20.0)), echo(Map.of("delay", 2000.0))), KNOWN);
        // Then
        assertThat(chain.effects()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {19.99, 2000.01, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE})
    void whatIsOutOfItIsRefusedWithItsPlace(double value) {
        // When
        DomainException refusal = refusal(echo(Map.of()), echo(Map.of("delay", value)));
        // Then
        assertThat(refusal.code()).isEqualTo(EffectError.EFFECT_VALUE_REFUSED);
        assertThat(refusal.violations())
                .extracting(one -> one.field())
                .containsExactly("chain[1].values.delay");
    }

    @Test
    void halfARepeatIsNone() {
        assertThat(refusal(echo(Map.of("repeats", 2.5))).code())
                .isEqualTo(EffectError.EFFECT_VALUE_REFUSED);
    }

    @Test
    void nothingUnknownIsTaken() {
        // When
        DomainException plugin = refusal(new Effect("echo,amovie=/etc/passwd", Map.of()));
        DomainException parameter = refusal(echo(Map.of("delay:x", 1.0)));
        // Then
        assertThat(plugin.code()).isEqualTo(EffectError.EFFECT_UNKNOWN);
        assertThat(parameter.code()).isEqualTo(EffectError.EFFECT_PARAMETER_UNKNOWN);
    }

    @Test
    void someMayBeThereOnlyOnce() {
        // Given
        Effect normalise = new Effect("normalise", Map.of());
        // Then
        assertThat(refusal(normalise, echo(Map.of()), normalise).code())
                .isEqualTo(EffectError.EFFECT_REPEATED);
    }

    @Test
    void aChainHasALengthAndAWholeTrackNeedsOne() {
        // When
        Chain ten = Chain.of(Collections.nCopies(10, echo(Map.of())), KNOWN);
        DomainException eleven =
                refusal(Collections.nCopies(11, echo(Map.of())).toArray(Effect[]::new));
        DomainException none =
                catchThrowableOfType(
                        DomainException.class, () -> Chain.of(List.of(), KNOWN).requireAny());
        // Then
        assertThat(ten.requireAny().effects()).hasSize(10);
        assertThat(eleven.code()).isEqualTo(EffectError.EFFECT_CHAIN_TOO_LONG);
        assertThat(none.code()).isEqualTo(EffectError.EFFECT_CHAIN_EMPTY);
    }

    private static Effect echo(Map<String, Double> values) {
        return new Effect("echo", values);
    }

    private static DomainException refusal(Effect... effects) {
        return catchThrowableOfType(DomainException.class, () -> Chain.of(List.of(effects), KNOWN));
    }
}
