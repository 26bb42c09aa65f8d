package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowNotesTest {

    @Test
    void addressesAreLinksAndLinesStay() {
        assertThat(ShowNotes.html("See https://example.org/a?b=1&c=2.\nBye"))
                .isEqualTo(
                        "<p>See <a href=\"https://example.org/a?b=1&amp;c=2\""
                                + " rel=\"nofollow noopener\">https://example.org/a?b=1&amp;c=2</a>"
                                + ".<br>Bye</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "javascript:alert(1)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "https://me:secret@example.org/",
                "https://\"onmouseover=\"alert(1)"
            })
    void nothingElseIsAnythingButText(String text) {
        assertThat(ShowNotes.html(text)).doesNotContain("<script", "<a ");
    }
}
