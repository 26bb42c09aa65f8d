/** Renders and previews, in PostgreSQL, by its reactive client. */
@NullMarked
package io.veza.stream.adapter.postgres.effect;

import org.jspecify.annotations.NullMarked;
