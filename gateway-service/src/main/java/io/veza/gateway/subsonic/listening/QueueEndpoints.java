package io.veza.gateway.subsonic.listening;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.subsonic.v1.PlayQueue;
import io.veza.proto.subsonic.v1.PlayQueueByIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * The queue that goes with a person from one player to another: the suite's own, where one left
 * off.
 */
@ApplicationScoped
class QueueEndpoints implements Endpoints {

    private final Queues queues;

    QueueEndpoints(Queues queues) {
        this.queues = queues;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of(
                "getPlayQueue",
                this::byId,
                "getPlayQueueByIndex",
                this::byIndex,
                "savePlayQueue",
                call -> save(call, current(call)),
                "savePlayQueueByIndex",
                call -> save(call, index(call)));
    }

    private Uni<Answer> byId(Call call) {
        return queues.find(call)
                .map(found ->
                        found.map(queue -> Answer.of(to -> to.setPlayQueue(of(queue))))
                                .orElse(Answer.DONE));
    }

    private static PlayQueue of(Queues.Kept queue) {
        return PlayQueue.newBuilder()
                .setCurrent(queue.songs().get(queue.index()).getId())
                .setPosition(queue.positionMs())
                .setUsername(queue.username())
                .setChanged(queue.changed())
                .setChangedBy(queue.device())
                .addAllEntry(queue.songs())
                .build();
    }

    private Uni<Answer> byIndex(Call call) {
        return queues.find(call)
                .map(found ->
                        found.map(queue -> Answer.of(to -> to.setPlayQueueByIndex(indexed(queue))))
                                .orElse(Answer.DONE));
    }

    private static PlayQueueByIndex indexed(Queues.Kept queue) {
        return PlayQueueByIndex.newBuilder()
                .setCurrentIndex(queue.index())
                .setPosition(queue.positionMs())
                .setUsername(queue.username())
                .setChanged(queue.changed())
                .setChangedBy(queue.device())
                .addAllEntry(queue.songs())
                .build();
    }

    private Uni<Answer> save(Call call, int index) {
        return queues.put(call, call.tracks("id"), index).replaceWith(Answer.DONE);
    }

    /** Without one it is the first. */
    private static int current(Call call) {
        List<String> ids = call.parameters().all("id");
        String current = call.parameters().text("current");
        if (current.isEmpty() || ids.isEmpty()) {
            return 0;
        }
        return require(ids.stream().map(Id::parse).toList().indexOf(Id.parse(current)));
    }

    private static int index(Call call) {
        int songs = call.parameters().all("id").size();
        if (songs == 0) {
            return 0;
        }
        int index = call.parameters().number("currentIndex", -1, Integer.MAX_VALUE);
        if (index < 0) {
            call.parameters().require("currentIndex");
        }
        return require(index < songs ? index : -1);
    }

    private static int require(int index) {
        if (index < 0) {
            throw new Refused(ErrorNumber.GENERIC, "What is playing must be in the queue.");
        }
        return index;
    }
}
