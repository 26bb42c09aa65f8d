package io.veza.user.application.audit;

import io.veza.user.application.account.PersonView;
import io.veza.user.domain.audit.Link;
import org.jspecify.annotations.Nullable;

/**
 * An entry with the names of today.
 *
 * @param actor null: the system, or somebody who is gone
 * @param subject null: nobody, or somebody who is gone
 */
public record Found(Link link, @Nullable PersonView actor, @Nullable PersonView subject) {}
