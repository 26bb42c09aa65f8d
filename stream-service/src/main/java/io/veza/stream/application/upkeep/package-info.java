/**
 * Looking after what is stored: nothing anybody needs is lost unseen, nothing nobody needs is kept.
 */
@NullMarked
package io.veza.stream.application.upkeep;

import org.jspecify.annotations.NullMarked;
