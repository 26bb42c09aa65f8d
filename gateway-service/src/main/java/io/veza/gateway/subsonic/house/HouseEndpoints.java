package io.veza.gateway.subsonic.house;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.proto.stream.v1.GetLibrarySizeRequest;
import io.veza.proto.stream.v1.LibraryService;
import io.veza.proto.subsonic.v1.License;
import io.veza.proto.subsonic.v1.MusicFolder;
import io.veza.proto.subsonic.v1.MusicFolders;
import io.veza.proto.subsonic.v1.ScanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** That the house is there, and what kind of house it is. */
@ApplicationScoped
class HouseEndpoints implements Endpoints {

    private static final MusicFolder ALL =
            MusicFolder.newBuilder().setId(1).setName("Veza").build();

    private final LibraryService library;

    HouseEndpoints(@GrpcClient("stream") LibraryService library) {
        this.library = library;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "ping", _ -> Uni.createFrom().item(Answer.DONE),
                "getLicense", _ -> license(),
                "getMusicFolders", _ -> folders(),
                "getScanStatus", this::scan,
                "startScan", this::scan);
    }

    private static Uni<Answer> license() {
        return Uni.createFrom()
                .item(Answer.of(to -> to.setLicense(License.newBuilder().setValid(true))));
    }

    private static Uni<Answer> folders() {
        return Uni.createFrom()
                .item(
                        Answer.of(to ->
                                to.setMusicFolders(MusicFolders.newBuilder().addMusicFolder(ALL))));
    }

    /** Nothing is ever scanned: what is uploaded is there. */
    private Uni<Answer> scan(Call call) {
        return library.getLibrarySize(GetLibrarySizeRequest.getDefaultInstance())
                .map(size ->
                        Answer.of(to ->
                                to.setScanStatus(
                                        ScanStatus.newBuilder().setCount(size.getTracks()))));
    }
}
