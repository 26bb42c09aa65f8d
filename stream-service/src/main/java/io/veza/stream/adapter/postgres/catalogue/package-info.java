/**
 * The catalogue in PostgreSQL, by its reactive client: the rows are kept by the database itself.
 */
@NullMarked
package io.veza.stream.adapter.postgres.catalogue;

import org.jspecify.annotations.NullMarked;
