package io.veza.stream.adapter.playlistfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.playlist.FileFormat;
import io.veza.stream.domain.playlist.PlaylistError;
import io.veza.stream.domain.playlist.Sheet;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class FormattedFilesTest {

    private static final Sheet TAPE =
            new Sheet(
                    "Été & <Nuit>",
                    "Ada",
                    List.of(
                            new Sheet.Line(
                                    "One\u0001 ]]> \"&\" Two",
                                    "Bob - Band",
                                    "/media/tracks/1/x.mp3",
                                    "/tracks/623456789012345678",
                                    61_000),
                            new Sheet.Line("No artist", "", "/tracks/2", "/tracks/2", 0)));

    private final FormattedFiles files = new FormattedFiles("https://veza.example/");

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatIsWrittenIsRead(FileFormat format) {
        // When
        Sheet read = files.read(format, files.write(format, TAPE));

        // Then
        assertThat(read.title()).isEqualTo("Été & <Nuit>");
        assertThat(read.lines()).hasSize(2);
        Sheet.Line first = read.lines().getFirst();
        assertThat(first.title()).contains("Two");
        assertThat(first.address()).isEqualTo("https://veza.example/media/tracks/1/x.mp3");
        assertThat(first.page()).isEqualTo("https://veza.example/tracks/623456789012345678");
        assertThat(first.durationMs()).isEqualTo(61_000);
        assertThat(read.lines().getLast().title()).isEqualTo("No artist");
        assertThat(read.lines().getLast().artist()).isEmpty();
    }

    @Test
    void anotherParserReadsOurXspf() throws Exception {
        // When
        var document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(files.write(FileFormat.XSPF, TAPE))));

        // Then
        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://xspf.org/ns/0/");
        assertThat(document.getElementsByTagNameNS("*", "track").getLength()).isEqualTo(2);
    }

    @Test
    void listsOfPlayersAreReadToo() {
        // Given
        String m3u =
                "\uFEFF#EXTM3U\r\n#EXTINF:215 tvg-id=\"x\",Air - La femme d'argent\r\n"
                        + "C:\\Music\\air.mp3\r\n\r\n# a comment\r\nhttp://x.example/b/Song two.flac";

        // When
        List<Sheet.Line> lines = files.read(FileFormat.M3U, m3u).lines();

        // Then
        assertThat(lines)
                .containsExactly(
                        new Sheet.Line(
                                "La femme d'argent", "Air", "C:\\Music\\air.mp3", "", 215_000),
                        new Sheet.Line("Song two", "", "http://x.example/b/Song two.flac", "", 0));
    }

    @Test
    void whatStandsElsewhereInXspfIsPassedOver() {
        // Given
        String xspf =
                "<playlist><title>T</title><extension><title>no</title></extension><trackList>"
                        + "<track><title>A</title><extension><title>no</title></extension></track>"
                        + "<other><title>no</title></other></trackList></playlist>";

        // When
        Sheet sheet = files.read(FileFormat.XSPF, xspf);

        // Then
        assertThat(sheet.title()).isEqualTo("T");
        assertThat(sheet.lines()).extracting(Sheet.Line::title).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE playlist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<playlist><title>&x;</title></playlist>",
                "<!DOCTYPE playlist SYSTEM \"http://127.0.0.1:1/x.dtd\"><playlist/>",
                "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                        + "<playlist><title>&b;</title></playlist>",
                "<playlist><title>&nbsp;</title></playlist>",
                "<playlist><title>",
                "<html/>",
                "",
                "#EXTM3U",
            })
    void anythingElseIsNoXspf(String text) {
        assertUnreadable(FileFormat.XSPF, text);
    }

    @Test
    void whatIsNestedWithoutEndIsNoXspf() {
        assertUnreadable(FileFormat.XSPF, "<playlist>" + "<a>".repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"playlist\":[]}", "{\"playlist\":{\"track\":[1]}}", "<"})
    void anythingElseIsNoJspf(String text) {
        assertUnreadable(FileFormat.JSPF, text);
    }

    @Test
    void nothingIsNoM3u() {
        assertUnreadable(FileFormat.M3U, "# nothing\n\n");
    }

    private void assertUnreadable(FileFormat format, String text) {
        assertThatThrownBy(() -> files.read(format, text))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo(PlaylistError.PLAYLIST_UNREADABLE));
    }
}
