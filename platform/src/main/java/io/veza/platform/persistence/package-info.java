/**
 * The event log and its way out: events are appended in the transaction that causes them, and the
 * relay publishes them in commit order, at least once. Also the suite's transaction conventions.
 */
@NullMarked
package io.veza.platform.persistence;

import org.jspecify.annotations.NullMarked;
