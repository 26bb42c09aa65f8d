package io.veza.stream.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersJsonTest {

    @Test
    void whatIsListedIsReadInItsOrder() {
        // When
        List<Chapter> chapters =
                ChaptersJson.read(
                        """
                        {"version": "1.2.0", "author": "Ada", "chapters": [
                          {"startTime": 61.5, "title": " Then\\nthere ", "url": "https://x.example/"},
                          {"startTime": 0, "title": "Start", "img": "https://x.example/a.jpg", "toc": true},
                          {"startTime": 30, "img": "https://x.example/b.jpg", "title": null},
                          {"startTime": 40, "title": "Hidden", "toc": false},
                          {"startTime": 0, "title": "Start again"},
                          {"startTime": -1, "title": "Before"},
                          {"title": "Nowhere"}, null,
                          {"startTime": 70, "title": "Bad link", "url": "javascript:alert(1)"}
                        ]}
                        """);
        // Then
        assertThat(chapters)
                .containsExactly(
                        new Chapter(0, "Start", WebAddress.NONE),
                        new Chapter(61_500, "Then there", new WebAddress("https://x.example/")),
                        new Chapter(70_000, "Bad link", WebAddress.NONE));
    }

    @Test
    void aLongTitleIsCut() {
        assertThat(
                        ChaptersJson.read(
                                        "{\"chapters\":[{\"startTime\":1,\"title\":\""
                                                + "é".repeat(500)
                                                + "\"}]}")
                                .getFirst()
                                .title())
                .hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"chapters\": 1}",
                "{\"chapters\": [1]}",
                "{\"chapters\": [{\"startTime\": \"1\", \"title\": \"A\"}]}",
                "{\"chapters\": [{\"startTime\": 1, \"title\": {}}]",
            })
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> ChaptersJson.read(text)).isInstanceOf(TextRefused.class);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> ChaptersJson.read("{\"chapters\":" + "[".repeat(100_000)))
                .isInstanceOf(TextRefused.class);
    }
}
