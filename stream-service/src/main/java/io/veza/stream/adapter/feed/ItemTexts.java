package io.veza.stream.adapter.feed;

import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.ForeignText.Kind;
import io.veza.stream.domain.podcast.WebAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item names beside its sound: its chapters, and of its transcripts the best. */
final class ItemTexts {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}";

    private static final Map<String, Kind> TRANSCRIPTS =
            Map.of(
                    "text/vtt", Kind.VTT,
                    "application/x-subrip", Kind.SRT,
                    "application/srt", Kind.SRT,
                    "text/srt", Kind.SRT,
                    "application/json", Kind.JSON,
                    "text/html", Kind.HTML);

    private static final Map<String, Kind> CHAPTERS =
            Map.of("application/json+chapters", Kind.CHAPTERS, "application/json", Kind.CHAPTERS);

    private ItemTexts() {}

    static List<ForeignText> of(Said said) {
        Stream<ForeignText> chapters =
                said.all("podcast:chapters").stream().flatMap(one -> text(one, CHAPTERS)).limit(1);
        Optional<ForeignText> transcript =
                said.all("podcast:transcript").stream()
                        .flatMap(one -> text(one, TRANSCRIPTS))
                        .min(Comparator.comparing(ForeignText::kind));
        return Stream.concat(chapters, transcript.stream()).toList();
    }

    private static Stream<ForeignText> text(
            Map<String, String> attributes, Map<String, Kind> kinds) {
        String type = attributes.getOrDefault("type", "").split(";", 2)[0];
        Kind kind = kinds.get(type.strip().toLowerCase(Locale.ROOT));
        String language = attributes.getOrDefault("language", "").strip();
        return kind == null
                ? Stream.empty()
                : WebAddress.find(attributes.getOrDefault("url", "")).stream()
                        .filter(WebAddress::isThere)
                        .map(address ->
                                new ForeignText(
                                        kind,
                                        address.text(),
                                        language.matches(LANGUAGE) ? language : ""));
    }
}
