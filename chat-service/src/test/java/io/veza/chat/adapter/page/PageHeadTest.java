package io.veza.chat.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.application.preview.Page;
import io.veza.chat.domain.message.LinkPreview;
import io.veza.chat.domain.message.NamedPicture;
import io.veza.platform.fetch.Fetched;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void itsPictureIsWhereThePageWasFound() {
        // When
        NamedPicture picture =
                page("""
                <title>T</title><meta property="og:image" content="../quay.png?w=9&amp;h=1">
                <meta name="twitter:image" content="https://other.example/no.png">
                <meta name="twitter:card" content="summary_large_image">
                <meta property="og:image:alt" content="The\nquay">
                """)
                        .picture();

        // Then
        assertThat(picture)
                .isEqualTo(
                        new NamedPicture("https://example.org/quay.png?w=9&h=1", true, "The quay"));
    }

    @Test
    void aTwittersCardHasOneToo() {
        assertThat(page("<meta name='twitter:image' content='http://a.example/é.png'>").picture())
                .isEqualTo(new NamedPicture("http://a.example/%C3%A9.png", false, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "data:image/png;base64,AAAA",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https:///x.png",
                "https://a.example/a b%%.png"
            })
    void whatIsNoAddressOfTheWebIsNoPicture(String content) {
        assertThat(page("<meta property='og:image' content='" + content + "'>").picture()).isNull();
    }

    @Test
    void anAddressIsNoBook() {
        String content = "https://a.example/" + "x".repeat(2048);
        assertThat(page("<meta property='og:image' content='" + content + "'>").picture()).isNull();
    }

    @Test
    void whatIsNotWrittenSaysNothing() {
        assertThat(read("<p>words</p>").saysSomething()).isFalse();
    }

    private static Page page(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return PageHead.of(new Fetched(URI.create(URL), "text/html", bytes)).page(URL);
    }

    private static LinkPreview read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=nonsense!");
    }

    private static LinkPreview read(byte[] html, String type) {
        return PageHead.of(new Fetched(URI.create(URL), type, html)).page(URL).preview();
    }
}
