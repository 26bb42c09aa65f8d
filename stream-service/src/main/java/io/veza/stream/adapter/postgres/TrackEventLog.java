package io.veza.stream.adapter.postgres;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.smallrye.mutiny.Uni;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.SessionEventLog;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.stream.v1.TrackDeleted;
import io.veza.proto.stream.v1.TrackFailed;
import io.veza.proto.stream.v1.TrackPublished;
import io.veza.proto.stream.v1.TrackReady;
import io.veza.proto.stream.v1.TrackReplaced;
import io.veza.proto.stream.v1.TrackUploaded;
import io.veza.proto.stream.v1.VersionFailed;
import io.veza.stream.domain.track.Schedule;
import io.veza.stream.domain.track.Track;
import io.veza.stream.domain.track.TrackEvent;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes what happened to tracks into the event log, in the caller's transaction. */
@ApplicationScoped
class TrackEventLog {

    private static final String TYPE = "veza.stream.";

    private final SessionEventLog log;

    TrackEventLog(SessionEventLog log) {
        this.log = log;
    }

    Uni<Void> append(Mutiny.Session session, TrackEvent event) {
        String stream = "track/" + event.track().id();
        return session.flush()
                .chain(() ->
                        log.append(
                                session,
                                List.of(
                                        new NewEvent(
                                                stream,
                                                type(event),
                                                payload(event),
                                                event.track().artist()))));
    }

    private static String type(TrackEvent event) {
        return TYPE
                + switch (event) {
                    case TrackEvent.Uploaded _ -> "track.uploaded";
                    case TrackEvent.Ready _ -> "track.ready";
                    case TrackEvent.Failed _ -> "track.failed";
                    case TrackEvent.Changed _ -> "track.changed";
                    case TrackEvent.Published _ -> "track.published";
                    case TrackEvent.Replaced _ -> "track.replaced";
                    case TrackEvent.ReplacementFailed _ -> "version.failed";
                    case TrackEvent.Deleted _ -> "track.deleted";
                };
    }

    private static Message payload(TrackEvent event) {
        Track track = event.track();
        return switch (event) {
            case TrackEvent.Uploaded _ ->
                    TrackUploaded.newBuilder()
                            .setTrack(track.id())
                            .setArtist(track.artist())
                            .setTitle(track.details().title())
                            .setPublic(isPublic(track))
                            .build();
            case TrackEvent.Ready _ -> ready(track);
            case TrackEvent.Failed failed ->
                    TrackFailed.newBuilder()
                            .setTrack(track.id())
                            .setArtist(track.artist())
                            .setCode(failed.code().name())
                            .build();
            case TrackEvent.Changed _ ->
                    TrackChanged.newBuilder()
                            .setTrack(track.id())
                            .setArtist(track.artist())
                            .setPublic(isPublic(track))
                            .build();
            case TrackEvent.Published published -> published(track, published.schedule());
            case TrackEvent.Replaced _ -> replaced(track);
            case TrackEvent.ReplacementFailed failed ->
                    VersionFailed.newBuilder()
                            .setTrack(track.id())
                            .setArtist(track.artist())
                            .setVersion(failed.version())
                            .setCode(failed.code().name())
                            .build();
            case TrackEvent.Deleted _ ->
                    TrackDeleted.newBuilder()
                            .setTrack(track.id())
                            .setArtist(track.artist())
                            .build();
        };
    }

    private static TrackPublished published(Track track, Schedule schedule) {
        return TrackPublished.newBuilder()
                .setTrack(track.id())
                .setArtist(track.artist())
                .setPublic(isPublic(track))
                .setPublishAt(
                        Timestamp.newBuilder()
                                .setSeconds(schedule.at().getEpochSecond())
                                .setNanos(schedule.at().getNano()))
                .build();
    }

    private static TrackReplaced replaced(Track track) {
        TrackReplaced.Builder replaced =
                TrackReplaced.newBuilder()
                        .setTrack(track.id())
                        .setArtist(track.artist())
                        .setPublic(isPublic(track))
                        .setVersion(track.folder());
        if (track.analysis() != null) {
            replaced.setDurationMs(track.analysis().durationMs());
        }
        return replaced.build();
    }

    private static TrackReady ready(Track track) {
        TrackReady.Builder ready =
                TrackReady.newBuilder()
                        .setTrack(track.id())
                        .setArtist(track.artist())
                        .setTitle(track.details().title())
                        .setPublic(isPublic(track));
        if (track.analysis() != null) {
            ready.setDurationMs(track.analysis().durationMs());
        }
        return ready.build();
    }

    private static boolean isPublic(Track track) {
        return track.details().visibility() == Visibility.PUBLIC;
    }
}
