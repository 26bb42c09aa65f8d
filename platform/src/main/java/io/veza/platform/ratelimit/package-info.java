/**
 * How often something may be done, counted across all processes in Redis. Which limits there are,
 * and for whom, is the caller's business.
 */
@NullMarked
package io.veza.platform.ratelimit;

import org.jspecify.annotations.NullMarked;
