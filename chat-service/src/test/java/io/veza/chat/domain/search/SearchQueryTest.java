package io.veza.chat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @Test
    void wordsPhrasesExclusionsAndFilters() {
        // When
        SearchQuery query =
                SearchQuery.parse(
                        "Café \"late  night\" -drums from:@Anna in:\"The Studio\" in:#lobby"
                                + " has:link has:Image mentions:bela after:2026-01-02"
                                + " before:2026-01-03T12:00:00+02:00");

        // Then
        assertThat(query.words()).containsExactly("cafe", "late night");
        assertThat(query.excluded()).containsExactly("drums");
        assertThat(query.from()).isEqualTo("anna");
        assertThat(query.rooms()).containsExactly("The Studio", "lobby");
        assertThat(query.features()).containsExactlyInAnyOrder(Feature.LINK, Feature.IMAGE);
        assertThat(query.mentions()).containsExactly("bela");
        assertThat(query.after()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(query.before()).isEqualTo(Instant.parse("2026-01-03T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/x?a=b:c", "C++20", "std::vector", "a/b", "qwen3.6"})
    void whatIsNoFilterIsAWord(String typed) {
        assertThat(SearchQuery.parse(typed).words()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\"\"", "has:teeth", "before:soon", "-from:anna", "from:a from:b"})
    void whatCannotBeLookedFor(String typed) {
        assertThatThrownBy(() -> SearchQuery.parse(typed))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo("SEARCH_INVALID"));
    }
}
