package io.veza.chat.domain.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be different about a role; null: nothing. */
public record RoleChange(
        @Nullable RoleName name, @Nullable Integer rank, @Nullable Set<Permission> permissions) {}
