package io.veza.stream.domain.podcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodcastGuidTest {

    /** Those of the feeds that the podcast index publishes under them. */
    @ParameterizedTest
    @CsvSource({
        "https://podnews.net/rss, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "http://podnews.net/rss/, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "podnews.net/rss, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "https://mp3s.nashownotes.com/pc20rss.xml, 917393e3-1b1e-5cef-ace4-edaa54e1f810"
    })
    void itIsMadeOfTheAddressWithoutSchemeAndSlashes(String feed, String guid) {
        assertThat(PodcastGuid.of(feed)).hasToString(guid);
    }

    @Test
    void itIsOfVersionFiveInTheUsualVariant() {
        assertThat(PodcastGuid.of("example.org/feeds/1.rss").version()).isEqualTo(5);
        assertThat(PodcastGuid.of("example.org/feeds/1.rss").variant()).isEqualTo(2);
    }

    @Test
    void whatIsNoneIsNotRead() {
        assertThat(PodcastGuid.parse(" 9B024349-ccf0-5f69-a609-6b82873eab3c ")).isPresent();
        assertThat(PodcastGuid.parse("1-1-1-1-1")).isEmpty();
        assertThat(PodcastGuid.parse("")).isEmpty();
    }
}
