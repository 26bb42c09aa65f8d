package io.veza.user.adapter.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What this service holds of a person, {@code $1}, by the file it goes into. Nothing that would let
 * anybody sign in: no hashes, seeds, tokens or keys. Ids are text, as everywhere in JSON.
 */
final class OwnRecordSql {

    static final Map<String, String> FILES = files();

    private static final String PROFILE =
            """
            select a.id::text, a.handle, a.email, a.display_name as "displayName", a.bio, a.role,
                   a.created_at as "createdAt", a.verified_at as "verifiedAt", a.avatar, a.banner,
                   b.pronouns, b.location, b.links, b.genres
              from account a left join about b on b.account = a.id where a.id = $1
            """;

    private static final String SETTINGS =
            """
            select closed, lists, directs, findable, suggested, formerly from privacy where account = $1
            """;

    private static final String SESSIONS =
            """
            select id::text, started_at as "startedAt", expires_at as "expiresAt", ended_at as "endedAt",
                   end_reason as "endReason", client, system, network, country, city, latitude, longitude,
                   authenticated_at as "authenticatedAt", factors
              from session where account = $1 order by id
            """;

    private static final String SIGN_IN_METHODS =
            """
            select 'PASSWORD' as kind, '' as name, null::timestamptz as "addedAt", changed_at as "changedAt",
                   null::timestamptz as "usedAt" from password where account = $1
            union all select 'TOTP', '', created_at, confirmed_at, null from totp where account = $1
            union all select 'PHONE', '…' || digits, created_at, confirmed_at, null
                        from phone where account = $1
            union all select 'BACKUP_CODE', '', null, null, used_at from backup_code where account = $1
            union all select 'PASSKEY', name, created_at, null, used_at from passkey where account = $1
            union all select upper(provider), name, linked_at, null, used_at
                        from identity where account = $1
            """;

    private static final String UNUSUAL_SIGN_INS =
            """
            select session::text, oddities, travel_km as "travelKm", travel_kmh as "travelKmh", verdict,
                   answered_at as "answeredAt" from sign_in_alert where account = $1 order by session
            """;

    private static final String DEVICES =
            """
            select id::text, client, system, created_at as "createdAt", used_at as "usedAt",
                   expires_at as "expiresAt" from trusted_device where account = $1 order by id
            """;

    private static final String APP_PASSWORDS =
            """
            select id::text, name, scopes, created_at as "createdAt", expires_at as "expiresAt",
                   last_used_at as "lastUsedAt", sealed is not null as "forPlayers"
              from app_password where account = $1 order by id
            """;

    private static final String FORMER_NAMES =
            """
            select 'HANDLE' as kind, handle as name, given_up as "givenUpAt", kept_until as "keptUntil"
              from past_handle where account = $1
            union all select 'EMAIL', email, given_up, kept_until from past_email where account = $1
            """;

    private static final String FOLLOWING =
            """
            select followed::text as person, pending, at from follow where follower = $1 order by id
            """;

    private static final String FOLLOWERS =
            """
            select follower::text as person, pending, at from follow where followed = $1 order by id
            """;

    private static final String BLOCKS =
            "select blocked::text as person, at from block where blocker = $1 order by id";

    private static final String MUTES =
            "select muted::text as person, at from mute where muter = $1 order by id";

    private static final String BADGES =
            "select kind, at from badge where account = $1 order by at";

    private static final String MEASURES =
            "select id::text, kind, role, reason, at from measure where account = $1 order by id";

    private static final String CONSENTS =
            "select purpose, version, granted, at from consent where account = $1 order by id";

    private static final String TAKEOUTS =
            """
            select id::text, state, asked_at as "askedAt", ready_at as "readyAt",
                   opened_at as "openedAt", expires_at as "expiresAt"
              from takeout where account = $1 order by id
            """;

    private OwnRecordSql() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("profile", PROFILE);
        files.put("settings", SETTINGS);
        files.put("sessions", SESSIONS);
        files.put("unusual-sign-ins", UNUSUAL_SIGN_INS);
        files.put("sign-in-methods", SIGN_IN_METHODS);
        files.put("devices", DEVICES);
        files.put("app-passwords", APP_PASSWORDS);
        files.put("former-names", FORMER_NAMES);
        files.put("following", FOLLOWING);
        files.put("followers", FOLLOWERS);
        files.put("blocks", BLOCKS);
        files.put("mutes", MUTES);
        files.put("badges", BADGES);
        files.put("measures", MEASURES);
        files.put("consents", CONSENTS);
        files.put("takeouts", TAKEOUTS);
        return files;
    }
}
