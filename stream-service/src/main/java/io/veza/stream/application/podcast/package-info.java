/**
 * What is done with podcasts: making shows and episodes, writing their feeds, and taking over feeds
 * from elsewhere.
 */
@NullMarked
package io.veza.stream.application.podcast;

import org.jspecify.annotations.NullMarked;
