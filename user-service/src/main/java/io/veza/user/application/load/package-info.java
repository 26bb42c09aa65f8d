/** People for load tests, made in one stroke. Reached in development only. */
@NullMarked
package io.veza.user.application.load;

import org.jspecify.annotations.NullMarked;
