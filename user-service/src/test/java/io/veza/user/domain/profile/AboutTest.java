package io.veza.user.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.veza.platform.kernel.DomainException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://localhost",
                "https://[::1]/",
                "https://ada:secret@example.org/",
                "https://example.org/a b",
                "data:text/html,hi",
                "//example.org",
                ""
            })
    void onlyPagesElsewhereAreLinks(String address) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new Link(address));
    }

    @Test
    void aLinkIsKeptAsItIsButForItsHost() {
        assertThat(new Link(" HTTPS://Ada.Example.ORG/Songs?x=Ada.Example.ORG#Z ").value())
                .isEqualTo("https://ada.example.org/Songs?x=Ada.Example.ORG#Z");
    }

    @Test
    void genresAreEachThereOnce() {
        About about = new About("", " Lyon ", List.of(), List.of("Dub", "dub", " ", "Free Jazz"));

        assertThat(about.genres()).containsExactly("dub", "free jazz");
        assertThat(about.location()).isEqualTo("Lyon");
    }

    @Test
    void thereAreBounds() {
        List<Link> links =
                List.of("a", "b", "c", "d", "e", "f").stream()
                        .map(one -> new Link("https://example.org/" + one))
                        .toList();

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new About("", "", links, List.of()));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new About("x".repeat(31), "", List.of(), List.of()));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new About("", "Lyon\u202E", List.of(), List.of()));
        assertThat(new About("", "", List.of(), Collections.nCopies(11, "dub")).genres())
                .hasSize(1);
    }
}
