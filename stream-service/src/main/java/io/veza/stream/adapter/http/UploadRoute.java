package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.track.UploadTrack;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v2/tracks}: takes in a file of any size as it comes, in bounded memory. */
@ApplicationScoped
class UploadRoute {

    private static final String KEY = "Idempotency-Key";
    private static final int KEY_LENGTH = 255;

    private final UploadDoor door;
    private final UploadTrack uploads;
    private final UploadIntake intake;
    private final StorageQuota quota;
    private final UploadAnswer answer;
    private final MediaLimits limits;

    UploadRoute(
            UploadDoor door,
            UploadTrack uploads,
            UploadIntake intake,
            StorageQuota quota,
            UploadAnswer answer,
            MediaLimits limits) {
        this.door = door;
        this.uploads = uploads;
        this.intake = intake;
        this.quota = quota;
        this.answer = answer;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.post("/api/v2/tracks").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        door.authenticate(context.request(), Scope.TRACKS_WRITE)
                .chain(artist -> upload(context.request(), artist))
                .chain(track ->
                        answer.tell(context.response(), track)
                                .invoke(json -> answer(context, track, json)))
                .subscribe()
                .with(done -> {}, failure -> Problem.answer(context, failure));
    }

    private Uni<Track> upload(HttpServerRequest request, Principal artist) {
        String key = key(request);
        long stated = UploadDoor.requireAcceptable(request, limit(limits));
        Uni<@Nullable Track> repeated =
                key == null ? Uni.createFrom().nullItem() : uploads.findRepeated(artist, key);
        return repeated.chain(track ->
                track != null
                        ? Uni.createFrom().item(track)
                        : quota.require(artist, Math.max(0, stated - UploadDoor.FORM_BYTES))
                                .chain(() -> intake.receive(request, artist, key, limit(limits))));
    }

    private static @Nullable String key(HttpServerRequest request) {
        String key = request.getHeader(KEY);
        if (key != null && (key.isBlank() || key.length() > KEY_LENGTH)) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, KEY + " must have 1 to 255 characters");
        }
        return key;
    }

    private static SizeLimit limit(MediaLimits limits) {
        return new SizeLimit(limits.uploadBytes(), TrackError.FILE_TOO_LARGE);
    }

    private static void answer(RoutingContext context, Track track, String json) {
        context.request().resume();
        context.response()
                .setStatusCode(202)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.LOCATION, "/api/v2/tracks/" + track.id())
                .end(json);
    }
}
