/**
 * What a playlist is, who may do what with it, and how its entries keep their order. Pure rules.
 */
@NullMarked
package io.veza.stream.domain.playlist;

import org.jspecify.annotations.NullMarked;
