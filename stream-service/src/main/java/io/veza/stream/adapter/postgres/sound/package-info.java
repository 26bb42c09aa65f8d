/** What was heard of tracks, in PostgreSQL, by its reactive client. */
@NullMarked
package io.veza.stream.adapter.postgres.sound;

import org.jspecify.annotations.NullMarked;
