package io.veza.user.application.session;

import io.veza.user.domain.session.Origin;
import java.time.Instant;

/**
 * A living session as its owner sees it.
 *
 * @param usedAt when it last renewed its tokens
 */
public record SessionView(long id, Origin origin, Instant startedAt, Instant usedAt) {}
