package io.veza.chat.domain.room;

import io.veza.platform.kernel.Revision;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place to talk.
 *
 * @param owner who made it or was given it; 0 for rooms that belong to nobody
 */
public record Room(
        long id,
        RoomName name,
        Topic topic,
        Visibility visibility,
        long owner,
        Instant createdAt,
        RoomKind kind,
        Rules rules) {

    public Room {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rules, "rules");
    }

    /** A room as it is opened. */
    public Room(
            long id,
            RoomName name,
            Topic topic,
            Visibility visibility,
            long owner,
            Instant createdAt) {
        this(id, name, topic, visibility, owner, createdAt, RoomKind.ROOM, Rules.NONE);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isVisibleTo(boolean member) {
        return isPublic() || member;
    }

    public boolean isArchived() {
        return rules.archivedAt() != null;
    }

    /** Whether people see how far others have read. */
    public boolean hasReceipts() {
        return rules.receipts() == null ? kind != RoomKind.ROOM : rules.receipts();
    }

    /** Of what a {@link RoomChange} changes. */
    public Revision revision() {
        return Revision.of(
                name.value(),
                topic.value(),
                visibility,
                rules.slowModeSeconds(),
                isArchived(),
                hasReceipts());
    }

    public Settings settings() {
        return new Settings(name, topic, visibility, owner, rules.showing(hasReceipts()));
    }

    public Room with(RoomChange change, Instant at) {
        return new Room(
                id,
                change.name() == null ? name : change.name(),
                change.topic() == null ? topic : change.topic(),
                change.visibility() == null ? visibility : change.visibility(),
                owner,
                createdAt,
                kind,
                rules.with(change, at));
    }

    public Room guarded(@Nullable Instant until) {
        return new Room(id, name, topic, visibility, owner, createdAt, kind, rules.guarded(until));
    }

    /** As one person knows it. */
    public Room called(RoomName other) {
        return new Room(id, other, topic, visibility, owner, createdAt, kind, rules);
    }

    public Room ownedBy(long user) {
        return new Room(id, name, topic, visibility, user, createdAt, kind, rules);
    }
}
