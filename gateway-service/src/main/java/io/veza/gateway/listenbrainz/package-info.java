/**
 * Speaks as ListenBrainz does (its API, version 1), so that scrobblers need nothing but another
 * address. What they bring goes to the history of whoever's app password they show.
 */
@NullMarked
package io.veza.gateway.listenbrainz;

import org.jspecify.annotations.NullMarked;
