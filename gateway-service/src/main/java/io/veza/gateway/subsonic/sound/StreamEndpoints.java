package io.veza.gateway.subsonic.sound;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.gateway.subsonic.library.Library;
import io.veza.gateway.subsonic.library.SongFile;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.DownloadService;
import io.veza.proto.stream.v1.GetDownloadRequest;
import io.veza.proto.stream.v1.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The sound of a song: to be heard, or to be kept where its artist permits it. */
@ApplicationScoped
class StreamEndpoints implements Endpoints {

    private static final int HIGHEST = 10_000;
    private static final int LONGEST_SECONDS = 86_400;

    private final Library library;
    private final DownloadService downloads;

    StreamEndpoints(Library library, @GrpcClient("stream") DownloadService downloads) {
        this.library = library;
        this.downloads = downloads;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("stream", this::stream, "download", this::download);
    }

    private Uni<Answer> stream(Call call) {
        String format = call.parameters().text("format");
        int most = call.parameters().number("maxBitRate", 0, HIGHEST);
        int after = call.parameters().number("timeOffset", 0, LONGEST_SECONDS);
        return library.track(call.id("id", Kind.TRACK))
                .map(track ->
                        after > 0 && !format.equals("raw")
                                ? later(track, after)
                                : Choice.of(track, format, most)
                                        .map(file -> Answer.Bytes.of(file.address(track)))
                                        .orElseThrow(Refused::notFound));
    }

    /** Of the MP3 each second has as many bytes, so it can begin anywhere. */
    private static Answer later(Track track, int seconds) {
        String address = SongFile.MP3.address(track);
        if (address.isEmpty()) {
            throw Refused.notFound();
        }
        return new Answer.Bytes(address, Mp3Offset.of(seconds, track.getDurationMs()), Map.of());
    }

    private Uni<Answer> download(Call call) {
        GetDownloadRequest request =
                GetDownloadRequest.newBuilder().setTrack(call.id("id", Kind.TRACK)).build();
        return downloads.getDownload(request).map(Download::getUrl).map(Answer.Bytes::of);
    }
}
