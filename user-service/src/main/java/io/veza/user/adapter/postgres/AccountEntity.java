package io.veza.user.adapter.postgres;

import io.veza.platform.kernel.Role;
import io.veza.user.domain.account.Bio;
import io.veza.user.domain.account.DisplayName;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code account}. */
@Entity
@Table(name = "account")
@NullUnmarked // Hibernate fills the fields after construction.
class AccountEntity {

    @Id Long id;
    String handle;
    String email;

    @Column(name = "display_name")
    String displayName;

    String bio;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    /** Written by statement, when a link is followed. */
    @Column(name = "verified_at", insertable = false, updatable = false)
    Instant verifiedAt;

    /** Written by statement, when stream-service tells of another picture. */
    @Column(insertable = false, updatable = false)
    String avatar;

    static AccountEntity from(User user) {
        AccountEntity entity = new AccountEntity();
        entity.id = user.id();
        entity.createdAt = user.createdAt();
        entity.set(user);
        return entity;
    }

    void set(User user) {
        handle = user.handle().value();
        email = user.email().value();
        displayName = user.displayName().value();
        bio = user.bio().value();
        role = user.role();
    }

    User toDomain() {
        return new User(
                id,
                new Handle(handle),
                new Email(email),
                new DisplayName(displayName),
                new Bio(bio),
                role,
                createdAt,
                verifiedAt != null);
    }
}
