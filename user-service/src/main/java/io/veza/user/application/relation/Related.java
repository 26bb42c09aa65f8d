package io.veza.user.application.relation;

import io.veza.user.application.account.PersonView;

/**
 * Somebody in a list.
 *
 * @param id of the relation: what the cursor says
 */
public record Related(long id, PersonView person) {}
