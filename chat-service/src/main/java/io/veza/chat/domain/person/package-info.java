/** People as chat shows them. Accounts belong to user-service; here they are an id and a name. */
@NullMarked
package io.veza.chat.domain.person;

import org.jspecify.annotations.NullMarked;
