/**
 * Caches of two levels, memory and Redis, that load once however many ask, and that forget on every
 * node at once. A cache is never the truth: without Redis it is only slower.
 */
@NullMarked
package io.veza.platform.cache;

import org.jspecify.annotations.NullMarked;
