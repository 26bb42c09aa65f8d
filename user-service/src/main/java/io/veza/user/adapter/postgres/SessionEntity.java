package io.veza.user.adapter.postgres;

import io.veza.user.domain.session.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

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

    @Column(name = "ended_at", insertable = false, updatable = false)
    Instant endedAt;

    static SessionEntity from(Session session) {
        SessionEntity entity = new SessionEntity();
        entity.id = session.id();
        entity.account = session.user();
        entity.startedAt = session.startedAt();
        entity.expiresAt = session.expiresAt();
        return entity;
    }

    Session toDomain() {
        return new Session(id, account, startedAt, expiresAt);
    }
}
