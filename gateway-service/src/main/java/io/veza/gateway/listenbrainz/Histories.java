package io.veza.gateway.listenbrainz;

import com.google.protobuf.Timestamp;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.session.Session;
import io.veza.platform.directory.Directory;
import io.veza.proto.stream.v1.GetListenSettingsRequest;
import io.veza.proto.stream.v1.GetPlayingNowRequest;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.ListenService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows people their own history. That of others is nobody's business. */
@ApplicationScoped
class Histories {

    private static final int DEFAULT = 25;
    private static final int MOST = 100;

    private final ListenService listens;
    private final Directory directory;

    Histories(@GrpcClient("stream") ListenService listens, Directory directory) {
        this.listens = listens;
        this.directory = directory;
    }

    Uni<String> nameOf(Session session) {
        return directory
                .person(session.principal().user())
                .map(person -> {
                    if (person == null) {
                        throw new Refusal(503, "Come back in a moment.");
                    }
                    return person.getHandle();
                });
    }

    private Uni<String> requireOwn(Session session, String wanted) {
        return nameOf(session)
                .invoke(own -> {
                    if (!own.equalsIgnoreCase(wanted)) {
                        throw new Refusal(404, "Cannot find user: " + wanted);
                    }
                });
    }

    Uni<JsonObject> listens(Session session, String name, MultiMap query) {
        ListListensRequest request = request(query);
        return requireOwn(session, name)
                .chain(own ->
                        listens.listListens(request)
                                .map(found -> listens(own, found.getItemsList())));
    }

    private static ListListensRequest request(MultiMap query) {
        ListListensRequest.Builder request =
                ListListensRequest.newBuilder()
                        .setLimit(
                                (int)
                                        Math.clamp(
                                                number(query, "count").orElse((long) DEFAULT),
                                                1,
                                                MOST));
        number(query, "max_ts").map(Histories::time).ifPresent(request::setBefore);
        number(query, "min_ts").map(Histories::time).ifPresent(request::setAfter);
        return request.build();
    }

    private static Optional<Long> number(MultiMap query, String key) {
        try {
            return Optional.ofNullable(query.get(key)).map(Long::valueOf).filter(one -> one >= 0);
        } catch (NumberFormatException nonsense) {
            throw Refusal.bad("'" + key + "' is not a number.");
        }
    }

    private static Timestamp time(long seconds) {
        return Timestamp.newBuilder().setSeconds(Math.min(seconds, 253_402_300_799L)).build();
    }

    private static JsonObject listens(String own, List<Listen> found) {
        JsonArray all = new JsonArray();
        found.forEach(one -> all.add(listen(own, one)));
        JsonObject payload =
                new JsonObject().put("count", all.size()).put("user_id", own).put("listens", all);
        if (!found.isEmpty()) {
            payload.put("latest_listen_ts", found.getFirst().getListenedAt().getSeconds())
                    .put("oldest_listen_ts", found.getLast().getListenedAt().getSeconds());
        }
        return new JsonObject().put("payload", payload);
    }

    private static JsonObject listen(String own, Listen listen) {
        return new JsonObject()
                .put("listened_at", listen.getListenedAt().getSeconds())
                .put("user_name", own)
                .put("track_metadata", TrackMetadata.write(listen.getHeard()));
    }

    Uni<JsonObject> playingNow(Session session, String name) {
        return requireOwn(session, name)
                .chain(own ->
                        listens.getPlayingNow(GetPlayingNowRequest.getDefaultInstance())
                                .map(found -> playing(own, found)));
    }

    private static JsonObject playing(String own, GetPlayingNowResponse found) {
        JsonArray all = new JsonArray();
        if (found.hasHeard()) {
            all.add(
                    new JsonObject()
                            .put("playing_now", true)
                            .put("track_metadata", TrackMetadata.write(found.getHeard())));
        }
        return new JsonObject()
                .put(
                        "payload",
                        new JsonObject()
                                .put("count", all.size())
                                .put("user_id", own)
                                .put("playing_now", true)
                                .put("listens", all));
    }

    Uni<JsonObject> count(Session session, String name) {
        return requireOwn(session, name)
                .chain(() ->
                        listens.getListenSettings(GetListenSettingsRequest.getDefaultInstance()))
                .map(settings ->
                        new JsonObject()
                                .put(
                                        "payload",
                                        new JsonObject().put("count", settings.getListens())));
    }
}
