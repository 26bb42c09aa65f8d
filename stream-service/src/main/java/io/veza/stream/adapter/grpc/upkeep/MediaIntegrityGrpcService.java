package io.veza.stream.adapter.grpc.upkeep;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CheckMediaIntegrityRequest;
import io.veza.proto.stream.v1.GetMediaIntegrityRequest;
import io.veza.proto.stream.v1.MediaIntegrity;
import io.veza.proto.stream.v1.MediaIntegrityService;
import io.veza.stream.application.upkeep.CareForMedia;
import io.veza.stream.application.upkeep.CheckMedia;
import io.veza.stream.application.upkeep.ShowCare;
import java.time.Duration;

@GrpcService
class MediaIntegrityGrpcService implements MediaIntegrityService {

    private final CareForMedia care;
    private final ShowCare showing;
    private final InBackground background;

    MediaIntegrityGrpcService(CareForMedia care, ShowCare showing, InBackground background) {
        this.care = care;
        this.showing = showing;
        this.background = background;
    }

    @Override
    public Uni<MediaIntegrity> getMediaIntegrity(GetMediaIntegrityRequest request) {
        return showing.integrity().map(UpkeepMessages::integrity);
    }

    @Override
    public Uni<MediaIntegrity> checkMediaIntegrity(CheckMediaIntegrityRequest request) {
        return care.beginCheck(Duration.ZERO)
                .invoke(turn -> {
                    if (turn) {
                        background.run(care.check(new CheckMedia.Command(request.getWhole())));
                    }
                })
                .chain(showing::integrity)
                .map(UpkeepMessages::integrity);
    }
}
