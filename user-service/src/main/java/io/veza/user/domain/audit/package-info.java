/**
 * The audit log: entries that are bound to each other by their hashes, signed heads of that chain,
 * and the check that finds whatever was changed, removed, inserted or swapped.
 */
@NullMarked
package io.veza.user.domain.audit;

import org.jspecify.annotations.NullMarked;
