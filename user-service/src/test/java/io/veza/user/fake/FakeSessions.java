package io.veza.user.fake;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.SessionHolder;
import io.veza.user.application.session.Sessions;
import io.veza.user.domain.account.User;
import io.veza.user.domain.session.EndReason;
import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.RefreshToken;
import io.veza.user.domain.session.Session;
import io.veza.user.domain.session.SessionEvent;
import io.veza.user.domain.session.SessionLimits;
import io.veza.user.domain.session.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions and their chains in memory, for one holder. */
public final class FakeSessions implements Sessions {

    public final List<SessionEvent> events = new ArrayList<>();

    public final Map<Long, Origin> origins = new HashMap<>();

    private final Map<Long, Session> sessions = new HashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private final Map<String, Link> chain = new HashMap<>();
    private final SessionLimits limits;
    private final User holder;

    public FakeSessions(SessionLimits limits, User holder) {
        this.limits = limits;
        this.holder = holder;
    }

    private record Link(Instant idleUntil, @Nullable Instant usedAt, @Nullable RefreshToken next) {}

    @Override
    public Uni<Void> start(Session session, Origin origin, RefreshToken first) {
        origins.put(session.id(), origin);
        sessions.put(session.id(), session);
        chain.put(first.value(), link(session, session.startedAt()));
        events.add(new SessionEvent.Started(session.id(), session.user()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<SessionHolder>> rotate(
            RefreshToken used, RefreshToken successor, Instant now) {
        Link link = chain.get(used.value());
        boolean usable =
                link != null
                        && link.usedAt() == null
                        && link.idleUntil().isAfter(now)
                        && alive(used.session(), now);
        if (!usable) {
            return Uni.createFrom().item(Optional.empty());
        }
        chain.put(used.value(), new Link(link.idleUntil(), now, successor));
        chain.put(successor.value(), link(sessions.get(used.session()), now));
        return holder(used.session(), now);
    }

    @Override
    public Uni<Optional<Trace>> trace(RefreshToken token, Instant now) {
        Optional<Trace> trace =
                Optional.ofNullable(chain.get(token.value())).map(link -> trace(token, link, now));
        return Uni.createFrom().item(trace);
    }

    @Override
    public Uni<Optional<SessionHolder>> holder(long session, Instant now) {
        Optional<SessionHolder> living =
                Optional.ofNullable(sessions.get(session))
                        .filter(found -> alive(session, now))
                        .map(found -> new SessionHolder(found, holder));
        return Uni.createFrom().item(living);
    }

    @Override
    public Uni<Boolean> end(long session, EndReason reason, Instant now) {
        boolean first = ended.add(session);
        if (first) {
            events.add(new SessionEvent.Ended(session, holder.id(), reason));
        }
        return Uni.createFrom().item(first);
    }

    private Trace trace(RefreshToken token, Link link, Instant now) {
        RefreshToken next = link.next();
        Link successor = next == null ? null : chain.get(next.value());
        return new Trace(
                holder.id(),
                alive(token.session(), now),
                link.usedAt(),
                next == null ? null : next.hash(),
                successor != null && successor.usedAt() != null);
    }

    private boolean alive(long session, Instant now) {
        return !ended.contains(session) && sessions.get(session).expiresAt().isAfter(now);
    }

    private Link link(Session session, Instant now) {
        return new Link(session.idleEnd(now, limits), null, null);
    }
}
