/**
 * One sign-in and the chain of single-use refresh tokens that keeps it alive. Decides what a
 * presented token means; never looks anything up.
 */
@NullMarked
package io.veza.user.domain.session;

import org.jspecify.annotations.NullMarked;
