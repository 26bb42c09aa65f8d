/**
 * Real PostgreSQL, Redis and NATS for every module's tests, started once per build and stopped with
 * it. For tests only; nothing here ships.
 */
@NullMarked
package io.veza.platform.testing.engines;

import org.jspecify.annotations.NullMarked;
