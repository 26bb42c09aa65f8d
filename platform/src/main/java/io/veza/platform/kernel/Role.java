package io.veza.platform.kernel;

/** What an account may do; each includes those before it. */
public enum Role {
    USER,
    PREMIUM,
    ADMIN,
    SUPER_ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
