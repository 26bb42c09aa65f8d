package io.veza.gateway.takeout;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.platform.range.ByteRange;
import io.veza.proto.user.v1.FindArchiveRequest;
import io.veza.proto.user.v1.ReadArchiveRequest;
import io.veza.proto.user.v1.TakeoutService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An archive as a file to download: read as it is taken, from where a download broke off. */
@ApplicationScoped
public class Archive {

    private static final String CONTENT_RANGE = "Content-Range";

    private final TakeoutService takeouts;

    Archive(@GrpcClient("user") TakeoutService takeouts) {
        this.takeouts = takeouts;
    }

    /**
     * Fails when the ticket opens nothing, and when nothing of the archive is in the range.
     *
     * @param range as the header has it
     */
    public Uni<Opened> open(FindArchiveRequest request, @Nullable String range) {
        return takeouts.findArchive(request)
                .map(found -> opened(request, range, found.getSizeBytes()));
    }

    private Opened opened(FindArchiveRequest request, @Nullable String range, long size) {
        return switch (ByteRange.parse(range, size)) {
            case ByteRange.Whole _ ->
                    new Opened(request, new ByteRange.Part(0, size - 1, size), 200);
            case ByteRange.Part part -> new Opened(request, part, 206);
            case ByteRange.Unsatisfiable none -> throw refusal(none);
        };
    }

    private static WebApplicationException refusal(ByteRange.Unsatisfiable none) {
        return new WebApplicationException(
                Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(CONTENT_RANGE, none.contentRange())
                        .build());
    }

    /** An archive that is there, and how much of it is wanted. */
    public final class Opened {

        private final FindArchiveRequest request;
        private final ByteRange.Part part;
        private final int status;

        private Opened(FindArchiveRequest request, ByteRange.Part part, int status) {
            this.request = request;
            this.part = part;
            this.status = status;
        }

        public int status() {
            return status;
        }

        public Map<String, List<String>> headers() {
            Map<String, List<String>> headers = new HashMap<>();
            String name = "veza-" + request.getTakeout() + ".zip";
            headers.put("Content-Disposition", List.of("attachment; filename=\"" + name + "\""));
            headers.put("Content-Length", List.of(Long.toString(part.length())));
            headers.put("Accept-Ranges", List.of("bytes"));
            headers.put("Cache-Control", List.of("private, no-store"));
            if (status == 206) {
                headers.put(CONTENT_RANGE, List.of(part.contentRange()));
            }
            return headers;
        }

        public Multi<byte[]> bytes() {
            ReadArchiveRequest read =
                    ReadArchiveRequest.newBuilder()
                            .setTakeout(request.getTakeout())
                            .setTicket(request.getTicket())
                            .setOffset(part.first())
                            .setLength(part.length())
                            .build();
            return takeouts.readArchive(read).map(piece -> piece.getContent().toByteArray());
        }
    }
}
