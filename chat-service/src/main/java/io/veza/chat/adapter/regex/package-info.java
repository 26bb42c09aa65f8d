/** Expressions of strangers, matched in linear time by RE2. */
@NullMarked
package io.veza.chat.adapter.regex;

import org.jspecify.annotations.NullMarked;
