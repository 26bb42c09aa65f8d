package io.veza.chat.domain.role;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** One thing a role lets people do. */
public enum Permission {
    /** Part of every role. */
    VIEW(1),
    SEND(2),
    REACT(3),
    ATTACH(4),
    MENTION_ALL(5),
    PIN(6),
    MANAGE_MESSAGES(7),
    INVITE(8),
    KICK(9),
    BAN(10),
    TIME_OUT(11),
    MANAGE_ROOM(12),
    MANAGE_ROLES(13),
    /** Rules about what may be said; guard against spam and raids. */
    MANAGE_SAFETY(14);

    /** Fixed for ever: it is what is stored and sent. */
    private final int number;

    Permission(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Set<Permission> all() {
        return EnumSet.allOf(Permission.class);
    }

    /** One bit for each. */
    public static long mask(Collection<Permission> permissions) {
        return permissions.stream().mapToLong(Permission::bit).reduce(0, (a, b) -> a | b);
    }

    /** Bits that newer versions know are left out. */
    public static Set<Permission> ofMask(long mask) {
        Set<Permission> found = EnumSet.noneOf(Permission.class);
        Arrays.stream(values()).filter(one -> (mask & one.bit()) != 0).forEach(found::add);
        return found;
    }

    private long bit() {
        return 1L << number;
    }
}
