/** Secret links in PostgreSQL. */
@NullMarked
package io.veza.stream.adapter.postgres.link;

import org.jspecify.annotations.NullMarked;
