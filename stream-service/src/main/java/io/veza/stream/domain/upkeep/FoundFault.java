package io.veza.stream.domain.upkeep;

import java.time.Instant;

/** Something that is at fault, and since when that is known. */
public record FoundFault(String key, Fault fault, Instant foundAt) {}
