package io.veza.user.adapter.postgres;

import io.veza.user.domain.session.RefreshToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/**
 * The first row of a chain in {@code refresh_token}; all later ones are written by the rotation's
 * statement.
 */
@Entity
@Table(name = "refresh_token")
@NullUnmarked // Hibernate fills the fields after construction.
class RefreshTokenEntity {

    @Id byte[] hash;
    Long session;
    Integer generation;

    @Column(name = "idle_until")
    Instant idleUntil;

    static RefreshTokenEntity first(RefreshToken token, Instant idleUntil) {
        RefreshTokenEntity entity = new RefreshTokenEntity();
        entity.hash = token.hash();
        entity.session = token.session();
        entity.generation = 0;
        entity.idleUntil = idleUntil;
        return entity;
    }
}
