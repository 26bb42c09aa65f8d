/** What sound is sent through: plugins with their parameters, chains of effects, and renders. */
@NullMarked
package io.veza.stream.domain.effect;

import org.jspecify.annotations.NullMarked;
