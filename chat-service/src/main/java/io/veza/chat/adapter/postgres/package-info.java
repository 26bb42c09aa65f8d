/**
 * Everything chat keeps, in PostgreSQL through the reactive client: the line is too hot for an
 * object mapper. Statements stand as text beside the code that runs them.
 */
@NullMarked
package io.veza.chat.adapter.postgres;

import org.jspecify.annotations.NullMarked;
