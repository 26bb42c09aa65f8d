package io.veza.stream.adapter.web;

import io.smallrye.mutiny.Uni;
import io.veza.platform.fetch.SafeFetcher;
import io.veza.platform.fetch.Wanted;
import io.veza.stream.application.podcast.TextRefused;
import io.veza.stream.application.podcast.TextWeb;
import io.veza.stream.config.PodcastConfig;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.TextFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Fetches the chapters and transcripts that feeds name, whole or not at all. */
@ApplicationScoped
class FetchedTexts implements TextWeb {

    /** Servers know few of them by their names. */
    private static final Map<ForeignText.Kind, Set<String>> TYPES =
            Map.of(
                    ForeignText.Kind.CHAPTERS,
                    Set.of("application/json+chapters", "application/json"),
                    ForeignText.Kind.VTT,
                    Set.of("text/vtt", "text/plain"),
                    ForeignText.Kind.SRT,
                    Set.of(
                            "application/x-subrip",
                            "application/srt",
                            "text/srt",
                            "text/x-srt",
                            "text/plain"),
                    ForeignText.Kind.JSON,
                    Set.of("application/json"),
                    ForeignText.Kind.HTML,
                    Set.of("text/html", "application/xhtml+xml"));

    private final SafeFetcher fetcher;
    private final int most;

    FetchedTexts(SafeFetcher fetcher, PodcastConfig config) {
        this.fetcher = fetcher;
        this.most = config.imports().textBytes();
    }

    /** One byte more than it may have tells that it has too many. */
    @Override
    public Uni<byte[]> fetch(ForeignText text) {
        return Uni.createFrom()
                .deferred(() ->
                        fetcher.fetch(
                                new Wanted(
                                        URI.create(text.address()),
                                        TYPES.getOrDefault(text.kind(), Set.of()),
                                        most + 1)))
                .onFailure()
                .transform(_ -> new TextRefused(TextFailure.UNREACHABLE))
                .map(found -> {
                    if (found.body().length > most) {
                        throw new TextRefused(TextFailure.TOO_LARGE);
                    }
                    return found.body();
                });
    }
}
