package io.veza.gateway.subsonic.listening;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.ListenService;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What was heard, and what is being heard. */
@ApplicationScoped
class ScrobbleEndpoints implements Endpoints {

    /** What one call may bring along: a long journey without a network. */
    private static final int MOST = 500;

    private final ListenService listens;
    private final LateListens late;
    private final Clock clock;

    ScrobbleEndpoints(@GrpcClient("stream") ListenService listens, LateListens late, Clock clock) {
        this.listens = listens;
        this.late = late;
        this.clock = clock;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("scrobble", this::scrobble);
    }

    private Uni<Answer> scrobble(Call call) {
        call.parameters().require("id");
        List<Playing> heard = Playing.of(call, clock.millis());
        if (heard.size() > MOST) {
            throw new Refused(ErrorNumber.GENERIC, "At most " + MOST + " songs at a time.");
        }
        Uni<?> told =
                call.parameters().flag("submission", true)
                        ? heard(call, heard)
                        : listens.putPlayingNow(now(heard.getLast().track()));
        return told.replaceWith(Answer.DONE);
    }

    /** What was heard days ago belongs to the history, but counts no more. */
    private Uni<Void> heard(Call call, List<Playing> heard) {
        List<Playing> recent = heard.stream().filter(one -> one.isRecent(clock.millis())).toList();
        List<Playing> old = heard.stream().filter(one -> !recent.contains(one)).toList();
        return Multi.createFrom()
                .iterable(recent)
                .onItem()
                .transformToUniAndConcatenate(one -> listens.addListen(request(call, one)))
                .collect()
                .last()
                .chain(() -> late.add(call, old));
    }

    private static AddListenRequest request(Call call, Playing playing) {
        AddListenRequest.Builder request =
                AddListenRequest.newBuilder()
                        .setTrack(playing.track())
                        .setNonce(playing.nonce())
                        .setPlayer(call.client());
        return playing.isTimed() ? request.setListenedAt(playing.at()).build() : request.build();
    }

    private static PutPlayingNowRequest now(long track) {
        return PutPlayingNowRequest.newBuilder().setTrack(track).build();
    }
}
