/** Podcasts in PostgreSQL: shows, episodes, feeds, and what is taken over from elsewhere. */
@NullMarked
package io.veza.stream.adapter.postgres.podcast;

import org.jspecify.annotations.NullMarked;
