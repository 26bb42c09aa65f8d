/**
 * Where addresses are said to be, from a database the operator provides; without one nobody knows.
 */
@NullMarked
package io.veza.user.adapter.place;

import org.jspecify.annotations.NullMarked;
