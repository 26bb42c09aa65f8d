package io.veza.stream.application.sound;

import java.time.Instant;

/**
 * A track that is to be listened to.
 *
 * @param attempt 1 for the first
 * @param until when others may take it, which tells one claim from the next
 * @param folder where the file lies that plays: another one once it was replaced
 */
public record SoundJob(long track, int attempt, Instant until, long folder) {}
