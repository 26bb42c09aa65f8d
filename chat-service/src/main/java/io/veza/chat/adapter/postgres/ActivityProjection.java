package io.veza.chat.adapter.postgres;

import com.google.protobuf.InvalidProtocolBufferException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.chat.domain.activity.ActivityKey;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.Ids;
import io.veza.platform.nats.BatchEventHandler;
import io.veza.proto.chat.v1.MessagesPosted;
import io.veza.proto.chat.v1.RoomCreated;
import io.veza.proto.stream.v1.TrackChanged;
import io.veza.proto.stream.v1.TrackDeleted;
import io.veza.proto.stream.v1.TrackPublished;
import io.veza.proto.stream.v1.TrackReady;
import io.veza.proto.stream.v1.TrackUploaded;
import io.veza.proto.user.v1.UserRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the feed out of the events of all services. */
@ApplicationScoped
class ActivityProjection implements BatchEventHandler {

    private static final String REGISTERED = "veza.user.account.registered";
    private static final String ROOM_CREATED = "veza.chat.room.created";

    /** Of before {@link TalkProjection}. */
    private static final String POSTED = "veza.chat.message.posted";

    private static final String UPLOADED = "veza.stream.track.uploaded";
    private static final String READY = "veza.stream.track.ready";
    private static final String CHANGED = "veza.stream.track.changed";
    private static final String PUBLISHED = "veza.stream.track.published";
    private static final String DELETED = "veza.stream.track.deleted";

    private final ActivityWriter activities;
    private final Ids ids;

    ActivityProjection(ActivityWriter activities, Ids ids) {
        this.activities = activities;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "chat-activity";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                REGISTERED, ROOM_CREATED, POSTED, UPLOADED, READY, CHANGED, PUBLISHED, DELETED);
    }

    @Override
    public Uni<Void> handle(List<Event> events, SqlConnection tx) {
        List<Uni<Void>> writes = new ArrayList<>();
        PostTally posts = new PostTally(ids);
        try {
            for (Event event : events) {
                if (event.type().equals(POSTED)) {
                    posts.posted(MessagesPosted.parseFrom(event.payload()), event.at());
                } else {
                    writes.add(write(event, tx));
                }
            }
        } catch (InvalidProtocolBufferException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        writes.add(activities.count(tx, posts.entries()));
        return Uni.combine().all().unis(writes).discardItems();
    }

    private Uni<Void> write(Event event, SqlConnection tx) throws InvalidProtocolBufferException {
        return switch (event.type()) {
            case REGISTERED -> registered(event, tx);
            case ROOM_CREATED -> roomCreated(event, tx);
            case UPLOADED -> uploaded(event, tx);
            case READY -> ready(event, tx);
            case CHANGED -> {
                TrackChanged track = TrackChanged.parseFrom(event.payload());
                yield shown(event, track.getTrack(), track.getPublic(), tx);
            }
            case PUBLISHED -> {
                TrackPublished track = TrackPublished.parseFrom(event.payload());
                yield shown(event, track.getTrack(), track.getPublic(), tx);
            }
            case DELETED -> deleted(event, tx);
            default -> throw new IllegalArgumentException(event.type());
        };
    }

    private Uni<Void> registered(Event event, SqlConnection tx)
            throws InvalidProtocolBufferException {
        long user = UserRegistered.parseFrom(event.payload()).getUser();
        Activity entry = entry(event, Kind.USER_REGISTERED, user, user, "", 1);
        return activities.put(tx, ActivityKey.user(user), entry, true);
    }

    private Uni<Void> roomCreated(Event event, SqlConnection tx)
            throws InvalidProtocolBufferException {
        RoomCreated room = RoomCreated.parseFrom(event.payload());
        Activity entry =
                entry(event, Kind.ROOM_CREATED, room.getOwner(), room.getRoom(), room.getName(), 1);
        return activities.put(tx, ActivityKey.room(room.getRoom()), entry, room.getPublic());
    }

    private Uni<Void> uploaded(Event event, SqlConnection tx)
            throws InvalidProtocolBufferException {
        TrackUploaded track = TrackUploaded.parseFrom(event.payload());
        Activity entry =
                entry(
                        event,
                        Kind.TRACK_UPLOADED,
                        track.getArtist(),
                        track.getTrack(),
                        track.getTitle(),
                        1);
        return activities.put(tx, ActivityKey.track(track.getTrack()), entry, track.getPublic());
    }

    private Uni<Void> ready(Event event, SqlConnection tx) throws InvalidProtocolBufferException {
        TrackReady track = TrackReady.parseFrom(event.payload());
        Activity entry =
                entry(
                        event,
                        Kind.TRACK_READY,
                        track.getArtist(),
                        track.getTrack(),
                        track.getTitle(),
                        1);
        return activities.put(tx, ActivityKey.track(track.getTrack()), entry, track.getPublic());
    }

    private Uni<Void> shown(Event event, long track, boolean open, SqlConnection tx) {
        return activities.show(tx, ActivityKey.track(track), open, event.at());
    }

    private Uni<Void> deleted(Event event, SqlConnection tx) throws InvalidProtocolBufferException {
        long track = TrackDeleted.parseFrom(event.payload()).getTrack();
        return activities.remove(tx, ActivityKey.track(track));
    }

    private Activity entry(
            Event event, Kind kind, long actor, long subject, String title, int count) {
        return new Activity(ids.next(), kind, event.at(), actor, subject, title, count);
    }
}
