/**
 * A room's history as a file. It is written page by page while it is read: what the reader does not
 * take yet is not asked for, so neither a long history nor a slow reader needs memory.
 */
@NullMarked
package io.veza.gateway.export;

import org.jspecify.annotations.NullMarked;
