/** What all nodes keep in Redis together: who is there, and estimates of how many were. */
@NullMarked
package io.veza.chat.adapter.redis;

import org.jspecify.annotations.NullMarked;
