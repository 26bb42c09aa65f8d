package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.podcast.FeedImports.Progress;
import io.veza.stream.domain.podcast.PodcastError;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the owner of a show that was taken over how far it has come, and has it tried again. */
@ApplicationScoped
public class GetFeedImport {

    private final GetShow getShow;
    private final FeedImports imports;

    GetFeedImport(GetShow getShow, FeedImports imports) {
        this.getShow = getShow;
        this.imports = imports;
    }

    public record View(Show show, Progress progress) {}

    public Uni<View> handle(long show, Principal caller) {
        return getShow.own(show, caller)
                .chain(found ->
                        imports.progress(show)
                                .map(progress ->
                                        new View(
                                                found, progress.orElseThrow(GetFeedImport::none))));
    }

    public Uni<View> retry(long show, Principal caller) {
        return getShow.own(show, caller)
                .chain(() -> imports.retry(show))
                .chain(() -> handle(show, caller));
    }

    private static DomainException none() {
        return new DomainException(
                PodcastError.FEED_IMPORT_NOT_FOUND, "This show was not taken over");
    }
}
