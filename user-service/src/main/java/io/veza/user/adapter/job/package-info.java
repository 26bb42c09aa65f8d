/**
 * What recurs by itself, on every node. Says when, never what: that is a use case's, which bears
 * running on several nodes at once.
 */
@NullMarked
package io.veza.user.adapter.job;

import org.jspecify.annotations.NullMarked;
