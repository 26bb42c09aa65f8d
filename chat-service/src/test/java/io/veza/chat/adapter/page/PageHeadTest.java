package io.veza.chat.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.message.LinkPreview;
import io.veza.platform.fetch.Fetched;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageHeadTest {

    private static final String URL = "https://example.org/a";

    @Test
    void openGraphCountsFirst() {
        // When
        LinkPreview preview =
                read(
                        """
                        <title>Plain</title><meta property="og:title" content="Open &amp; Graph">
                        <meta name="twitter:title" content="Card">
                        <meta name="description" content="What it is about">
                        <meta property="og:site_name" content="Example">
                        """);

        // Then
        assertThat(preview)
                .isEqualTo(new LinkPreview(URL, "Open & Graph", "What it is about", "Example"));
    }

    @Test
    void aPlainPageHasATitleAndAPlace() {
        assertThat(read("<title> Plain\n page </title>"))
                .isEqualTo(new LinkPreview(URL, "Plain page", "", "example.org"));
    }

    @Test
    void aPageThatIsCutOffIsReadAsFarAsItGoes() {
        assertThat(read("<title>Cut</title><meta name=\"desc").title()).isEqualTo("Cut");
    }

    @Test
    void itsLettersAreReadAsTheServerSays() {
        // Given
        byte[] page = "<title>Crème</title>".getBytes(Charset.forName("ISO-8859-1"));

        // When
        LinkPreview preview = read(page, "text/html; charset=\"iso-8859-1\"");

        // Then
        assertThat(preview.title()).isEqualTo("Crème");
    }

    @Test
    void whatIsNotWrittenSaysNothing() {
        assertThat(read("<p>words</p>").saysSomething()).isFalse();
    }

    private static LinkPreview read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=nonsense!");
    }

    private static LinkPreview read(byte[] html, String type) {
        return PageHead.of(new Fetched(URI.create(URL), type, html)).preview(URL);
    }
}
