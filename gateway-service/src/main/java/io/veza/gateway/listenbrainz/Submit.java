package io.veza.gateway.listenbrainz;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.config.ListenBrainzConfig;
import io.veza.proto.stream.v1.HeardAt;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes what was heard, and what is being heard. */
@ApplicationScoped
class Submit {

    private static final int PIECE = 200;

    private final ListenService listens;
    private final ListenBrainzConfig limits;

    Submit(@GrpcClient("stream") ListenService listens, ListenBrainzConfig limits) {
        this.listens = listens;
        this.limits = limits;
    }

    Uni<JsonObject> handle(JsonObject document) {
        Submission submission = Submission.read(document, limits);
        return (submission.type() == Submission.Type.PLAYING_NOW
                        ? playing(submission)
                        : heard(submission))
                .replaceWith(new JsonObject().put("status", "ok"));
    }

    private Uni<?> playing(Submission submission) {
        return listens.putPlayingNow(
                PutPlayingNowRequest.newBuilder()
                        .setHeard(submission.listens().getFirst().getHeard())
                        .build());
    }

    /** In pieces that one call can carry. Said again, what is there already is left out. */
    private Uni<?> heard(Submission submission) {
        boolean fresh = submission.type() == Submission.Type.SINGLE;
        return Multi.createFrom()
                .iterable(submission.listens())
                .group()
                .intoLists()
                .of(PIECE)
                .onItem()
                .transformToUniAndConcatenate(piece -> listens.importListens(request(piece, fresh)))
                .collect()
                .last();
    }

    private static ImportListensRequest request(List<HeardAt> piece, boolean fresh) {
        return ImportListensRequest.newBuilder().addAllListens(piece).setFresh(fresh).build();
    }
}
