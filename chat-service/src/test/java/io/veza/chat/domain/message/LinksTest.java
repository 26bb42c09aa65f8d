package io.veza.chat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a?b=c#d now | https://example.org/a?b=c#d",
                "(https://example.org/a) | https://example.org/a",
                "https://example.org/wiki/Duet_(music). | https://example.org/wiki/Duet_(music)",
                "**https://example.org/a** | https://example.org/a",
                "[words](https://example.org/a) | https://example.org/a",
                "HTTP://EXAMPLE.ORG, right? | HTTP://EXAMPLE.ORG"
            })
    void anAddressEndsWhereItsSentenceDoes(String words, String link) {
        assertThat(Links.in(words)).containsExactly(link);
    }

    @ParameterizedTest
    @CsvSource({
        "`https://example.org`",
        "```https://example.org```",
        "<https://example.org>",
        "ftp://example.org",
        "example.org",
        "https://"
    })
    void whatIsOnlyToBeReadIsNoLink(String words) {
        assertThat(Links.in(words)).isEmpty();
    }

    @Test
    void theFirstThreeCountEachOnce() {
        assertThat(Links.in("https://a.b https://a.b https://c.d https://e.f https://g.h"))
                .containsExactly("https://a.b", "https://c.d", "https://e.f");
    }
}
