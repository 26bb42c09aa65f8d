package io.veza.chat.domain.safety;

/** How a room takes what looks like spam. */
public enum SpamMode {
    /** As the house has it. */
    HOUSE,
    OFF,
    ON,
    /** What would only be brought before the moderators is refused. */
    STRICT
}
