package io.veza.user.adapter.postgres;

import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code signing_key}. */
@Entity
@Table(name = "signing_key")
@NullUnmarked // Hibernate fills the fields after construction.
class SigningKeyEntity {

    @Id String kid;

    @Enumerated(EnumType.STRING)
    KeyState state;

    @Column(name = "public_key")
    byte[] publicKey;

    byte[] wrapped;
    Instant since;

    static SigningKeyEntity from(SigningKey key) {
        SigningKeyEntity entity = new SigningKeyEntity();
        entity.kid = key.kid();
        entity.state = key.state();
        entity.publicKey = key.publicKey();
        entity.wrapped = key.wrapped();
        entity.since = key.since();
        return entity;
    }

    SigningKey toDomain() {
        return new SigningKey(kid, state, publicKey, wrapped, since);
    }
}
