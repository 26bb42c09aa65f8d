// Generated from docs/api/openapi.json by `npm run types`; do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys that verify access tokens */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; what the caller may see */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is going on just now */
        get: operations["getHouseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/analytics/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is going on, once a second
         * @description Server-sent events: `figures` carries HouseFigures as JSON; `interrupted` says that chat does not answer just now, more figures follow when it does; `reconnect` ends the stream because this gateway stops; `end` ends it for good, with the problem, e.g. TOKEN_EXPIRED.
         */
        get: operations["watchHouseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done that concerns security and governance, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log to be kept elsewhere */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the audit log is whole */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Erasures, latest first, with what was tried; nowhere of whom */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/erasures/{erasure}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with an erasure that was parked */
        post: operations["retryErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/erasures/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After a restore: carry out again what was erased since then */
        post: operations["repeatErasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys that sign access tokens */
        get: operations["listSigningKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the next key; when it is known everywhere, sign with it */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/load-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People and rooms for a load test */
        post: operations["createLoadPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/media/garbage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stored media was last removed that nothing refers to */
        get: operations["getMediaGarbage"];
        put?: never;
        /** Remove, or count, stored media that nothing refers to */
        post: operations["collectMediaGarbage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/media/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of the stored media is missing or damaged */
        get: operations["getMediaIntegrity"];
        put?: never;
        /** Look at all stored media now */
        post: operations["checkMediaIntegrity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What admins did with the rules of the house, newest first */
        get: operations["listHouseModeration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/moderation/{action}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a change of the rules of the house */
        post: operations["reverseHouseModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events a service's handlers gave up on, newest first */
        get: operations["listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/parked-events/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a parked event to its handler once more */
        post: operations["retryParkedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each event log has come */
        get: operations["listPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a service's events again */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed up to the house or is between two people, newest first */
        get: operations["listHouseReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/reports/{report}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a report in any room */
        post: operations["resolveHouseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/rewrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much former master keys still hold */
        get: operations["getRewrap"];
        put?: never;
        /** Wrap anew what former master keys have sealed */
        post: operations["startRewrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be said everywhere */
        get: operations["listHouseRules"];
        put?: never;
        /** Make a rule everywhere */
        post: operations["createHouseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a rule everywhere */
        put: operations["updateHouseRule"];
        post?: never;
        /** Drop a rule everywhere */
        delete: operations["deleteHouseRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/rules/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Would this text be let through everywhere? Nothing is said or recorded */
        post: operations["testHouseRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How rooms are guarded against spam that say nothing of it themselves */
        get: operations["getHouseSafety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how rooms are guarded */
        patch: operations["updateHouseSafety"];
        trace?: never;
    };
    "/api/v2/admin/search-index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the index of messages is behind the rooms */
        get: operations["getSearchIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/search-index/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Index every message anew, in the background */
        post: operations["rebuildSearchIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/takeouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Copies of people's data, latest first, and what they failed at; nowhere of whom */
        get: operations["listHouseTakeouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/takeouts/{takeout}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a copy that was parked */
        post: operations["retryTakeout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account, and what was done about it */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of somebody what everybody sees */
        put: operations["giveBadge"];
        post?: never;
        /** Take a badge back */
        delete: operations["takeBadge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ban an account, everywhere at once */
        post: operations["banAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give an account another role */
        put: operations["changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an account is signed in */
        get: operations["listAccountSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of an account */
        post: operations["signOutAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/admin/users/{user}/unban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody sign in again */
        post: operations["unbanAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/albums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public albums with something to hear, or all of one's own */
        get: operations["listAlbums"];
        put?: never;
        /** Make an album without tracks */
        post: operations["createAlbum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/albums/{album}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One album with its tracks */
        get: operations["getAlbum"];
        put?: never;
        post?: never;
        /** Remove an album; the tracks stay */
        delete: operations["deleteAlbum"];
        options?: never;
        head?: never;
        /** Change the fields that are present */
        patch: operations["updateAlbum"];
        trace?: never;
    };
    "/api/v2/albums/{album}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a cover on one's album; it is painted anew */
        post: operations["uploadAlbumCover"];
        /** Take the cover off an album */
        delete: operations["deleteAlbumCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/albums/{album}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like an album */
        put: operations["likeAlbum"];
        post?: never;
        /** Take the like of an album back */
        delete: operations["unlikeAlbum"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/albums/{album}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give an album 1 to 5 stars
         * @description In place of those given before. Nobody else is told.
         */
        put: operations["rateAlbum"];
        post?: never;
        /** Take the stars of an album away */
        delete: operations["unrateAlbum"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/albums/{album}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which of one's tracks are on an album, and in which order */
        put: operations["setAlbumTracks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/artists/{artist}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give an artist 1 to 5 stars
         * @description In place of those given before. Nobody else is told.
         */
        put: operations["rateArtist"];
        post?: never;
        /** Take the stars of an artist away */
        delete: operations["unrateArtist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file for a message; what is not sent within a day is gone */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop an upload that is not sent */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        /** Say what it shows, before it is sent */
        patch: operations["updateAttachment"];
        trace?: never;
    };
    "/api/v2/auth/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow the link that changes to a new address */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/email/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow the link that takes an account back to its old address */
        post: operations["undoEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link that proves an address, whoever has it */
        post: operations["askVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow the link that proves an address */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in, for tokens or for cookies */
        post: operations["logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/login/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of signing in: a code */
        post: operations["finishLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session everywhere */
        post: operations["logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/oauth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Go to a provider to sign in with an account there; for browsers */
        get: operations["beginSignIn"];
        put?: never;
        /** Come back from a provider, with what it sent along */
        post: operations["finishVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/oauth/{provider}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go to a provider to prove once more who one is */
        post: operations["beginProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/oauth/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account that an account elsewhere signs in to */
        post: operations["joinByIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey, for tokens or for cookies */
        post: operations["logInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What navigator.credentials.get takes to sign in, or for the second step */
        post: operations["askPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/passkey/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What navigator.credentials.get takes to prove once more who one is */
        post: operations["askPasskeyProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to set a new password, whoever has the address */
        post: operations["askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the link; ends all sessions */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/phone/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code for the second step of signing in */
        post: operations["sendDoorCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one may have an account already */
        get: operations["listProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Swap the refresh token for a new pair */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove once more who one is; then refresh, and do what asked for it */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/certificates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a certificate of an erasure is genuine, and what it says */
        post: operations["checkCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller may use in a room, by name */
        get: operations["listCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/consent-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the house asks to agree to, in the versions of today */
        get: operations["listConsentDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/directs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Talk to one other person, always in the same room, or with a few in a new group */
        post: operations["openDirect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of one's own, newest first */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/drafts/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's draft in a room, or in a thread of it */
        get: operations["getDraft"];
        /** Keep what one has begun to write */
        put: operations["putDraft"];
        post?: never;
        /** Drop a draft; again changes nothing */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be put into a chain, with its parameters and their bounds */
        get: operations["listEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/effects/host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether effects are rendered, and how many wait for it */
        get: operations["getEffectHost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/genres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The genres of published tracks, the most used first */
        get: operations["listGenres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations meant for oneself; joining the room accepts one */
        get: operations["listMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Decline an invitation meant for oneself */
        delete: operations["declineInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the room a code is for */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invitations/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a code is for */
        get: operations["findInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read lyrics and write them in another format; nothing is kept */
        post: operations["convertLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one is called in, newest first */
        get: operations["listMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own and those one edits, or somebody's public ones; newest first */
        get: operations["listPlaylists"];
        put?: never;
        /** Make an empty playlist */
        post: operations["createPlaylist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One playlist, without what stands in it */
        get: operations["getPlaylist"];
        put?: never;
        post?: never;
        /** Remove a playlist; the tracks stay */
        delete: operations["deletePlaylist"];
        options?: never;
        head?: never;
        /** Change the fields that are present */
        patch: operations["updatePlaylist"];
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/editors/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let somebody edit a playlist, as long as it is collaborative */
        put: operations["addPlaylistEditor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/editors/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Have somebody, or oneself, edit a playlist no more */
        delete: operations["removePlaylistEditor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one may hear of a playlist, as a file for other programs */
        get: operations["exportPlaylist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like a playlist */
        put: operations["likePlaylist"];
        post?: never;
        /** Take the like of a playlist back */
        delete: operations["unlikePlaylist"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear when somebody changes a playlist
         * @description Server-sent events: `changed` carries `{"version":…}`, at once and with every change; `pulse` says that the line is alive; `reconnect` ends the stream, after five minutes at the latest.
         */
        get: operations["watchPlaylist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands in a playlist, in its order */
        get: operations["listPlaylistEntries"];
        put?: never;
        /** Put a track into a playlist */
        post: operations["addPlaylistEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/playlists/{playlist}/tracks/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an entry out of a playlist */
        delete: operations["removePlaylistEntry"];
        options?: never;
        head?: never;
        /** Put an entry elsewhere */
        patch: operations["movePlaylistEntry"];
        trace?: never;
    };
    "/api/v2/playlists/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a playlist of a file, with those tracks of it that are here */
        post: operations["importPlaylist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one has chosen to be seen */
        get: operations["getPresence"];
        /** How one wants to be seen, on all devices, for good or for a time */
        put: operations["choosePresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave nothing unread in any room */
        put: operations["markAllRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one lets others know of one's reading */
        get: operations["getReadingPreferences"];
        /** Let others know how far one reads, or not: who does not give does not get */
        put: operations["setReadingPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/reposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tracks that one, or somebody, has passed on; newest first */
        get: operations["listReposts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public rooms and one's own, most recently active first */
        get: operations["listRooms"];
        put?: never;
        /** Open a room and become its first member */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One room */
        get: operations["getRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Name, topic, visibility, slow mode, archive; what is absent stays as it is */
        patch: operations["updateRoom"];
        trace?: never;
    };
    "/api/v2/rooms/{room}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went on in a room, by the hour, for those who run it */
        get: operations["getRoomAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said or changed since a position, as it is now */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what somebody typed with a slash; a repeated nonce changes nothing */
        post: operations["runCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete many messages, or somebody's last ones, as one event */
        post: operations["deleteMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own of the room that can still be read, newest first */
        get: operations["listExports"];
        put?: never;
        /** Make the room's history up to now ready to be taken away, for 7 days */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/exports/{export}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole of it as one file */
        get: operations["readExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/guard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Guard a room against a raid for a time, or end it */
        put: operations["guardRoom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A room's open invitations, newest first */
        get: operations["listInvitations"];
        put?: never;
        /** Invite whoever has the code, or one person */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation; again changes nothing */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the room */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members/{user}/nickname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what somebody is called in the room */
        put: operations["setNickname"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members/{user}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring somebody before the moderators */
        post: operations["reportPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members/{user}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody a role; the owner's hands the room over */
        put: operations["assignRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Join; again changes nothing */
        put: operations["joinRoom"];
        post?: never;
        /** Leave; again changes nothing */
        delete: operations["leaveRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/members/me/nickname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what one is called in the room oneself */
        put: operations["setMyNickname"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page in ascending seq: the newest, or before, after, around one */
        get: operations["listMessages"];
        put?: never;
        /** Say something; answered after the commit */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a message back; again changes nothing */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /** Change the words of one's own message */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a poll; again changes nothing */
        put: operations["closePoll"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a message said before, oldest first */
        get: operations["listEdits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the previews of links off a message, for good */
        delete: operations["removePreviews"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/reactions/{emoji}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** React with an emoji; again changes nothing */
        put: operations["addReaction"];
        post?: never;
        /** Take a reaction back */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has read a message */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a message before the moderators; nobody is told by whom */
        post: operations["reportMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message and a page of the replies in its thread, in ascending seq */
        get: operations["listThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/thread/followers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a thread; again changes nothing */
        put: operations["followThread"];
        post?: never;
        /** Leave a thread */
        delete: operations["unfollowThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/thread/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how far one has read a thread one follows; never back */
        put: operations["markThreadRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/messages/{message}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a poll, in place of what one chose before; again changes nothing */
        put: operations["votePoll"];
        post?: never;
        /** Take one's vote back */
        delete: operations["retractVote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moderators did, newest first */
        get: operations["listModeration"];
        put?: never;
        /** Kick, ban, time out or mute somebody, or lift it */
        post: operations["moderate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/moderation/{action}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a ban, a time-out or a mute */
        post: operations["reverseModeration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What one wants to be told of a room, for good or for a time */
        put: operations["setNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is pinned in the room, newest pin first */
        get: operations["listPins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/pins/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pin a message; again changes nothing */
        put: operations["pinMessage"];
        post?: never;
        /** Take a pin out; again changes nothing */
        delete: operations["unpinMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is there: how many, and at most 100 of them */
        get: operations["getRoomPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move one's read position forward */
        put: operations["markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the people of a room have read */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was reported, newest first */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/reports/{report}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a report, and do something about it in the same stroke */
        post: operations["resolveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/reports/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reports wait */
        get: operations["countReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A room's roles, highest rank first */
        get: operations["listRoles"];
        put?: never;
        /** Make a role below one's own */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a role; whoever had it is a plain member */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /** Change a role; what is absent stays as it is */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/api/v2/rooms/{room}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be said in a room */
        get: operations["listRules"];
        put?: never;
        /** Make a rule in a room */
        post: operations["createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a rule in a room */
        put: operations["updateRule"];
        post?: never;
        /** Drop a rule in a room */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/rules/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Would this text be let through in a room? Nothing is said or recorded */
        post: operations["testRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a room is guarded against spam and raids */
        get: operations["getSafety"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how a room is guarded */
        patch: operations["updateSafety"];
        trace?: never;
    };
    "/api/v2/rooms/{room}/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own in this room that wait or failed, the next one first */
        get: operations["listScheduledInRoom"];
        put?: never;
        /** Say something later, once */
        post: operations["scheduleMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/scheduled/{scheduled}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Do not send it */
        delete: operations["cancelScheduled"];
        options?: never;
        head?: never;
        /** Change its words or its time */
        patch: operations["updateScheduled"];
        trace?: never;
    };
    "/api/v2/rooms/{room}/scheduled/{scheduled}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it now */
        post: operations["sendScheduled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The messages that have threads, the one spoken in last first */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/rooms/{room}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take one's read position back: this message and all after it are unread */
        put: operations["markUnread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own in all rooms that wait or failed, the next one first */
        get: operations["listScheduled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What matches, best first; filters are written into the query */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** End all of one's sessions but this one */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's sessions everywhere */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/show-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What podcasts can be about, in the words directories know */
        get: operations["listShowCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/show-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a podcast from its feed; of one that is here, what is new */
        post: operations["importFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/show-imports/{show}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far it has come */
        get: operations["getFeedImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/show-imports/{show}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Try again what could not be had */
        put: operations["retryFeedImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public podcasts with something to hear, or all of one's own */
        get: operations["listShows"];
        put?: never;
        /** Begin a podcast */
        post: operations["createShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shows/{show}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One podcast, and where its feed is */
        get: operations["getShow"];
        put?: never;
        post?: never;
        /** Remove a podcast; the tracks stay */
        delete: operations["deleteShow"];
        options?: never;
        head?: never;
        /** Change the fields that are present */
        patch: operations["updateShow"];
        trace?: never;
    };
    "/api/v2/shows/{show}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a cover of at least 1400 pixels on one's podcast; it is painted anew */
        post: operations["uploadShowCover"];
        /** Take the cover off a podcast */
        delete: operations["deleteShowCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shows/{show}/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in a podcast, latest first; to its owner also what is not out */
        get: operations["listEpisodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shows/{show}/episodes/{track}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make one's track an episode, or say something else of one */
        put: operations["putEpisode"];
        post?: never;
        /** Take an episode out of a podcast; the track stays */
        delete: operations["deleteEpisode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sign-in-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's sign-ins that were unlike those before */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sign-in-alerts/{session}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whose unusual sign-in it was; what was not one's own is ended */
        post: operations["answerAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/sign-in-alerts/disown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow the link that says an unusual sign-in was somebody else's */
        post: operations["disownSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every service, its version and round trip */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags of published tracks, the most used first */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public tracks that are ready, by genre, tag, tempo, key and mood and in several orders, or all of one's own */
        get: operations["listTracks"];
        put?: never;
        /** Upload a song; it is playable while the rest still encodes */
        post: operations["uploadTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One track, its progress and where to play it */
        get: operations["getTrack"];
        put?: never;
        post?: never;
        /** Remove a track and its files */
        delete: operations["deleteTrack"];
        options?: never;
        head?: never;
        /** Change the fields that are present */
        patch: operations["updateTrack"];
        trace?: never;
    };
    "/api/v2/tracks/{track}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people say of a track: newest first, or as it comes while it plays */
        get: operations["listComments"];
        put?: never;
        /** Say something at a moment of a track, or answer what was said */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away a comment of one's own, or one on one's own track */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        /** Say it in other words */
        patch: operations["updateComment"];
        trace?: never;
    };
    "/api/v2/tracks/{track}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a cover on one's track; it is painted anew */
        post: operations["uploadTrackCover"];
        /** Take the cover off a track; that of its album, or its file, is seen again */
        delete: operations["deleteTrackCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Save a track as its artist permits it; leads to the file */
        get: operations["downloadTrack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/download/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a track can be saved from, and what the file is called */
        get: operations["getDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/effects/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear up to 30 s of one's own track as a chain would make it */
        post: operations["previewEffects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/effects/renders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one's own track was sent through lately, newest first */
        get: operations["listRenders"];
        put?: never;
        /** Send one's own track through a chain; the result becomes its new file */
        post: operations["renderEffects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/effects/renders/{render}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a render has come */
        get: operations["getRender"];
        put?: never;
        post?: never;
        /** Stop a render for good; the track stays as it is */
        delete: operations["cancelRender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/encoding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the encoding of one's own track has come, and what is made already */
        get: operations["getEncoding"];
        put?: never;
        post?: never;
        /** Stop encoding for good; the track has failed then, with the code CANCELLED */
        delete: operations["cancelEncoding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a track another file; it plays the old one until the new one is ready */
        post: operations["replaceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like a track */
        put: operations["likeTrack"];
        post?: never;
        /** Take a like back */
        delete: operations["unlikeTrack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who likes a track, newest first */
        get: operations["listLikers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The secret links to one's own track, and how often each was used */
        get: operations["listLinks"];
        put?: never;
        /** Make a secret link to one's own track; its key is told this once */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Have a link open nothing any more; what it gave out is dead in 5 seconds */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of a track in time with it, as they were put or in another format */
        get: operations["getLyrics"];
        /** Give one's own track lyrics, instead of those it has */
        put: operations["putLyrics"];
        post?: never;
        /** Take the lyrics of a track away */
        delete: operations["deleteLyrics"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a track 1 to 5 stars
         * @description In place of those given before. Nobody else is told.
         */
        put: operations["rateTrack"];
        post?: never;
        /** Take the stars of a track away */
        delete: operations["unrateTrack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/repost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pass a public track on */
        put: operations["repostTrack"];
        post?: never;
        /** Take a repost back */
        delete: operations["unrepostTrack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/reposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has passed a track on, newest first */
        get: operations["listReposters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A track for whoever has a secret link to it; counts as one use */
        get: operations["openLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published tracks that are like one, and why; the likest first */
        get: operations["listSimilarTracks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/twins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracks with the same recording as one of one's own; the likest first */
        get: operations["listTwins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that one's own track has been made of, newest first */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a file that does not play, or give up one that is being encoded */
        delete: operations["deleteVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tracks/{track}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Play a former file again */
        post: operations["restoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a file of `Upload-Length` bytes; its first piece may come along */
        post: operations["createUpload"];
        delete?: never;
        /** What of tus is spoken here */
        options: operations["describeUploads"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The call that `X-HTTP-Method-Override` names, for networks that let no other through */
        post: operations["overrideUploadMethod"];
        /** Drop a file that is not whole */
        delete: operations["deleteUpload"];
        options?: never;
        /** How far a file has come; `Veza-Track` is what it has become */
        head: operations["getUpload"];
        /** Send the piece that begins at `Upload-Offset` */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People whose handle, name or last name begins so */
        get: operations["findPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What anyone may know of somebody */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Want no more of somebody: neither follows, writes to nor calls the other */
        put: operations["block"];
        post?: never;
        /** Let somebody be somebody again; follows do not come back */
        delete: operations["unblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow somebody, or ask to, where the profile is private */
        put: operations["follow"];
        post?: never;
        /** Follow somebody no more, or take back what was asked */
        delete: operations["unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows somebody, the latest first */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom somebody follows, the latest first */
        get: operations["listFollowed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{handle}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Be told no more of what somebody says, without their knowing */
        put: operations["mute"];
        post?: never;
        /** Be told again */
        delete: operations["unmute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own account */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the fields that are present */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v2/users/me/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what one plays, where one is and where else one is found */
        put: operations["changeAbout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/app-passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own keys for programs */
        get: operations["listAppPasswords"];
        put?: never;
        /** Make a key for a bot, an encoder or a player; it is told once */
        post: operations["createAppPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/app-passwords/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a key everywhere */
        delete: operations["revokeAppPassword"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show another picture of oneself; it is painted anew */
        post: operations["uploadAvatar"];
        /** Show no picture of oneself */
        delete: operations["removeAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/banner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show another picture above one's profile; it is painted anew */
        post: operations["uploadBanner"];
        /** Show no picture above one's profile */
        delete: operations["removeBanner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has agreed to and taken back, newest first */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree to what one has read */
        put: operations["giveConsent"];
        post?: never;
        /** Take it back */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave for a while; signing in within 30 days comes back */
        post: operations["deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to a new address; it changes when the link is followed */
        post: operations["askEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave for good; signing in before it begins cancels it */
        post: operations["askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/esteem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many stars one has given some tracks, albums and artists, and all have
         * @description Up to 500 ids each in `tracks`, `albums` and `artists`. The average is there once enough people have rated it that nobody can be told from it.
         */
        get: operations["getEsteem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/follow-requests/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave unanswered what somebody asked; they are not told */
        delete: operations["declineFollower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/followers/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let somebody follow who has asked to */
        put: operations["acceptFollower"];
        post?: never;
        /** Let somebody follow no more */
        delete: operations["removeFollower"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take another handle; the old one leads here for 90 days */
        post: operations["changeHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts elsewhere that sign in to one's own */
        get: operations["listIdentities"];
        put?: never;
        /** Go to a provider to link an account there to one's own */
        post: operations["beginLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/identities/{identity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It no longer signs in */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one likes, newest first: tracks, playlists and albums, or one of the kinds */
        get: operations["listLikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/listen-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a history is kept, and how long it is */
        get: operations["getListenSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Keep a history from now on, or none
         * @description What there was before stays until it is deleted.
         */
        patch: operations["updateListenSettings"];
        trace?: never;
    };
    "/api/v2/users/me/listening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one was last, on whichever device, to go on there */
        get: operations["getListening"];
        /**
         * Say where one is
         * @description The latest by the devices' clocks stays. Without `queue` it is as it was.
         */
        put: operations["putListening"];
        post?: never;
        /** Leave nothing to go on with */
        delete: operations["deleteListening"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/listens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has heard, latest first */
        get: operations["listListens"];
        put?: never;
        /**
         * Say that a track was heard: half of it or four minutes
         * @description Each playing has a `nonce` of its own, and counts once. How much was heard may be left out by programs that have measured it themselves.
         */
        post: operations["addListen"];
        /** Forget all that one has heard */
        delete: operations["clearListens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/listens/{listen}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget that one has heard something */
        delete: operations["deleteListen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which of some tracks and albums one has liked, and which tracks reposted
         * @description Up to 100 ids each in `tracks` and `albums`. They themselves are the same for all who see them.
         */
        get: operations["getMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one proves oneself with besides the password */
        get: operations["getFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new backup codes; the old are void */
        post: operations["renewBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ask for codes on that device again */
        delete: operations["forgetDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The phone that gets codes */
        get: operations["getPhone"];
        put?: never;
        /** Send a first code to a phone */
        post: operations["beginPhone"];
        /** Send no more codes there */
        delete: operations["removePhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/phone/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a code for a fresh proof */
        post: operations["sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/phone/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have codes sent there from now on */
        post: operations["confirmPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a secret for an authenticator app */
        post: operations["beginTotp"];
        /** Turn codes off; ends all other sessions */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn codes on with the first one; ends all other sessions */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Keep the passkey that was made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a passkey open nothing any more; ends all other sessions */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Call a passkey something else */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v2/users/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What navigator.credentials.create takes to make a passkey */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's password; ends all other sessions */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one lets others see and do */
        get: operations["getPrivacy"];
        /** Choose what others may see and do */
        put: operations["changePrivacy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has rated, most stars first: tracks, albums and artists, or one of the kinds */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one has blocked or muted, or who has asked to follow one */
        get: operations["listOwnRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/scrobblers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where else one's listens are sent, and where they could be */
        get: operations["listScrobblers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/scrobblers/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send one's listens there from now on */
        put: operations["putScrobbler"];
        post?: never;
        /** Send nothing there any more; what waits goes with it */
        delete: operations["deleteScrobbler"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of one's room for originals is used */
        get: operations["getStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People one may know, and why */
        get: operations["suggestPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/takeouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own copies, newest first */
        get: operations["listTakeouts"];
        put?: never;
        /** Ask for a copy of everything that is held of oneself; the link comes by mail */
        post: operations["askTakeout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/takeouts/{takeout}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The archive, or a range of it */
        get: operations["readArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me/takeouts/{takeout}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the key of the mailed link for an address to download from */
        post: operations["openTakeout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{show}.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A podcast for podcast apps: RSS 2.0 with iTunes and Podcasting 2.0 tags */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{show}/{track}/chapters.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chapters of an episode that is out */
        get: operations["getChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{show}/{track}/transcript.srt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as SubRip */
        get: operations["getSubRipTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{show}/{track}/transcript.vtt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said in an episode, as WebVTT */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What somebody says of themselves beyond their name and a few words. */
        About: {
            genres: string[];
            links: string[];
            location: string;
            pronouns: string;
        };
        AcceptInvitationRequest: {
            code: string;
        };
        /** @description An account as admins see it. */
        AccountRecord: {
            banned: boolean;
            /** @description The latest 50, latest first. */
            measures: components["schemas"]["Measure"][];
            user: components["schemas"]["User"];
        };
        /** @description Different people within the last minute, five minutes, hour and day. Estimates, right to about one in a hundred. */
        ActivePeople: {
            /** @description Any of the three. */
            any: components["schemas"]["ActiveWindows"];
            connected: components["schemas"]["ActiveWindows"];
            read: components["schemas"]["ActiveWindows"];
            spoke: components["schemas"]["ActiveWindows"];
        };
        ActiveWindows: {
            /** Format: int32 */
            day: number;
            /** Format: int32 */
            fiveMinutes: number;
            /** Format: int32 */
            hour: number;
            /** Format: int32 */
            minute: number;
        };
        Activity: {
            /** @description Who did it; for MESSAGES_POSTED the last to speak. */
            actor: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            /**
             * Format: int32
             * @description How many things the entry sums up, e.g. messages.
             */
            count: number;
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["Activity.Kind"];
            /**
             * Format: int64
             * @description Id of the user, room or track it is about.
             */
            subject: string;
            /** @description Name of the room, title of the track; empty for people. */
            title: string;
        };
        /** @enum {string} */
        "Activity.Kind": "USER_REGISTERED" | "ROOM_CREATED" | "MESSAGES_POSTED" | "TRACK_UPLOADED" | "TRACK_READY";
        AddCommentRequest: {
            /** Format: int32 */
            atMs?: number;
            /**
             * Format: int64
             * @description What it answers; 0: nothing. An answer to an answer becomes one to what that answers, and `at_ms` counts for nothing.
             */
            replyTo?: string;
            text: string;
        };
        AddEntryRequest: {
            /**
             * Format: int64
             * @description The entry right behind which it is to stand. Counts before `position`, unless that entry is gone.
             */
            after?: string;
            /**
             * Format: int32
             * @description How many stand before it then; absent, or more than there are: at the end.
             */
            position?: number;
            /** Format: int64 */
            track: string;
        };
        AddListenRequest: {
            /**
             * Format: int32
             * @description How much of it was heard; absent: as much as it takes.
             */
            heardMs?: number;
            /**
             * Format: date-time
             * @description When it began; absent: so long ago as was heard of it.
             */
            listenedAt?: string;
            /** @description The caller's name for this playing of it: said again it counts once. */
            nonce: string;
            /** @description What it was heard with. */
            player?: string;
            /** Format: int64 */
            track: string;
        };
        AddListenResponse: {
            /** @description False: this playing was said before, or more was heard than there was time. */
            counted: boolean;
        };
        AddPasskeyRequest: {
            attestationObject: string;
            clientData: string;
            /** @description Empty: what made it, or `Passkey`. */
            name?: string;
            /** @description How the device may be reached: usb, nfc, ble, hybrid, internal. */
            transports?: string[];
        };
        AddReactionRequest: {
            emoji: string;
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        Album: {
            artist: components["schemas"]["Person"];
            /** Format: date-time */
            changedAt: string;
            /** @description URL of the cover picture, of a middle size; empty: none. */
            cover: string;
            /** @description The same in all sizes, the smallest first. */
            covers: components["schemas"]["Cover"][];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /**
             * Format: int32
             * @description Of these.
             */
            durationMs: number;
            genre: string;
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["Album.Kind"];
            /** @description Empty: none. */
            label: string;
            /** @description The caller may change it. */
            mayEdit: boolean;
            /** @description Such as `2026-01-31`, also one to come. Empty: none is said. */
            releaseDate: string;
            /** @description Changes with whatever UpdateAlbum and SetAlbumTracks change. */
            revision: string;
            title: string;
            /**
             * Format: int32
             * @description How many the caller may hear; to the artist, all.
             */
            trackCount: number;
            /** @description In their order; not in lists. */
            tracks: components["schemas"]["AlbumTrack"][];
            /** @description Of 12 or 13 digits. Empty: none. */
            upc: string;
            /** @description Like a track's; the tracks keep their own. */
            visibility: components["schemas"]["Track.Visibility"];
        };
        /** @enum {string} */
        "Album.Kind": "ALBUM" | "EP" | "SINGLE" | "COMPILATION";
        /** @description Where a track stands; see AlbumService. */
        AlbumOf: {
            /** Format: int32 */
            disc: number;
            /** Format: int64 */
            id: string;
            /**
             * Format: int32
             * @description On the disc, from 1.
             */
            position: number;
            title: string;
        };
        AlbumPlace: {
            /**
             * Format: int32
             * @description 0: the first. The discs may come mixed; on each the order is that of the list.
             */
            disc?: number;
            /** Format: int64 */
            track: string;
        };
        /** @description A track where it stands. Those that the caller may not hear are left out, the others keep their numbers. */
        AlbumTrack: {
            /**
             * Format: int32
             * @description From 1.
             */
            disc: number;
            /**
             * Format: int32
             * @description On the disc, from 1.
             */
            position: number;
            track: components["schemas"]["Track"];
        };
        /** @description An unusual sign-in. */
        Alert: {
            /** Format: date-time */
            at: string;
            /** @description As in a session. */
            client: string;
            /** @description Whether the session goes on. */
            living: boolean;
            network: string;
            oddities: components["schemas"]["Alert.Oddity"][];
            place?: components["schemas"]["Place"];
            /**
             * Format: int64
             * @description The session it began.
             */
            session: string;
            system: string;
            /**
             * Format: int32
             * @description How far from the last sign-in, and how fast one would have had to travel. Absent unless that is unusual.
             */
            travelKm?: number;
            /** Format: int32 */
            travelKmh?: number;
            /** @description Absent until somebody has said. */
            verdict?: components["schemas"]["Alert.Verdict"];
        };
        /**
         * @description What is unusual.
         * @enum {string}
         */
        "Alert.Oddity": "NEW_DEVICE" | "IMPOSSIBLE_TRAVEL" | "STUFFING" | "UNUSUAL_HOUR";
        /**
         * @description Whose it was.
         * @enum {string}
         */
        "Alert.Verdict": "MINE" | "NOT_MINE";
        /** @enum {string} */
        AnalyticsWindow: "DAY" | "WEEK" | "MONTH";
        AnswerAlertRequest: {
            verdict: components["schemas"]["Alert.Verdict"];
        };
        AnswerAlertResponse: {
            /** @description Another password has to be set; a mail with a link is on its way. */
            passwordClosed: boolean;
        };
        /** @description As its owner sees it: never the password itself. */
        AppPassword: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Absent: it does not end by itself.
             */
            expiresAt?: string;
            /** @description Players may show digests of it: so it is kept, sealed, where others are kept as a digest only. */
            forPlayers: boolean;
            /** Format: int64 */
            id: string;
            /**
             * Format: date-time
             * @description Within a quarter of an hour. Absent: never.
             */
            lastUsedAt?: string;
            /** @description What it is for, in its owner's words. */
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        AskEmailChangeRequest: {
            /** Format: email */
            email: string;
            /** @description The account's own, asked for again. */
            password: string;
        };
        AskErasureRequest: {
            /** @description The account's own, typed: nobody does this by a slip of the finger. */
            handle: string;
        };
        AskErasureResponse: {
            /**
             * Format: date-time
             * @description Until then signing in cancels it.
             */
            beginsAt: string;
        };
        AskPasskeyRequest: {
            /** @description Of MFA_REQUIRED, where a password was right already. */
            challenge?: string;
            /** @description Handle or e-mail address; empty where the device knows whose passkeys it has. */
            login?: string;
        };
        AskPasswordResetRequest: {
            /** Format: email */
            email: string;
        };
        AskVerificationRequest: {
            /** Format: email */
            email: string;
        };
        AssignRoleRequest: {
            /**
             * Format: int64
             * @description Id.
             */
            role: string;
        };
        /** @description A file that hangs on a message. Whoever knows `url` may fetch it: nobody can guess it, and it stops working when the message is deleted. */
        Attachment: {
            /** @description What an image shows, for whoever does not see it. */
            description: string;
            /**
             * Format: int32
             * @description 0: no audio.
             */
            durationMs: number;
            /** Format: int32 */
            height: number;
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["Attachment.Kind"];
            name: string;
            /** @description A small still picture of an image, or what any browser plays of audio; empty: a file. */
            previewUrl: string;
            /**
             * Format: int64
             * @description Of what was uploaded.
             */
            sizeBytes: string;
            /** @description Media type, told by the content. */
            type: string;
            /** @description Below `/media`. */
            url: string;
            /** @description Up to 256 levels, one byte each; empty: no audio. */
            waveform: string;
            /**
             * Format: int32
             * @description Pixels; 0: no image.
             */
            width: number;
        };
        /** @enum {string} */
        "Attachment.Kind": "IMAGE" | "AUDIO" | "FILE";
        AttachmentForm: {
            /**
             * Format: binary
             * @description Alone; what it is is told by its content.
             */
            file: string;
        };
        /** @description One act. */
        AuditEntry: {
            act: components["schemas"]["AuditEntry.Act"];
            /** @description Who did it. Without a name: they are gone. Absent: the system. */
            actor?: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description Id of the event that told of it.
             */
            event: string;
            /** @description Hexadecimal. */
            hash: string;
            personal: {
                [key: string]: string;
            };
            /**
             * Format: int64
             * @description Place in the chain, from 1 without holes.
             */
            seq: string;
            /** @description Whom it is about. */
            subject?: components["schemas"]["Person"];
        };
        /** @enum {string} */
        "AuditEntry.Act": "REGISTERED" | "EMAIL_VERIFIED" | "EMAIL_CHANGED" | "PASSWORD_CHANGED" | "HANDLE_CHANGED" | "DEACTIVATED" | "REACTIVATED" | "SIGNED_IN" | "SESSION_ENDED" | "FACTOR_ADDED" | "FACTOR_REMOVED" | "BACKUP_CODE_USED" | "PASSKEY_ADDED" | "PASSKEY_REMOVED" | "PASSKEY_CLONED" | "IDENTITY_LINKED" | "IDENTITY_UNLINKED" | "APP_PASSWORD_CREATED" | "APP_PASSWORD_REVOKED" | "BANNED" | "UNBANNED" | "ROLE_CHANGED" | "BADGE_GIVEN" | "BADGE_TAKEN" | "HOUSE_MODERATED" | "AUDIT_READ" | "SIGNED_OUT" | "SIGNING_KEY_CHANGED" | "SIGN_IN_REFUSED" | "ERASED" | "TAKEOUT_ASKED" | "TAKEOUT_READY" | "TAKEOUT_OPENED" | "CONSENT_GIVEN" | "CONSENT_WITHDRAWN" | "OPERATED";
        /** @description Where the log is not what was once written. */
        AuditFault: {
            kind: components["schemas"]["AuditFault.Kind"];
            /** Format: int64 */
            seq: string;
        };
        /** @enum {string} */
        "AuditFault.Kind": "ALTERED" | "MISSING" | "HEAD_DIFFERS" | "HEAD_FORGED" | "TAIL_MISSING";
        /** @description How the log stands. */
        AuditVerdict: {
            /** @description The first 100. */
            faults: components["schemas"]["AuditFault"][];
            hash: string;
            /**
             * Format: int32
             * @description Signed heads the chain was held against.
             */
            heads: number;
            /** @description There are more entries: ask again after `until`. */
            more: boolean;
            /**
             * Format: int32
             * @description How many heads were found outside the database. Absent: nobody answered there, so a log cut short could pass.
             */
            outside?: number;
            /** @description Nothing is wrong up to `until`. */
            sound: boolean;
            /**
             * Format: int64
             * @description The last entry that was looked at, and its hash in hexadecimal.
             */
            until: string;
        };
        BackupCodes: {
            /** @description Shown this once. Each works once. */
            backupCodes: string[];
        };
        /**
         * @description What the house says of somebody.
         * @enum {string}
         */
        Badge: "ADMIN" | "PREMIUM" | "VERIFIED_ARTIST" | "EARLY_MEMBER" | "CONTRIBUTOR";
        BanAccountRequest: {
            reason: string;
        };
        BeginLinkRequest: {
            /** @description What this browser's cookie holds already, if anything; never taken from the call itself. */
            browser?: string;
            /** @description A path of this site to go on to. */
            next?: string;
            provider: string;
        };
        BeginPhoneRequest: {
            /** @description As the whole world dials it, e.g. `+33 6 12 34 56 78`. */
            number: string;
        };
        BeginProofRequest: {
            /** @description What this browser's cookie holds already, if anything; never taken from the call itself. */
            browser?: string;
            /** @description A path of this site to go on to. */
            next?: string;
        };
        BeginTotpResponse: {
            otpauthUri: string;
            /** @description The URI as a QR code: its modules as the path of an SVG of `qr_size` units a side. */
            qrPath: string;
            /** Format: int32 */
            qrSize: number;
            /** @description Base32, to be typed. */
            secret: string;
        };
        ChangeAboutRequest: {
            /** @description Free words; kept in lower case, each once. */
            genres?: string[];
            /** @description https addresses. */
            links?: string[];
            location?: string;
            pronouns?: string;
        };
        ChangeHandleRequest: {
            /** @description As for a new account. */
            handle: string;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            /** @description NIST SP 800-63B-4: length only, no composition rules; counted in code points. */
            newPassword: string;
        };
        ChangePrivacyRequest: {
            directs: components["schemas"]["Privacy.Writers"];
            findable?: boolean;
            formerly?: boolean;
            lists: components["schemas"]["Privacy.Audience"];
            private?: boolean;
            suggested?: boolean;
        };
        ChangeRoleRequest: {
            reason: string;
            role: components["schemas"]["Role"];
        };
        Chapter: {
            /** Format: int32 */
            startMs: number;
            title: string;
            /** @description What it is about, on the web; empty: nothing. */
            url: string;
        };
        CheckCertificateRequest: {
            certificate: string;
        };
        CheckMediaIntegrityRequest: {
            /** @description Read every byte; else presence and size are looked at, and bytes that were not read for long. */
            whole?: boolean;
        };
        ChoosePresenceRequest: {
            status?: components["schemas"]["Presence.Status"];
            /** @description Absent: as it was. */
            text?: string;
            /**
             * Format: date-time
             * @description Absent: until something else is chosen.
             */
            until?: string;
        };
        /** @description Client to server. */
        ClientEnvelope: {
            changes?: components["schemas"]["ListChangesRequest"];
            close?: components["schemas"]["ClosePollRequest"];
            command?: components["schemas"]["RunCommandRequest"];
            connect?: components["schemas"]["Connect"];
            delete?: components["schemas"]["DeleteMessageRequest"];
            edit?: components["schemas"]["Edit"];
            history?: components["schemas"]["History"];
            /**
             * Format: uint32
             * @description Chosen by the client; the reply carries it.
             */
            id?: number;
            pin?: components["schemas"]["PinMessageRequest"];
            ping?: components["schemas"]["Ping"];
            presence?: components["schemas"]["SetPresence"];
            react?: components["schemas"]["AddReactionRequest"];
            read?: components["schemas"]["Read"];
            refresh?: components["schemas"]["Refresh"];
            retract?: components["schemas"]["RetractVoteRequest"];
            send?: components["schemas"]["Send"];
            sub?: components["schemas"]["Sub"];
            typing?: components["schemas"]["Typing"];
            unpin?: components["schemas"]["UnpinMessageRequest"];
            unreact?: components["schemas"]["RemoveReactionRequest"];
            unsub?: components["schemas"]["Unsub"];
            vote?: components["schemas"]["VotePollRequest"];
            watch?: components["schemas"]["Watch"];
        };
        ClosePollRequest: {
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        CollectMediaGarbageRequest: {
            /** @description Only count it. */
            dryRun?: boolean;
        };
        Command: {
            /** @description In the order in which they are typed. Those in a row that may be left out may come in any order; words in quotes are none of them. */
            arguments: components["schemas"]["CommandArgument"][];
            description: components["schemas"]["Words"];
            /** @description Without the slash. */
            name: string;
            /** @description What the caller's role must include; absent: nothing. */
            permission?: components["schemas"]["RoomRole.Permission"];
        };
        CommandArgument: {
            choices: string[];
            hint: components["schemas"]["Words"];
            kind: components["schemas"]["CommandArgument.Kind"];
            /** @description What `errors[].field` says when it is wrong. */
            name: string;
            required: boolean;
        };
        /** @enum {string} */
        "CommandArgument.Kind": "PERSON" | "TEXT" | "DURATION" | "NUMBER" | "CHOICE" | "TRACK" | "ROOM";
        Comment: {
            /**
             * Format: int32
             * @description From the beginning of the track. A reply has that of what it answers.
             */
            atMs: number;
            /** @description Absent: it is deleted, or its author was erased. */
            author?: components["schemas"]["Person"];
            /** Format: date-time */
            createdAt: string;
            /** @description Only its place is left, for the answers to it. */
            deleted: boolean;
            /**
             * Format: date-time
             * @description Absent: as it was first said.
             */
            editedAt?: string;
            /** Format: int64 */
            id: string;
            mayDelete: boolean;
            /** @description Whether the caller may. */
            mayEdit: boolean;
            /**
             * Format: int64
             * @description Absent: it answers nothing. There are no answers to answers.
             */
            replyTo?: string;
            revision: string;
            /** @description Empty when it is deleted. */
            text: string;
            /** Format: int64 */
            track: string;
        };
        ConfirmEmailRequest: {
            /** @description From the link. */
            token: string;
        };
        ConfirmPhoneRequest: {
            code: string;
        };
        ConfirmTotpRequest: {
            code: string;
        };
        /** @description First, within 5 s. */
        Connect: {
            positions?: {
                [key: string]: components["schemas"]["Position"];
            };
            /** @description Access token or app password; absent when the cookie carries it. */
            token?: string;
        };
        /** @description What somebody has said once. */
        Consent: {
            /** Format: date-time */
            at: string;
            /** @description False: they took it back. */
            granted: boolean;
            purpose: components["schemas"]["ConsentPurpose"];
            version: string;
        };
        /** @description Something to agree to, as it is today. */
        ConsentDocument: {
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Where it can be read. Empty: it says it all itself. */
            url?: string;
            version: string;
        };
        /** @enum {string} */
        ConsentPurpose: "TERMS" | "PRIVACY" | "SUGGESTIONS";
        ContentRule: {
            action: components["schemas"]["ContentRule.Action"];
            /** @description LINKS: only the listed domains are allowed. */
            allowListed: boolean;
            enabled: boolean;
            /** @description Ids of roles that the rule does not concern. */
            exemptRoles: string[];
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["ContentRule.Kind"];
            /**
             * Format: int32
             * @description MENTIONS, REPETITION.
             */
            limit: number;
            /**
             * Format: int32
             * @description MENTIONS; 0: none.
             */
            limitPerMinute: number;
            name: string;
            /** @description What the author is told. */
            notice: string;
            /** @description Words, expressions or domains: at most 200, of at most 200 characters each; of expressions at most 10. */
            patterns: string[];
            /**
             * Format: int64
             * @description 0: the whole house.
             */
            room: string;
            /**
             * Format: int32
             * @description TIME_OUT: for so long, at most 28 days.
             */
            timeOutSeconds: number;
        };
        /** @enum {string} */
        "ContentRule.Action": "BLOCK" | "FLAG" | "TIME_OUT";
        /** @enum {string} */
        "ContentRule.Kind": "WORDS" | "REGEX" | "LINKS" | "MENTIONS" | "REPETITION";
        ConvertLyricsRequest: {
            /** @description Of `text`. */
            format: components["schemas"]["Lyrics.Format"];
            text: string;
            /** @description Unspecified: the same. */
            to?: components["schemas"]["Lyrics.Format"];
        };
        ConvertLyricsResponse: {
            /** @description Of `text`. */
            format: components["schemas"]["Lyrics.Format"];
            /** @description As of Lyrics. */
            language: string;
            lines: components["schemas"]["LyricsLine"][];
            text: string;
            /** @description As of Lyrics. */
            timed: boolean;
        };
        CountReportsResponse: {
            /** Format: int32 */
            open: number;
        };
        /** @description A square picture in one of its sizes. */
        Cover: {
            /** @description Below `/media`; WebP. Another picture has another URL. */
            url: string;
            /**
             * Format: int32
             * @description In pixels, and as many high.
             */
            width: number;
        };
        /** @description The answer to the upload of one. */
        Covers: {
            /** @description The smallest first. */
            items: components["schemas"]["Cover"][];
        };
        CreateAlbumRequest: {
            description?: string;
            genre?: string;
            /** @description Unspecified: ALBUM. */
            kind?: components["schemas"]["Album.Kind"];
            label?: string;
            /** @description As in Album. */
            releaseDate?: string;
            title: string;
            /** @description With its check digit; spaces and hyphens are left out. */
            upc?: string;
            /** @description Unspecified: PUBLIC. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        CreateAppPasswordRequest: {
            /**
             * Format: date-time
             * @description Absent: it does not end by itself.
             */
            expiresAt?: string;
            /** @description As in AppPassword. */
            forPlayers?: boolean;
            name: string;
            scopes: components["schemas"]["Scope"][];
        };
        CreateInvitationRequest: {
            /**
             * Format: int32
             * @description 0: it does not expire; at most a year.
             */
            expiresInSeconds?: number;
            /** @description For this person alone; empty: for whoever has the code. */
            handle?: string;
            /**
             * Format: int32
             * @description 0: no limit.
             */
            maxUses?: number;
        };
        CreateLinkRequest: {
            /**
             * Format: date-time
             * @description Absent: never.
             */
            expiresAt?: string;
            /**
             * Format: int32
             * @description 0: as often as anybody likes.
             */
            mostUses?: number;
            name?: string;
        };
        CreateLinkResponse: {
            /** @description Nobody can be told it again. */
            key: string;
            link: components["schemas"]["Link"];
            /** @description Of the page that opens it, below the site. */
            path: string;
        };
        /** @description People for a load test, in one stroke: person i becomes a member of room i mod `rooms`. Development only. */
        CreateLoadPeopleRequest: {
            /** Format: int32 */
            people: number;
            /**
             * Format: int32
             * @description 0: 1.
             */
            rooms?: number;
        };
        CreatePlaylistRequest: {
            collaborative?: boolean;
            description?: string;
            /** @description Absent: people put there what stands in it. It stays one or the other. */
            rules?: components["schemas"]["PlaylistRules"];
            title: string;
            /** @description Unspecified: PUBLIC. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        CreateRoleRequest: {
            name: string;
            permissions?: components["schemas"]["RoomRole.Permission"][];
            /** Format: int32 */
            rank: number;
        };
        CreateRoomRequest: {
            name: string;
            topic?: string;
            visibility: components["schemas"]["Room.Visibility"];
        };
        CreateRuleRequest: {
            reason?: string;
            /** Format: int64 */
            room?: string;
            /** @description Its id and room are ignored. */
            rule: components["schemas"]["ContentRule"];
        };
        CreateRuleRequestBelowRoom: {
            reason?: string;
            /** @description Its id and room are ignored. */
            rule: components["schemas"]["ContentRule"];
        };
        CreateShowRequest: {
            author?: string;
            /** @description Empty: `Music`. */
            category?: string;
            copyright?: string;
            description?: string;
            /** Format: email */
            email: string;
            explicit?: boolean;
            fundingText?: string;
            fundingUrl?: string;
            /** @description Unspecified: EPISODIC. */
            kind?: components["schemas"]["Show.Kind"];
            /** @description Empty: `en`. */
            language: string;
            link?: string;
            /** @description Absent: locked. */
            locked?: boolean;
            title: string;
            /** @description Unspecified: PUBLIC. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        /** @description Somebody who had a part in a track. */
        Credit: {
            /** @description Of their account here; empty: none. INVALID_ARGUMENT CREDIT_HANDLE_UNKNOWN. */
            handle: string;
            name: string;
            /** @description What they did, in words of one's own; of OTHER. */
            other: string;
            role: components["schemas"]["Credit.Role"];
        };
        /** @enum {string} */
        "Credit.Role": "PERFORMER" | "VOCALS" | "FEATURED" | "COMPOSER" | "LYRICIST" | "PRODUCER" | "REMIXER" | "ARRANGER" | "MIXING" | "MASTERING" | "RECORDING" | "ARTWORK" | "OTHER";
        /** @description What an artist says about who made a track, and whose it is. */
        Credits: {
            composer: string;
            /** @description What stands behind the sign for the work. */
            copyright: string;
            /** @description Words that not everybody wants to hear. */
            explicit: boolean;
            /** @description International Standard Recording Code (ISO 3901), with or without hyphens; told without. INVALID_ARGUMENT ISRC_INVALID. */
            isrc: string;
            /** @description Of what is sung: BCP 47; `zxx`: nothing is. Empty: not said. */
            language: string;
            /** @description Unspecified: ALL_RIGHTS_RESERVED. */
            licence: components["schemas"]["Credits.Licence"];
            /** @description Where the licence can be read; empty: all rights are reserved. Not read from requests. */
            licenceUrl: string;
            people: components["schemas"]["Credit"][];
            /** @description What stands behind the sign for the recording, e.g. `2026 Northern Lights`. */
            phonogram: string;
            publisher: string;
        };
        /** @enum {string} */
        "Credits.Licence": "ALL_RIGHTS_RESERVED" | "CC0" | "CC_BY" | "CC_BY_SA" | "CC_BY_NC" | "CC_BY_NC_SA" | "CC_BY_ND" | "CC_BY_NC_ND";
        DeactivateRequest: {
            /** @description The account's own, asked for again. */
            password: string;
        };
        DeleteMessageRequest: {
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        /** @description Either the messages themselves or somebody's last ones. */
        DeleteMessagesRequest: {
            /**
             * Format: int64
             * @description Whose last messages; found among the newest 10,000 places of the room.
             */
            author?: string;
            /**
             * Format: int32
             * @description How many of the author's.
             */
            last?: number;
            /** @description Ids. */
            messages?: string[];
            reason?: string;
        };
        DeleteMessagesResponse: {
            /** @description Ids of the messages that are gone since. */
            deleted: string[];
            /**
             * Format: int32
             * @description Place of the deletion in the room's order; 0: there was nothing to delete.
             */
            seq: number;
        };
        DisownSignInRequest: {
            /** @description From the link. */
            token: string;
        };
        DisownSignInResponse: {
            /** @description Another password has to be set; a mail with a link is on its way. */
            passwordClosed: boolean;
        };
        /** @description A file to save. */
        Download: {
            /** Format: date-time */
            expiresAt: string;
            /** @description What it is saved as. */
            fileName: string;
            /** @description Below `/media`; works for some minutes. */
            url: string;
        };
        /** @enum {string} */
        "Download.Format": "ORIGINAL" | "FLAC" | "MP3" | "OPUS";
        Draft: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            room: string;
            /** @description Empty: there is none any more. */
            text: string;
            /**
             * Format: int64
             * @description Id of the message whose thread it is meant for.
             */
            threadRoot?: string;
            /**
             * Format: int64
             * @description The greater one is the newer one, also across deletions.
             */
            version: string;
        };
        /** @description Change the words of one's own message. */
        Edit: {
            /** @description Whom the words may call; absent: all they name. */
            mentions?: components["schemas"]["Mentions.Policy"];
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
            text?: string;
        };
        EditMessageRequest: {
            /** @description Whom the words may call; absent: all they name. */
            mentions?: components["schemas"]["Mentions.Policy"];
            /** @description Empty only where the message has something else to see. */
            text?: string;
        };
        /** @description One plugin in a chain. */
        Effect: {
            /** @description Its id. EFFECT_UNKNOWN. */
            plugin?: string;
            values?: {
                [key: string]: number;
            };
        };
        /** @description A part of a track as it would sound. */
        EffectPreview: {
            /** Format: date-time */
            expiresAt: string;
            /** @description Below `/media`, MP3; works for some minutes. */
            url: string;
        };
        /** @description How a file becomes music. */
        Encoding: {
            /**
             * Format: int32
             * @description How many tracks wait that came earlier; whose turn it is depends on how many of each person are encoded, too.
             */
            ahead: number;
            /**
             * Format: int32
             * @description 1 for the first; 0 before it and when it has ended.
             */
            attempt: number;
            /**
             * Format: int32
             * @description 0 to 100.
             */
            progress: number;
            /** @description What can be fetched already. */
            renditions: components["schemas"]["MadeRendition"][];
            state: components["schemas"]["Encoding.State"];
        };
        /** @enum {string} */
        "Encoding.State": "WAITING" | "RUNNING" | "ENDED";
        Episode: {
            /** @description By their time. */
            chapters: components["schemas"]["Chapter"][];
            /** @description Names it for podcast apps; never another. */
            guid: string;
            /** @description Its lyrics are a transcript: they were put as SRT or WebVTT. */
            hasTranscript: boolean;
            kind: components["schemas"]["Episode.Kind"];
            /** @description Plain text; addresses in it are links where it is shown. */
            notes: string;
            /**
             * Format: int32
             * @description In the season; 0: none.
             */
            number: number;
            /**
             * Format: date-time
             * @description When it came out, as apps show and sort it.
             */
            publishedAt: string;
            /**
             * Format: int32
             * @description 0: none.
             */
            season: number;
            /** Format: int64 */
            show: string;
            /** @description Title, sound, cover, and who may hear it when. */
            track: components["schemas"]["Track"];
        };
        /** @enum {string} */
        "Episode.Kind": "FULL" | "TRAILER" | "BONUS";
        ErasedCount: {
            /** Format: int64 */
            count: string;
            /** @description As in sessions, messages or tracks. */
            kind: string;
            /** @description As in user, chat or stream. */
            service: string;
        };
        Erasure: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            beginsAt: string;
            /** Format: date-time */
            doneAt?: string;
            /**
             * Format: int32
             * @description How often the step has failed.
             */
            failures: number;
            /** Format: int64 */
            id: string;
            /** @description The latest 20, latest first. */
            log: components["schemas"]["ErasureAttempt"][];
            state: components["schemas"]["Erasure.State"];
            /** @description What is done, or was tried, last. */
            step: components["schemas"]["ErasureStep"];
        };
        /** @enum {string} */
        "Erasure.State": "WAITING" | "RUNNING" | "PARKED" | "DONE" | "CANCELLED";
        ErasureAttempt: {
            /** Format: date-time */
            at: string;
            failed: boolean;
            /** @description For failures: a code. */
            reason: string;
            step: components["schemas"]["ErasureStep"];
        };
        /** @description What was erased, and when. Whoever it was about is in it under a pseudonym only. */
        ErasureCertificate: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            doneAt: string;
            erased: components["schemas"]["ErasedCount"][];
            /** Format: int64 */
            id: string;
            subject: string;
        };
        /** @enum {string} */
        ErasureStep: "ACCOUNT" | "STREAM" | "CHAT" | "KEY" | "CERTIFICATE";
        Error: {
            /** @description The same stable codes as in HTTP problems. */
            code: string;
            /** @description Which part of the input is wrong, e.g. the argument of a command. */
            field?: string;
            message: string;
            /** Format: int32 */
            retryAfterMs?: number;
        };
        /** @description What is thought of something. */
        Esteem: {
            /**
             * Format: double
             * @description Of the newest ratings, 1 to 5. Absent until enough people have rated it that none of them can be told from it, and for what is not public.
             */
            average?: number;
            /** Format: int64 */
            id: string;
            /**
             * Format: int32
             * @description The caller's; 0: none.
             */
            stars: number;
        };
        Event: {
            /** @description `member.left`: who sent them out; absent when they left by themselves. */
            by?: components["schemas"]["Person"];
            /** @description `messages.deleted`: their ids. */
            deleted: string[];
            /** @description Who joined, left, reacted, or did it to somebody's message. */
            member?: components["schemas"]["Person"];
            message?: components["schemas"]["Message"];
            /** @description `poll.*`: `member` did it; absent where nobody is told, and where its time was up. */
            poll?: components["schemas"]["PollChange"];
            reaction?: components["schemas"]["Reaction"];
            /** @description `role.*`. */
            role?: components["schemas"]["RoomRole"];
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            seq: number;
            /** @description `room.updated`. */
            settings?: components["schemas"]["RoomSettings"];
            /** @description `member.updated`: as they are now; `member` did it. */
            target?: components["schemas"]["RoomMember"];
            /** @description The threads it says something in, or takes something out of, as they are since. */
            threads: components["schemas"]["ThreadSummary"][];
            type: string;
        };
        /** @enum {string} */
        "ExportFileRequest.Format": "JSON" | "HTML";
        Factors: {
            /** Format: int32 */
            backupCodesLeft: number;
            devices: components["schemas"]["TrustedDevice"][];
            /** @description Codes are asked for. */
            totp: boolean;
            /**
             * Format: date-time
             * @description Absent while none are.
             */
            totpSince?: string;
        };
        /** @description An episode that could not be had. */
        FailedItem: {
            /** @description Stable, UPPER_SNAKE: FILE_UNREACHABLE, FILE_TOO_LARGE, STORAGE_QUOTA_SPENT. */
            code: string;
            title: string;
        };
        FeedImport: {
            /** @description Where the feed is now: redirects and `itunes:new-feed-url` were followed. */
            address: string;
            /**
             * Format: int32
             * @description Those that are here.
             */
            done: number;
            /** @description Those that could not be had, at most 100. */
            failed: components["schemas"]["FailedItem"][];
            /**
             * Format: date-time
             * @description When it was last read.
             */
            readAt: string;
            show: components["schemas"]["Show"];
            /**
             * Format: int32
             * @description Episodes that wait, or are being downloaded.
             */
            waiting: number;
        };
        /** @description One refused input field. */
        FieldProblem: {
            /** @description Path in lowerCamelCase, e.g. `tags[2]`. */
            field: string;
            message: string;
        };
        FindPeopleResponse: {
            /** @description Whose handle it is first, then by handle; those who are only nearly called so last, the likest first. */
            items: components["schemas"]["Person"][];
        };
        FinishLogInRequest: {
            challenge: string;
            /** @description Of the app, or a backup code; empty with a passkey. */
            code: string;
            /** @description Instead of a code. */
            passkey?: components["schemas"]["PasskeyProof"];
            /** @description Ask for no code on this device for 30 days. */
            rememberDevice?: boolean;
            transport?: components["schemas"]["LogInRequest.Transport"];
        };
        FinishVisitRequest: {
            /** @description What the cookie of the visit holds; never taken from the body. */
            browser?: string;
            code: string;
            /** @description Of a device that was remembered; a browser's cookie carries it. */
            deviceToken?: string;
            /** @description Who sent one back (RFC 9207); empty when that was not said. */
            iss?: string;
            /** @description As the provider sent it along. */
            state: string;
            transport?: components["schemas"]["LogInRequest.Transport"];
        };
        /** @description How often something happened. */
        Flow: {
            /**
             * Format: int32
             * @description Transactions.
             */
            commits: number;
            /** Format: int32 */
            deletions: number;
            /**
             * Format: int32
             * @description Events written to sockets.
             */
            deliveries: number;
            /** Format: int32 */
            edits: number;
            /**
             * Format: int32
             * @description Entries of rooms' logs that were committed: messages and all the rest.
             */
            events: number;
            /** Format: int32 */
            joins: number;
            /** Format: int32 */
            leaves: number;
            /** Format: int32 */
            messages: number;
            /** Format: int32 */
            reactions: number;
            /**
             * Format: int32
             * @description Read positions that were moved.
             */
            reads: number;
            /**
             * Format: int32
             * @description What somebody wanted and might not.
             */
            refusals: number;
        };
        /** @description Events from `from` to `top` will not be sent: load the room anew. */
        Gap: {
            /** Format: int32 */
            from: number;
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            top: number;
        };
        GetEsteemResponse: {
            albums: components["schemas"]["Esteem"][];
            artists: components["schemas"]["Esteem"][];
            tracks: components["schemas"]["Esteem"][];
        };
        /** @enum {string} */
        "GetTranscriptRequest.Format": "VTT" | "SRT";
        GiveBadgeRequest: {
            /** @description One that comes with no role. */
            badge?: components["schemas"]["Badge"];
        };
        GiveConsentRequest: {
            /** @description As it was read. */
            version: string;
        };
        GuardRoomRequest: {
            reason?: string;
            /**
             * Format: date-time
             * @description At most a day; absent: it ends now.
             */
            until?: string;
        };
        /** @description What was heard, in words, as a program elsewhere says it. */
        HeardTrack: {
            artist: string;
            /**
             * Format: int32
             * @description 0: nobody knows.
             */
            durationMs: number;
            isrc: string;
            /** @description Where it is to be found; a page of a track here stands for that track. */
            originUrl: string;
            /** @description The service or program it was heard with. */
            player: string;
            recordingMbid: string;
            release: string;
            title: string;
        };
        Hello: {
            /** Format: int32 */
            heartbeatMs: number;
            /** Format: int32 */
            idleMs: number;
            /**
             * Format: int32
             * @description Bytes.
             */
            maxFrame: number;
        };
        /** @description A part of the text that was looked for, in UTF-16 code units. */
        Highlight: {
            /**
             * Format: int32
             * @description Exclusive.
             */
            end: number;
            /** Format: int32 */
            start: number;
        };
        History: {
            /** Format: int32 */
            after?: number;
            /** Format: int32 */
            around?: number;
            /** Format: int32 */
            before?: number;
            /** Format: int32 */
            limit?: number;
            /** Format: int64 */
            room: string;
        };
        HourOfDay: {
            /**
             * Format: int32
             * @description 0 to 23.
             */
            hour: number;
            /** Format: int32 */
            messages: number;
        };
        /** @description Everything that is counted between people, over all gateways and chat-services. */
        HouseFigures: {
            active: components["schemas"]["ActivePeople"];
            /** Format: date-time */
            at: string;
            /**
             * Format: double
             * @description Events that share one commit, on average over the last minute.
             */
            commitSize: number;
            lastMinute: components["schemas"]["Flow"];
            lastSecond: components["schemas"]["Flow"];
            /** @description Gateways and chat-services that were heard within the last seconds. */
            nodes: components["schemas"]["NodeFigures"][];
            /**
             * Format: int32
             * @description Different people behind them.
             */
            people: number;
            /** @description The most active of the last minute first. */
            rooms: components["schemas"]["RoomFigures"][];
            sendTimes: components["schemas"]["SendTimes"];
            /**
             * Format: int32
             * @description Open WebSockets.
             */
            sockets: number;
        };
        HouseTakeout: {
            /** @description Why the step failed last: a code. */
            failure: string;
            takeout: components["schemas"]["Takeout"];
        };
        Identities: {
            items: components["schemas"]["Identity"][];
            /** @description Whether the account has a password as well. */
            password: boolean;
        };
        /** @description An account at a provider that signs in to an account here. */
        Identity: {
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            linkedAt: string;
            /** @description What its owner knows it by there: an address, or a name. */
            name: string;
            provider: string;
            /** Format: date-time */
            usedAt: string;
        };
        ImportFeedRequest: {
            /** @description `https://…` or `http://…`. */
            address: string;
            /** @description Of the show and of its episodes. Unspecified: PUBLIC. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        ImportPlaylistRequest: {
            format: components["schemas"]["PlaylistFile.Format"];
            /** @description What the file holds. */
            text: string;
            /** @description What to call it where the file says nothing. */
            title?: string;
            /** @description Unspecified: PRIVATE. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        IndexProgress: {
            /**
             * Format: int64
             * @description Events of all rooms that the index knows.
             */
            done: string;
            /**
             * Format: int32
             * @description Rooms with something not indexed yet.
             */
            roomsWaiting: number;
            /**
             * Format: int64
             * @description Events of all rooms; the index is complete when `done` is as many.
             */
            total: string;
        };
        Invitation: {
            /** @description Only in the answer to its making: it is not kept. */
            code?: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Absent: never.
             */
            expiresAt?: string;
            /** Format: int64 */
            id: string;
            /** @description Whom it is meant for; absent: whoever has the code. */
            invitee?: components["schemas"]["Person"];
            inviter: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description 0: no limit.
             */
            maxUses: number;
            /** Format: int64 */
            room: string;
            roomName: string;
            /** Format: int32 */
            uses: number;
        };
        JoinByIdentityRequest: {
            /** @description Empty: the handle. */
            displayName?: string;
            /** Format: email */
            email: string;
            /** @description 3 to 30 of a-z, 0-9, `_`, `-`, `.`; begins and ends with a letter or digit. Stored in lower case. */
            handle: string;
            ticket: string;
            transport?: components["schemas"]["LogInRequest.Transport"];
        };
        /** @description RSA public key as a JWK (RFC 7518 section 6.3). */
        Jwk: {
            alg: string;
            e: string;
            /** @description RFC 7638 thumbprint. */
            kid: string;
            kty: string;
            /** @description Base64url, unsigned big-endian. */
            n: string;
            use: string;
        };
        /** @description JSON Web Key Set (RFC 7517). */
        Jwks: {
            keys: components["schemas"]["Jwk"][];
        };
        /** @description A genre or a tag. */
        Label: {
            /** @description As most artists write it. */
            name: string;
            /**
             * Format: int32
             * @description How many published tracks have it, as counted a short while ago.
             */
            tracks: number;
        };
        /** @description One of these, and when it was liked. */
        Like: {
            /** @description Without its tracks. */
            album?: components["schemas"]["Album"];
            /** Format: date-time */
            likedAt: string;
            playlist?: components["schemas"]["Playlist"];
            track?: components["schemas"]["Track"];
        };
        Liker: {
            /** Format: date-time */
            likedAt: string;
            person: components["schemas"]["Person"];
        };
        /** @description A secret link to a track. */
        Link: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Absent: never.
             */
            expiresAt?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            lastUsedAt?: string;
            /**
             * Format: int32
             * @description 0: as often as anybody likes.
             */
            mostUses: number;
            /** @description For whom it is, as its artist calls it. */
            name: string;
            /** Format: int64 */
            track: string;
            /**
             * Format: int32
             * @description How often it was opened.
             */
            uses: number;
        };
        /** @description What a page that a message links to says about itself. Nothing of it is loaded by whoever reads the message. */
        LinkPreview: {
            description: string;
            /** @description Absent: the page names none. */
            picture?: components["schemas"]["PreviewPicture"];
            /** @description Name of the place. */
            site: string;
            title: string;
            /** @description As the message has it. */
            url: string;
        };
        ListAccountSessionsResponse: {
            items: components["schemas"]["Session"][];
            nextCursor?: string;
        };
        ListActivityResponse: {
            items: components["schemas"]["Activity"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        "ListAlbumsRequest.Order": "NEWEST" | "TITLE" | "ARTIST" | "YEAR" | "OLDEST" | "RANDOM";
        ListAlbumsResponse: {
            items: components["schemas"]["Album"][];
            nextCursor?: string;
        };
        ListAlertsResponse: {
            items: components["schemas"]["Alert"][];
            nextCursor?: string;
        };
        ListAppPasswordsResponse: {
            items: components["schemas"]["AppPassword"][];
        };
        ListAuditResponse: {
            items: components["schemas"]["AuditEntry"][];
            nextCursor?: string;
        };
        ListChangesRequest: {
            /**
             * Format: int32
             * @description 0: 50.
             */
            limit?: number;
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            since?: number;
        };
        ListChangesResponse: {
            epoch: string;
            items: components["schemas"]["Message"][];
            /** @description More follows after `top`. */
            more: boolean;
            /**
             * Format: int32
             * @description Position up to which these are all the changes: ask again since there.
             */
            top: number;
        };
        ListCommandsResponse: {
            items: components["schemas"]["Command"][];
        };
        /** @enum {string} */
        "ListCommentsRequest.Order": "MOMENT";
        ListCommentsResponse: {
            items: components["schemas"]["Comment"][];
            nextCursor?: string;
        };
        ListConsentDocumentsResponse: {
            items: components["schemas"]["ConsentDocument"][];
        };
        ListConsentsResponse: {
            /** @description Asked for, and not agreed to in the version of today. */
            due: components["schemas"]["ConsentDocument"][];
            /** @description The latest 200. */
            items: components["schemas"]["Consent"][];
        };
        ListDraftsResponse: {
            items: components["schemas"]["Draft"][];
        };
        ListEditsResponse: {
            items: components["schemas"]["MessageEdit"][];
        };
        Listen: {
            heard: components["schemas"]["HeardTrack"];
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            listenedAt: string;
            /** @description The track here that it was; absent: it was elsewhere, or the caller may no longer hear it. */
            track?: components["schemas"]["Track"];
        };
        Listening: {
            /**
             * Format: date-time
             * @description By the device's clock.
             */
            at: string;
            device: string;
            /**
             * Format: int32
             * @description Where in it one is, from 0.
             */
            index: number;
            /** Format: int32 */
            positionMs: number;
            /** @description What is queued, by id. */
            queue: string[];
            /** @description What stands there; absent: it is gone, or the caller may no longer hear it. */
            track?: components["schemas"]["Track"];
        };
        ListenSettings: {
            keepHistory: boolean;
            /**
             * Format: int32
             * @description How many listens are kept.
             */
            listens: number;
        };
        ListEntriesResponse: {
            items: components["schemas"]["PlaylistEntry"][];
            nextCursor?: string;
        };
        ListEpisodesResponse: {
            items: components["schemas"]["Episode"][];
            nextCursor?: string;
        };
        ListErasuresResponse: {
            items: components["schemas"]["Erasure"][];
            nextCursor?: string;
        };
        ListExportsResponse: {
            items: components["schemas"]["RoomExport"][];
        };
        ListGenresResponse: {
            items: components["schemas"]["Label"][];
            nextCursor?: string;
        };
        ListHouseModerationResponse: {
            items: components["schemas"]["ModerationAction"][];
            nextCursor?: string;
        };
        ListHouseReportsResponse: {
            items: components["schemas"]["Report"][];
            nextCursor?: string;
        };
        ListHouseTakeoutsResponse: {
            items: components["schemas"]["HouseTakeout"][];
            nextCursor?: string;
        };
        ListInvitationsResponse: {
            items: components["schemas"]["Invitation"][];
            nextCursor?: string;
        };
        ListLikersResponse: {
            items: components["schemas"]["Liker"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        "ListLikesRequest.Kind": "TRACK" | "PLAYLIST" | "ALBUM";
        ListLikesResponse: {
            items: components["schemas"]["Like"][];
            nextCursor?: string;
        };
        ListLinksResponse: {
            /** @description At most as many as one track may have. */
            items: components["schemas"]["Link"][];
        };
        ListListensResponse: {
            items: components["schemas"]["Listen"][];
            nextCursor?: string;
        };
        ListMembersResponse: {
            items: components["schemas"]["Person"][];
            /** @description The same people in the same order, with their roles. */
            members: components["schemas"]["RoomMember"][];
            nextCursor?: string;
        };
        ListMentionsResponse: {
            items: components["schemas"]["Mention"][];
            nextCursor?: string;
        };
        ListMessagesResponse: {
            items: components["schemas"]["Message"][];
            moreAfter: boolean;
            moreBefore: boolean;
        };
        ListModerationResponse: {
            items: components["schemas"]["ModerationAction"][];
            nextCursor?: string;
        };
        ListMyInvitationsResponse: {
            items: components["schemas"]["Invitation"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        "ListOwnRelationsRequest.Kind": "BLOCKED" | "MUTED" | "ASKING";
        ListParkedResponse: {
            items: components["schemas"]["ParkedEvent"][];
            nextCursor?: string;
        };
        ListPasskeysResponse: {
            /** @description The latest first. */
            items: components["schemas"]["Passkey"][];
        };
        ListPinsResponse: {
            items: components["schemas"]["Message"][];
        };
        ListPlaylistsResponse: {
            items: components["schemas"]["Playlist"][];
            nextCursor?: string;
        };
        ListPluginsResponse: {
            items: components["schemas"]["Plugin"][];
        };
        ListPositionsResponse: {
            items: components["schemas"]["LogPosition"][];
        };
        /** @enum {string} */
        "ListRatingsRequest.Kind": "TRACK" | "ALBUM" | "ARTIST";
        ListRatingsResponse: {
            items: components["schemas"]["Rating"][];
            nextCursor?: string;
        };
        ListReadersResponse: {
            items: components["schemas"]["Person"][];
            /** @description There are more. */
            more: boolean;
        };
        ListReceiptsResponse: {
            items: components["schemas"]["Receipt"][];
        };
        ListRendersResponse: {
            /** @description The last 20. */
            items: components["schemas"]["Render"][];
        };
        ListReportsResponse: {
            items: components["schemas"]["Report"][];
            nextCursor?: string;
        };
        ListRepostersResponse: {
            items: components["schemas"]["Reposter"][];
            nextCursor?: string;
        };
        ListRepostsResponse: {
            items: components["schemas"]["Repost"][];
            nextCursor?: string;
        };
        ListRolesResponse: {
            items: components["schemas"]["RoomRole"][];
        };
        ListRoomsResponse: {
            items: components["schemas"]["Room"][];
            nextCursor?: string;
        };
        ListRulesResponse: {
            items: components["schemas"]["ContentRule"][];
        };
        ListScheduledResponse: {
            items: components["schemas"]["ScheduledMessage"][];
        };
        ListScrobblersResponse: {
            /** @description Those one has. */
            items: components["schemas"]["Scrobbler"][];
            /** @description Those one could have. */
            offered: components["schemas"]["Scrobbler.Service"][];
        };
        ListSessionsResponse: {
            items: components["schemas"]["Session"][];
            nextCursor?: string;
            /** @description To be named where places are shown; absent when none of these has one. */
            placeCredit?: components["schemas"]["PlaceCredit"];
        };
        ListShowCategoriesResponse: {
            /** @description By the alphabet, each before those below it. */
            items: string[];
        };
        ListShowsResponse: {
            items: components["schemas"]["Show"][];
            nextCursor?: string;
        };
        ListSimilarTracksResponse: {
            items: components["schemas"]["SimilarTrack"][];
        };
        ListTagsResponse: {
            items: components["schemas"]["Label"][];
            nextCursor?: string;
        };
        ListTakeoutsResponse: {
            /** @description At most 10. */
            items: components["schemas"]["Takeout"][];
            /**
             * Format: date-time
             * @description When one may be asked for next.
             */
            nextAt?: string;
        };
        ListThreadResponse: {
            items: components["schemas"]["Message"][];
            moreAfter: boolean;
            moreBefore: boolean;
            root: components["schemas"]["Message"];
        };
        ListThreadsResponse: {
            items: components["schemas"]["Message"][];
            nextCursor?: string;
        };
        /** @enum {string} */
        "ListTracksRequest.Order": "NEWEST" | "TRENDING" | "CHART" | "TITLE" | "RANDOM";
        /**
         * @description The last 7, 30 or 365 days.
         * @enum {string}
         */
        "ListTracksRequest.Window": "WEEK" | "MONTH" | "YEAR";
        ListTracksResponse: {
            items: components["schemas"]["Track"][];
            nextCursor?: string;
        };
        ListTwinsResponse: {
            items: components["schemas"]["Twin"][];
        };
        ListVersionsResponse: {
            /** @description At most as many as one track may have. */
            items: components["schemas"]["Version"][];
        };
        /** @description One line of the answer. */
        LoadPerson: {
            /** Format: int64 */
            room: string;
            /** @description Access token, valid for 2 hours, exempt from rate limits. */
            token: string;
            /** Format: int64 */
            user: string;
        };
        LogInRequest: {
            /** @description Of a device that was remembered; a browser's cookie carries it. */
            deviceToken?: string;
            /** @description Handle or e-mail address. */
            login: string;
            password: string;
            transport?: components["schemas"]["LogInRequest.Transport"];
        };
        /** @enum {string} */
        "LogInRequest.Transport": "TOKEN" | "COOKIE";
        LogInWithPasskeyRequest: {
            passkey: components["schemas"]["PasskeyProof"];
            transport?: components["schemas"]["LogInRequest.Transport"];
        };
        /** @description How far a service's event log has come, and its relay with it. */
        LogPosition: {
            /**
             * Format: int64
             * @description Position of the newest committed event.
             */
            head: string;
            /**
             * Format: int64
             * @description Position up to which events have been published.
             */
            relayed: string;
            service: string;
            /**
             * Format: int32
             * @description Events committed but not yet published.
             */
            waiting: number;
        };
        /** @description EBU R128 measurement of the source. */
        Loudness: {
            /**
             * Format: double
             * @description dB a player adds to reach -14 LUFS without passing -1 dBTP.
             */
            gainDb: number;
            /**
             * Format: double
             * @description LUFS.
             */
            integratedLufs: number;
            /**
             * Format: double
             * @description LU.
             */
            rangeLu: number;
            /**
             * Format: double
             * @description dBTP.
             */
            truePeakDbtp: number;
        };
        Lyrics: {
            /** Format: date-time */
            changedAt: string;
            /** @description Of `text`. */
            format: components["schemas"]["Lyrics.Format"];
            /** @description BCP 47; empty: not said. */
            language: string;
            /** @description The same for programs that show them, in the order of their beginning. */
            lines: components["schemas"]["LyricsLine"][];
            /** @description Of what was put. */
            revision: string;
            /** @description As they were put. */
            sourceFormat: components["schemas"]["Lyrics.Format"];
            /** @description As it was put, or written anew where another format was asked for. */
            text: string;
            /** @description Whether lines have times. */
            timed: boolean;
        };
        /** @enum {string} */
        "Lyrics.Format": "LRC" | "ELRC" | "TTML" | "SRT" | "VTT";
        /** @description What is sung in one go. */
        LyricsLine: {
            /**
             * Format: int32
             * @description What the text says, otherwise when the next line begins; absent: nobody knows.
             */
            endMs?: number;
            /**
             * Format: int32
             * @description From the beginning of the track; absent: without time.
             */
            startMs?: number;
            /** @description May have several rows. */
            text: string;
            /** @description Who sings; empty: not said. */
            voice: string;
            words: components["schemas"]["LyricsWord"][];
        };
        /** @description A word or a syllable with a time of its own. */
        LyricsWord: {
            /**
             * Format: int32
             * @description As of a line.
             */
            endMs?: number;
            /**
             * Format: int32
             * @description Where it is in the line's text, in UTF-16 code units: what JavaScript and Java count.
             */
            from: number;
            /** Format: int32 */
            startMs: number;
            /**
             * Format: int32
             * @description Behind it.
             */
            to: number;
        };
        MadeRendition: {
            /** Format: int64 */
            bytes: string;
            /** Format: int32 */
            channels: number;
            /** @description RFC 6381. */
            codec: string;
            /**
             * Format: int32
             * @description kbit/s: of all its bytes for segments, nominal for files.
             */
            kilobits: number;
            /** @description As in addresses and manifests, e.g. `aac-128`. */
            name: string;
            /**
             * Format: int32
             * @description 0: one file.
             */
            segments: number;
        };
        MarkAllReadResponse: {
            /** @description The rooms whose position moved. */
            items: components["schemas"]["ReadState"][];
        };
        MarkReadRequest: {
            /** Format: int32 */
            seq?: number;
        };
        Marks: {
            liked: string[];
            likedAlbums: string[];
            reposted: string[];
        };
        MarkThreadReadRequest: {
            /** Format: int32 */
            seq?: number;
        };
        MarkUnreadRequest: {
            /**
             * Format: int32
             * @description The first message that is unread from then on; at most 10,000 places back.
             */
            seq?: number;
        };
        /** @description Something an admin did about an account. */
        Measure: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"];
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["Measure.Kind"];
            reason: string;
            /** @description For ROLE: what the account became. */
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        "Measure.Kind": "BAN" | "UNBAN" | "ROLE" | "SIGN_OUT";
        MediaFault: {
            /** Format: date-time */
            foundAt: string;
            /** @description Where it is, or should be, below the media directory or the bucket's prefix. */
            key: string;
            kind: components["schemas"]["MediaFault.Kind"];
        };
        /**
         * @description What is wrong with it.
         * @enum {string}
         */
        "MediaFault.Kind": "MISSING" | "DAMAGED";
        MediaGarbage: {
            /**
             * Format: int64
             * @description That were given back, or would be.
             */
            bytes: string;
            /** @description It was only counted. */
            dryRun: boolean;
            /**
             * Format: date-time
             * @description Absent: it goes on, or its process has died.
             */
            finishedAt?: string;
            /**
             * Format: int64
             * @description Of these, old and referred to by nothing.
             */
            found: string;
            /**
             * Format: int64
             * @description Things in the store that were looked at.
             */
            looked: string;
            /**
             * Format: int64
             * @description Of these, removed; or counted. Fewer than were found: there were too many to be believed.
             */
            removed: string;
            /**
             * Format: date-time
             * @description Absent: there was none.
             */
            startedAt?: string;
        };
        MediaIntegrity: {
            /**
             * Format: int64
             * @description Of these, so far.
             */
            checked: string;
            /** @description What is at fault as far as known, the first hundred by key. */
            faults: components["schemas"]["MediaFault"][];
            /**
             * Format: date-time
             * @description Absent: it goes on, or its process has died.
             */
            finishedAt?: string;
            /**
             * Format: int64
             * @description Of these, at fault.
             */
            found: string;
            /**
             * Format: int64
             * @description Things that should be in the store: files, or folders of files.
             */
            objects: string;
            /**
             * Format: date-time
             * @description Absent: there was none.
             */
            startedAt?: string;
        };
        /** @description A room as one member stands in it. */
        Membership: {
            /** @description In a direct room: one of the two has blocked the other, nothing more is said there. */
            apart: boolean;
            /**
             * Format: date-time
             * @description Present in a room that is read only.
             */
            archivedAt?: string;
            epoch: string;
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["RoomKind"];
            /** Format: int32 */
            mentions: number;
            name: string;
            /** @description What the member wants to be told; absent: the usual. */
            notifications?: components["schemas"]["Notifications"];
            /** @description In a direct room: the other one. */
            person?: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description Sequence number up to which the member has read.
             */
            read: number;
            /** @description Whether people see how far others have read. */
            receipts: boolean;
            /** Format: int32 */
            top: number;
            /**
             * Format: int32
             * @description Messages by others since then.
             */
            unread: number;
        };
        /** @description The person is in a room from now on, or no longer; told on all their devices. */
        MembershipPush: {
            /** @description Sent or kept out: what was done, by whom and why. */
            action?: components["schemas"]["ModerationAction"];
            /** @description The room as they see it, when they are in it. */
            details?: components["schemas"]["Room"];
            /** @description Somebody asks them in; they are where they were. */
            invitation?: components["schemas"]["Invitation"];
            joined: boolean;
            /** Format: int64 */
            room: string;
        };
        /** @description A message that calls somebody. */
        Mention: {
            message: components["schemas"]["Message"];
            roomName: string;
            /** @description It comes after their read position. */
            unread: boolean;
        };
        /** @description Whom a message calls. Found out by the server when the words are written; what is shown as code calls nobody. */
        Mentions: {
            /**
             * Format: int64
             * @description Id of the author of the message it answers.
             */
            answered?: string;
            /** @description Everybody who was connected, by `@online`: takes MENTION_ALL. */
            online: boolean;
            /** @description Everybody in the room, by `@room`: takes MENTION_ALL, otherwise it is but a word. */
            room: boolean;
            /** @description By `@handle`: their ids. */
            users: string[];
        };
        /**
         * @description Whom an author lets their words call.
         * @enum {string}
         */
        "Mentions.Policy": "NONE" | "PEOPLE" | "ALL";
        Message: {
            /** @description What people may react with; none: anything. */
            allowedReactions: string[];
            /** Format: date-time */
            at: string;
            attachments: components["schemas"]["Attachment"][];
            author: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description Sequence number of the newest event that changed it.
             */
            changed?: number;
            /**
             * Format: date-time
             * @description Present in a message that was deleted: `text` is empty then.
             */
            deletedAt?: string;
            /**
             * Format: date-time
             * @description Present in a message that was edited.
             */
            editedAt?: string;
            /** Format: int64 */
            id: string;
            /** @description Absent: words. */
            kind?: components["schemas"]["Message.Kind"];
            /** @description Absent: it calls nobody. */
            mentions?: components["schemas"]["Mentions"];
            /** @description Only to its author. */
            nonce?: string;
            /**
             * Format: date-time
             * @description Present in a pinned message.
             */
            pinnedAt?: string;
            poll?: components["schemas"]["Poll"];
            /** @description Of up to three links, some moments after the message: see `message.previewed`. */
            previews: components["schemas"]["LinkPreview"][];
            /** @description Present in a message that is to have no previews. */
            previewsRemoved?: boolean;
            /** @description What it replies to, in short; in pages and in `message.created`. */
            quote?: components["schemas"]["Quote"];
            /** @description In pages, not in events. */
            reactions: components["schemas"]["ReactionCount"][];
            /** Format: int64 */
            replyTo?: string;
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            seq: number;
            text: string;
            /** @description In pages: present in a message that has a thread. */
            thread?: components["schemas"]["ThreadSummary"];
            /** Format: int64 */
            threadRoot?: string;
        };
        /**
         * @description How it is meant.
         * @enum {string}
         */
        "Message.Kind": "WORDS" | "ACTION" | "SYSTEM";
        MessageChange: {
            /** @description As it is since the change; absent when things were so already. */
            message?: components["schemas"]["Message"];
            /**
             * Format: int32
             * @description Place of the change in the room's order; 0: things were so already.
             */
            seq: number;
        };
        MessageEdit: {
            /**
             * Format: date-time
             * @description When these words were replaced.
             */
            at: string;
            /**
             * Format: int32
             * @description 1 is what the first edit replaced.
             */
            edit: number;
            text: string;
        };
        /** @description A line of a file that stands for no track here, or for several. */
        MissingTrack: {
            /** @description As the file says it. */
            address: string;
            artist: string;
            title: string;
        };
        ModerateRequest: {
            /** @description About a person: the others have calls of their own. */
            kind?: components["schemas"]["ModerationAction.Kind"];
            reason?: string;
            /**
             * Format: date-time
             * @description When a ban or a time-out ends: a time-out within 28 days, a ban perhaps never.
             */
            until?: string;
            /** Format: int64 */
            user: string;
        };
        ModerationAction: {
            actor: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            /** @description Done by a rule, the detection of spam or of raids; the actor is nobody. */
            automatic: boolean;
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["ModerationAction.Kind"];
            reason: string;
            /**
             * Format: int64
             * @description Id of the report it resolves.
             */
            report?: string;
            /** Format: date-time */
            reversedAt?: string;
            /** @description Present when it was taken back. */
            reversedBy?: components["schemas"]["Person"];
            /**
             * Format: int64
             * @description Id of the rule it is about or that did it.
             */
            rule?: string;
            /** @description Absent: several people. */
            target?: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description Absent: it has no end.
             */
            until?: string;
        };
        /** @enum {string} */
        "ModerationAction.Kind": "KICK" | "BAN" | "UNBAN" | "TIME_OUT" | "END_TIME_OUT" | "MUTE" | "UNMUTE" | "DELETE_MESSAGES" | "EXPORT" | "GUARD" | "END_GUARD" | "CREATE_RULE" | "UPDATE_RULE" | "DELETE_RULE" | "CHANGE_SAFETY" | "BLOCK_MESSAGE" | "DISMISS_REPORT" | "REOPEN_REPORT" | "ESCALATE_REPORT" | "RESTORE_RULE" | "RESTORE_SAFETY" | "TAKE_BACK" | "RESTORE_MESSAGES";
        MoodList: {
            items?: components["schemas"]["TrackSound.Mood"][];
        };
        MoveEntryRequest: {
            /**
             * Format: int64
             * @description The entry right behind which it is to stand. Counts before `position`, unless that entry is gone.
             */
            after?: string;
            /**
             * Format: int32
             * @description How many others stand before it then; absent, or more than there are: at the end.
             */
            position?: number;
        };
        NewAppPassword: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt?: string;
            /** @description As in AppPassword. */
            forPlayers: boolean;
            /** Format: int64 */
            id: string;
            name: string;
            /** @description `veza_` and 49 letters and digits, the last six of which are a checksum. Told here and never again: a repeated call with the same `Idempotency-Key` gets the rest without it. */
            password: string;
            scopes: components["schemas"]["Scope"][];
        };
        /** @description Somebody who has no account here yet, and what the provider tells of them. */
        Newcomer: {
            displayName: string;
            /** @description Empty when the provider tells none. */
            email: string;
            /** @description The provider has seen that they read what is sent there. */
            emailVerified: boolean;
            /** @description A handle they may like; empty when nothing fits. It may be taken. */
            handle: string;
            /** @description For JoinByIdentity; good for half an hour. */
            ticket: string;
        };
        /** @description What somebody asks the room. */
        NewPoll: {
            /** @description Nobody is told who chose what. */
            anonymous?: boolean;
            /**
             * Format: date-time
             * @description Within a year. Absent: open until somebody closes it.
             */
            closesAt?: string;
            /** @description Several options may be chosen. */
            multiple?: boolean;
            /** @description No two the same. */
            options: string[];
            question: string;
        };
        NodeFigures: {
            kind: components["schemas"]["NodeKind"];
            lastSecond: components["schemas"]["Flow"];
            /** @description One process; another after a restart. */
            name: string;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            sockets: number;
        };
        /** @enum {string} */
        NodeKind: "GATEWAY" | "CHAT";
        /** @description What somebody wants to be told of a room. */
        Notifications: {
            /** @description Absent: nothing was chosen. */
            level?: components["schemas"]["Notifications.Level"];
            /** Format: int64 */
            room: string;
            /**
             * Format: date-time
             * @description What was chosen before holds again then; absent: until something else is chosen.
             */
            until?: string;
        };
        /** @enum {string} */
        "Notifications.Level": "ALL" | "MENTIONS" | "NONE";
        /** @description The fields that the op's reply has are set, the others absent. */
        Ok: {
            /** Format: date-time */
            at?: string;
            /** @description command */
            command?: components["schemas"]["RunCommandResponse"];
            duplicate?: boolean;
            /** @description sub, changes */
            epoch?: string;
            /**
             * Format: int64
             * @description send
             */
            id?: string;
            /** @description history, changes */
            items: components["schemas"]["Message"][];
            /** @description changes */
            more?: boolean;
            /**
             * Format: int32
             * @description watch
             */
            online?: number;
            /** @description connect: one's own, as chosen */
            presence?: components["schemas"]["Presence"];
            /** @description watch: those who are there first */
            presences: components["schemas"]["Presence"][];
            /** @description read: what is new since, also when it had come as far already */
            read?: components["schemas"]["ReadState"];
            /** @description connect: what one lets others know of one's reading */
            reading?: components["schemas"]["ReadingPreferences"];
            rooms: components["schemas"]["Membership"][];
            /**
             * Format: int32
             * @description send, edit, delete, react, unreact, pin, unpin, vote, retract, close; 0: things were so already
             */
            seq?: number;
            /**
             * Format: double
             * @description Milliseconds since 1970, three decimals.
             */
            server?: number;
            /**
             * Format: int64
             * @description connect
             */
            session?: string;
            /**
             * Format: double
             * @description ping
             */
            t?: number;
            /** Format: int32 */
            top?: number;
            user?: components["schemas"]["Person"];
        };
        OpenDirectRequest: {
            /** @description Ids of the others. */
            users: string[];
        };
        OpenTakeoutRequest: {
            /** @description From the link. */
            key: string;
        };
        OpenTakeoutResponse: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: int64 */
            sizeBytes: string;
            /** @description Where the archive is to be had: whoever knows it needs nothing else. */
            url: string;
        };
        /** @description An event, and the handler that could not digest it. */
        ParkedEvent: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** Format: int32 */
            attempts: number;
            /**
             * Format: int64
             * @description Id.
             */
            event: string;
            handler: string;
            /**
             * Format: date-time
             * @description When the handler gave up for the first time.
             */
            parkedAt: string;
            /** @description Why the last one failed. */
            reason: string;
            /** @description What it happened to, e.g. `room/42`. */
            stream: string;
            type: string;
        };
        /** @description One passkey, as its owner sees it. */
        Passkey: {
            /** @description There is a copy beyond the device: losing the device does not lose it. */
            backedUp: boolean;
            /**
             * Format: date-time
             * @description When it was last shown with a count that had passed before, as only a copy of a key bound to one device does.
             */
            clonedAt?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            /** @description What made it, e.g. `iCloud Keychain`; empty when it does not say. */
            maker: string;
            name: string;
            /** Format: date-time */
            usedAt?: string;
        };
        PasskeyAlgorithm: {
            /**
             * Format: int32
             * @description COSE: -8 EdDSA, -7 ES256, -257 RS256.
             */
            alg: number;
            type: string;
        };
        /** @description PublicKeyCredentialCreationOptionsJSON. */
        PasskeyCreation: {
            attestation: string;
            authenticatorSelection: components["schemas"]["PasskeySelection"];
            challenge: string;
            excludeCredentials: components["schemas"]["PasskeyDescriptor"][];
            pubKeyCredParams: components["schemas"]["PasskeyAlgorithm"][];
            rp: components["schemas"]["PasskeySite"];
            /**
             * Format: int32
             * @description Milliseconds.
             */
            timeout: number;
            user: components["schemas"]["PasskeyHolder"];
        };
        PasskeyDescriptor: {
            id: string;
            transports: string[];
            type: string;
        };
        PasskeyHolder: {
            displayName: string;
            id: string;
            name: string;
        };
        /** @description What navigator.credentials.get gave. */
        PasskeyProof: {
            authenticatorData: string;
            clientData: string;
            credential: string;
            signature: string;
            /** @description Empty where the device does not say whose it is; it must where no name was given. */
            userHandle: string;
        };
        /** @description PublicKeyCredentialRequestOptionsJSON. */
        PasskeyQuestion: {
            /** @description Empty: any passkey of this site. */
            allowCredentials: components["schemas"]["PasskeyDescriptor"][];
            challenge: string;
            rpId: string;
            /**
             * Format: int32
             * @description Milliseconds.
             */
            timeout: number;
            userVerification: string;
        };
        PasskeySelection: {
            requireResidentKey: boolean;
            residentKey: string;
            userVerification: string;
        };
        PasskeySite: {
            id: string;
            name: string;
        };
        PeopleList: {
            items: components["schemas"]["Person"][];
            nextCursor?: string;
        };
        /** @description What everyone may know of somebody: the form in which authors and artists appear everywhere. */
        Person: {
            /** @description Address of their picture below `/media`, but for the width in pixels that ends it: `/64`, `/128` or `/512`. Absent: they have none. */
            avatar?: string;
            displayName: string;
            handle: string;
            /** Format: int64 */
            id: string;
        };
        Phone: {
            /** @description The last two of the number that gets codes; empty when there is none. */
            digits: string;
            /** @description Whether this house sends text messages. */
            offered: boolean;
        };
        /** @description Also the probe by which clients learn the server's clock. */
        Ping: {
            /**
             * Format: double
             * @description Given back unchanged.
             */
            t?: number;
        };
        PinMessageRequest: {
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        /** @description Where a network is said to be. */
        Place: {
            /** @description Empty when only the country is known. */
            city: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
        };
        /** @description Who made the database of places. */
        PlaceCredit: {
            /** @description E.g. `DB-IP`. */
            title: string;
            url: string;
        };
        /** @description URLs below `/media`; each is empty until it can be played. */
        Playback: {
            /** @description MPEG-DASH manifest (ISO/IEC 23009-1). */
            dash: string;
            /** @description For downloads; stays empty when the uploaded file was lossy. */
            flac: string;
            /** @description HLS multivariant playlist (RFC 8216). */
            hls: string;
            /** @description 320 kbit/s. */
            mp3: string;
            /** @description Variable bitrate of the highest quality. */
            mp3V0: string;
            /** @description 128 kbit/s in Ogg. */
            opus: string;
        };
        Playlist: {
            /** Format: date-time */
            changedAt: string;
            /** @description The editors may add, move and remove entries; otherwise the owner alone. */
            collaborative: boolean;
            /** @description URL of a picture, of a middle size, made of the covers of what stands in it; empty: of too little. */
            cover: string;
            /** @description The same in all sizes, the smallest first. */
            covers: components["schemas"]["Cover"][];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** @description Whom the owner has invited; for the owner and the editors only, and not in lists. */
            editors: components["schemas"]["Person"][];
            /**
             * Format: int32
             * @description How many there are; 0 where `rules` find them.
             */
            entries: number;
            /** Format: int64 */
            id: string;
            /** @description The caller may add, move and remove entries. */
            mayEdit: boolean;
            owner: components["schemas"]["Person"];
            /** @description Changes with whatever UpdatePlaylist changes. */
            revision: string;
            /** @description Present: what stands in it is found by these, and nobody adds, moves or removes it. */
            rules?: components["schemas"]["PlaylistRules"];
            title: string;
            /**
             * Format: int32
             * @description Goes up with every change, also of its entries.
             */
            version: number;
            /** @description Like a track's. */
            visibility: components["schemas"]["Track.Visibility"];
        };
        PlaylistEntry: {
            /** Format: date-time */
            addedAt: string;
            /** @description Absent: an account that was erased, or nobody: the playlist's rules have found it. */
            addedBy?: components["schemas"]["Person"];
            /** Format: int64 */
            id: string;
            /** @description Absent: the caller may not hear it. */
            track?: components["schemas"]["Track"];
        };
        /** @enum {string} */
        "PlaylistFile.Format": "M3U" | "XSPF" | "JSPF";
        PlaylistImport: {
            /**
             * Format: int32
             * @description How many of the file's lines are in it.
             */
            found: number;
            /** @description The others, in their order. */
            missing: components["schemas"]["MissingTrack"][];
            playlist: components["schemas"]["Playlist"];
        };
        /** @description One thing that a track must be. What is said of likes, listening and stars is that of whoever looks. */
        PlaylistRule: {
            /** @description Since it was uploaded. */
            ageDays?: components["schemas"]["PlaylistRule.Range"];
            /**
             * Format: int64
             * @description Account id.
             */
            artist?: string;
            /** @description What all think of it, as soon as that is told: never of what few have rated. */
            average?: components["schemas"]["PlaylistRule.Average"];
            /** @description Beats per minute. */
            bpm?: components["schemas"]["PlaylistRule.Range"];
            /** @description Whatever its case and accents. */
            genre?: string;
            /**
             * Format: int32
             * @description By whoever looks, as far as they keep a history.
             */
            heardWithinDays?: number;
            key?: components["schemas"]["PlaylistRule.Keys"];
            /** @description By whoever looks; false: not by them. */
            liked?: boolean;
            mood?: components["schemas"]["TrackSound.Mood"];
            /** Format: int32 */
            notHeardWithinDays?: number;
            /** @description By whoever looks; false: not by them. */
            rated?: boolean;
            /** @description Given by whoever looks. */
            stars?: components["schemas"]["PlaylistRule.Stars"];
            /** @description As of genre. */
            tag?: string;
        };
        /** @description Either may be 0: no bound. */
        "PlaylistRule.Average": {
            /** Format: double */
            least: number;
            /** Format: double */
            most: number;
        };
        "PlaylistRule.Keys": {
            key: components["schemas"]["TrackSound.Key"];
            /** @description Also the keys that mix with it. */
            mixing: boolean;
        };
        /** @description Either may be 0: no bound. */
        "PlaylistRule.Range": {
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            most: number;
        };
        /** @description Either may be 0: no bound. */
        "PlaylistRule.Stars": {
            /** Format: int32 */
            least: number;
            /** Format: int32 */
            most: number;
        };
        /** @description By which a playlist finds what stands in it, among all that is published, whenever somebody looks. INVALID_ARGUMENT RULES_INVALID. */
        PlaylistRules: {
            items: components["schemas"]["PlaylistRule"][];
            /**
             * Format: int32
             * @description How many tracks at most; 0: 100.
             */
            limit: number;
            match: components["schemas"]["PlaylistRules.Match"];
            /** @description Which come first, and so which there are when more are found than `limit`. */
            order: components["schemas"]["PlaylistRules.Order"];
        };
        /** @enum {string} */
        "PlaylistRules.Match": "ALL" | "ANY";
        /** @enum {string} */
        "PlaylistRules.Order": "NEWEST" | "TITLE" | "TRENDING" | "RANDOM";
        /** @description Something that sound can be sent through. */
        Plugin: {
            /** @description Lower case, e.g. `reverb`. */
            id: string;
            /** @description English, for programs that do not know it. */
            name: string;
            /** @description Whether a chain may have it only once. */
            once: boolean;
            parameters: components["schemas"]["PluginParameter"][];
        };
        /** @description How the host is. */
        PluginHost: {
            /** @description What does the work, e.g. `ffmpeg 5.1.9`. */
            backend: string;
            /** @description Whether it renders. */
            ready: boolean;
            /**
             * Format: int32
             * @description Renders that run.
             */
            running: number;
            /**
             * Format: int32
             * @description Renders that wait for their turn.
             */
            waiting: number;
        };
        /** @description What can be set of a plugin. */
        PluginParameter: {
            /** @description Lower camel case, e.g. `preDelay`. */
            id: string;
            /**
             * Format: double
             * @description What it is when nothing is said.
             */
            initial: number;
            /** Format: double */
            max: number;
            /** Format: double */
            min: number;
            /** @description English, for programs that do not know it. */
            name: string;
            unit: components["schemas"]["PluginParameter.Unit"];
        };
        /** @enum {string} */
        "PluginParameter.Unit": "SECONDS" | "MILLISECONDS" | "DECIBELS" | "LUFS" | "PERCENT" | "SEMITONES" | "FACTOR" | "RATIO" | "COUNT";
        /** @description A question to the room, and how it stands. */
        Poll: {
            anonymous: boolean;
            /**
             * Format: date-time
             * @description Present in a poll that is over.
             */
            closedAt?: string;
            /** Format: date-time */
            closesAt?: string;
            /** @description In pages, not in events: how many chose each option; none when nobody has voted. */
            counts: number[];
            /** @description In pages: what the caller has chosen, counted from 0. */
            mine: number[];
            multiple: boolean;
            options: string[];
            question: string;
            /**
             * Format: int32
             * @description In pages, not in events: how many people have voted.
             */
            voters: number;
        };
        /** @description How a poll stands after somebody voted, or since it is over. */
        PollChange: {
            /** @description What `member` chose, counted from 0; none: they took their vote back. Never told of an anonymous poll. */
            choices: number[];
            /**
             * Format: date-time
             * @description Present in a poll that is over.
             */
            closedAt?: string;
            /** @description How many chose each option. */
            counts: number[];
            /**
             * Format: int64
             * @description Id of the message that has the poll.
             */
            message: string;
            /**
             * Format: int32
             * @description How many people have voted.
             */
            voters: number;
        };
        Portrait: {
            /** @description Below `/media`, but for the width in pixels that ends it: `/64`, `/128` and `/512` of an avatar, `/750` and `/1500` of a banner. WebP; another picture has another address. */
            address: string;
        };
        Position: {
            epoch?: string;
            /** Format: int32 */
            seq?: number;
        };
        /** @description Whether somebody is there. Invisible people are offline to everybody but themselves. */
        Presence: {
            /** @description In pages, not in pushes. */
            person?: components["schemas"]["Person"];
            status: components["schemas"]["Presence.Status"];
            /** @description What they say about it; empty when offline. */
            text: string;
            /**
             * Format: date-time
             * @description Only to oneself: when what was chosen ends.
             */
            until?: string;
            /** Format: int64 */
            user: string;
        };
        /** @enum {string} */
        "Presence.Status": "ONLINE" | "IDLE" | "DO_NOT_DISTURB" | "OFFLINE" | "INVISIBLE";
        /** @description The picture a page names for itself: fetched by us, painted anew, and served by us to whoever knows `url`. It goes with its preview. */
        PreviewPicture: {
            /** @description What it shows, as far as the page says. */
            description: string;
            /** Format: int32 */
            height: number;
            /** Format: int64 */
            id: string;
            /** @description The page wants it shown large. */
            large: boolean;
            /** @description Below `/media`; empty: it has not come, and perhaps never will. */
            url: string;
            /**
             * Format: int32
             * @description Pixels; 0: it has not come.
             */
            width: number;
        };
        /** @description What somebody lets others see and do. */
        Privacy: {
            directs: components["schemas"]["Privacy.Writers"];
            /** @description By how their names begin; whoever knows the whole handle finds them anyway. */
            findable: boolean;
            /** @description Whether their last handles are shown. */
            formerly: boolean;
            /** @description Who sees whom they follow, and who follows them. */
            lists: components["schemas"]["Privacy.Audience"];
            /** @description Those who do not follow see names only, and whoever wants to follow asks. */
            private: boolean;
            /** @description Changes with whatever ChangePrivacy changes. */
            revision: string;
            suggested: boolean;
        };
        /**
         * @description Who sees something.
         * @enum {string}
         */
        "Privacy.Audience": "ANYONE" | "FOLLOWERS" | "NO_ONE";
        /**
         * @description Who may begin to talk with somebody; what has begun goes on.
         * @enum {string}
         */
        "Privacy.Writers": "EVERYONE" | "SHARED_ROOM" | "FOLLOWED" | "NOBODY";
        /** @description The body of every HTTP error (RFC 9457, application/problem+json). */
        Problem: {
            /** @description With MFA_REQUIRED: what the second step of signing in must bring along. Valid for 10 minutes and 5 tries. */
            challenge?: string;
            /** @description Stable, UPPER_SNAKE; programs branch on this and on nothing else. */
            code: string;
            detail: string;
            errors: components["schemas"]["FieldProblem"][];
            /** @description Path of the call that failed. */
            instance: string;
            /**
             * Format: int32
             * @description With a text that cannot be read: the line of it where that shows, from 1.
             */
            line?: number;
            /** @description With a challenge: the last two digits of the phone that may get a code by text message. */
            phone?: string;
            /**
             * Format: int32
             * @description HTTP status code.
             */
            status: number;
            title: string;
            traceId: string;
            /** @description URI reference that identifies the kind of problem; resolves to its documentation. */
            type: string;
        };
        /** @description An account as the caller sees it. Names are for everybody; the rest is empty where its owner does not show it. */
        Profile: {
            /** @description Addresses of their pictures, as in Person: `/64`, `/128` or `/512` of an avatar, `/750` or `/1500` of a banner. */
            avatar?: string;
            badges: components["schemas"]["Badge"][];
            banner?: string;
            bio: string;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            /** Format: int32 */
            followed?: number;
            /**
             * Format: int32
             * @description Absent: not for the caller, like the lists themselves.
             */
            followers?: number;
            /** @description Handles they had before, the latest first. */
            formerly: string[];
            genres: string[];
            handle: string;
            /** Format: int64 */
            id: string;
            /** @description https addresses. */
            links: string[];
            location: string;
            /** @description The owner shows more to those whom they let follow. */
            private: boolean;
            pronouns: string;
            /** @description The caller sees names only. */
            restricted: boolean;
            /** @description Absent: the caller's own profile, or nobody has signed in. */
            ties?: components["schemas"]["Ties"];
        };
        /** @description Where one may have an account already. */
        Provider: {
            /** @description `google`, `github`, `discord`, or `oidc` for the operator's own. */
            provider: string;
            /** @description As people know it. */
            title: string;
        };
        Providers: {
            items: components["schemas"]["Provider"][];
        };
        PutDraftRequest: {
            text?: string;
            /** Format: int64 */
            threadRoot?: string;
        };
        PutEpisodeRequest: {
            /** @description Two at one time are refused. */
            chapters?: components["schemas"]["Chapter"][];
            /** @description Unspecified: FULL. */
            kind?: components["schemas"]["Episode.Kind"];
            notes?: string;
            /** Format: int32 */
            number?: number;
            /**
             * Format: date-time
             * @description Not to come: what comes out later is a track that is scheduled. Absent: when it is first seen.
             */
            publishedAt?: string;
            /** Format: int32 */
            season?: number;
        };
        PutListeningRequest: {
            /**
             * Format: date-time
             * @description By the device's clock; absent, or in the future: now.
             */
            at?: string;
            /** @description What its owner calls it. */
            device?: string;
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            positionMs?: number;
            /** @description Absent: as it was. */
            queue?: components["schemas"]["Queue"];
        };
        PutListeningResponse: {
            /** @description False: another device has said something later. */
            kept: boolean;
        };
        PutLyricsRequest: {
            format: components["schemas"]["Lyrics.Format"];
            text: string;
        };
        /** @description Which. */
        PutRatingRequest: {
            /** Format: int32 */
            stars: number;
        };
        PutScrobblerRequest: {
            /** @description ListenBrainz: the user token. Last.fm: what its page of permission gives back. Kept sealed and never told. */
            token: string;
        };
        Queue: {
            tracks: string[];
        };
        /** @description A message that another one replies to, as it is now. */
        Quote: {
            author: components["schemas"]["Person"];
            deleted: boolean;
            /** Format: int64 */
            id: string;
            /** Format: int32 */
            seq: number;
            /** @description Its first 120 characters; a poll's question where there are no words. Empty in a message that was deleted. */
            text: string;
            /**
             * Format: int64
             * @description Present when it is itself in a thread.
             */
            threadRoot?: string;
        };
        /** @description One of these, and how many stars it was given. */
        Rating: {
            /** @description Without its tracks. */
            album?: components["schemas"]["Album"];
            artist?: components["schemas"]["Person"];
            /** Format: date-time */
            ratedAt: string;
            /**
             * Format: int32
             * @description 1 to 5.
             */
            stars: number;
            track?: components["schemas"]["Track"];
        };
        /** @description One person's reaction. */
        Reaction: {
            emoji: string;
            /**
             * Format: int64
             * @description Id.
             */
            message: string;
        };
        ReactionCount: {
            /** Format: int32 */
            count: number;
            emoji: string;
            /** @description Whether the caller is one of them. */
            mine: boolean;
        };
        Read: {
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            seq?: number;
        };
        /** @description Holds in all rooms. */
        ReadingPreferences: {
            /** @description Others see how far the person has read, where a room has that; who does not give does not get. */
            receipts: boolean;
        };
        /** @description How far somebody has read a room, and what is new there since. */
        ReadState: {
            /**
             * Format: int32
             * @description Those of them that call the person.
             */
            mentions: number;
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            seq: number;
            /**
             * Format: int32
             * @description Messages by others since then.
             */
            unread: number;
        };
        /** @description Somebody has read up to there. Published on core NATS `live.receipts.<room>`. */
        Receipt: {
            /** @description In lists, not in pushes. */
            person?: components["schemas"]["Person"];
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            seq: number;
            /** Format: int64 */
            user: string;
        };
        /** @description Come back after this many milliseconds; the connection closes with 4001. */
        Reconnect: {
            /** Format: int32 */
            afterMs: number;
        };
        /** @description A fresh access token before the old one expires, or the app password again, every four minutes. */
        Refresh: {
            token: string;
        };
        RefreshRequest: {
            /** @description May be empty when the cookie carries it. */
            refreshToken?: string;
        };
        RegisterRequest: {
            /** @description What was read and agreed to. INVALID_ARGUMENT CONSENT_OUTDATED when there is another version by now. */
            agreed?: components["schemas"]["ConsentDocument"][];
            /** @description Empty: the handle. */
            displayName?: string;
            /** Format: email */
            email: string;
            /** @description 3 to 30 of a-z, 0-9, `_`, `-`, `.`; begins and ends with a letter or digit. Stored in lower case. */
            handle: string;
            /** @description NIST SP 800-63B-4: length only, no composition rules; counted in code points. */
            password: string;
        };
        RegisterResponse: {
            user: components["schemas"]["User"];
        };
        RemoveReactionRequest: {
            emoji: string;
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        RenamePasskeyRequest: {
            name: string;
        };
        /** @description A whole track on its way through a chain. */
        Render: {
            /** @description In their order, with all values. */
            chain: components["schemas"]["Effect"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Present when FAILED: a stable code, such as REPLACEMENT_RUNNING or ENCODER_FAILED. */
            failure?: string;
            /**
             * Format: int64
             * @description Also of the file that comes of it: a Version.
             */
            id: string;
            /**
             * Format: int32
             * @description 0 to 100, of what the state says.
             */
            progress: number;
            state: components["schemas"]["Render.State"];
        };
        /** @enum {string} */
        "Render.State": "WAITING" | "RUNNING" | "ENCODING" | "SAVED" | "FAILED" | "CANCELLED";
        RenderOfflineRequest: {
            /** @description In their order. 1 to 10, or EFFECT_CHAIN_EMPTY, EFFECT_CHAIN_TOO_LONG. */
            chain?: components["schemas"]["Effect"][];
        };
        RenderPreviewRequest: {
            /**
             * Format: int32
             * @description Where the part begins in the track's file.
             */
            atMs?: number;
            /** @description In their order; empty: as it is, to compare with. At most 10, or EFFECT_CHAIN_TOO_LONG. */
            chain?: components["schemas"]["Effect"][];
            /**
             * Format: int32
             * @description How long it is before it goes through the chain; 0: 15 s.
             */
            lengthMs?: number;
        };
        RepeatErasuresRequest: {
            /** Format: date-time */
            since: string;
            /** @description People whom user-service has forgotten to have erased, because it was restored itself: as other services remember them. */
            subjects?: string[];
        };
        RepeatErasuresResponse: {
            /** Format: int32 */
            erasures: number;
        };
        ReplayResponse: {
            /** Format: int64 */
            firstPosition: string;
            /** Format: int64 */
            lastPosition: string;
            /** Format: int32 */
            published: number;
        };
        Report: {
            /** @description What was done, in the room's moderation log. */
            action?: components["schemas"]["ModerationAction"];
            /** Format: date-time */
            at: string;
            /** @description Which rule brought it, or what looked like spam. */
            cause: string;
            /** @description What was said when it was first reported. */
            evidence: string;
            /** Format: int64 */
            id: string;
            /**
             * Format: int64
             * @description Id; absent: it is about the person.
             */
            message?: string;
            /** @description What was written with them; without names. */
            notes: string[];
            /** @description The different reasons given. */
            reasons: components["schemas"]["Report.Reason"][];
            /**
             * Format: int32
             * @description How many people reported it; 0: rules alone.
             */
            reporters: number;
            /** Format: date-time */
            resolvedAt?: string;
            resolvedBy?: components["schemas"]["Person"];
            /** Format: int64 */
            room: string;
            roomName: string;
            /**
             * Format: double
             * @description 0 to 1; 0: nobody measured.
             */
            score: number;
            /**
             * Format: int32
             * @description Where the message stands in the room's order; absent: it is about the person, or the message is gone.
             */
            seq?: number;
            state: components["schemas"]["Report.State"];
            /** @description Whom it is about. */
            subject: components["schemas"]["Person"];
            /**
             * Format: int64
             * @description Id of the message whose thread it is in.
             */
            threadRoot?: string;
        };
        /** @enum {string} */
        "Report.Reason": "SPAM" | "ABUSE" | "ILLEGAL" | "OTHER" | "RULE" | "SUSPECTED_SPAM";
        /**
         * @description What becomes of a case.
         * @enum {string}
         */
        "Report.Resolution": "DISMISS" | "DELETE" | "TIME_OUT" | "KICK" | "BAN" | "ESCALATE";
        /** @enum {string} */
        "Report.State": "OPEN" | "ESCALATED" | "RESOLVED" | "DISMISSED";
        ReportMessageRequest: {
            note?: string;
            reason?: components["schemas"]["Report.Reason"];
        };
        ReportPersonRequest: {
            note?: string;
            reason?: components["schemas"]["Report.Reason"];
        };
        ReportReceipt: {
            /** @description True when the caller had reported it before. */
            duplicate: boolean;
        };
        Repost: {
            /** Format: date-time */
            repostedAt: string;
            track: components["schemas"]["Track"];
        };
        Reposter: {
            person: components["schemas"]["Person"];
            /** Format: date-time */
            repostedAt: string;
        };
        ResetPasswordRequest: {
            password: string;
            /** @description From the link. */
            token: string;
        };
        ResolveHouseReportRequest: {
            reason?: string;
            resolution: components["schemas"]["Report.Resolution"];
            /**
             * Format: date-time
             * @description When a ban or a time-out ends.
             */
            until?: string;
        };
        ResolveReportRequest: {
            reason?: string;
            resolution: components["schemas"]["Report.Resolution"];
            /**
             * Format: date-time
             * @description When a ban or a time-out ends.
             */
            until?: string;
        };
        /** @description Everything missed in the room has been sent. */
        Resumed: {
            /** Format: int64 */
            room: string;
            /** Format: int32 */
            top: number;
        };
        RetractVoteRequest: {
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        /** @description Gives a parked event to its handler once more. */
        RetryEventRequest: {
            /**
             * Format: int64
             * @description Id.
             */
            event: string;
            handler: string;
            /** @enum {string} */
            service: "user" | "chat" | "stream";
        };
        RetryParkedResponse: {
            /** @description It went through. */
            done: boolean;
            /** @description Why it did not. */
            reason: string;
        };
        ReverseHouseModerationRequest: {
            reason?: string;
        };
        ReverseModerationRequest: {
            reason?: string;
        };
        RewrapProgress: {
            /** @description No former master key is needed any more. */
            complete: boolean;
            /**
             * Format: int64
             * @description Wrapped anew since it began.
             */
            done: string;
            /**
             * Format: date-time
             * @description Absent: it goes on.
             */
            finishedAt?: string;
            /** @description Tells which master key is the present one, and nothing of it. */
            key: string;
            left: components["schemas"]["RewrapProgress.Left"][];
            /**
             * Format: int64
             * @description Seasoned with another master key; each changes over when its owner signs in.
             */
            passwords: string;
            /**
             * Format: date-time
             * @description Absent: none was begun for this key.
             */
            startedAt?: string;
        };
        /** @description What another master key than the present one has sealed. */
        "RewrapProgress.Left": {
            /** Format: int64 */
            count: string;
            /** @description Where it lies. */
            table: string;
        };
        /**
         * @description What an account may do. Each role includes those below it.
         * @enum {string}
         */
        Role: "USER" | "PREMIUM" | "ADMIN" | "SUPER_ADMIN";
        Room: {
            /**
             * Format: date-time
             * @description When the newest message was written; absent in an empty room.
             */
            activeAt?: string;
            /**
             * Format: date-time
             * @description Present in a room that is read only.
             */
            archivedAt?: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Changes when sequence numbers begin anew (a restore from backup): positions of another epoch are void. */
            epoch: string;
            /**
             * Format: date-time
             * @description Present in a room that is guarded against a raid: until then.
             */
            guardedUntil?: string;
            /** Format: int64 */
            id: string;
            /** @description Whether the caller is a member. */
            joined: boolean;
            kind: components["schemas"]["RoomKind"];
            /** Format: int32 */
            memberCount: number;
            /** @description The caller is silent until further notice. */
            muted: boolean;
            name: string;
            /** Format: int64 */
            owner: string;
            /** @description What the caller may do here. */
            permissions: components["schemas"]["RoomRole.Permission"][];
            /** @description In a direct room: the other one. */
            person?: components["schemas"]["Person"];
            /** @description Whether people see how far others have read. */
            receipts: boolean;
            /** @description Changes with whatever UpdateRoom changes. */
            revision: string;
            /** @description The caller's; absent for those who are not in the room. */
            role?: components["schemas"]["RoomRole"];
            /**
             * Format: int32
             * @description Seconds between two messages of one person; 0: no slow mode.
             */
            slowModeSeconds: number;
            /**
             * Format: date-time
             * @description The caller is silent until then.
             */
            timedOutUntil?: string;
            /**
             * Format: int32
             * @description Sequence number of the newest event.
             */
            top: number;
            topic: string;
            visibility: components["schemas"]["Room.Visibility"];
        };
        /** @enum {string} */
        "Room.Visibility": "PUBLIC" | "PRIVATE";
        /** @description What went on in a room. Written behind the rooms' logs, a second or so late. */
        RoomAnalytics: {
            /** @description Hours of the day (UTC) in which most is said, most first; at most five. */
            busiest: components["schemas"]["HourOfDay"][];
            /** @description Days (UTC) on which somebody spoke, oldest first. */
            days: components["schemas"]["RoomDay"][];
            /** Format: date-time */
            from: string;
            /** @description Hours in which something happened, oldest first. */
            hours: components["schemas"]["RoomHour"][];
            /** Format: int32 */
            leavers: number;
            /** Format: int32 */
            messages: number;
            /**
             * Format: int32
             * @description People who joined.
             */
            newcomers: number;
            /** Format: int64 */
            room: string;
            /**
             * Format: int32
             * @description Different people who spoke.
             */
            speakers: number;
            /** Format: date-time */
            to: string;
        };
        RoomDay: {
            /** Format: int32 */
            speakers: number;
            /** Format: date-time */
            start: string;
        };
        RoomExport: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: int64 */
            id: string;
            /**
             * Format: int32
             * @description How far it has been read the last time, in percent.
             */
            progress: number;
            /** Format: int64 */
            room: string;
            roomName: string;
            /**
             * Format: int32
             * @description Sequence number up to which it goes.
             */
            top: number;
            topic: string;
        };
        /** @description A room within the last minute. */
        RoomFigures: {
            /** Format: int32 */
            joins: number;
            /** Format: int32 */
            leaves: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            messages: number;
            /** @description Empty when the room is not public: what is said there is nobody else's business. */
            name: string;
            /**
             * Format: int32
             * @description Sockets of its people that are open now.
             */
            present: number;
            /** Format: int64 */
            room: string;
            visibility: components["schemas"]["Room.Visibility"];
        };
        RoomHour: {
            /** Format: int32 */
            joins: number;
            /** Format: int32 */
            leaves: number;
            /** Format: int32 */
            messages: number;
            /** Format: date-time */
            start: string;
        };
        /** @enum {string} */
        RoomKind: "PUBLIC" | "PRIVATE" | "DIRECT" | "GROUP";
        /** @description Somebody in a room. */
        RoomMember: {
            /** @description Silent until further notice. */
            muted: boolean;
            /** @description What they are called in this room, where that is not their own name; `person` has it as display name. */
            nickname?: string;
            person: components["schemas"]["Person"];
            /** @description Absent for somebody who is not in the room. */
            role?: components["schemas"]["RoomRole"];
            /**
             * Format: date-time
             * @description Silent until then.
             */
            timedOutUntil?: string;
        };
        RoomPresence: {
            /** @description Those who are there first; in a room of at most 100 people all of them. */
            items: components["schemas"]["Presence"][];
            /**
             * Format: int32
             * @description How many are in the room.
             */
            members: number;
            /**
             * Format: int32
             * @description How many are there.
             */
            online: number;
        };
        RoomRole: {
            /** Format: int64 */
            id: string;
            kind: components["schemas"]["RoomRole.Kind"];
            name: string;
            permissions: components["schemas"]["RoomRole.Permission"][];
            /**
             * Format: int32
             * @description Members 0, moderators 500, the owner 1000.
             */
            rank: number;
        };
        /** @enum {string} */
        "RoomRole.Kind": "OWNER" | "MODERATOR" | "MEMBER" | "CUSTOM";
        /** @enum {string} */
        "RoomRole.Permission": "VIEW" | "SEND" | "REACT" | "ATTACH" | "MENTION_ALL" | "PIN" | "MANAGE_MESSAGES" | "INVITE" | "KICK" | "BAN" | "TIME_OUT" | "MANAGE_ROOM" | "MANAGE_ROLES" | "MANAGE_SAFETY";
        RoomSafety: {
            /**
             * Format: int32
             * @description For how long then.
             */
            guardSeconds: number;
            /**
             * Format: int32
             * @description Accounts younger than a week that join within a minute before the room is guarded; 0: it never is by itself.
             */
            raidJoins: number;
            /** Format: int64 */
            room: string;
            spam: components["schemas"]["RoomSafety.Spam"];
        };
        /** @enum {string} */
        "RoomSafety.Spam": "HOUSE" | "OFF" | "ON" | "STRICT";
        /** @description A room's own side: the same for everybody. */
        RoomSettings: {
            /**
             * Format: date-time
             * @description Present in a room that is read only.
             */
            archivedAt?: string;
            /**
             * Format: date-time
             * @description Present in a room that is guarded against a raid: until then.
             */
            guardedUntil?: string;
            name: string;
            /** Format: int64 */
            owner: string;
            /** @description In a direct room: the other one. */
            person?: components["schemas"]["Person"];
            /** @description Whether people see how far others have read. */
            receipts: boolean;
            /** Format: int32 */
            slowModeSeconds: number;
            topic: string;
            visibility: components["schemas"]["Room.Visibility"];
        };
        RunCommandRequest: {
            nonce?: string;
            /** Format: int64 */
            room: string;
            /** @description From the slash on; what begins with two slashes is said as a message that begins with one. */
            text: string;
        };
        RunCommandRequestBelowRoom: {
            nonce?: string;
            /** @description From the slash on; what begins with two slashes is said as a message that begins with one. */
            text: string;
        };
        /** @description What happened. A note is for the caller alone: nobody else sees it, and it is kept nowhere. */
        RunCommandResponse: {
            /** @description Name; empty: it was a message. */
            command: string;
            /** @description The nonce had been used: this is the first answer. */
            duplicate: boolean;
            /** @description What was said, in whichever room. */
            message?: components["schemas"]["Message"];
            note?: components["schemas"]["Words"];
            /**
             * Format: int64
             * @description Room that the caller is led to.
             */
            room?: string;
        };
        ScheduledMessage: {
            /**
             * Format: date-time
             * @description When it is to be sent.
             */
            at: string;
            attachments: components["schemas"]["Attachment"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Code of the refusal, as a send at that time was answered. */
            failure?: string;
            /** Format: int64 */
            id: string;
            /** @description Whom its words may call then. */
            mentions: components["schemas"]["Mentions.Policy"];
            /** Format: int64 */
            replyTo?: string;
            /** Format: int64 */
            room: string;
            /** @description It does not call the author of what it answers. */
            silent: boolean;
            state: components["schemas"]["ScheduledMessage.State"];
            text: string;
            /** Format: int64 */
            threadRoot?: string;
        };
        /** @enum {string} */
        "ScheduledMessage.State": "WAITING" | "FAILED" | "SENT" | "CANCELLED";
        ScheduleMessageRequest: {
            /** Format: date-time */
            at: string;
            /** @description Ids of uploads of the caller that hang on no message; from now on they hang on this one. */
            attachments?: string[];
            /** @description Whom its words may call, whatever they say. Unspecified: ALL. */
            mentions?: components["schemas"]["Mentions.Policy"];
            /** Format: int64 */
            replyTo?: string;
            /** @description An answer that does not call the author of what it answers. */
            silent?: boolean;
            /** @description May be empty when there are files. */
            text?: string;
            /** Format: int64 */
            threadRoot?: string;
        };
        /**
         * @description What an app password is good for. Whoever has signed in may do everything their role allows.
         * @enum {string}
         */
        Scope: "PROFILE_READ" | "PROFILE_WRITE" | "ROOMS_READ" | "ROOMS_WRITE" | "ROOMS_MODERATE" | "TRACKS_READ" | "TRACKS_WRITE" | "LISTENS_READ" | "LISTENS_WRITE";
        Scrobbler: {
            /** @description Why the last one was not taken: UNREACHABLE, REFUSED (the token is no longer good: nothing is sent until there is another); empty: it was. */
            failure: string;
            /** @description Whose account there. */
            name: string;
            service: components["schemas"]["Scrobbler.Service"];
            /** Format: date-time */
            since: string;
            /**
             * Format: int32
             * @description Listens that wait to be sent.
             */
            waiting: number;
        };
        /** @enum {string} */
        "Scrobbler.Service": "LISTENBRAINZ" | "LASTFM";
        /** @description Something found; which of the fields is present follows from `type`. */
        SearchHit: {
            album?: components["schemas"]["Album"];
            /** @description Parts of the message's text that were looked for. */
            highlights: components["schemas"]["Highlight"][];
            message?: components["schemas"]["Message"];
            playlist?: components["schemas"]["Playlist"];
            room?: components["schemas"]["Room"];
            /** @description Name of the message's room. */
            roomName?: string;
            /**
             * Format: double
             * @description 0 to 1; falls along the list.
             */
            score: number;
            track?: components["schemas"]["Track"];
            type: components["schemas"]["SearchType"];
            user?: components["schemas"]["Person"];
        };
        SearchResponse: {
            items: components["schemas"]["SearchHit"][];
            /** @description What could not be looked for now, or not by this caller; the rest is whole. */
            missing: components["schemas"]["SearchType"][];
            nextCursor?: string;
            /** @description The words were too short for the whole history: only the newest messages were looked at. */
            partial: boolean;
        };
        /**
         * @description What can be found.
         * @enum {string}
         */
        SearchType: "MESSAGE" | "TRACK" | "USER" | "ROOM" | "PLAYLIST" | "ALBUM";
        /** @description As veza.chat.v1.SendMessageRequest. */
        Send: {
            allowedReactions?: string[];
            /** @description Ids of uploads of the sender's. */
            attachments?: string[];
            kind?: components["schemas"]["Message.Kind"];
            /** @description Whom the words may call; absent: all they name. */
            mentions?: components["schemas"]["Mentions.Policy"];
            nonce?: string;
            poll?: components["schemas"]["NewPoll"];
            /** Format: int64 */
            replyTo?: string;
            /** Format: int64 */
            room: string;
            /** @description An answer that does not call the author of what it answers. */
            silent?: boolean;
            text?: string;
            /** Format: int64 */
            threadRoot?: string;
        };
        SendDoorCodeRequest: {
            /** @description Of MFA_REQUIRED. */
            challenge: string;
        };
        /** @description Words, or something else to see: otherwise TEXT_INVALID. */
        SendMessageRequest: {
            /** @description What people may react with; none: anything. */
            allowedReactions?: string[];
            /** @description Ids of uploads of the sender's; they belong to this message from now on. NOT_FOUND ATTACHMENT_NOT_FOUND; FAILED_PRECONDITION ATTACHMENT_USED. */
            attachments?: string[];
            /** @description Absent: words. */
            kind?: components["schemas"]["Message.Kind"];
            /** @description Whom the words may call; absent: all they name. */
            mentions?: components["schemas"]["Mentions.Policy"];
            /** @description Chosen by the client; makes a retry safe. Absent: no removal of repeats. */
            nonce?: string;
            poll?: components["schemas"]["NewPoll"];
            /**
             * Format: int64
             * @description Message id.
             */
            replyTo?: string;
            /** @description An answer that does not call the author of what it answers. */
            silent?: boolean;
            text?: string;
            /**
             * Format: int64
             * @description Id of the message whose thread it belongs to; FAILED_PRECONDITION THREAD_ROOT_INVALID when that is itself in a thread.
             */
            threadRoot?: string;
        };
        SendScheduledResponse: {
            /**
             * Format: int64
             * @description Id.
             */
            message: string;
            /** Format: int32 */
            seq: number;
        };
        /** @description From a message's arrival in chat-service until it is stored, over the last minute. */
        SendTimes: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            p50Ms: number;
            /** Format: double */
            p99Ms: number;
        };
        SentCode: {
            /** @description The last two of the number it went to. */
            digits: string;
        };
        /** @description Server to client: a reply (`id` with `ok` or `error`) or a push (no `id`). */
        ServerEnvelope: {
            /** @description What one has begun to write, on any device. */
            draft?: components["schemas"]["Draft"];
            error?: components["schemas"]["Error"];
            event?: components["schemas"]["Event"];
            gap?: components["schemas"]["Gap"];
            hello?: components["schemas"]["Hello"];
            /** Format: uint32 */
            id?: number;
            membership?: components["schemas"]["MembershipPush"];
            /** @description What one wants to be told of a room, as chosen on another device. */
            notifications?: components["schemas"]["Notifications"];
            ok?: components["schemas"]["Ok"];
            /** @description Of somebody one watches, or one's own as chosen on another device. */
            presence?: components["schemas"]["Presence"];
            /** @description How far one has read on another device. */
            read?: components["schemas"]["ReadState"];
            /** @description What one lets others know of one's reading, as chosen on another device. */
            reading?: components["schemas"]["ReadingPreferences"];
            /** @description Somebody has read up to there; only in rooms of at most 100 people. */
            receipt?: components["schemas"]["Receipt"];
            reconnect?: components["schemas"]["Reconnect"];
            resumed?: components["schemas"]["Resumed"];
            /** @description What became of a message one has scheduled. */
            scheduled?: components["schemas"]["ScheduledMessage"];
            typing?: components["schemas"]["TypingPush"];
        };
        ServiceStatus: {
            /**
             * Format: double
             * @description Round trip from the gateway, milliseconds; absent when it did not answer.
             */
            latencyMs?: number;
            name: string;
            status: components["schemas"]["ServiceStatus.State"];
            version: string;
        };
        /** @enum {string} */
        "ServiceStatus.State": "UP" | "DEGRADED" | "DOWN";
        /** @description One sign-in on one device. */
        Session: {
            /** @description The program that signed in, as it calls itself, e.g. `Firefox`; empty when it did not say. */
            client: string;
            /** @description The one that asks. */
            current: boolean;
            /** Format: int64 */
            id: string;
            /** @description The network it signed in from: the first three parts of an IPv4 address, half of an IPv6 one. */
            network: string;
            /** @description Absent unless the house has a database of places and it knows this one. */
            place?: components["schemas"]["Place"];
            /** Format: date-time */
            startedAt: string;
            /** @description What it runs on, e.g. `Android`; empty when unknown. */
            system: string;
            /**
             * Format: date-time
             * @description When it last renewed its tokens, at most a quarter of an hour ago while it is in use.
             */
            usedAt: string;
        };
        SetAlbumTracksRequest: {
            /** @description In their order; empty: none. FAILED_PRECONDITION ALBUM_FULL when they are too many. */
            tracks?: components["schemas"]["AlbumPlace"][];
        };
        SetNicknameRequest: {
            /** @description Empty: their own name again. */
            nickname?: string;
            /**
             * Format: int64
             * @description 0: the caller.
             */
            user?: string;
        };
        SetNicknameRequestBelowRoomUser: {
            /** @description Empty: their own name again. */
            nickname?: string;
        };
        SetNotificationsRequest: {
            level?: components["schemas"]["Notifications.Level"];
            /** Format: date-time */
            until?: string;
        };
        /** @description How one wants to be seen, on all devices; or that nobody is at this one. */
        SetPresence: {
            /** @description Only about this device: nobody is at it, or somebody is again. What was chosen stays. */
            automatic?: boolean;
            /** @description `automatic` takes ONLINE and IDLE only. */
            status?: components["schemas"]["Presence.Status"];
            /** @description Absent: as it was. */
            text?: string;
            /**
             * Format: date-time
             * @description Absent: until something else is chosen.
             */
            until?: string;
        };
        SetReadingPreferencesRequest: {
            receipts?: boolean;
        };
        Show: {
            /** @description Who makes it, as directories show it. */
            author: string;
            /** @description One of ListShowCategories; one below another is written `Society & Culture/Documentary`. */
            category: string;
            /** Format: date-time */
            changedAt: string;
            copyright: string;
            /** @description URL of the cover picture, of a middle size; empty: none. */
            cover: string;
            /** @description The same in all sizes, the smallest first. */
            covers: components["schemas"]["Cover"][];
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** @description Whoever may change it elsewhere reads mail there; in the feed for all to see. Empty: none. */
            email: string;
            /**
             * Format: int32
             * @description How many the caller may hear; to the owner, all.
             */
            episodeCount: number;
            explicit: boolean;
            /** @description Where podcast apps subscribe: a whole address, read without signing in unless the show is private. */
            feed: string;
            /** @description What is said of that. */
            fundingText: string;
            /** @description Where listeners give; empty: nowhere. */
            fundingUrl: string;
            /** @description Names it wherever its feed moves: a UUID. */
            guid: string;
            /** Format: int64 */
            id: string;
            /** @description The feed it was taken over from, to its owner; else empty. */
            importedFrom: string;
            kind: components["schemas"]["Show.Kind"];
            /** @description BCP 47. */
            language: string;
            /** @description Its page elsewhere; empty: the one here. */
            link: string;
            /** @description Other houses may not take it over. */
            locked: boolean;
            /** @description The caller may change it. */
            mayEdit: boolean;
            owner: components["schemas"]["Person"];
            /** @description Changes with whatever UpdateShow changes. */
            revision: string;
            title: string;
            /** @description The tracks of its episodes keep their own. */
            visibility: components["schemas"]["Track.Visibility"];
        };
        /** @enum {string} */
        "Show.Kind": "EPISODIC" | "SERIAL";
        SigningKey: {
            /** @description RFC 7638 thumbprint. */
            kid: string;
            /**
             * Format: date-time
             * @description When it entered its state.
             */
            since: string;
            state: components["schemas"]["SigningKey.State"];
        };
        /** @enum {string} */
        "SigningKey.State": "PUBLISHED" | "ACTIVE" | "RETIRED";
        /** @description All there are. */
        SigningKeySet: {
            /** @description The latest to change first. */
            items: components["schemas"]["SigningKey"][];
        };
        SignOutAccountRequest: {
            reason: string;
        };
        SimilarTrack: {
            /** @description What they have in common, the weightiest first. */
            reasons: components["schemas"]["SimilarTrack.Reason"][];
            /**
             * Format: double
             * @description 0 to 1: how like it is.
             */
            score: number;
            track: components["schemas"]["Track"];
        };
        /** @enum {string} */
        "SimilarTrack.Reason": "HEARD_TOGETHER" | "SAME_ARTIST" | "SAME_GENRE" | "COMMON_TAGS" | "SAME_KEY" | "KEYS_MIX" | "CLOSE_TEMPO" | "LIKE_SOUND";
        /** @description Publishes a service's events again, from a position or a time. */
        StartReplayRequest: {
            /**
             * Format: int64
             * @description First global position to publish again, inclusive; 0 is the beginning.
             */
            fromPosition?: string;
            /** Format: date-time */
            fromTime?: string;
            /**
             * @description Whose event log.
             * @enum {string}
             */
            service: "user" | "chat" | "stream";
            /** @description Only this event type, e.g. `veza.user.account.registered`; empty: all. */
            type?: string;
        };
        StepUpRequest: {
            /** @description Asked of all others: of the app, or a backup code. */
            code?: string;
            /** @description Instead of either, after PasskeyDoorService/AskPasskeyProof. */
            passkey?: components["schemas"]["PasskeyProof"];
            /** @description Asked of those without a second factor. */
            password?: string;
        };
        Storage: {
            /**
             * Format: int64
             * @description By one's role.
             */
            allowedBytes: string;
            /**
             * Format: int32
             * @description Uploads that are not whole.
             */
            openUploads: number;
            /**
             * Format: int64
             * @description Bytes of the originals of one's tracks, and of open uploads as if they were whole.
             */
            usedBytes: string;
        };
        Sub: {
            position?: components["schemas"]["Position"];
            /** Format: int64 */
            room: string;
        };
        /** @description Somebody the caller may know, and why. */
        Suggestion: {
            /**
             * Format: int32
             * @description Of those whom the caller follows, how many follow them.
             */
            friends: number;
            person: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description In common.
             */
            rooms: number;
        };
        SuggestPeopleResponse: {
            /** @description Whom the caller knows best first, at most 20. */
            items: components["schemas"]["Suggestion"][];
        };
        /** @description What `GET /api/v2/status` answers. */
        SuiteStatus: {
            name: string;
            services: components["schemas"]["ServiceStatus"][];
            version: string;
        };
        TagList: {
            items?: string[];
        };
        Takeout: {
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description When the archive goes.
             */
            expiresAt?: string;
            /**
             * Format: int32
             * @description How often the step has failed.
             */
            failures: number;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            readyAt?: string;
            /**
             * Format: int64
             * @description Of the archive, in bytes.
             */
            sizeBytes: string;
            state: components["schemas"]["Takeout.State"];
            step: components["schemas"]["Takeout.Step"];
        };
        /** @enum {string} */
        "Takeout.State": "RUNNING" | "PARKED" | "READY" | "EXPIRED";
        /**
         * @description What is being collected; those before it are done.
         * @enum {string}
         */
        "Takeout.Step": "ACCOUNT" | "CHAT" | "STREAM" | "PACK";
        TestRulesRequest: {
            /** Format: int64 */
            room?: string;
            /** @description Only this one, stored or not; absent: all that hold in the room. */
            rule?: components["schemas"]["ContentRule"];
            text: string;
        };
        TestRulesRequestBelowRoom: {
            /** @description Only this one, stored or not; absent: all that hold in the room. */
            rule?: components["schemas"]["ContentRule"];
            text: string;
        };
        TestRulesResponse: {
            /** @description Strictest first. */
            hits: components["schemas"]["TestRulesResponse.Hit"][];
            /**
             * Format: double
             * @description How much it looks like spam from a new account: 0 to 1.
             */
            spam: number;
        };
        "TestRulesResponse.Hit": {
            action: components["schemas"]["ContentRule.Action"];
            name: string;
            notice: string;
            /**
             * Format: int64
             * @description 0: not stored.
             */
            rule: string;
        };
        /** @description The thread that began with a message. */
        ThreadSummary: {
            /** @description In pages: whether the caller follows it. */
            following?: boolean;
            /**
             * Format: date-time
             * @description When somebody replied last.
             */
            lastAt: string;
            /** @description Who replied last, at most 5, newest first. */
            participants: components["schemas"]["Person"][];
            /**
             * Format: int32
             * @description Without those that were deleted.
             */
            replies: number;
            /**
             * Format: int64
             * @description Id of that message.
             */
            root: string;
            /**
             * Format: int32
             * @description Newest event that is counted here: of two summaries the one with the greater seq holds.
             */
            seq: number;
            /**
             * Format: int32
             * @description In pages: what the caller has not read of a thread they follow; counted up to 100.
             */
            unread?: number;
        };
        /** @description How the caller and somebody else stand to each other, as far as the caller may know. */
        Ties: {
            blocking: boolean;
            /** @description They follow the caller. */
            followedBy: boolean;
            /** @description The caller follows them. */
            following: boolean;
            muting: boolean;
            /** @description The caller has asked to. */
            requested: boolean;
            /** @description They have asked to follow the caller. */
            requestedBy: boolean;
        };
        Tokens: {
            /** @description JWS, PS256, `typ: at+jwt` (RFC 9068). Empty when cookies carry it. */
            accessToken: string;
            /**
             * Format: int32
             * @description Seconds until the access token expires.
             */
            expiresIn: number;
            /** @description Opaque, single use. Empty when cookies carry it. */
            refreshToken: string;
            /** @description Always `Bearer`. */
            tokenType: string;
            user: components["schemas"]["User"];
        };
        Track: {
            /** @description The album it is on. Absent: none, or one that is not public while the track is not private. */
            album?: components["schemas"]["AlbumOf"];
            artist: components["schemas"]["Person"];
            /**
             * Format: int32
             * @description How many comments there are, replies too.
             */
            comments: number;
            /** @description URL of the cover picture: the one that was put, else that of the album, else the one in the file. Empty: none. */
            cover: string;
            /** @description `cover` in several sizes, the smallest first; none when it is the one in the file. */
            covers: components["schemas"]["Cover"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Who made it, and whose it is. */
            credits: components["schemas"]["Credits"];
            description: string;
            /** @description See DownloadService. */
            download: components["schemas"]["Track.Download"];
            /**
             * Format: int32
             * @description 0 until probed.
             */
            durationMs: number;
            /** @description Present when FAILED. */
            failure?: components["schemas"]["TrackFailure"];
            genre: string;
            /** @description Whether there are any: see LyricsService. */
            hasLyrics: boolean;
            /** Format: int64 */
            id: string;
            /**
             * Format: int32
             * @description How many like it.
             */
            likes: number;
            /** @description Absent until measured. */
            loudness?: components["schemas"]["Loudness"];
            playback: components["schemas"]["Playback"];
            /**
             * Format: int32
             * @description How often it was heard here, by others than its artist: see ListenService.
             */
            plays: number;
            /**
             * Format: int32
             * @description 0 to 100.
             */
            progress: number;
            /** @description PUBLIC or UNLISTED with `publish_at`. */
            publishAs: components["schemas"]["Track.Visibility"];
            /**
             * Format: date-time
             * @description Absent: it is not scheduled. PRIVATE until then, or until it is ready if that is later, and `publish_as` from then on.
             */
            publishAt?: string;
            /**
             * Format: date-time
             * @description When a schedule last had it published; absent: it was published by hand, if at all.
             */
            publishedAt?: string;
            /**
             * Format: int32
             * @description How many have reposted it.
             */
            reposts: number;
            /** @description Changes with whatever UpdateTrack changes. */
            revision: string;
            /** @description SHA-256 of the uploaded file, hex. */
            sha256: string;
            /**
             * Format: int64
             * @description Size of the uploaded file in bytes.
             */
            sizeBytes: string;
            /** @description Tempo, key and moods. */
            sound: components["schemas"]["TrackSound"];
            /** @description How it was uploaded: container and codec, e.g. `flac`. */
            sourceFormat: string;
            status: components["schemas"]["Track.Status"];
            tags: string[];
            title: string;
            visibility: components["schemas"]["Track.Visibility"];
            /** @description URL of the peaks: audiowaveform JSON, version 2. Empty until measured. */
            waveform: string;
            /** @description URLs of the peaks at several zooms, the closest first: at most 16,384, 4,096 (`waveform`) and 512 points. */
            waveforms: string[];
        };
        /**
         * @description Who may save it, beside its artist.
         * @enum {string}
         */
        "Track.Download": "OFF" | "EVERYBODY";
        /** @enum {string} */
        "Track.Status": "PROCESSING" | "READY" | "FAILED";
        /** @enum {string} */
        "Track.Visibility": "PUBLIC" | "PRIVATE" | "UNLISTED";
        TrackFailure: {
            /** @description Stable, UPPER_SNAKE: NOT_AUDIO, EMPTY_FILE, TRUNCATED, TOO_LONG, UNSUPPORTED_CODEC, ENCODER_FAILED, CANCELLED. */
            code: string;
            /** @description What happened and what to do, for people. */
            message: string;
        };
        /** @description How a track sounds: what was heard in it after it was encoded, and in its place what the artist says of it. */
        TrackSound: {
            /**
             * Format: double
             * @description Beats per minute, to a tenth; absent: there is no beat, or it has not been listened to yet.
             */
            bpm?: number;
            /**
             * Format: double
             * @description 0 to 1: how sure the hearing of `bpm` and of `key` is; 1 of what was said.
             */
            bpmConfidence: number;
            /** @description Which of them the artist said; the others were heard. */
            bpmSaid: boolean;
            /** @description Of the key on the Camelot wheel, e.g. `8A`; empty without one. */
            camelot: string;
            /** @description Whether it has been listened to. */
            heard: boolean;
            /** @description Absent: in no key, or not listened to yet. */
            key?: components["schemas"]["TrackSound.Key"];
            /** Format: double */
            keyConfidence: number;
            keySaid: boolean;
            moods: components["schemas"]["TrackSound.Mood"][];
            moodsSaid: boolean;
        };
        /**
         * @description In the order of the Camelot wheel: first 1A to 12A, then 1B to 12B. Keys with two names have that of the wheel.
         * @enum {string}
         */
        "TrackSound.Key": "A_FLAT_MINOR" | "E_FLAT_MINOR" | "B_FLAT_MINOR" | "F_MINOR" | "C_MINOR" | "G_MINOR" | "D_MINOR" | "A_MINOR" | "E_MINOR" | "B_MINOR" | "F_SHARP_MINOR" | "D_FLAT_MINOR" | "B_MAJOR" | "F_SHARP_MAJOR" | "D_FLAT_MAJOR" | "A_FLAT_MAJOR" | "E_FLAT_MAJOR" | "B_FLAT_MAJOR" | "F_MAJOR" | "C_MAJOR" | "G_MAJOR" | "D_MAJOR" | "A_MAJOR" | "E_MAJOR";
        /** @enum {string} */
        "TrackSound.Mood": "CALM" | "ENERGETIC" | "DARK" | "BRIGHT" | "HAPPY" | "SAD" | "DREAMY" | "AGGRESSIVE";
        /** @description A device that was remembered when a code was shown on it. */
        TrustedDevice: {
            client: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            since: string;
            system: string;
            /** Format: date-time */
            until: string;
            /** Format: date-time */
            usedAt: string;
        };
        /** @description A track with the same recording. */
        Twin: {
            /**
             * Format: double
             * @description 0.7 to 1, where 1 is the very same.
             */
            likeness: number;
            track: components["schemas"]["Track"];
        };
        /** @description Somebody is writing just now; said again every few seconds while it lasts. */
        Typing: {
            /** Format: int64 */
            room: string;
        };
        /** @description Somebody is writing; holds for 6 s. */
        TypingPush: {
            /** Format: int64 */
            room: string;
            user: components["schemas"]["Person"];
        };
        UnbanAccountRequest: {
            reason: string;
        };
        UndoEmailChangeRequest: {
            /** @description From the link. */
            token: string;
        };
        UnpinMessageRequest: {
            /** Format: int64 */
            message: string;
            /** Format: int64 */
            room: string;
        };
        Unsub: {
            /** Format: int64 */
            room: string;
        };
        UpdateAlbumRequest: {
            description?: string;
            genre?: string;
            kind?: components["schemas"]["Album.Kind"];
            label?: string;
            /** @description Empty: none any more. */
            releaseDate?: string;
            title?: string;
            /** @description Empty: none any more. */
            upc?: string;
            visibility?: components["schemas"]["Track.Visibility"];
        };
        UpdateAttachmentRequest: {
            /** @description What an image shows, for whoever does not see it. */
            description?: string;
        };
        UpdateCommentRequest: {
            text: string;
        };
        UpdateListenSettingsRequest: {
            keepHistory?: boolean;
        };
        UpdatePlaylistRequest: {
            collaborative?: boolean;
            description?: string;
            /** @description Instead of those it had. FAILED_PRECONDITION PLAYLIST_HAS_NO_RULES. */
            rules?: components["schemas"]["PlaylistRules"];
            title?: string;
            visibility?: components["schemas"]["Track.Visibility"];
        };
        UpdateProfileRequest: {
            bio?: string;
            displayName?: string;
        };
        /** @description What is absent stays as it is. */
        UpdateRoleRequest: {
            name?: string;
            /** @description All it has from now on; none: unchanged. */
            permissions?: components["schemas"]["RoomRole.Permission"][];
            /** Format: int32 */
            rank?: number;
        };
        UpdateRoomRequest: {
            /** @description True: read only from now on. */
            archived?: boolean;
            name?: string;
            /** @description Whether people see how far others have read. */
            receipts?: boolean;
            /**
             * Format: int32
             * @description Seconds between two messages of one person, at most six hours; 0: no slow mode.
             */
            slowModeSeconds?: number;
            topic?: string;
            visibility?: components["schemas"]["Room.Visibility"];
        };
        UpdateRuleRequest: {
            reason?: string;
            /** Format: int64 */
            room?: string;
            /** @description All of it; its id and room are ignored. */
            rule: components["schemas"]["ContentRule"];
        };
        UpdateRuleRequestBelowRoomId: {
            reason?: string;
            /** @description All of it; its id and room are ignored. */
            rule: components["schemas"]["ContentRule"];
        };
        UpdateSafetyRequest: {
            /** Format: int32 */
            guardSeconds?: number;
            /** Format: int32 */
            raidJoins?: number;
            reason?: string;
            /** Format: int64 */
            room?: string;
            spam?: components["schemas"]["RoomSafety.Spam"];
        };
        UpdateSafetyRequestBelowRoom: {
            /** Format: int32 */
            guardSeconds?: number;
            /** Format: int32 */
            raidJoins?: number;
            reason?: string;
            spam?: components["schemas"]["RoomSafety.Spam"];
        };
        UpdateScheduledRequest: {
            /** Format: date-time */
            at?: string;
            /** @description May be empty when there are files. */
            text?: string;
        };
        UpdateShowRequest: {
            author?: string;
            category?: string;
            copyright?: string;
            description?: string;
            /**
             * Format: email
             * @description Empty: none any more.
             */
            email?: string;
            explicit?: boolean;
            fundingText?: string;
            /** @description Empty: none any more. */
            fundingUrl?: string;
            kind?: components["schemas"]["Show.Kind"];
            language?: string;
            /** @description Empty: none any more. */
            link?: string;
            locked?: boolean;
            title?: string;
            visibility?: components["schemas"]["Track.Visibility"];
        };
        UpdateTrackRequest: {
            /**
             * Format: double
             * @description Instead of what was heard, 20 to 400, kept to a tenth; 0: as it was heard.
             */
            bpm?: number;
            /** @description Instead of all that was said. */
            credits?: components["schemas"]["Credits"];
            description?: string;
            download?: components["schemas"]["Track.Download"];
            genre?: string;
            /** @description KEY_UNSPECIFIED: as it was heard. */
            key?: components["schemas"]["TrackSound.Key"];
            /** @description Empty: as they were heard. */
            moods?: components["schemas"]["MoodList"];
            /**
             * Format: date-time
             * @description In the future: it is PRIVATE until then, and `visibility` from then (unspecified: what it would have become, else PUBLIC). INVALID_ARGUMENT PUBLISH_AT_INVALID when that has passed, is too far, or would leave it private. `visibility` without it takes effect at once, and nothing is scheduled any more.
             */
            publishAt?: string;
            tags?: components["schemas"]["TagList"];
            title?: string;
            visibility?: components["schemas"]["Track.Visibility"];
        };
        /** @description The form fields of an upload beside the file, in the order they may come: before it. */
        UploadTrackFields: {
            description?: string;
            /**
             * Format: binary
             * @description The music; after the other fields.
             */
            file: string;
            genre?: string;
            tags?: string[];
            /** @description Empty: the file's title tag, else its name without the ending. */
            title?: string;
            /** @description Unspecified: PUBLIC. */
            visibility?: components["schemas"]["Track.Visibility"];
        };
        /** @description An account as its owner sees it. */
        User: {
            bio: string;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            email: string;
            /** @description Whether the owner has proved to read mail sent there. */
            emailVerified: boolean;
            handle: string;
            /** Format: int64 */
            id: string;
            /** @description Changes with whatever UpdateProfile changes. */
            revision: string;
            role: components["schemas"]["Role"];
        };
        VerifyEmailRequest: {
            /** @description From the link. */
            token: string;
        };
        /** @description A file of a track. */
        Version: {
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it is the one that plays. */
            current: boolean;
            /**
             * Format: int32
             * @description 0 until probed.
             */
            durationMs: number;
            /** @description Present when FAILED. */
            failure?: components["schemas"]["TrackFailure"];
            fileName: string;
            /** Format: int64 */
            id: string;
            /**
             * Format: int32
             * @description 0 to 100.
             */
            progress: number;
            /** @description Lower-case hex. */
            sha256: string;
            /** Format: int64 */
            sizeBytes: string;
            /** @description As of Track. */
            sourceFormat: string;
            status: components["schemas"]["Track.Status"];
        };
        /** @description A visit to a provider that has begun. It may take ten minutes. */
        Visit: {
            /** @description To be kept by the browser, in a cookie, and by nobody else; empty once the cookie has it. */
            browser: string;
            /** @description Where to go. */
            location: string;
        };
        /** @description How a visit ended: with one of these. */
        VisitEnd: {
            /** @description Linked to the caller's account. */
            identity?: components["schemas"]["Identity"];
            /** @description Nobody here has this identity: go on with JoinByIdentity. */
            newcomer?: components["schemas"]["Newcomer"];
            /** @description The way one wanted to go; a path of this site. */
            next: string;
            /** @description The caller has proved who they are; the tokens of the next refresh say so. */
            proved: boolean;
            /** @description Signed in. */
            tokens?: components["schemas"]["Tokens"];
        };
        VotePollRequest: {
            /** Format: int64 */
            message: string;
            /** @description Options, counted from 0. */
            options: number[];
            /** Format: int64 */
            room: string;
        };
        VotePollRequestBelowRoomMessage: {
            /** @description Options, counted from 0. */
            options: number[];
        };
        /** @description Be told who comes and goes in the room one looks at: everybody in a room of at most 100 people, in larger ones those named or shown. Takes the place of the watch before; without a room there is none from then on. */
        Watch: {
            /** @description Instead, and beside any room: those one has direct rooms with, up to 100, from then on. Said again after a new one. */
            directs?: boolean;
            people?: string[];
            /** Format: int64 */
            room?: string;
        };
        /** @description The same in every language the house speaks. */
        Words: {
            en: string;
            fr: string;
        };
    };
    responses: {
        /** @description `If-Match` names another state than the present one. */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It exists already, or does not fit the present state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other failure. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known and may not. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input can never be right; `errors` names the fields. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing there, or nothing the caller may know of. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too often; `Retry-After` says when to come back. */
        RateLimited: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody, or somebody unproven, is asking. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something needed does not answer; try again. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListActivityResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getHouseFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseFigures"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    watchHouseFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, one a second */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["HouseFigures"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Absent: any. */
                act?: components["schemas"]["AuditEntry.Act"];
                /** @description Id; 0: by anybody. */
                actor?: string;
                cursor?: string;
                from?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Id; 0: about anybody. */
                subject?: string;
                /** @description Exclusive. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description Absent: any. */
                act?: components["schemas"]["AuditEntry.Act"];
                /** @description Id; 0: by anybody. */
                actor?: string;
                from?: string;
                /** @description Id; 0: about anybody. */
                subject?: string;
                /** @description Exclusive. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One line for each entry, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["AuditEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description The last entry a call before has looked at; 0: from the beginning. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdict"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListErasuresResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    retryErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                erasure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    repeatErasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatErasuresRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatErasuresResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeySet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeySet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createLoadPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLoadPeopleRequest"];
            };
        };
        responses: {
            /** @description One line for each person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["LoadPerson"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getMediaGarbage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaGarbage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    collectMediaGarbage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectMediaGarbageRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaGarbage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getMediaIntegrity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaIntegrity"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    checkMediaIntegrity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMediaIntegrityRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaIntegrity"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listHouseModeration: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHouseModerationResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    reverseHouseModeration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseHouseModerationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationAction"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listParkedEvents: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Whose handlers. */
                service?: "user" | "chat" | "stream";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListParkedResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    retryParkedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryEventRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryParkedResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPositionsResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReplayRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listHouseReports: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Absent: those that wait. */
                state?: components["schemas"]["Report.State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHouseReportsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    resolveHouseReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveHouseReportRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getRewrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewrapProgress"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    startRewrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewrapProgress"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listHouseRules: {
        parameters: {
            query?: {
                room?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRulesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRuleRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentRule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRuleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentRule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteHouseRule: {
        parameters: {
            query?: {
                reason?: string;
                room?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    testHouseRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestRulesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestRulesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getHouseSafety: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSafety"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateHouseSafety: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSafetyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSafety"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getSearchIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexProgress"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rebuildSearchIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexProgress"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listHouseTakeouts: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListHouseTakeoutsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    retryTakeout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                takeout: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    giveBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveBadgeRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    takeBadge: {
        parameters: {
            query?: {
                badge?: components["schemas"]["Badge"];
            };
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    banAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BanAccountRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listAccountSessions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAccountSessionsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    signOutAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOutAccountRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unbanAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnbanAccountRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listAlbums: {
        parameters: {
            query?: {
                /** @description Only albums of this person; 0: all. */
                artist?: string;
                cursor?: string;
                /** @description Released in this year or later; 0: whenever. */
                fromYear?: number;
                /** @description Only those that say exactly this, whatever the case and the accents; empty: all. */
                genre?: string;
                /** @description Unspecified: all. */
                kind?: components["schemas"]["Album.Kind"];
                /** @description 0: 50. */
                limit?: number;
                /** @description How many to leave out, for those who count instead of keeping a cursor. */
                offset?: number;
                order?: components["schemas"]["ListAlbumsRequest.Order"];
                /** @description Released in this year or before; 0: whenever. */
                toYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAlbumsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlbumRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Album"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Album"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateAlbum: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAlbumRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Album"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadAlbumCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Shown on the album and its tracks */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Covers"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteAlbumCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    likeAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Like"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unlikeAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rateAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRatingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unrateAlbum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    setAlbumTracks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                album: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAlbumTracksRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Album"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rateArtist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                artist: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRatingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unrateArtist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                artist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Ready to be sent by its `id` */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttachmentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    undoEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoEmailChangeRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskVerificationRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    finishLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishLogInRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginSignIn: {
        parameters: {
            query?: {
                /** @description What this browser's cookie holds already, if anything; never taken from the call itself. */
                browser?: string;
                /** @description A path of this site to go on to. */
                next?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider; or, when that cannot be, to the page that says so */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    finishVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishVisitRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitEnd"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginProofRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    joinByIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinByIdentityRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    logInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInWithPasskeyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasskeyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askPasskeyProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestion"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    sendDoorCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendDoorCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Providers"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    checkCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCertificateRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listCommands: {
        parameters: {
            query?: {
                room?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCommandsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listConsentDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsentDocumentsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    openDirect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDirectRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDraftsResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getDraft: {
        parameters: {
            query?: {
                threadRoot?: string;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    putDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutDraftRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: {
                threadRoot?: string;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listEffects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPluginsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getEffectHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginHost"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listGenres: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description How it begins; empty: all. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGenresResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listMyInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMyInvitationsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    declineInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    convertLyrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertLyricsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertLyricsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listMentions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMentionsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPlaylists: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Whose; 0: the caller's own, and those the caller edits. */
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPlaylistsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlaylistRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playlist"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playlist"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deletePlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updatePlaylist: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlaylistRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playlist"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addPlaylistEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Playlist"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removePlaylistEditor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
                /** @description Their id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    exportPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: components["schemas"]["PlaylistFile.Format"];
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jspf+json": string;
                    "application/xspf+xml": string;
                    "audio/x-mpegurl": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    likePlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Like"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unlikePlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    watchPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPlaylistEntries: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEntriesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addPlaylistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                playlist: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEntryRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaylistEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removePlaylistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
                playlist: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    movePlaylistEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
                playlist: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveEntryRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaylistEntry"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    importPlaylist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlaylistRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaylistImport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    choosePresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePresenceRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    markAllRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkAllReadResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getReadingPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingPreferences"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    setReadingPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReadingPreferencesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingPreferences"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listReposts: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Whose; 0: the caller's. */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRepostsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRooms: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Part of a name or topic; empty: all. */
                query?: string;
                /** @description Only those the caller is in together with this person, also what they have between the two. 0: all. */
                with?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRoomsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoomRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateRoom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoomRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getRoomAnalytics: {
        parameters: {
            query?: {
                /** @description Absent: 30 days. */
                window?: components["schemas"]["AnalyticsWindow"];
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomAnalytics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description 0: 50. */
                limit?: number;
                since?: number;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    runCommand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunCommandRequestBelowRoom"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCommandResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteMessagesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteMessagesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExportsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomExport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    readExport: {
        parameters: {
            query?: {
                format?: components["schemas"]["ExportFileRequest.Format"];
            };
            header?: never;
            path: {
                /** @description Id. */
                export: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, made while it is read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    guardRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardRoomRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationAction"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInvitationsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                invitation: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    setNickname: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                /** @description 0: the caller. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNicknameRequestBelowRoomUser"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMember"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    reportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportPersonRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMember"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    joinRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    leaveRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    setMyNickname: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNicknameRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomMember"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                after?: number;
                around?: number;
                before?: number;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessagesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    closePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listEdits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEditsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removePreviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: string;
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                emoji: string;
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReadersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    reportMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportMessageRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listThread: {
        parameters: {
            query?: {
                after?: number;
                around?: number;
                before?: number;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListThreadResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    followThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unfollowThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    markThreadRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkThreadReadRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    votePoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VotePollRequestBelowRoomMessage"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    retractVote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listModeration: {
        parameters: {
            query?: {
                /** @description Only what still holds: bans, time-outs and mutes that nobody lifted and no time ended. */
                active?: boolean;
                cursor?: string;
                /** @description Of this kind; absent: of any. */
                kind?: components["schemas"]["ModerationAction.Kind"];
                /** @description 0: 50. */
                limit?: number;
                /** @description About this person; 0: about anybody. */
                user?: string;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListModerationResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    moderate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerateRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationAction"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    reverseModeration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                action: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseModerationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationAction"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    setNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetNotificationsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPinsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    pinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unpinMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageChange"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getRoomPresence: {
        parameters: {
            query?: {
                /** @description In a room of more than 100 people: about whom; none: some who are there. */
                people?: string[];
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomPresence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReceiptsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Absent: those that wait. */
                state?: components["schemas"]["Report.State"];
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    resolveReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                report: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveReportRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    countReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountReportsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRolesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomRole"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                role: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id. */
                role: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomRole"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRulesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRuleRequestBelowRoom"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentRule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRuleRequestBelowRoomId"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentRule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteRule: {
        parameters: {
            query?: {
                reason?: string;
            };
            header?: never;
            path: {
                id: string;
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    testRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestRulesRequestBelowRoom"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestRulesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getSafety: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSafety"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateSafety: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSafetyRequestBelowRoom"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomSafety"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listScheduledInRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 0: of all rooms. */
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListScheduledResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    scheduleMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleMessageRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    cancelScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                /** @description Id. */
                scheduled: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                /** @description Id. */
                scheduled: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduledRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledMessage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    sendScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
                /** @description Id. */
                scheduled: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendScheduledResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description Only those the caller follows. */
                followed?: boolean;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListThreadsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    markUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkUnreadRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listScheduled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListScheduledResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description What follows are messages alone. */
                cursor?: string;
                /** @description Of each kind. 0: 20. */
                limit?: number;
                /** @description As in veza.chat.v1.SearchMessagesRequest; only messages know filters, the others are found by the rest of the words. */
                query?: string;
                /** @description Several are separated by commas; none: all there are. */
                types?: components["schemas"]["SearchType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSessionsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listShowCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListShowCategoriesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    importFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportFeedRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedImport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getFeedImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedImport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    retryFeedImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedImport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listShows: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description Only shows of this person; 0: all. */
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListShowsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShowRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Show"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Show"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateShow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShowRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Show"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadShowCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Shown on the podcast and in its feed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Covers"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteShowCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listEpisodes: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEpisodesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    putEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
                /** @description One's own. */
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutEpisodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Episode"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAlertsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    answerAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAlertRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerAlertResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    disownSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisownSignInRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisownSignInResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuiteStatus"];
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                /** @description How it begins; empty: all. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTagsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listTracks: {
        parameters: {
            query?: {
                /** @description Only tracks of this person; 0: all. */
                artist?: string;
                cursor?: string;
                /** @description Whatever its case and accents; empty: all. */
                genre?: string;
                /** @description Unspecified: all. */
                key?: components["schemas"]["TrackSound.Key"];
                /** @description 0: 50. */
                limit?: number;
                maxBpm?: number;
                /** @description Beats per minute, each 0: no bound. */
                minBpm?: number;
                /** @description Also the keys that mix with `key`: its neighbours on the Camelot wheel. */
                mixing?: boolean;
                /** @description Unspecified: all. */
                mood?: components["schemas"]["TrackSound.Mood"];
                /** @description Unspecified: NEWEST. */
                order?: components["schemas"]["ListTracksRequest.Order"];
                /** @description Part of a title, tag, genre or artist; empty: all. */
                query?: string;
                /** @description Of RANDOM: each gives another order, which stays the same from page to page. */
                seed?: string;
                /** @description As of genre. */
                tag?: string;
                /** @description Of CHART; unspecified: WEEK. */
                window?: components["schemas"]["ListTracksRequest.Window"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTracksResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadTrack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadTrackFields"];
            };
        };
        responses: {
            /** @description Taken; `status` is PROCESSING */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateTrack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTrackRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
                order?: components["schemas"]["ListCommentsRequest.Order"];
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCommentsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                comment: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                comment: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadTrackCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Shown instead of that of its album, or the one in its file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Covers"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteTrackCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    downloadTrack: {
        parameters: {
            query?: {
                /** @description Unspecified: ORIGINAL. */
                format?: components["schemas"]["Download.Format"];
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the file is, for some minutes */
            303: {
                headers: {
                    /** @description Below `/media`. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getDownload: {
        parameters: {
            query?: {
                /** @description Unspecified: ORIGINAL. */
                format?: components["schemas"]["Download.Format"];
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Download"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    previewEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenderPreviewRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectPreview"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRenders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRendersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    renderEffects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenderOfflineRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Render"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getRender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                render: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Render"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    cancelRender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                render: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Render"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getEncoding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Encoding"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    cancelEncoding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Encoding"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    replaceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Taken; `status` is PROCESSING */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    likeTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Like"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unlikeTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listLikers: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLikersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLinksResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLinkResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                link: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getLyrics: {
        parameters: {
            query?: {
                /** @description Unspecified: as they were put. */
                format?: components["schemas"]["Lyrics.Format"];
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lyrics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    putLyrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLyricsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lyrics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteLyrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    rateTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRatingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unrateTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    repostTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repost"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unrepostTrack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listReposters: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRepostersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    openLink: {
        parameters: {
            query?: {
                /** @description Over HTTP the parameter `key` or the header `Veza-Link-Key`. */
                key?: string;
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Track"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listSimilarTracks: {
        parameters: {
            query?: {
                /** @description 0: 20. */
                limit?: number;
            };
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSimilarTracksResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listTwins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTwinsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
                /** @description Its id. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    restoreVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                track: string;
                /** @description Its id. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: {
                "Upload-Length"?: string;
                "Upload-Metadata"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": unknown;
            };
        };
        responses: {
            /** @description Begun */
            201: {
                headers: {
                    /** @description Where its pieces go. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    describeUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    overrideUploadMethod: {
        parameters: {
            query?: never;
            header?: {
                "X-HTTP-Method-Override"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header?: {
                "Upload-Checksum"?: string;
                "Upload-Offset"?: string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    findPeople: {
        parameters: {
            query?: {
                /** @description 0: 20. */
                limit?: number;
                /** @description Where fewer than `limit` begin so, also people whose handle or a word of whose name is nearly so. */
                near?: boolean;
                /** @description With or without the sign before a handle. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindPeopleResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    block: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listFollowers: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listFollowed: {
        parameters: {
            query?: {
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    mute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unmute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changeAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAboutRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listAppPasswords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAppPasswordsResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    createAppPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAppPasswordRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAppPassword"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    revokeAppPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Shown everywhere within seconds */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portrait"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    uploadBanner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentForm"];
            };
        };
        responses: {
            /** @description Shown everywhere within seconds */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portrait"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeBanner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsentsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: components["schemas"]["ConsentPurpose"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsentRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: components["schemas"]["ConsentPurpose"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskEmailChangeRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasureRequest"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskErasureResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getEsteem: {
        parameters: {
            query?: {
                albums?: string[];
                artists?: string[];
                tracks?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetEsteemResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    declineFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    acceptFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeFollower: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changeHandle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHandleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identities"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginLinkRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listLikes: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["ListLikesRequest.Kind"];
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLikesResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getListenSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenSettings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    updateListenSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateListenSettingsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListenSettings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getListening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listening"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    putListening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutListeningRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutListeningResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteListening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listListens: {
        parameters: {
            query?: {
                /** @description Only those after this time; without `before` the oldest of them. */
                after?: string;
                /** @description Only those before this time. */
                before?: string;
                cursor?: string;
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListListensResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addListen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddListenRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddListenResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    clearListens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteListen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                listen: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getMarks: {
        parameters: {
            query?: {
                albums?: string[];
                tracks?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marks"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factors"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    renewBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    forgetDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginPhoneRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removePhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    confirmPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPhoneRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeginTotpResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotpRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPasskeysResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePasskeyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getPrivacy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    changePrivacy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: what was changed since is not written over, but answered with 412 CHANGED_MEANWHILE. `*` or none: whatever there is. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePrivacyRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Privacy"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listRatings: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["ListRatingsRequest.Kind"];
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRatingsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listOwnRelations: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["ListOwnRelationsRequest.Kind"];
                /** @description 0: 50. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listScrobblers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListScrobblersResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    putScrobbler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: components["schemas"]["Scrobbler.Service"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutScrobblerRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scrobbler"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    deleteScrobbler: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: components["schemas"]["Scrobbler.Service"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getStorage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Storage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    suggestPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestPeopleResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    listTakeouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTakeoutsResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    askTakeout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Takeout"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    readArchive: {
        parameters: {
            query?: {
                ticket?: string;
            };
            header?: never;
            path: {
                takeout: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A ZIP file; index.html in it tells what the others are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    openTakeout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                takeout: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTakeoutRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenTakeoutResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getFeed: {
        parameters: {
            query?: {
                /** @description From 1, the newest; 0: the first. */
                page?: number;
            };
            header?: never;
            path: {
                show: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getChapters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                show: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON chapters 1.2.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json+chapters": Record<string, never>;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getSubRipTranscript: {
        parameters: {
            query?: {
                /** @description Unspecified: VTT. */
                format?: components["schemas"]["GetTranscriptRequest.Format"];
            };
            header?: never;
            path: {
                show: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-subrip": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
    getTranscript: {
        parameters: {
            query?: {
                /** @description Unspecified: VTT. */
                format?: components["schemas"]["GetTranscriptRequest.Format"];
            };
            header?: never;
            path: {
                show: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Failure"];
        };
    };
}
