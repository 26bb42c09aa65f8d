package io.veza.user.adapter.postgres;

import io.veza.user.domain.session.Origin;
import io.veza.user.domain.session.Point;
import io.veza.user.domain.session.Proof;
import io.veza.user.domain.session.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code session}; its end is written by statement, once. */
@Entity
@Table(name = "session")
@NullUnmarked // Hibernate fills the fields after construction.
class SessionEntity {

    @Id Long id;
    Long account;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    String client;
    String system;
    String network;
    String country;
    String city;
    @Nullable Float latitude;
    @Nullable Float longitude;

    @Column(name = "authenticated_at")
    Instant authenticatedAt;

    String factors;

    @Column(name = "ended_at", insertable = false, updatable = false)
    Instant endedAt;

    static SessionEntity from(Session session, Origin origin) {
        SessionEntity entity = new SessionEntity();
        entity.id = session.id();
        entity.account = session.user();
        entity.startedAt = session.startedAt();
        entity.expiresAt = session.expiresAt();
        entity.client = origin.device().client();
        entity.system = origin.device().system();
        entity.network = origin.network();
        entity.country = origin.place().country();
        entity.city = origin.place().city();
        entity.at(origin.place().point());
        entity.authenticatedAt = session.proof().at();
        entity.factors = Factors.text(session.proof().factors());
        return entity;
    }

    private void at(@Nullable Point point) {
        latitude = point == null ? null : (float) point.latitude();
        longitude = point == null ? null : (float) point.longitude();
    }

    Session toDomain() {
        Instant proven = authenticatedAt == null ? startedAt : authenticatedAt;
        return new Session(
                id, account, startedAt, expiresAt, new Proof(proven, Factors.of(factors)));
    }
}
