/** Waiting that costs a timer and no thread. */
@NullMarked
package io.veza.user.adapter.tarpit;

import org.jspecify.annotations.NullMarked;
