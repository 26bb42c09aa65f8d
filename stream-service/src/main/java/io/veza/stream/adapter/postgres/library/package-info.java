/** Reads all that is published from PostgreSQL: albums, and tracks that are on none. */
@NullMarked
package io.veza.stream.adapter.postgres.library;

import org.jspecify.annotations.NullMarked;
