package io.veza.gateway.takeout;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.proto.user.v1.FindArchiveRequest;
import io.veza.proto.user.v1.ReadArchiveRequest;
import io.veza.proto.user.v1.TakeoutService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An archive as a file to download: read as it is taken, from where a download broke off. */
@ApplicationScoped
public class Archive {

    private final TakeoutService takeouts;

    Archive(@GrpcClient("user") TakeoutService takeouts) {
        this.takeouts = takeouts;
    }

    /** Fails when the ticket opens nothing. */
    public Uni<Opened> open(FindArchiveRequest request, @Nullable String range) {
        return takeouts.findArchive(request)
                .map(found -> ArchiveRange.of(range, found.getSizeBytes()))
                .map(part -> new Opened(request, part));
    }

    /** An archive that is there, and how much of it is wanted. */
    public final class Opened {

        private final FindArchiveRequest request;
        private final ArchiveRange range;

        private Opened(FindArchiveRequest request, ArchiveRange range) {
            this.request = request;
            this.range = range;
        }

        public int status() {
            return range.status();
        }

        public Map<String, List<String>> headers() {
            Map<String, List<String>> headers = new HashMap<>();
            String name = "veza-" + request.getTakeout() + ".zip";
            headers.put("Content-Disposition", List.of("attachment; filename=\"" + name + "\""));
            headers.put("Content-Length", List.of(Long.toString(range.length())));
            headers.put("Accept-Ranges", List.of("bytes"));
            headers.put("Cache-Control", List.of("private, no-store"));
            if (range.partial()) {
                headers.put("Content-Range", List.of(range.text()));
            }
            return headers;
        }

        public Multi<byte[]> bytes() {
            ReadArchiveRequest part =
                    ReadArchiveRequest.newBuilder()
                            .setTakeout(request.getTakeout())
                            .setTicket(request.getTicket())
                            .setOffset(range.offset())
                            .setLength(range.length())
                            .build();
            return takeouts.readArchive(part).map(piece -> piece.getContent().toByteArray());
        }
    }
}
