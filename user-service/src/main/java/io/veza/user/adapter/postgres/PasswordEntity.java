package io.veza.user.adapter.postgres;

import io.veza.user.domain.account.PasswordHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code password}. */
@Entity
@Table(name = "password")
@NullUnmarked // Hibernate fills the fields after construction.
class PasswordEntity {

    @Id Long account;
    String hash;
    String pepper;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Counted by statement. */
    @Column(insertable = false, updatable = false)
    int failures;

    static PasswordEntity from(long account, PasswordHash hash, Instant now) {
        PasswordEntity entity = new PasswordEntity();
        entity.account = account;
        entity.hash = hash.value();
        entity.pepper = hash.pepper();
        entity.changedAt = now;
        return entity;
    }

    PasswordHash toDomain() {
        return new PasswordHash(hash, pepper);
    }
}
