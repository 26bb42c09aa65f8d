/** Covers in PostgreSQL. State and event are written in one transaction. */
@NullMarked
package io.veza.stream.adapter.postgres.cover;

import org.jspecify.annotations.NullMarked;
