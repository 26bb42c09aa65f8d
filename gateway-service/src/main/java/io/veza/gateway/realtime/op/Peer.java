package io.veza.gateway.realtime.op;

import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.presence.Device;
import io.veza.gateway.realtime.presence.Watcher;
import io.veza.gateway.realtime.room.RoomHub;
import io.veza.gateway.realtime.room.RoomPosition;
import io.veza.gateway.realtime.room.Seat;
import io.veza.gateway.realtime.socket.Socket;
import io.veza.gateway.realtime.wire.CloseCode;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.common.v1.Person;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One client: a socket and, once it has said {@code connect}, a person. Belongs to the event loop.
 */
final class Peer {

    private static final int MOST_DIRECTS = 100;

    private final Socket socket;
    private @Nullable HttpServerRequest upgrade;
    private final RoomHub rooms;
    private final OpBudget budget;
    private final Map<Long, Seat> seats = new HashMap<>();
    private final Map<Long, Long> typedAt = new HashMap<>();
    private int waitingSends;
    private volatile @Nullable Credentials credentials;
    private Person person = Person.getDefaultInstance();
    private @Nullable Device device;
    private @Nullable Watcher watcher;
    private @Nullable Watcher directWatcher;
    private final Set<Long> directs = new HashSet<>();
    private boolean closed;
    private volatile boolean receipts;

    Peer(Socket socket, HttpServerRequest upgrade, RoomHub rooms, RealtimeConfig config) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.rooms = rooms;
        this.budget = new OpBudget(config.opsPerSecond(), config.opsBurst(), System.nanoTime());
    }

    Socket socket() {
        return socket;
    }

    /** With what it came; known until it is known who it is. */
    HttpServerRequest upgrade() {
        return Objects.requireNonNull(upgrade);
    }

    boolean connected() {
        return credentials != null;
    }

    /** Whose socket this is; refused before {@code connect}. */
    Credentials credentials() {
        Credentials known = credentials;
        if (known == null) {
            throw new DomainException(CoreError.UNAUTHENTICATED, "Say connect first.");
        }
        return known;
    }

    void authenticated(Credentials fresh) {
        credentials = fresh;
        upgrade = null;
    }

    void named(Person known) {
        person = known;
    }

    /** How others see whoever this is. */
    Person person() {
        return person;
    }

    /** Whether they let others know how far they read. */
    void givesReceipts(boolean given) {
        receipts = given;
    }

    /** They count as there since. */
    void attends(Device fresh) {
        device = fresh;
    }

    Optional<Device> device() {
        return Optional.ofNullable(device);
    }

    /** False when it has closed meanwhile. */
    boolean watches(Watcher fresh) {
        watcher = closed ? null : fresh;
        return !closed;
    }

    /** Whom it has watched till now. */
    Optional<Watcher> watchesNobody() {
        Optional<Watcher> before = Optional.ofNullable(watcher);
        watcher = null;
        return before;
    }

    /** They have a direct room with somebody; nobody follows more than some of them. */
    void talksWith(long user) {
        if (directs.size() < MOST_DIRECTS) {
            directs.add(user);
        }
    }

    Set<Long> directs() {
        return directs;
    }

    /** False when it has closed meanwhile. */
    boolean watchesDirects(Watcher fresh) {
        directWatcher = closed ? null : fresh;
        return !closed;
    }

    /** Whom it has watched till now besides a room's people. */
    Optional<Watcher> watchesNoDirects() {
        Optional<Watcher> before = Optional.ofNullable(directWatcher);
        directWatcher = null;
        return before;
    }

    /** False when the room was told less than a pause ago. */
    boolean mayType(long room, long now, long pauseNanos) {
        Long before = typedAt.get(room);
        if (before != null && now - before < pauseNanos) {
            return false;
        }
        typedAt.put(room, now);
        return true;
    }

    String token() {
        return Objects.requireNonNull(credentials).token();
    }

    /** Load users are exempt, in development. */
    boolean mayAsk() {
        Credentials known = credentials;
        return (known != null && known.principal().unlimited()) || budget.take(System.nanoTime());
    }

    /** It asks without taking the answers. */
    boolean takesNothing(RealtimeConfig config) {
        return socket.queuedBytes() > 2L * config.maxQueuedBytes();
    }

    int retryAfterMillis() {
        return budget.retryAfterMillis();
    }

    /** Sends that are not answered yet. */
    int waitingSends() {
        return waitingSends;
    }

    void sendWaits(int more) {
        waitingSends += more;
    }

    /** Sits down in a room, or again at another position. */
    void take(long room, RoomPosition position) {
        leave(room);
        if (closed) {
            return;
        }
        long user = credentials().principal().user();
        Seat seat = new Seat(socket, user, this::token, () -> receipts);
        seats.put(room, seat);
        rooms.take(room, seat, position);
    }

    boolean seatedIn(long room) {
        return seats.containsKey(room);
    }

    void leave(long room) {
        Seat seat = seats.remove(room);
        if (seat != null) {
            rooms.leave(room, seat);
        }
    }

    /** The socket has closed; what was still under way for it comes to nothing. */
    boolean gone() {
        return closed;
    }

    void leaveAll() {
        closed = true;
        seats.forEach(rooms::leave);
        seats.clear();
    }

    void send(ServerEnvelope envelope) {
        socket.send(envelope);
    }

    void close(CloseCode code) {
        socket.close(code);
    }
}
