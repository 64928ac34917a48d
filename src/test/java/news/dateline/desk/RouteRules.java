package news.dateline.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.account.Role;

/**
 * Who may use which route of the desk. A new route gets a line here, or the tests fail: who, method, path. What has to
 * be sent for a route to look at the role at all follows as {@code name=value}; routes of a story get its whole form.
 * What else a route answers to whom it allows follows as {@code =>410}.
 */
final class RouteRules {

    private static final String TABLE = """
            anybody  GET  /login
            anybody  POST /login
            anybody  GET  /login/ended
            anybody  POST /login/ended
            anybody  POST /login/passkey
            anybody  POST /login/passkey/options
            anybody  POST /login/refused
            reporter POST /logout

            reporter GET  /account
            reporter POST /account
            reporter POST /account/passkeys =>400
            reporter POST /account/passkeys/options
            reporter POST /account/passkeys/name id=none
            reporter POST /account/passkeys/removal id=none
            reporter GET  /account/password
            reporter POST /account/password
            reporter POST /account/sessions/end

            reporter GET  /admin
            reporter GET  /admin/
            admin    GET  /admin/audit
            editor   GET  /admin/front
            editor   POST /admin/front/{language}
            reporter GET  /admin/concepts
            editor   POST /admin/concepts id=00000000-0000-7000-8000-000000000001 kind=PERSON
            editor   GET  /admin/concepts/new
            reporter GET  /admin/concepts/{id}
            editor   POST /admin/concepts/{id} opened=1
            reporter GET  /admin/concepts/{id}/map
            reporter POST /admin/concepts/{id}/map kind=PERSON
            editor   GET  /admin/concepts/{id}/merger
            editor   POST /admin/concepts/{id}/merger into=00000000-0000-7000-8000-000000000001 goneOpened=1 keptOpened=1
            reporter GET  /admin/concepts/{id}/shown
            editor   POST /admin/concepts/{id}/shown
            reporter GET  /admin/concepts/{id}/withheld
            editor   POST /admin/concepts/{id}/withheld
            editor   GET  /admin/concepts/{concept}/offices/new
            reporter GET  /admin/concepts/{concept}/offices/{id}
            reporter GET  /admin/concepts/{concept}/offices/{id}/removal
            editor   POST /admin/concepts/{concept}/offices/{id}
            editor   POST /admin/concepts/{concept}/offices/{id}/removal
            editor   GET  /admin/concepts/{concept}/relations/new
            reporter GET  /admin/concepts/{concept}/relations/{id}
            reporter GET  /admin/concepts/{concept}/relations/{id}/removal
            editor   POST /admin/concepts/{concept}/relations/{id}
            editor   POST /admin/concepts/{concept}/relations/{id}/removal
            reporter GET  /admin/concepts/suggestions kind=people
            reporter GET  /admin/figures
            editor   POST /admin/figures id=00000000-0000-7000-8000-000000000003 statementId=00000000-0000-7000-8000-000000000004 kind=FIGURE
            editor   GET  /admin/figures/new
            reporter GET  /admin/figures/{id}
            editor   POST /admin/figures/{id} opened=1
            reporter GET  /admin/figures/{id}/shown
            editor   POST /admin/figures/{id}/shown
            editor   GET  /admin/figures/{figure}/moves
            editor   GET  /admin/figures/{figure}/moves/{step:taken|declined}
            editor   POST /admin/figures/{figure}/moves/taken
            editor   POST /admin/figures/{figure}/moves/declined
            editor   GET  /admin/figures/{entry}/statements/new
            reporter GET  /admin/figures/{entry}/statements/{id}
            editor   POST /admin/figures/{entry}/statements/{id}
            reporter GET  /admin/figures/{entry}/statements/{id}/striking
            editor   POST /admin/figures/{entry}/statements/{id}/striking
            reporter GET  /admin/media
            reporter POST /admin/media
            reporter GET  /admin/media/{id}
            reporter POST /admin/media/{id} opened=1
            reporter GET  /admin/media/{id}/removal
            reporter POST /admin/media/{id}/removal
            admin    GET  /admin/edition
            admin    POST /admin/edition storyline=none
            admin    GET  /admin/search
            admin    POST /admin/search
            reporter GET  /admin/storylines
            editor   POST /admin/storylines id=00000000-0000-7000-8000-000000000005
            editor   GET  /admin/storylines/new
            reporter GET  /admin/storylines/{id}
            editor   POST /admin/storylines/{id} opened=1
            reporter GET  /admin/stories
            reporter POST /admin/stories id=00000000-0000-7000-8000-000000000002
            reporter GET  /admin/stories/new
            owner    GET  /admin/stories/{id}
            owner    POST /admin/stories/{id}
            reporter GET  /admin/stories/{id}/{step:submission|publication|withdrawal|preview|return|address|preview-link|preview-end|lookup}
            editor   POST /admin/stories/{id}/address slug=elsewhere
            owner    GET  /admin/stories/{id}/history
            reporter GET  /admin/stories/{id}/history/compare from=1 to=1
            owner    GET  /admin/stories/{id}/history/{from:\\d{1,9}}..{to:\\d{1,9}}
            reporter GET  /admin/stories/{id}/history/{number:\\d{1,9}}/restoration
            owner    POST /admin/stories/{id}/history/{number:\\d{1,9}}/restoration latest=1
            owner    POST /admin/stories/{id}/preview
            owner    POST /admin/stories/{id}/preview-link
            owner    POST /admin/stories/{id}/preview-end
            editor   POST /admin/stories/{id}/publication
            editor   POST /admin/stories/{id}/return
            owner    POST /admin/stories/{id}/submission
            editor   POST /admin/stories/{id}/withdrawal reason=None
            owner    POST /admin/stories/{id}/lookup headline=Theirs
            owner    POST /admin/stories/{id}/draft headline=Theirs =>410
            owner    POST /admin/stories/{id}/draft/removal
            owner    POST /admin/stories/{id}/presence
            reporter GET  /admin/stories/{id}/names
            reporter GET  /admin/stories/{id}/names/{step}
            owner    POST /admin/stories/{id}/names headline=Theirs
            owner    POST /admin/stories/{id}/names/chosen headline=Theirs
            owner    POST /admin/stories/{id}/names/proposals headline=Theirs
            editor   POST /admin/stories/{id}/names/{place:\\d{1,3}} headline=Theirs
            reporter GET  /admin/stories/{id}/figures
            reporter GET  /admin/stories/{id}/figures/{step}
            owner    POST /admin/stories/{id}/figures headline=Theirs
            owner    POST /admin/stories/{id}/figures/proposals headline=Theirs
            owner    POST /admin/stories/{id}/figures/marked headline=Theirs
            editor   POST /admin/stories/{id}/figures/made headline=Theirs
            editor   POST /admin/stories/bulk/tags
            editor   POST /admin/stories/bulk/withdrawals
            admin    GET  /admin/users
            admin    POST /admin/users
            admin    GET  /admin/users/new
            admin    GET  /admin/users/{id}
            admin    POST /admin/users/{id}
            admin    GET  /admin/users/{id}/{step:password|closing|opening}
            admin    POST /admin/users/{id}/closing
            admin    POST /admin/users/{id}/opening
            admin    POST /admin/users/{id}/password
            """;

    /** Answered before any controller is asked. */
    static final List<String> OF_FILTERS = List.of(
            "POST /login",
            "POST /login/passkey",
            "POST /login/passkey/options",
            "POST /logout",
            "POST /account/passkeys",
            "POST /account/passkeys/options");

    static final List<Rule> ALL =
            TABLE.lines().filter(line -> !line.isBlank()).map(RouteRules::rule).toList();

    /**
     * @param who "anybody"; the least role; or "owner": reporters only where the story is theirs, and every editor
     * @param sent name=value
     * @param answers besides those that any route may give
     */
    record Rule(String who, String method, String path, List<String> sent, Set<Integer> answers) {

        /** What a route says of a form in which nothing stands that it needs, or of a thing that is not there. */
        private static final Set<Integer> OF_NOTHING = Set.of(404, 409, 422);

        /** Whether somebody was let in who gets this answer. */
        boolean isAnswer(int status) {
            return status < 400 || OF_NOTHING.contains(status) || answers.contains(status);
        }

        /** What a page is asked with. */
        String query() {
            return writes() || sent.isEmpty() ? "" : "?" + String.join("&", sent);
        }

        String route() {
            return method + " " + path;
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean isForAnybody() {
            return who.equals("anybody");
        }

        boolean isForOwners() {
            return who.equals("owner");
        }

        /** Somebody with this role, whose own the thing is. */
        boolean allows(Role role) {
            return role.compareTo(least().orElse(Role.REPORTER)) >= 0;
        }

        private Optional<Role> least() {
            return isForAnybody() || isForOwners()
                    ? Optional.empty()
                    : Optional.of(Role.valueOf(who.toUpperCase(Locale.ROOT)));
        }
    }

    private RouteRules() {}

    private static Rule rule(String line) {
        List<String> words = List.of(line.strip().split(" +"));
        Map<Boolean, List<String>> more =
                words.stream().skip(3).collect(Collectors.partitioningBy(word -> word.startsWith("=>")));
        return new Rule(
                words.get(0),
                words.get(1),
                words.get(2),
                more.get(false),
                more.get(true).stream()
                        .map(word -> Integer.valueOf(word.substring(2)))
                        .collect(Collectors.toSet()));
    }
}
