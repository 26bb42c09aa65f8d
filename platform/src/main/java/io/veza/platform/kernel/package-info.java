/**
 * The few words every layer speaks: ids, errors, pages, who is calling. Imports the JDK and
 * JSpecify only; anything that needs a library belongs in another package.
 */
@NullMarked
package io.veza.platform.kernel;

import org.jspecify.annotations.NullMarked;
