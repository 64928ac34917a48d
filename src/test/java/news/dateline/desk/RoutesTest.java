package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.desk.RouteRules.Rule;
import news.dateline.shared.Paths;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Writes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running portal, asked by everybody. */
@PortalTest
class RoutesTest {

    private static final Set<String> END_THE_SESSION = Set.of("POST /logout", "POST /account/sessions/end");

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Writes writes;

    /** Where a rule is tried, and with what; without the token of forms. */
    private record Target(String path, Fields sent) {}

    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private Browser stranger;
    private Account user;

    @BeforeEach
    void signIn() {
        for (Role role : Role.values()) {
            browsers.put(role, staff.signedIn(port, role));
        }
        stranger = staff.signedIn(port, Role.REPORTER);
        user = staff.account(Role.REPORTER);
    }

    @Test
    void everyRouteOfTheDeskAndEveryOneThatWritesHasARule() {
        Set<String> known = new TreeSet<>(RouteRules.OF_FILTERS);
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(RoutesTest::routes)
                .filter(route -> !route.startsWith("GET ") || Paths.isForDesk(route.substring("GET ".length())))
                .forEach(known::add);

        assertThat(RouteRules.ALL.stream().map(Rule::route))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> !path.equals("/error"))
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @Test
    void nothingIsTakenWithoutAToken() {
        List<String> taken = new ArrayList<>();
        for (Rule rule : writing()) {
            Target target = target(rule);
            browsers.forEach((role, browser) -> {
                Page page = browser.post(target.path(), target.sent());
                if (page.status() != 403 && !address(page).endsWith("/login?ended")) {
                    taken.add(rule.route() + " from " + role + ": " + outcome(page));
                }
            });
            Page page = new Browser(port).post(target.path(), target.sent());
            if (page.status() != 403 && !isSignIn(page)) {
                taken.add(rule.route() + " from nobody: " + outcome(page));
            }
        }
        assertThat(taken).isEmpty();
        browsers.values()
                .forEach(browser -> assertThat(browser.get("/account").path())
                        .as("nobody was signed out")
                        .isEqualTo("/account"));
    }

    @Test
    void whoIsNotSignedInGetsNowhere() {
        List<String> through = new ArrayList<>();
        for (Rule rule : RouteRules.ALL) {
            Browser nobody = new Browser(port);
            if (!rule.isForAnybody()) {
                Page page = ask(nobody, rule, target(rule), token(nobody, "/login"));
                if (page.status() != 403 && !isSignIn(page)) {
                    through.add(rule.route() + ": " + outcome(page));
                }
            }
        }
        assertThat(through).isEmpty();
    }

    @Test
    void everyRoleGetsAsFarAsItMayAndNoFurther() {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : RouteRules.ALL) {
            if (END_THE_SESSION.contains(rule.route()) || rule.isForAnybody()) {
                continue;
            }
            Target target = target(rule);
            for (Role role : Role.values()) {
                Page page = ask(browsers.get(role), rule, target, token(browsers.get(role), "/account"));
                boolean refused = page.status() == 403 || isSignIn(page);
                boolean answered = !refused && rule.isAnswer(page.status());
                if (rule.allows(role) ? !answered : !refused) {
                    wrong.add(rule.route() + " from " + role + ": " + outcome(page));
                }
            }
            if (rule.isForOwners()) {
                Page page = ask(stranger, rule, target, token(stranger, "/account"));
                if (page.status() != 403) {
                    wrong.add(rule.route() + " from a stranger: " + outcome(page));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noGetWrites() {
        List<String> paths = new ArrayList<>(PageTypes.READER);
        RouteRules.ALL.forEach(rule -> paths.add(target(rule).path()));
        List<String> written = new ArrayList<>();
        for (String path : paths) {
            writes.forget();
            browsers.get(Role.ADMIN).get(path);
            writes.seen().stream()
                    // When somebody was last here, until when they stay signed in.
                    .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                    .forEach(sql -> written.add("GET " + path + ": " + sql));
        }
        assertThat(written).isEmpty();
        String around = Newsroom.word();
        new Browser(port).signIn(around, "so that it is seen to count what goes around Hibernate");
        assertThat(writes.seen()).anyMatch(sql -> sql.contains("sign_in_lane"));
    }

    @Test
    void nobodyWithoutARightLearnsWhatIsThere() {
        Map<String, String> there = there();
        List<String> told = new ArrayList<>();
        for (Rule rule : RouteRules.ALL) {
            there.keySet().stream().filter(rule.path()::startsWith).forEach(known -> {
                String present = rule.path().replace(known, there.get(known));
                String absent = UUID.randomUUID().toString();
                List.of(present, present.replaceFirst("[0-9a-f-]{36}(?=\\D*$)", absent), rule.path())
                        .forEach(path -> told.addAll(toldWithoutRight(rule, path(path, absent))));
            });
        }
        assertThat(told).isEmpty();
    }

    /** By how a route begins, something that is there. */
    private Map<String, String> there() {
        String concept = "/admin/concepts/" + newsroom.person("Is there").id();
        String figure = figure();
        return Map.of(
                "/admin/figures/{id}",
                figure,
                "/admin/figures/{entry}/statements/{id}",
                figure + "/statements/" + UUID.randomUUID(),
                "/admin/concepts/{id}",
                concept,
                "/admin/concepts/{concept}/offices/{id}",
                tie(concept + "/offices/", "title", "clerk"),
                "/admin/concepts/{concept}/relations/{id}",
                tie(concept + "/relations/", "type", "MEMBER_OF"),
                "/admin/storylines/{id}",
                storyline(),
                "/admin/stories/{id}",
                "/admin/stories/" + DeskPages.id(story()),
                "/admin/users/{id}",
                "/admin/users/" + user.id());
    }

    private String figure() {
        return browsers.get(Role.EDITOR)
                .get("/admin/figures/new")
                .form("#entry")
                .with("counts", "routes that are there")
                .with("value", "1")
                .with("unit", "routes")
                .with("speaker", "a test")
                .press("Save")
                .path();
    }

    private String storyline() {
        return browsers.get(Role.EDITOR)
                .get("/admin/storylines")
                .html()
                .select(".queue h2 a")
                .attr("href");
    }

    private String tie(String path, String field, String value) {
        Page form = browsers.get(Role.EDITOR).get(path + "new");
        form.form("#tie").with(field, value).with("other", "organisations/csto").press("Save");
        return form.html().select("#tie").attr("action");
    }

    private List<String> toldWithoutRight(Rule rule, String path) {
        List<String> told = new ArrayList<>();
        Fields whole = path.startsWith("/admin/stories/")
                ? story().form("#story").fields().without("_csrf")
                : new Fields();
        for (Role role : rule.isForAnybody() || rule.isForOwners() ? new Role[0] : Role.values()) {
            if (!rule.allows(role)) {
                Browser browser = browsers.get(role);
                Page page = ask(browser, rule, new Target(path, fields(rule, whole)), token(browser, "/account"));
                if (page.status() != 403) {
                    told.add(rule.method() + " " + path + " from " + role + ": " + outcome(page));
                }
            }
        }
        return told;
    }

    private static List<Rule> writing() {
        return RouteRules.ALL.stream().filter(Rule::writes).toList();
    }

    private static Page ask(Browser browser, Rule rule, Target target, String token) {
        Fields sent = rule.path().endsWith("/draft")
                ? target.sent()
                        .and(
                                "account",
                                browser.get("/admin/stories/new")
                                        .html()
                                        .select("#story")
                                        .attr("data-account"))
                : target.sent();
        return rule.writes()
                ? browser.post(target.path(), sent.and("_csrf", token))
                : browser.get(target.path() + rule.query());
    }

    private Target target(Rule rule) {
        if (rule.path().startsWith("/admin/stories/{id}")) {
            Page story = story();
            Fields form = story.form("#story").fields().without("_csrf");
            return new Target(path(rule, DeskPages.id(story).toString()), fields(rule, form));
        }
        String id = rule.path().startsWith("/admin/users/")
                ? user.id().toString()
                : UUID.randomUUID().toString();
        return new Target(path(rule, id), fields(rule, new Fields()));
    }

    private static Fields fields(Rule rule, Fields form) {
        Fields fields = form;
        for (String field : rule.sent()) {
            String[] parts = field.split("=", 2);
            fields = fields.without(parts[0]).and(parts[0], parts[1]);
        }
        return fields;
    }

    private static String token(Browser browser, String page) {
        return browser.get(page).html().select("input[name=_csrf]").attr("value");
    }

    private static String path(Rule rule, String id) {
        return path(rule.path(), id);
    }

    private static String path(String path, String id) {
        return path.replace("{id}", id)
                .replace("{language}", "en")
                .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
                .replaceAll("\\{\\w+:\\\\d\\{[\\d,]+}}", "1")
                .replaceAll("\\{\\w+}", id);
    }

    /** A reporter's own. */
    private Page story() {
        return DeskPages.complete(browsers.get(Role.REPORTER), newsroom, "Whose is it?")
                .press("Save draft");
    }

    private static boolean isSignIn(Page page) {
        return page.path().equals("/login");
    }

    private static String address(Page page) {
        return page.response().uri().toString();
    }

    private static String outcome(Page page) {
        return page.status() + " at " + page.path();
    }
}
