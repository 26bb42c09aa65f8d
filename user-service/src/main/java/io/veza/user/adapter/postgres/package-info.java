/**
 * Accounts, sessions and keys in PostgreSQL, through Hibernate Reactive. Events are written in the
 * transaction of the change they tell of.
 */
@NullMarked
package io.veza.user.adapter.postgres;

import org.jspecify.annotations.NullMarked;
