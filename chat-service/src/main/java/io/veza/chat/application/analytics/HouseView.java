package io.veza.chat.application.analytics;

import io.veza.chat.application.analytics.ActivePeople.Crowds;
import io.veza.chat.domain.analytics.HouseFigures;
import java.util.Map;

/**
 * The figures of the house, with what only others know.
 *
 * @param names of the rooms among the figures
 */
public record HouseView(HouseFigures figures, Crowds active, Map<Long, RoomNames.Named> names) {

    public HouseView {
        names = Map.copyOf(names);
    }
}
