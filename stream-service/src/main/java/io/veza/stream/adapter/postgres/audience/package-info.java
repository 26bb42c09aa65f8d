/**
 * What listeners do, in PostgreSQL. Rows, their counts and the event are written in one
 * transaction.
 */
@NullMarked
package io.veza.stream.adapter.postgres.audience;

import org.jspecify.annotations.NullMarked;
