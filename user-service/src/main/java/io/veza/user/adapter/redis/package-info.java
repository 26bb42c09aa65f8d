/**
 * What is shared between nodes and may be lost: refresh successors of the last seconds and sign-in
 * delays. Nothing here is the truth.
 */
@NullMarked
package io.veza.user.adapter.redis;

import org.jspecify.annotations.NullMarked;
