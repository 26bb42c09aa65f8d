package io.veza.chat.domain.role;

/** Where a role comes from. */
public enum RoleKind {
    /** Of the one who owns the room; may do everything, always. */
    OWNER,
    MODERATOR,
    /** What everybody has who has no other. */
    MEMBER,
    /** Made by people of the room. */
    CUSTOM
}
