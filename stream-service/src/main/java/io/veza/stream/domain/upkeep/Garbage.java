package io.veza.stream.domain.upkeep;

/**
 * What nothing refers to.
 *
 * @param looked things that were looked at
 * @param found of these
 * @param removed of these, or that would be
 * @param bytes that were given back, or would be
 */
public record Garbage(long looked, long found, long removed, long bytes) {

    public static final Garbage NONE = new Garbage(0, 0, 0, 0);

    public Garbage looked(long more, long foundMore) {
        return new Garbage(looked + more, found + foundMore, removed, bytes);
    }

    public Garbage removed(long sizeBytes) {
        return new Garbage(looked, found, removed + 1, bytes + sizeBytes);
    }

    public Garbage and(Garbage other) {
        return new Garbage(
                looked + other.looked,
                found + other.found,
                removed + other.removed,
                bytes + other.bytes);
    }
}
