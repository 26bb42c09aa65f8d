/**
 * What people type into the search field, and how words are made comparable. The same folding
 * serves the index, the query and the highlights.
 */
@NullMarked
package io.veza.chat.domain.search;

import org.jspecify.annotations.NullMarked;
