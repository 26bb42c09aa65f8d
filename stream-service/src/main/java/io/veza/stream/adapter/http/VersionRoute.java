package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.upload.StorageQuota;
import io.veza.stream.application.version.ReplaceFile;
import io.veza.stream.application.version.VersionDocument;
import io.veza.stream.domain.track.TrackError;
import io.veza.stream.domain.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code POST /api/v2/tracks/{track}/file}: takes in another file for a track. */
@ApplicationScoped
class VersionRoute {

    private final UploadDoor door;
    private final ReplaceFile replacing;
    private final VersionIntake intake;
    private final StorageQuota quota;
    private final VersionDocument documents;
    private final MediaLimits limits;

    VersionRoute(
            UploadDoor door,
            ReplaceFile replacing,
            VersionIntake intake,
            StorageQuota quota,
            VersionDocument documents,
            MediaLimits limits) {
        this.door = door;
        this.replacing = replacing;
        this.intake = intake;
        this.quota = quota;
        this.documents = documents;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.postWithRegex("/api/v2/tracks/(?<track>[1-9]\\d{0,17})/file").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        long track = Long.parseLong(context.pathParam("track"));
        door.authenticate(context.request(), Scope.TRACKS_WRITE)
                .chain(artist -> receive(context.request(), track, artist))
                .subscribe()
                .with(
                        version -> answer(context, track, version),
                        failure -> Problem.answer(context, failure));
    }

    private Uni<Version> receive(HttpServerRequest request, long track, Principal artist) {
        SizeLimit limit = new SizeLimit(limits.uploadBytes(), TrackError.FILE_TOO_LARGE);
        long stated = UploadDoor.requireAcceptable(request, limit);
        return replacing
                .require(track, artist)
                .chain(() -> quota.require(artist, Math.max(0, stated - UploadDoor.FORM_BYTES)))
                .chain(() -> intake.receive(request, track, artist, limit));
    }

    private void answer(RoutingContext context, long track, Version version) {
        context.request().resume();
        context.response()
                .setStatusCode(202)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.LOCATION, "/api/v2/tracks/" + track + "/versions")
                .end(documents.write(version));
    }
}
