/**
 * What all nodes keep in Redis together: who is there, how many were, and what rooms heard last.
 */
@NullMarked
package io.veza.chat.adapter.redis;

import org.jspecify.annotations.NullMarked;
