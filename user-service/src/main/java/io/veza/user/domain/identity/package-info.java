/**
 * Accounts at providers that sign in to accounts here: what a visit to a provider must prove, and
 * what may be done with what it tells.
 */
@NullMarked
package io.veza.user.domain.identity;

import org.jspecify.annotations.NullMarked;
