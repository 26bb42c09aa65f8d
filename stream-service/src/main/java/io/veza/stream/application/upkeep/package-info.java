/**
 * Looking after what is on the disk: nothing a track needs is lost unseen, nothing none needs is
 * kept.
 */
@NullMarked
package io.veza.stream.application.upkeep;

import org.jspecify.annotations.NullMarked;
