package io.veza.stream.domain.upload;

import java.time.Instant;
import java.util.Objects;

/**
 * A file that comes in pieces.
 *
 * @param id also that of the track it becomes
 * @param received bytes that are on disk for good
 * @param done it has become a track
 */
public record Upload(
        long id, long owner, UploadPlan plan, long received, boolean done, Instant expiresAt) {

    public Upload {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(expiresAt, "expiresAt");
        if (received < 0 || received > plan.length()) {
            throw new IllegalArgumentException("received " + received + " of " + plan.length());
        }
    }

    public static Upload begin(long id, long owner, UploadPlan plan, Instant expiresAt) {
        return new Upload(id, owner, plan, 0, false, expiresAt);
    }

    public boolean isWhole() {
        return received == plan.length();
    }

    public long missing() {
        return plan.length() - received;
    }

    public Upload advance(long to, Instant newExpiry) {
        return new Upload(id, owner, plan, to, done, newExpiry);
    }

    public Upload finish() {
        return new Upload(id, owner, plan, received, true, expiresAt);
    }
}
