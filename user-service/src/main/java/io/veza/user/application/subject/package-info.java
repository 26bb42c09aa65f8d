/** Keys of persons: what is sealed with one is gone for good when the key is. */
@NullMarked
package io.veza.user.application.subject;

import org.jspecify.annotations.NullMarked;
