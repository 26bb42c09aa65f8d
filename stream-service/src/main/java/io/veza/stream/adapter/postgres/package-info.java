/**
 * Tracks, renditions and jobs in PostgreSQL, by Hibernate Reactive. State and event are written
 * in\n * one transaction.
 */
@NullMarked
package io.veza.stream.adapter.postgres;

import org.jspecify.annotations.NullMarked;
