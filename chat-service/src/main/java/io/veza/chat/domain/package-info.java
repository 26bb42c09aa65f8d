/**
 * The reasons for which chat refuses. Everything below is pure: no clock, no database, no
 * framework.
 */
@NullMarked
package io.veza.chat.domain;

import org.jspecify.annotations.NullMarked;
