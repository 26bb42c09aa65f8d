package io.veza.stream.adapter.grpc.upkeep;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.CollectMediaGarbageRequest;
import io.veza.proto.stream.v1.GetMediaGarbageRequest;
import io.veza.proto.stream.v1.MediaGarbage;
import io.veza.proto.stream.v1.MediaGarbageService;
import io.veza.stream.application.upkeep.CareForMedia;
import io.veza.stream.application.upkeep.CollectGarbage;
import io.veza.stream.application.upkeep.ShowCare;
import java.time.Duration;

@GrpcService
class MediaGarbageGrpcService implements MediaGarbageService {

    private final CareForMedia care;
    private final ShowCare showing;
    private final InBackground background;

    MediaGarbageGrpcService(CareForMedia care, ShowCare showing, InBackground background) {
        this.care = care;
        this.showing = showing;
        this.background = background;
    }

    @Override
    public Uni<MediaGarbage> getMediaGarbage(GetMediaGarbageRequest request) {
        return showing.garbage().map(UpkeepMessages::garbage);
    }

    @Override
    public Uni<MediaGarbage> collectMediaGarbage(CollectMediaGarbageRequest request) {
        boolean dryRun = request.getDryRun();
        return care.beginCollecting(Duration.ZERO, dryRun)
                .invoke(turn -> {
                    if (turn) {
                        background.run(care.collect(new CollectGarbage.Command(dryRun)));
                    }
                })
                .chain(showing::garbage)
                .map(UpkeepMessages::garbage);
    }
}
