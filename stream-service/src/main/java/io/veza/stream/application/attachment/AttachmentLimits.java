package io.veza.stream.application.attachment;

import java.time.Duration;

/**
 * The bounds within which attachments come in and stay.
 *
 * @param bytes of one file
 * @param dailyBytes of one person's uploads in a day
 * @param unsentFor how long an upload waits to be sent
 * @param claimedFor how long a claimed one waits for word that its message was stored
 */
public record AttachmentLimits(
        long bytes, long dailyBytes, Duration unsentFor, Duration claimedFor) {}
