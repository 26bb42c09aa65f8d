package io.veza.chat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void rangesAreThoseOfTheTextAsItWasWritten() {
        // Given
        String text = "🎸 Cre\u0300me, CRÈME  brûlée; Straße";

        // When
        List<Highlight> found = Highlight.of(text, List.of("creme", "creme brulee", "strasse"));

        // Then
        assertThat(found)
                .extracting(part -> text.substring(part.start(), part.end()))
                .containsExactly("Cre\u0300me", "CRÈME  brûlée", "Straße");
    }

    @Test
    void halfOfALetterThatIsTwoIsTheLetter() {
        assertThat(Highlight.of("Straße", List.of("tras"))).containsExactly(new Highlight(1, 5));
    }

    @Test
    void overlappingPartsAreOne() {
        assertThat(Highlight.of("banana", List.of("ban", "nana")))
                .containsExactly(new Highlight(0, 6));
    }
}
