package io.veza.stream.application.effect;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.media.OpenMedia;
import io.veza.stream.application.media.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Opens the part that an address we gave out is of, until it is gone with its track. */
@ApplicationScoped
public class OpenPreview {

    private final Previews previews;
    private final PreviewStudio studio;
    private final PreviewAddresses addresses;
    private final Clock clock;

    OpenPreview(Previews previews, PreviewStudio studio, PreviewAddresses addresses, Clock clock) {
        this.previews = previews;
        this.studio = studio;
        this.addresses = addresses;
        this.clock = clock;
    }

    public record Query(long preview, Instant expires, String signature) {}

    public Uni<StoredFile> handle(Query query) {
        if (!addresses.isOpen(query.preview(), query.expires(), query.signature())) {
            return Uni.createFrom().failure(OpenMedia.notFound());
        }
        return previews.isLive(query.preview(), clock.instant())
                .chain(live ->
                        live
                                ? studio.open(query.preview())
                                : Uni.createFrom().failure(OpenMedia.notFound()));
    }
}
